/**
 * The desk: everything a portal asks of complaints, one method each.
 *
 * <p>Start with {@link io.github.redress.desk.ComplaintDesk}. Here, and nowhere else in the library, storage is read and
 * written, and here is the only clock.
 */
@NullMarked
package io.github.redress.desk;

import org.jspecify.annotations.NullMarked;
