/** A complaint, its assignments, commands and events, and the decisions between them. */
@NullMarked
package io.github.redress.complaint;

import org.jspecify.annotations.NullMarked;
