/** Twenty lines that take a complaint all the way. */
@NullMarked
package io.github.redress.examples.quickstart;

import org.jspecify.annotations.NullMarked;
