/**
 * What each role may do and see.
 *
 * <p>Start with {@link io.github.redress.access.AccessPolicy} for doing, and with {@link
 * io.github.redress.access.PublicCase}, a type that cannot hold a private field, for seeing.
 */
@NullMarked
package io.github.redress.access;

import org.jspecify.annotations.NullMarked;
