/**
 * The reference adapter: what {@link io.github.redress.storage.Storage} asks for, without a database.
 *
 * <p>Start with {@link io.github.redress.storage.memory.MemoryStorage}. Copy from here when you write an adapter: the
 * transaction is in one class, what it does to the data in another.
 */
@NullMarked
package io.github.redress.storage.memory;

import org.jspecify.annotations.NullMarked;
