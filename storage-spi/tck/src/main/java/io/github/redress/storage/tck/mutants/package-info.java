/**
 * Stores with one flaw each, as real ones had, which the contract must tell from sound ones.
 *
 * <p>Start with {@link io.github.redress.storage.tck.mutants.Mutant}. They show what a check is there for; run your own
 * checks against them before you trust those.
 */
@NullMarked
package io.github.redress.storage.tck.mutants;

import org.jspecify.annotations.NullMarked;
