/**
 * What routing takes beside its peers: deciding, getting ready, being checked, saying why, finding words and places.
 *
 * <p>Start with {@link io.github.redress.examples.benchmarks.routing.RoutingBenchmark}.
 */
@NullMarked
package io.github.redress.examples.benchmarks.routing;

import org.jspecify.annotations.NullMarked;
