/**
 * Work calendars and the compiled timeline behind every clock.
 *
 * <p>People write a {@link io.github.redress.calendar.WorkCalendar}; questions are asked of the {@link
 * io.github.redress.calendar.WorkTimeline} made from it.
 */
@NullMarked
package io.github.redress.calendar;

import org.jspecify.annotations.NullMarked;
