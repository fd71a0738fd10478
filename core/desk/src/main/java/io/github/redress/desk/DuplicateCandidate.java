package io.github.redress.desk;

import io.github.redress.ComplaintId;
import io.github.redress.complaint.ComplaintState;
import java.time.Instant;
import java.util.Objects;

/**
 * A complaint that may tell of the same trouble as another one.
 *
 * @param id the complaint, for programs
 * @param number the complaint, for people
 * @param state where it stands
 * @param receivedAt when it came in
 * @param supporters how many others have the same trouble, each counted once
 */
public record DuplicateCandidate(
        ComplaintId id, String number, ComplaintState state, Instant receivedAt, int supporters) {

    /** Refuses null. */
    public DuplicateCandidate {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(receivedAt, "receivedAt");
    }
}
