/**
 * What a rule set decides in, against a linear scan and against the least that any index must do.
 *
 * <p>Start with {@link io.github.redress.examples.benchmarks.routing.RoutingBenchmark}.
 */
@NullMarked
package io.github.redress.examples.benchmarks.routing;

import org.jspecify.annotations.NullMarked;
