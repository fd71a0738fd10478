package io.github.redress.complaint;

import io.github.redress.DepartmentId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in what follows an answer: call-back, close, rework, independent verification, review, archive, the adoption of
 * a suggestion.
 */
public sealed interface AftermathEvent extends ComplaintEvent {

    /**
     * The centre called the person back. A rating given on the phone counts as one: {@code ComplaintRated} follows.
     *
     * @param reached whether somebody answered
     * @param resolved whether the person called it resolved, null where not said
     * @param rating how satisfied the person is, null where not said
     * @param note what was said, null where nothing was written down
     * @param enough whether it reached nobody as often by now as the city's rules want, so that the promise to call back is kept; null
     *     where not
     */
    record CallbackRecorded(
            boolean reached,
            @Nullable Boolean resolved,
            @Nullable SatisfactionRating rating,
            @Nullable SealedText note,
            @Nullable Boolean enough)
            implements AftermathEvent {

        /** Returns whether the promise to call back is kept with it. */
        boolean keepsThePromise() {
            return reached || Boolean.TRUE.equals(enough);
        }
    }

    /**
     * It is over.
     *
     * @param cause why
     * @param reason what the centre said, null for every other cause
     */
    record ComplaintClosed(CloseCause cause, @Nullable SealedText reason) implements AftermathEvent {

        /** Refuses null. */
        public ComplaintClosed {
            Objects.requireNonNull(cause, "cause");
        }

        @Override
        public @Nullable SealedText toldToThePerson() {
            return reason;
        }
    }

    /**
     * It is over, and nobody rated it in the time there was.
     *
     * @param scheduled when that time ended
     */
    record ClosedUnrated(Instant scheduled) implements AftermathEvent, TimeNotice {

        /** Refuses null. */
        public ClosedUnrated {
            Objects.requireNonNull(scheduled, "scheduled");
        }
    }

    /**
     * It is over: its person is not satisfied, and nobody did anything about that in the time there was.
     *
     * @param scheduled when that time ended
     */
    record FollowUpEnded(Instant scheduled) implements AftermathEvent, TimeNotice {

        /** Refuses null. */
        public FollowUpEnded {
            Objects.requireNonNull(scheduled, "scheduled");
        }
    }

    /**
     * Departments have to do it again. What they promised before keeps its verdict; the lead promises anew. What the round before
     * decided ends with it: waivers of those who act again, requests for more time, pauses.
     *
     * @param leg the how-manieth time it is handled now, from 2
     * @param departments who has to, the lead first
     * @param reason why
     */
    record ReworkOrdered(int leg, List<DepartmentId> departments, SealedText reason) implements AftermathEvent {

        /** Copies the list. */
        public ReworkOrdered {
            departments = List.copyOf(departments);
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * Somebody independent is to look whether an unsatisfied person is right.
     *
     * @param reason why, null where the city's rules ask for it after every bad rating
     */
    record VerificationRequested(@Nullable SealedText reason) implements AftermathEvent {}

    /**
     * Somebody independent looked.
     *
     * @param demandReasonable whether what the person asks for is reasonable
     * @param dutyPerformed whether the department did what it had to
     * @param comesFrom the department that the evaluator comes from, null for none
     * @param note why
     */
    record VerdictGiven(
            boolean demandReasonable,
            boolean dutyPerformed,
            @Nullable DepartmentId comesFrom,
            SealedText note) implements AftermathEvent {

        /** Refuses null. */
        public VerdictGiven {
            Objects.requireNonNull(note, "note");
        }

        @Override
        public SealedText toldToThePerson() {
            return note;
        }
    }

    /**
     * The case counts in nobody's score. Who said so is the actor.
     *
     * @param reason why
     */
    record ScoreExcluded(ScoreExclusion reason) implements AftermathEvent {

        /** Refuses null. */
        public ScoreExcluded {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * The person asked a higher body to look at it again.
     *
     * @param level the how-manieth time, from 1
     * @param reason why
     */
    record ReviewRequested(int level, SealedText reason) implements AftermathEvent {

        /** Refuses null. */
        public ReviewRequested {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * A higher body looked at it again.
     *
     * @param level the how-manieth review, from 1
     * @param result what came of it
     * @param comesFrom the department that decided, null for none
     * @param visibility who may read the text
     * @param text the decision; where it is modified, the answer that holds from now on
     */
    record ReviewDecided(
            int level, ReviewResult result, @Nullable DepartmentId comesFrom, Visibility visibility, SealedText text)
            implements AftermathEvent {

        /** Refuses null. */
        public ReviewDecided {
            Objects.requireNonNull(result, "result");
            Objects.requireNonNull(visibility, "visibility");
            Objects.requireNonNull(text, "text");
        }

        @Override
        public SealedText toldToThePerson() {
            return text;
        }
    }

    /** The centre put it away. */
    record ComplaintArchived() implements AftermathEvent {}

    /**
     * It was put away, because the time had ended in which it is kept at hand.
     *
     * @param scheduled when that time ended
     */
    record RetentionEnded(Instant scheduled) implements AftermathEvent, TimeNotice {

        /** Refuses null. */
        public RetentionEnded {
            Objects.requireNonNull(scheduled, "scheduled");
        }
    }

    /**
     * The lead said what became of a suggestion. The last word counts, and the earlier ones stay.
     *
     * @param department the lead
     * @param adoption what became of it
     * @param measure what was done, or why not
     * @param visibility who may read the measure, null where nobody said: then whoever may read the suggestion
     */
    record AdoptionRecorded(
            DepartmentId department,
            Adoption adoption,
            SealedText measure,
            @Nullable Visibility visibility) implements AftermathEvent {

        /** Refuses null. */
        public AdoptionRecorded {
            Objects.requireNonNull(department, "department");
            Objects.requireNonNull(adoption, "adoption");
            Objects.requireNonNull(measure, "measure");
        }

        /** Makes one whose measure is read by whoever may read the suggestion. */
        public AdoptionRecorded(DepartmentId department, Adoption adoption, SealedText measure) {
            this(department, adoption, measure, null);
        }

        @Override
        public SealedText toldToThePerson() {
            return measure;
        }
    }
}
