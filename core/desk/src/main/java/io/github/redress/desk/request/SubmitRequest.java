package io.github.redress.desk.request;

import io.github.redress.CategoryPath;
import io.github.redress.Channel;
import io.github.redress.ComplaintKind;
import io.github.redress.DepartmentId;
import io.github.redress.DistrictPath;
import io.github.redress.complaint.Visibility;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A complaint as it comes in.
 *
 * @param kind what the person wants
 * @param title the headline, 1 to 30 characters
 * @param text the story, 20 to 2000 characters
 * @param channel how it came in; {@link Channel#WEB} unless said otherwise
 * @param category the subject matter, as the configuration names it; {@link CategoryPath#OTHER} unless said otherwise. Everybody
 *     reads it and the district, so that nothing about a person may stand there: what is in the taxonomy is taken, and nothing else;
 *     where there is no taxonomy, what has at most four digits and nothing that is masked
 * @param district the place, in the same way; {@link DistrictPath#CITY} unless said otherwise
 * @param place where exactly, at most 200 characters, null where not said
 * @param person who complains, null for an anonymous complaint
 * @param areas names of areas that the place lies in, at most 20
 * @param tags words put on it by an operator or a form, at most 20
 * @param accused the departments a tip-off speaks against, at most 20
 * @param accusedStaff the host's accounts of the people whom a tip-off speaks against, at most 20; to them it does not exist, in whatever
 *     role they ask
 * @param words who may read the headline and the story; {@link Visibility#PRIVATE} unless the person said that everybody may
 * @param occurredAt when it came in, for operators that write it down later; null for now
 */
public record SubmitRequest(
        @NotNull ComplaintKind kind,
        @NotBlank @Size(min = 1, max = 30) String title,
        @NotBlank @Size(min = 20, max = 2000) String text,
        @NotNull Channel channel,
        @NotNull CategoryPath category,
        @NotNull DistrictPath district,
        @Size(max = 200) @Nullable String place,
        @Valid @Nullable Person person,

        @NotNull @Size(max = 20, message = "{io.github.redress.several}")
        List<@NotNull @Pattern(regexp = CODE, message = "{io.github.redress.code}") String> areas,

        @NotNull @Size(max = 20, message = "{io.github.redress.several}")
        List<@NotNull @Pattern(regexp = CODE, message = "{io.github.redress.code}") String> tags,

        @NotNull @Size(max = 20, message = "{io.github.redress.several}")
        List<@NotNull DepartmentId> accused,

        @Added(absent = "[]") @NotNull @Size(max = 20, message = "{io.github.redress.several}")
        List<@NotNull @Pattern(regexp = CODE, message = "{io.github.redress.code}") String> accusedStaff,

        @Added(absent = "PRIVATE") @NotNull Visibility words,
        @Nullable Instant occurredAt) {

    private static final String CODE = "[A-Za-z0-9._-]{1,64}";

    /** Returns a complaint through a web form, about anything, anywhere in the city, by nobody in particular. */
    public static SubmitRequest of(ComplaintKind kind, String title, String text) {
        return new SubmitRequest(
                kind,
                title,
                text,
                Channel.WEB,
                CategoryPath.OTHER,
                DistrictPath.CITY,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Visibility.PRIVATE,
                null);
    }

    /** Returns a copy about this subject matter. */
    public SubmitRequest about(CategoryPath changed) {
        return new SubmitRequest(
                kind,
                title,
                text,
                channel,
                changed,
                district,
                place,
                person,
                areas,
                tags,
                accused,
                accusedStaff,
                words,
                occurredAt);
    }

    /** Returns a copy for this district, and a place in it where known. */
    public SubmitRequest in(DistrictPath changed, @Nullable String where) {
        return new SubmitRequest(
                kind,
                title,
                text,
                channel,
                category,
                changed,
                where,
                person,
                areas,
                tags,
                accused,
                accusedStaff,
                words,
                occurredAt);
    }

    /** Returns a copy that came in through this channel. */
    public SubmitRequest through(Channel changed) {
        return new SubmitRequest(
                kind,
                title,
                text,
                changed,
                category,
                district,
                place,
                person,
                areas,
                tags,
                accused,
                accusedStaff,
                words,
                occurredAt);
    }

    /** Returns a copy by this person. */
    public SubmitRequest by(@Nullable Person changed) {
        return new SubmitRequest(
                kind,
                title,
                text,
                channel,
                category,
                district,
                place,
                changed,
                areas,
                tags,
                accused,
                accusedStaff,
                words,
                occurredAt);
    }

    /** Returns a copy with these words put on it. */
    public SubmitRequest tagged(List<String> changed) {
        return new SubmitRequest(
                kind,
                title,
                text,
                channel,
                category,
                district,
                place,
                person,
                areas,
                changed,
                accused,
                accusedStaff,
                words,
                occurredAt);
    }

    /** Returns a copy that speaks against these departments. */
    public SubmitRequest against(List<DepartmentId> changed) {
        return new SubmitRequest(
                kind,
                title,
                text,
                channel,
                category,
                district,
                place,
                person,
                areas,
                tags,
                changed,
                accusedStaff,
                words,
                occurredAt);
    }

    /** Returns a copy that speaks against the people who have these accounts. */
    public SubmitRequest againstStaff(List<String> changed) {
        return new SubmitRequest(
                kind,
                title,
                text,
                channel,
                category,
                district,
                place,
                person,
                areas,
                tags,
                accused,
                changed,
                words,
                occurredAt);
    }

    /** Returns a copy whose headline and story everybody may read, masked; a tip-off with this is refused. */
    public SubmitRequest inPublic() {
        return new SubmitRequest(
                kind,
                title,
                text,
                channel,
                category,
                district,
                place,
                person,
                areas,
                tags,
                accused,
                accusedStaff,
                Visibility.PUBLIC,
                occurredAt);
    }

    /** Returns a copy that came in at this instant, which an operator writes down later. */
    public SubmitRequest occurredAt(Instant changed) {
        return new SubmitRequest(
                kind,
                title,
                text,
                channel,
                category,
                district,
                place,
                person,
                areas,
                tags,
                accused,
                accusedStaff,
                words,
                changed);
    }

    @Override
    public String toString() {
        return "SubmitRequest[" + kind + ", " + channel + ", " + category + ", " + district + "]";
    }
}
