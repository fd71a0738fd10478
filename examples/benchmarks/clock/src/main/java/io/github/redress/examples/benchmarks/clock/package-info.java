/**
 * How fast a deadline is found, beside jBPM, MPXJ, Strata and a walk with java.time, in one run.
 *
 * <p>Start with {@link io.github.redress.examples.benchmarks.clock.ClockBenchmark}.
 */
@NullMarked
package io.github.redress.examples.benchmarks.clock;

import org.jspecify.annotations.NullMarked;
