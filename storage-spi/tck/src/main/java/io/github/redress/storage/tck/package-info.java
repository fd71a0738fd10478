/**
 * What every storage adapter must prove.
 *
 * <p>Start with {@link io.github.redress.storage.tck.StorageContract}: an adapter's whole test is one class that
 * implements it and says how to get an empty store.
 */
@NullMarked
package io.github.redress.storage.tck;

import org.jspecify.annotations.NullMarked;
