package io.github.redress.desk.request;

import io.github.redress.CategoryPath;
import io.github.redress.Channel;
import io.github.redress.ComplaintKind;
import io.github.redress.DepartmentId;
import io.github.redress.DistrictPath;
import io.github.redress.complaint.SatisfactionRating;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case from another system, with what that system recorded.
 *
 * @param system the system it comes from; letters, digits, dots, dashes and underscores
 * @param sourceId its id there, at most 100 characters
 * @param kind what the person wanted
 * @param channel how it came in there
 * @param category the subject matter, as the configuration names it: see {@link SubmitRequest}
 * @param district the place, in the same way
 * @param receivedAt when it came in there
 * @param department who had it, null where that is not known
 * @param due by when it had to be done, null where no deadline was recorded
 * @param closedAt when it was done, null where that is not known
 * @param onTime the other system's own verdict, null where it gave none
 * @param open whether it is still to be done
 * @param rating how the person rated it, null where they did not
 * @param resolved whether the person called it resolved, null where not said
 * @param title the headline, null where none comes along
 * @param text the story, null where none comes along
 * @param accused the departments a tip-off speaks against, at most 20
 * @param accusedStaff this host's accounts of the people whom a tip-off speaks against, at most 20; to them it does not exist, in whatever
 *     role they ask
 */
public record ImportRequest(
        @NotNull @Pattern(regexp = "[A-Za-z0-9._-]{1,64}", message = "{io.github.redress.code}")
        String system,

        @NotBlank @Size(max = 100) String sourceId,
        @NotNull ComplaintKind kind,
        @NotNull Channel channel,
        @NotNull CategoryPath category,
        @NotNull DistrictPath district,
        @NotNull Instant receivedAt,
        @Nullable DepartmentId department,
        @Nullable Instant due,
        @Nullable Instant closedAt,
        @Nullable Boolean onTime,
        boolean open,
        @Nullable SatisfactionRating rating,
        @Nullable Boolean resolved,
        @Size(max = 200) @Nullable String title,
        @Size(max = 20000) @Nullable String text,

        @NotNull @Size(max = 20, message = "{io.github.redress.several}")
        List<@NotNull DepartmentId> accused,

        @Added(absent = "[]") @NotNull @Size(max = 20, message = "{io.github.redress.several}")
        List<@NotNull @Pattern(regexp = "[A-Za-z0-9._-]{1,64}", message = "{io.github.redress.code}") String>
                accusedStaff) {

    /** Returns a closed case of which nothing is known but what it was and when; add the rest with the methods below. */
    public static ImportRequest closed(
            String system,
            String sourceId,
            ComplaintKind kind,
            CategoryPath category,
            DistrictPath district,
            Instant at) {
        return new ImportRequest(
                system,
                sourceId,
                kind,
                Channel.IMPORT,
                category,
                district,
                at,
                null,
                null,
                null,
                null,
                false,
                null,
                null,
                null,
                null,
                List.of(),
                List.of());
    }

    /** Returns a copy that this department had. */
    public ImportRequest handledBy(@Nullable DepartmentId changed) {
        return new ImportRequest(
                system,
                sourceId,
                kind,
                channel,
                category,
                district,
                receivedAt,
                changed,
                due,
                closedAt,
                onTime,
                open,
                rating,
                resolved,
                title,
                text,
                accused,
                accusedStaff);
    }

    /** Returns a copy with the deadline, the closing and the verdict that were recorded. */
    public ImportRequest timed(@Nullable Instant by, @Nullable Instant done, @Nullable Boolean verdict) {
        return new ImportRequest(
                system,
                sourceId,
                kind,
                channel,
                category,
                district,
                receivedAt,
                department,
                by,
                done,
                verdict,
                open,
                rating,
                resolved,
                title,
                text,
                accused,
                accusedStaff);
    }

    /** Returns a copy that speaks against these departments. */
    public ImportRequest against(List<DepartmentId> changed) {
        return new ImportRequest(
                system,
                sourceId,
                kind,
                channel,
                category,
                district,
                receivedAt,
                department,
                due,
                closedAt,
                onTime,
                open,
                rating,
                resolved,
                title,
                text,
                changed,
                accusedStaff);
    }

    /** Returns a copy that speaks against the people who have these accounts. */
    public ImportRequest againstStaff(List<String> changed) {
        return new ImportRequest(
                system,
                sourceId,
                kind,
                channel,
                category,
                district,
                receivedAt,
                department,
                due,
                closedAt,
                onTime,
                open,
                rating,
                resolved,
                title,
                text,
                accused,
                changed);
    }

    /** Returns a copy that is still to be done. */
    public ImportRequest stillOpen() {
        return new ImportRequest(
                system,
                sourceId,
                kind,
                channel,
                category,
                district,
                receivedAt,
                department,
                due,
                closedAt,
                onTime,
                true,
                rating,
                resolved,
                title,
                text,
                accused,
                accusedStaff);
    }

    @Override
    public String toString() {
        return "ImportRequest[" + system + ", " + sourceId + "]";
    }
}
