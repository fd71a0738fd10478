/**
 * An adapter on RocksDB, a store of ordered keys. Start with {@link io.github.redress.examples.storage.RocksStorage}; {@code
 * Keys} is the layout, {@code RocksReading} and {@code RocksTransaction} are the methods of the SPI, {@code OneWriter} is the
 * work around them, and {@code RocksFiles} holds what is native.
 */
@NullMarked
package io.github.redress.examples.storage;

import org.jspecify.annotations.NullMarked;
