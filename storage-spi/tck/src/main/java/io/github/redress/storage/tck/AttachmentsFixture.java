package io.github.redress.storage.tck;

import io.github.redress.storage.Attachments;
import java.util.Optional;

/** A place of its own for the attachments of one check. Made for each check, and closed at its end. */
public interface AttachmentsFixture extends AutoCloseable {

    /**
     * Opens the attachments of the place, none the first time, with a size limit of at most a million. Called again it
     * stands for another node, and for a restart.
     */
    Attachments open();

    /** Returns all bytes kept anywhere, to look for what must be gone; empty unless overridden. */
    default Optional<byte[]> dump() {
        return Optional.empty();
    }

    /** Removes the place; does nothing unless overridden. */
    @Override
    default void close() {}
}
