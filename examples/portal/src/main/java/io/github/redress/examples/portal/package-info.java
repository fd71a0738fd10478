/**
 * A city portal that embeds the library. {@link io.github.redress.examples.portal.Redress} is all the wiring there is; everything else
 * shows pages.
 */
@NullMarked
package io.github.redress.examples.portal;

import org.jspecify.annotations.NullMarked;
