/** The public board. */
@NullMarked
package io.github.redress.examples.portal.board;

import org.jspecify.annotations.NullMarked;
