/**
 * An adapter on RocksDB, a store of ordered keys, written from the adapter guide. Start with {@link
 * io.github.redress.examples.storage.RocksStorage}; {@code Keys} is the layout, {@code RocksReading} and {@code
 * RocksTransaction} the methods of the SPI, and {@code RocksFolder} holds what is native.
 */
@NullMarked
package io.github.redress.examples.storage;

import org.jspecify.annotations.NullMarked;
