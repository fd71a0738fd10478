/** Senders from whom nothing new is taken for a while, since they flood the city; start reading at {@code Blocks}. */
@NullMarked
package io.github.redress.examples.portal.blocked;

import org.jspecify.annotations.NullMarked;
