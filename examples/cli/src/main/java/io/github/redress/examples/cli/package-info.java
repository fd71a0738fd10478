/**
 * The command line: files and streams in, answers out, for those who try a configuration before they trust it.
 *
 * <p>Start with {@link io.github.redress.examples.cli.RedressCli}; {@code Exchange} is what every command over a stream of
 * lines shares.
 */
@NullMarked
package io.github.redress.examples.cli;

import org.jspecify.annotations.NullMarked;
