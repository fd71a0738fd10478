/**
 * Targets, policies and the clocks folded from what happened.
 *
 * <p>Start with {@link io.github.redress.sla.SlaTarget}, how much time is promised, and {@link
 * io.github.redress.sla.SlaPolicies}, to whom; {@link io.github.redress.sla.SlaExplanation} says why a deadline is what it is.
 */
@NullMarked
package io.github.redress.sla;

import org.jspecify.annotations.NullMarked;
