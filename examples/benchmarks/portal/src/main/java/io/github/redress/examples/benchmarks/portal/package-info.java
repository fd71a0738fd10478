/**
 * Load on the portal: a process of its own on PostgreSQL, people who use it, and what it took. {@link
 * io.github.redress.examples.benchmarks.portal.PortalBenchmark} runs it all.
 */
@NullMarked
package io.github.redress.examples.benchmarks.portal;

import org.jspecify.annotations.NullMarked;
