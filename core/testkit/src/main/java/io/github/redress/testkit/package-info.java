/**
 * Generated calendars, clocks and pauses, awkward on purpose, for laws about deadlines.
 *
 * <p>Start with {@link io.github.redress.testkit.Generated}.
 */
@NullMarked
package io.github.redress.testkit;

import org.jspecify.annotations.NullMarked;
