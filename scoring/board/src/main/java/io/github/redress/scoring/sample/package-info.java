/**
 * Samples of cases that somebody independent looks into, which anybody who has the seed and the events can draw again.
 *
 * <p>A {@link io.github.redress.scoring.sample.CaseRegister} makes the {@link io.github.redress.scoring.sample.SampleFrame} of a period
 * from stored events; {@link io.github.redress.scoring.sample.Sample#draw} draws from it by a {@link
 * io.github.redress.scoring.sample.SamplePlan}, and {@link io.github.redress.scoring.sample.SampleEstimate} says what the verdicts on
 * the drawn cases say about all. Start with the register.
 */
@NullMarked
package io.github.redress.scoring.sample;

import org.jspecify.annotations.NullMarked;
