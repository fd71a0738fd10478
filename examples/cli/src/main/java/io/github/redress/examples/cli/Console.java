package io.github.redress.examples.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * The streams of one run.
 *
 * @param terminal whether a person watches, so that progress may be shown
 */
record Console(InputStream in, OutputStream out, PrintStream err, boolean terminal) {}
