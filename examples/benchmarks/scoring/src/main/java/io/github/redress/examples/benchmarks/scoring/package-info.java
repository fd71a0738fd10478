/**
 * What scores and boards cost: counting, ranking, reading the feed, keeping counts up to date, topics; beside DuckDB.
 *
 * <p>Start with {@link io.github.redress.examples.benchmarks.scoring.ScoringBenchmark}.
 */
@NullMarked
package io.github.redress.examples.benchmarks.scoring;

import org.jspecify.annotations.NullMarked;
