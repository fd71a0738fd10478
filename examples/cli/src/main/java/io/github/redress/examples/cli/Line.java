package io.github.redress.examples.cli;

import org.jspecify.annotations.Nullable;

/**
 * One line of a stream.
 *
 * @param number its number, from 1, blank lines counted
 * @param text what stands there, without the end of the line, or null when it cannot be read
 * @param fault why it cannot be read; empty when it can
 */
record Line(int number, @Nullable String text, String fault) {}
