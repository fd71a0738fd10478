package io.github.redress.desk;

import io.github.redress.ComplaintId;
import io.github.redress.storage.StoredEvent;
import org.jspecify.annotations.Nullable;

/**
 * A stored event cannot be read. Nothing was written; the message says which event it is and what can be done.
 *
 * <p>A host that reads the feed itself can go on behind it, by asking with {@link #position()}, once somebody knows of it.
 */
public final class DamagedEventException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final ComplaintId complaint;
    private final long version;
    private final long position;

    DamagedEventException(StoredEvent stored, String what, @Nullable Throwable cause) {
        super(
                "event " + stored.version() + " of complaint " + stored.id() + " is damaged: " + what
                        + "; restore its row from a backup",
                cause);
        complaint = ComplaintId.of(stored.id());
        version = stored.version();
        position = 0;
    }

    private DamagedEventException(DamagedEventException found, long position) {
        super("at position " + position + " of the feed, " + found.getMessage(), found);
        this.complaint = found.complaint;
        this.version = found.version;
        this.position = position;
    }

    /** Returns the same, found at a position of the feed. */
    DamagedEventException at(long found) {
        return new DamagedEventException(this, found);
    }

    /** Returns whose event it is. */
    public ComplaintId complaint() {
        return complaint;
    }

    /** Returns which of the complaint's events it is, from 1. */
    public long version() {
        return version;
    }

    /** Returns its position in the feed, 0 where it was not read from there. */
    public long position() {
        return position;
    }
}
