/**
 * A PostgreSQL of a benchmark's own, and what it computes.
 *
 * <p>Start with {@link io.github.redress.examples.benchmarks.server.Server}.
 */
@NullMarked
package io.github.redress.examples.benchmarks.server;

import org.jspecify.annotations.NullMarked;
