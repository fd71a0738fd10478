package io.github.redress.examples.cli;

import org.jspecify.annotations.Nullable;

/**
 * One line of a stream.
 *
 * @param number its number, from 1, blank lines counted
 * @param text what stands there, without the end of the line, or null when it is no UTF-8
 */
record Line(int number, @Nullable String text) {}
