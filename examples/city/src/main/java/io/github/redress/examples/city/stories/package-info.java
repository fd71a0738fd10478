/**
 * Six stories of a real city, each told as commands to a desk of its own: what happened, when, and what the public sees in the end.
 *
 * <p>Start with {@link io.github.redress.examples.city.stories.Stories}, or with {@code DarkLamps}, the one with the quarrel.
 */
@NullMarked
package io.github.redress.examples.city.stories;

import org.jspecify.annotations.NullMarked;
