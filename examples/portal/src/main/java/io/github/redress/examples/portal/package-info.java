/** A city portal that embeds the library. Later work fills this module. */
@NullMarked
package io.github.redress.examples.portal;

import org.jspecify.annotations.NullMarked;
