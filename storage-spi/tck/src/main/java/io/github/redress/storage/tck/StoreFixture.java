package io.github.redress.storage.tck;

import io.github.redress.storage.Storage;
import java.util.Optional;

/**
 * Data of its own for one check, and the stores on it. Made for each check, and closed at its end. What a fixture cannot
 * supply is reported as skipped, with the reason.
 */
public interface StoreFixture extends AutoCloseable {

    /**
     * Opens a store on the data, which are empty the first time. Called again while the first store is open it stands
     * for another node, and after that one was closed for a restart. The kit closes what it opened.
     */
    Storage open();

    /**
     * Opens a store in a way; as {@link #open()} does unless overridden. In a joined way the store joins the transactions
     * of {@link #host()}, which is asked for afterwards.
     */
    default Storage open(Way way) {
        return open();
    }

    /**
     * Returns the product and version that the certificate names; nothing unless overridden, which names the class of the
     * store.
     */
    default String describe() {
        return "";
    }

    /** Returns whether every store opened here sees the same data; true unless overridden. */
    default boolean sharesData() {
        return true;
    }

    /** Returns the host whose transactions stores join; empty unless overridden, for stores that join none. */
    default Optional<Host> host() {
        return Optional.empty();
    }

    /**
     * Breaks every connection that stores opened here hold, as a restarted database or network does, and returns true; the
     * stores are used again. False unless overridden, for stores without connections.
     */
    default boolean dropConnections() {
        return false;
    }

    /**
     * Backs the data up while stores are open, by the means that the adapter's guide names, and returns a fixture on a
     * restored copy; empty unless overridden.
     */
    default Optional<StoreFixture> restoredCopy() {
        return Optional.empty();
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
