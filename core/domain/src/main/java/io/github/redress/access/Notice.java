package io.github.redress.access;

import io.github.redress.complaint.AftermathEvent.ComplaintClosed;
import io.github.redress.complaint.CloseCause;
import io.github.redress.complaint.ComplaintEvent;
import io.github.redress.complaint.ComplaintEvent.ComplaintRated;
import io.github.redress.complaint.ComplaintEvent.DeadlineChanged;
import io.github.redress.complaint.ComplaintEvent.DeadlineEscalated;
import io.github.redress.complaint.ComplaintEvent.DeadlineMissed;
import io.github.redress.complaint.ComplaintEvent.DeadlineWarned;
import io.github.redress.complaint.DisputeEvent.AssignmentTransferred;
import io.github.redress.complaint.HandlingEvent.ExtensionGranted;
import io.github.redress.complaint.TransferCause;
import io.github.redress.sla.GoalName;
import java.util.Objects;

/**
 * That somebody is told of an event, and with which words.
 *
 * @param audience who
 * @param template the key of the words in the bundles, as in {@code replied.person}
 * @param when which events of the type it is about
 */
public record Notice(Audience audience, String template, When when) {

    /** Refuses null. */
    public Notice {
        Objects.requireNonNull(audience, "audience");
        Objects.requireNonNull(template, "template");
        Objects.requireNonNull(when, "when");
    }

    /** Which events of a type are told. */
    public enum When {
        /** All. */
        ALWAYS,
        /** Those about a promise, and not about a window of time. */
        FOR_A_PROMISE,
        /** Those about a window in which the person may do something: rate, or ask for a review. */
        FOR_A_WINDOW_OF_THE_PERSON,
        /** Those about a window in which a department may do something: contest. */
        FOR_A_WINDOW_OF_A_DEPARTMENT,
        /** Those by which the person says that they are not satisfied. */
        WHEN_NOT_SATISFIED,
        /** Those about the promise that an answer keeps. */
        ABOUT_THE_ANSWER,
        /** Those by which the centre ends it, and not what the person said, nor what they were told of before. */
        CLOSED_BY_THE_CENTRE,
        /** Those of which no decision told the department before that has it now. */
        NOT_TOLD_BY_A_DECISION
    }

    /** Returns a notice about every event of a type. */
    static Notice to(Audience audience, String template) {
        return new Notice(audience, template, When.ALWAYS);
    }

    /** Returns the same notice about some events only. */
    Notice only(When changed) {
        return new Notice(audience, template, changed);
    }

    /** Returns whether this event, of a type that the notice is about, is told. */
    boolean tells(ComplaintEvent event) {
        return switch (when) {
            case ALWAYS -> true;
            case FOR_A_PROMISE -> !goalOf(event).isWindow();
            case FOR_A_WINDOW_OF_THE_PERSON ->
                goalOf(event).equals(GoalName.RATING) || goalOf(event).equals(GoalName.REVIEW_REQUEST);
            case FOR_A_WINDOW_OF_A_DEPARTMENT -> goalOf(event).equals(GoalName.CONTEST);
            case WHEN_NOT_SATISFIED ->
                event instanceof ComplaintRated rated && !rated.rating().isSatisfied();
            case ABOUT_THE_ANSWER ->
                goalOf(event).equals(GoalName.RESOLUTION) || goalOf(event).equals(GoalName.REPLY);
            case CLOSED_BY_THE_CENTRE ->
                event instanceof ComplaintClosed closed && closed.cause() == CloseCause.DECIDED;
            case NOT_TOLD_BY_A_DECISION ->
                event instanceof AssignmentTransferred transferred
                        && (transferred.cause() == TransferCause.UPHELD
                                || transferred.cause() == TransferCause.REORGANISED);
        };
    }

    private static GoalName goalOf(ComplaintEvent event) {
        if (event instanceof DeadlineChanged changed) {
            return changed.goal();
        }
        if (event instanceof DeadlineWarned warned) {
            return warned.goal();
        }
        if (event instanceof DeadlineMissed missed) {
            return missed.goal();
        }
        if (event instanceof DeadlineEscalated escalated) {
            return escalated.goal();
        }
        if (event instanceof ExtensionGranted granted) {
            return granted.goal();
        }
        throw new IllegalArgumentException("a notice about a promise or a window cannot be about "
                + event.getClass().getSimpleName());
    }
}
