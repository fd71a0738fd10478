/**
 * Samples of unsatisfied cases for independent evaluators: planned with a seed whose hash stands in public, drawn once the cases are known,
 * shared out, judged and counted, so that anybody can draw again. Start with {@code Samples}.
 */
@NullMarked
package io.github.redress.examples.portal.sample;

import org.jspecify.annotations.NullMarked;
