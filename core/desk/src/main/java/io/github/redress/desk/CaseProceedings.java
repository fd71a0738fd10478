package io.github.redress.desk;

import io.github.redress.Actor;
import io.github.redress.ComplaintId;
import io.github.redress.ComplaintKind;
import io.github.redress.access.Reading;
import io.github.redress.complaint.Adoption;
import io.github.redress.complaint.Aftermath;
import io.github.redress.complaint.Complaint;
import io.github.redress.complaint.CostDispute;
import io.github.redress.complaint.Disputes;
import io.github.redress.complaint.Duplicate;
import io.github.redress.complaint.Handling;
import io.github.redress.complaint.Links;
import io.github.redress.complaint.MainLink;
import io.github.redress.complaint.Outcome;
import io.github.redress.complaint.Oversight;
import io.github.redress.complaint.OversightEvent.StaffRecused;
import io.github.redress.complaint.Privacy;
import io.github.redress.complaint.PrivacyEvent.LegalHoldSet;
import io.github.redress.complaint.SatisfactionRating;
import io.github.redress.complaint.Visibility;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What goes on beside the state of a complaint, as somebody who works on it may know it. Nobody's words: these stand in the timeline.
 *
 * @param result what came of it so far
 * @param handling what departments do between dispatch and answer: the answer under review, who waits for more time and under which
 *     number, what is paused
 * @param disputes who says that it is not theirs, and who differs over who pays; the latter for the parties and those of no department
 * @param oversight reminders, supervisions with their numbers, calls for support; who stepped aside, for those who may know
 * @param linked which other complaints and people belong to it
 * @param personal what its person decided about their own data, and what the law does with them
 */
public record CaseProceedings(
        Result result,
        Handling handling,
        Disputes disputes,
        Oversight oversight,
        Linked linked,
        PersonalData personal) {

    /** Refuses null. */
    public CaseProceedings {
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(handling, "handling");
        Objects.requireNonNull(disputes, "disputes");
        Objects.requireNonNull(oversight, "oversight");
        Objects.requireNonNull(linked, "linked");
        Objects.requireNonNull(personal, "personal");
    }

    /**
     * What came of a complaint so far.
     *
     * @param outcome how it ended, null while it has not, and where it ended without an answer that says so
     * @param rating how the person rated it, null while they have not
     * @param resolved whether the person called it resolved, null where not said
     * @param round the how-manieth time it is handled, from 1
     * @param reviews how many times a higher body was asked to look at it again
     * @param closedAt when it was last closed, null while it was not
     * @param adoption what became of a suggestion, as last said; null where nothing was said
     */
    public record Result(
            @Nullable Outcome outcome,
            @Nullable SatisfactionRating rating,
            @Nullable Boolean resolved,
            int round,
            int reviews,
            @Nullable Instant closedAt,
            @Nullable Adoption adoption) {}

    /**
     * Which other complaints and people belong to a complaint.
     *
     * @param supporters how many others have the same trouble, each counted once
     * @param duplicates the complaints that go on in it
     * @param main the complaint that it goes on in, null where it goes on by itself
     * @param mainNumber what people call that one by; null with it, and for a tip-off, where nobody is told
     */
    public record Linked(
            int supporters,
            List<ComplaintId> duplicates,
            @Nullable ComplaintId main,
            @Nullable String mainNumber) {

        /** Copies the list. */
        public Linked {
            duplicates = List.copyOf(duplicates);
        }
    }

    /**
     * What a person decided about their own data, and what the law does with them.
     *
     * @param words who may read what the person wrote
     * @param anonymous whether the person wants to be named to nobody
     * @param held whether the law needs the record whole; null where that is not for these eyes
     * @param erasedAt when the person's data were last erased, null while they were not
     */
    public record PersonalData(
            Visibility words,
            boolean anonymous,
            @Nullable Boolean held,
            @Nullable Instant erasedAt) {

        /** Refuses null. */
        public PersonalData {
            Objects.requireNonNull(words, "words");
        }
    }

    /** Returns what this actor may know, who may see the complaint. */
    static CaseProceedings of(Actor actor, Complaint complaint, Reading reading) {
        Aftermath aftermath = complaint.proceedings().aftermath();
        Privacy privacy = complaint.proceedings().privacy();
        return new CaseProceedings(
                new Result(
                        complaint.outcome(),
                        complaint.rating(),
                        complaint.resolved(),
                        aftermath.leg(),
                        aftermath.reviews(),
                        aftermath.closedAt(),
                        aftermath.adoption()),
                complaint.proceedings().handling(),
                disputes(actor, complaint.proceedings().disputes(), reading),
                oversight(complaint.proceedings().oversight(), reading),
                linked(complaint),
                new PersonalData(
                        privacy.words(),
                        privacy.anonymous(),
                        reading.sees(LegalHoldSet.class) ? privacy.held() : null,
                        privacy.erasedAt()));
    }

    private static Disputes disputes(Actor actor, Disputes disputes, Reading reading) {
        List<CostDispute> costs = disputes.costs().stream()
                .filter(cost -> reading.isOfNoDepartment()
                        || cost.parties().stream().anyMatch(party -> party.equals(actor.department())))
                .toList();
        return new Disputes(disputes.contests(), costs);
    }

    private static Oversight oversight(Oversight oversight, Reading reading) {
        return reading.sees(StaffRecused.class)
                ? oversight
                : new Oversight(
                        oversight.reminders(),
                        oversight.supervisions(),
                        oversight.level(),
                        oversight.calls(),
                        List.of());
    }

    /** Who is accused by the main tip-off alone must not learn its number here. */
    private static Linked linked(Complaint complaint) {
        Links links = complaint.proceedings().links();
        MainLink main = links.main();
        boolean isTipOff = complaint.subject().kind() == ComplaintKind.TIP_OFF;
        return new Linked(
                links.people().size(),
                links.duplicates().stream().map(Duplicate::id).toList(),
                main == null ? null : main.main(),
                main == null || isTipOff ? null : main.number());
    }
}
