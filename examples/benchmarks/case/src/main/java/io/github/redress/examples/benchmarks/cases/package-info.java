/**
 * What deciding, folding, a whole command and an audit cost, each against what the design allows.
 *
 * <p>Start with {@link io.github.redress.examples.benchmarks.cases.CaseBenchmark}.
 */
@NullMarked
package io.github.redress.examples.benchmarks.cases;

import org.jspecify.annotations.NullMarked;
