/**
 * How benchmarks measure: experiments with floors, measured once more where one is missed; contenders that take turns; processor time
 * of one thread.
 *
 * <p>Start with {@link io.github.redress.examples.benchmarks.measure.Benchmark}.
 */
@NullMarked
package io.github.redress.examples.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
