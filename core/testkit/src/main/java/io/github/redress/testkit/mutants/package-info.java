/**
 * Clocks that are wrong on purpose, most of them as some system in use was: laws that let one live are no laws.
 *
 * <p>Start with {@link io.github.redress.testkit.mutants.Mutants}.
 */
@NullMarked
package io.github.redress.testkit.mutants;

import org.jspecify.annotations.NullMarked;
