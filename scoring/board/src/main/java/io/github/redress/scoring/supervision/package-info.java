/**
 * Who is reminded, urged, criticised, watched, honoured and called in, by the rules of a formula.
 *
 * <p>A {@link io.github.redress.scoring.supervision.Supervisor} turns what is known of cases and boards into {@link
 * io.github.redress.scoring.supervision.Notice}s with their evidence, and {@link
 * io.github.redress.scoring.supervision.FiredNotices} remembers what was said. It does nothing by itself: the host sends the notices, and
 * gives the desk its commands. Start with the supervisor.
 */
@NullMarked
package io.github.redress.scoring.supervision;

import org.jspecify.annotations.NullMarked;
