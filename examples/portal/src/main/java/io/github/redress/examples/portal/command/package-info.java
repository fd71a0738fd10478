/** Commands to the desk that come from forms: one table of them, and one way from a form's fields to a request and back. */
@NullMarked
package io.github.redress.examples.portal.command;

import org.jspecify.annotations.NullMarked;
