/** The pages of those who work on complaints: queues, cases, and every command that a desk has. */
@NullMarked
package io.github.redress.examples.portal.office;

import org.jspecify.annotations.NullMarked;
