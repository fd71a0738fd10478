package io.github.redress.desk.request;

import io.github.redress.ComplaintId;
import io.github.redress.complaint.Visibility;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The lead tells the person what it will do, and by which date.
 *
 * @param complaint which
 * @param date the last day on which it is kept, in the city's zone
 * @param visibility who may read the measures; everybody may see the date
 * @param measures what will be done, 1 to 4000 characters
 */
public record CommitmentRequest(
        @NotNull ComplaintId complaint,
        @NotNull LocalDate date,
        @NotNull Visibility visibility,
        @NotBlank @Size(min = 1, max = 4000) String measures)
        implements CaseRequest {

    /** Returns the request for a commitment that everybody may read. */
    public static CommitmentRequest inPublic(ComplaintId complaint, LocalDate date, String measures) {
        return new CommitmentRequest(complaint, date, Visibility.PUBLIC, measures);
    }

    @Override
    public String toString() {
        return "CommitmentRequest[" + complaint + ", " + date + ", " + visibility + "]";
    }
}
