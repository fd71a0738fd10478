/** The stories S1-S8 walked in a real browser, and every page looked at there; start reading at {@code WalksTest}. */
@NullMarked
package io.github.redress.examples.portal.walk;

import org.jspecify.annotations.NullMarked;
