/** What people write about more than usual, by day, week and month. Start with {@code PublicTopics}. */
@NullMarked
package io.github.redress.examples.portal.topic;

import org.jspecify.annotations.NullMarked;
