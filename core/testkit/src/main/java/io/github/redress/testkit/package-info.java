/**
 * The laws of the clock, for everybody: point them at your own calendars and policies.
 *
 * <p>Start with {@link io.github.redress.testkit.ClockLaws}, one test class; {@link io.github.redress.testkit.LawTrials} does the
 * same outside JUnit. Package {@code mutants} has clocks that are wrong, to see that the laws bite. {@link
 * io.github.redress.testkit.Generated} has the generators, for laws of one's own.
 */
@NullMarked
package io.github.redress.testkit;

import org.jspecify.annotations.NullMarked;
