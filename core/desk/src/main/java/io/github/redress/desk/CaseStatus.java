package io.github.redress.desk;

import io.github.redress.ComplaintId;
import io.github.redress.complaint.Assignment;
import io.github.redress.complaint.CaseClock;
import io.github.redress.complaint.Complaint;
import io.github.redress.complaint.ComplaintState;
import java.util.List;
import java.util.Objects;

/**
 * Where a complaint stands, without anybody's words.
 *
 * @param id the complaint, for programs
 * @param number the complaint, for people
 * @param state where it stands
 * @param assignments who has it or had it, in the order given; of the leads all but one were released
 * @param clocks every promise made, in the order made
 */
public record CaseStatus(
        ComplaintId id, String number, ComplaintState state, List<Assignment> assignments, List<CaseClock> clocks) {

    /** Copies the lists. */
    public CaseStatus {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(state, "state");
        assignments = List.copyOf(assignments);
        clocks = List.copyOf(clocks);
    }

    static CaseStatus of(Complaint complaint) {
        return new CaseStatus(
                complaint.id(), complaint.number(), complaint.state(), complaint.assignments(), complaint.clocks());
    }
}
