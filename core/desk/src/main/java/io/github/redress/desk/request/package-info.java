/**
 * What is asked of the desk, one record per command, with the bounds of each field as Jakarta constraints.
 *
 * <p>The bounds of title and text are those of Wuhan's public form. {@code toString} of these records never shows a
 * person's words.
 */
@NullMarked
package io.github.redress.desk.request;

import org.jspecify.annotations.NullMarked;
