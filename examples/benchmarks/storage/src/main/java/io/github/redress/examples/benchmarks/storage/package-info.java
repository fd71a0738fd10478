/**
 * What it costs to keep complaints in PostgreSQL, beside hand-written JDBC, Flowable, db-scheduler and Quartz, in one run.
 *
 * <p>Start with {@link io.github.redress.examples.benchmarks.storage.StorageBenchmark}.
 */
@NullMarked
package io.github.redress.examples.benchmarks.storage;

import org.jspecify.annotations.NullMarked;
