/** How often somebody may ask, send and guess; start reading at {@code Limits}. */
@NullMarked
package io.github.redress.examples.portal.limit;

import org.jspecify.annotations.NullMarked;
