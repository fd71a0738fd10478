package io.github.redress.storage.tck;

import io.github.redress.storage.Storage;
import java.util.Optional;

/** Data of its own for one check, and the stores on it. Made for each check, and closed at its end. */
public interface StoreFixture extends AutoCloseable {

    /**
     * Opens a store on the data, which are empty the first time. Called again while the first store is open it stands
     * for another node, and after that one was closed for a restart. The kit closes what it opened.
     */
    Storage open();

    /** Returns whether every store opened here sees the same data; true unless overridden. */
    default boolean sharesData() {
        return true;
    }

    /**
     * Returns all bytes that the store keeps anywhere, logs included, to look for what must be gone; empty where that
     * cannot be had, which is what it returns unless overridden. Called while a store is open that is not used again.
     */
    default Optional<byte[]> dump() {
        return Optional.empty();
    }

    /** Removes the data; does nothing unless overridden. */
    @Override
    default void close() {}
}
