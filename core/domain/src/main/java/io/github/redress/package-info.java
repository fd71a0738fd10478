/**
 * The words everyone shares: who, what, where and through which channel.
 *
 * <p>Nothing here decides anything. Start with {@link io.github.redress.Subject}, what a complaint is about, and {@link
 * io.github.redress.Actor}, who does something.
 */
@NullMarked
package io.github.redress;

import org.jspecify.annotations.NullMarked;
