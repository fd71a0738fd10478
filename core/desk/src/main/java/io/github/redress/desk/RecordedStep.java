package io.github.redress.desk;

import io.github.redress.ComplaintId;
import io.github.redress.complaint.Recorded;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One step of a complaint, as the {@linkplain RecordDesk record} of all complaints has it.
 *
 * @param complaint the complaint, for programs
 * @param number the complaint, for people; null where nobody can tell now who may learn of it
 * @param version its place in the complaint's own record, from 1
 * @param recordedAt when it was written down
 * @param recorded what happened, without anybody's words; null where it cannot be read, or nobody can tell now who may
 */
public record RecordedStep(
        ComplaintId complaint,
        @Nullable String number,
        long version,
        Instant recordedAt,
        @Nullable Recorded recorded) {

    /** Refuses null. */
    public RecordedStep {
        Objects.requireNonNull(complaint, "complaint");
        Objects.requireNonNull(recordedAt, "recordedAt");
    }

    /** Returns whether it is there and cannot be read. */
    public boolean isDamaged() {
        return recorded == null;
    }
}
