/**
 * A Wuhan-like city of 117 departments: its configuration, a day's messages, and the replay that plays them.
 *
 * <p>Start with {@link io.github.redress.examples.city.CityDemo}.
 */
@NullMarked
package io.github.redress.examples.city;

import org.jspecify.annotations.NullMarked;
