package io.github.redress.desk;

import io.github.redress.ComplaintId;
import io.github.redress.DepartmentId;
import io.github.redress.Text;
import io.github.redress.access.Vocabulary;
import io.github.redress.complaint.Assignment;
import io.github.redress.complaint.CaseClock;
import io.github.redress.complaint.Complaint;
import io.github.redress.complaint.ComplaintEvent;
import io.github.redress.complaint.ComplaintEvent.DeadlineChanged;
import io.github.redress.complaint.ComplaintEvent.DeadlineEscalated;
import io.github.redress.complaint.ComplaintEvent.DeadlineMissed;
import io.github.redress.complaint.ComplaintEvent.DeadlineWarned;
import io.github.redress.complaint.HandlingEvent.ExtensionGranted;
import io.github.redress.complaint.HandlingEvent.ExtensionRequested;
import io.github.redress.complaint.Recorded;
import io.github.redress.sla.GoalName;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a message about an event may speak of; there is no field for anybody's words or name.
 *
 * @param complaint which complaint
 * @param version which of its events
 * @param at when it happened
 * @param number what people call it by
 * @param kind what the person wanted
 * @param department the first department that the event speaks of, else the lead; null where there is none
 * @param goal the promise that the event speaks of, else the one that is due first; null where none runs
 * @param due the deadline of that promise, null where there is none
 * @param detail how it ended, why, when, or where else to go; null where there is nothing to add
 */
record NoticeFacts(
        ComplaintId complaint,
        long version,
        Instant at,
        String number,
        Label kind,
        @Nullable DepartmentId department,
        @Nullable Label goal,
        @Nullable Instant due,
        @Nullable Label detail) {

    /**
     * A name for people to read.
     *
     * @param key where a bundle of a further language may have its own, as in {@code Outcome.RESOLVED}
     * @param text the name in the languages that are shipped
     */
    record Label(String key, Text text) {

        static Label of(Enum<?> constant, Text text) {
            return new Label(constant.getDeclaringClass().getSimpleName() + "." + constant.name(), text);
        }
    }

    /**
     * Returns what there is to say.
     *
     * @param complaint as the command left it that the event is of
     */
    static NoticeFacts of(Recorded recorded, Complaint complaint) {
        ComplaintEvent event = recorded.event();
        Optional<CaseClock> clock = goalOf(event)
                .flatMap(goal -> clock(complaint, goal, assignmentOf(event)))
                .or(() -> answerClock(complaint));
        GoalName goal = clock.map(CaseClock::goal).orElse(null);
        return new NoticeFacts(
                recorded.complaint(),
                recorded.version(),
                recorded.at(),
                complaint.number(),
                Label.of(complaint.subject().kind(), complaint.subject().kind().label()),
                departmentOf(event, complaint),
                goal == null ? null : new Label("GoalName." + goal, Vocabulary.of(goal)),
                clock.map(CaseClock::due).orElse(null),
                EventDetail.of(event).orElse(null));
    }

    /** The person wants to know when there is an answer, the department by when it must be there. */
    private static Optional<CaseClock> answerClock(Complaint complaint) {
        return complaint.clocks().stream()
                .filter(clock -> clock.isRunning() && !clock.isPaused())
                .filter(clock ->
                        clock.goal().equals(GoalName.RESOLUTION) || clock.goal().equals(GoalName.REPLY))
                .min(Comparator.comparing(CaseClock::due));
    }

    private static Optional<CaseClock> clock(Complaint complaint, GoalName goal, int assignment) {
        return complaint.clocks().stream()
                .filter(clock -> clock.goal().equals(goal) && clock.promise().assignment() == assignment)
                .reduce((earlier, later) -> later);
    }

    private static @Nullable DepartmentId departmentOf(ComplaintEvent event, Complaint complaint) {
        List<DepartmentId> named = EventDepartments.of(event);
        if (!named.isEmpty()) {
            return named.get(0);
        }
        int assignment = assignmentOf(event);
        return complaint.assignments().stream()
                .filter(each -> each.no() == assignment)
                .findFirst()
                .or(complaint::lead)
                .map(Assignment::department)
                .orElse(null);
    }

    private static Optional<GoalName> goalOf(ComplaintEvent event) {
        if (event instanceof DeadlineWarned warned) {
            return Optional.of(warned.goal());
        }
        if (event instanceof DeadlineMissed missed) {
            return Optional.of(missed.goal());
        }
        if (event instanceof DeadlineEscalated escalated) {
            return Optional.of(escalated.goal());
        }
        if (event instanceof ExtensionRequested requested) {
            return Optional.of(requested.goal());
        }
        if (event instanceof ExtensionGranted granted) {
            return Optional.of(granted.goal());
        }
        return event instanceof DeadlineChanged changed ? Optional.of(changed.goal()) : Optional.empty();
    }

    /** Returns 0 for an event that is about no assignment, as for the city's own promises. */
    private static int assignmentOf(ComplaintEvent event) {
        if (event instanceof DeadlineWarned warned) {
            return warned.assignment();
        }
        if (event instanceof DeadlineMissed missed) {
            return missed.assignment();
        }
        if (event instanceof DeadlineEscalated escalated) {
            return escalated.assignment();
        }
        if (event instanceof ExtensionRequested requested) {
            return requested.assignment();
        }
        if (event instanceof ExtensionGranted granted) {
            return granted.assignment();
        }
        return event instanceof DeadlineChanged changed ? changed.assignment() : 0;
    }
}
