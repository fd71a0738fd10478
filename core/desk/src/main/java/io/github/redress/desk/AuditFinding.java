package io.github.redress.desk;

import io.github.redress.ComplaintId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The first thing that is wrong with the record of a complaint.
 *
 * @param complaint the complaint, for programs
 * @param number the complaint, for people; null where that is lost
 * @param event which of its events, from 1; 0 where it is none
 * @param fault what is wrong
 */
public record AuditFinding(ComplaintId complaint, @Nullable String number, long event, AuditFault fault) {

    /** Refuses null. */
    public AuditFinding {
        Objects.requireNonNull(complaint, "complaint");
        Objects.requireNonNull(fault, "fault");
    }
}
