package io.github.redress.complaint;

import io.github.redress.DepartmentId;
import io.github.redress.complaint.ComplaintEvent.DeadlineEscalated;
import io.github.redress.complaint.ComplaintEvent.DeadlineMissed;
import io.github.redress.complaint.ComplaintEvent.DeadlineSet;
import io.github.redress.complaint.ComplaintEvent.DeadlineWarned;
import io.github.redress.complaint.ComplaintEvent.TimeNotice;
import io.github.redress.sla.GoalName;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A promise and how far it has come.
 *
 * @param promise what was promised, as it was recorded
 * @param warned how many warnings were given
 * @param escalated how many escalations were made
 * @param missed whether the miss was noted
 * @param stoppedAt when it was done, null while it is not
 * @param cancelledAt when the case ended with it undone, null while it has not
 * @param recordedOnTime the verdict of the system that an imported promise came from, null where there is none
 */
public record CaseClock(
        DeadlineSet promise,
        int warned,
        int escalated,
        boolean missed,
        @Nullable Instant stoppedAt,
        @Nullable Instant cancelledAt,
        @Nullable Boolean recordedOnTime) {

    /** Refuses null. */
    public CaseClock {
        Objects.requireNonNull(promise, "promise");
    }

    static CaseClock of(DeadlineSet promise) {
        return new CaseClock(promise, 0, 0, false, null, null, null);
    }

    static CaseClock imported(@Nullable Boolean onTime, DeadlineSet promise) {
        return new CaseClock(promise, 0, 0, false, null, null, onTime);
    }

    /** Returns what is promised. */
    public GoalName goal() {
        return promise.goal();
    }

    /** Returns the department whose promise it is, empty for the city's own. */
    public Optional<DepartmentId> department() {
        return Optional.ofNullable(promise.department());
    }

    /** Returns by when it must be done; at this very instant is on time. */
    public Instant due() {
        return promise.due();
    }

    /** Returns whether it is still to be done. */
    public boolean isRunning() {
        return stoppedAt == null && cancelledAt == null;
    }

    /**
     * Returns whether the promise is broken as seen at an instant: {@code stop > due}, or no stop and the instant is after
     * the due. Nothing else decides, except that a verdict which came along with an imported case stands.
     */
    public boolean isLate(Instant at) {
        if (recordedOnTime != null) {
            return !recordedOnTime;
        }
        Instant end = stoppedAt != null ? stoppedAt : cancelledAt;
        return (end == null || end.isAfter(at) ? at : end).isAfter(due());
    }

    boolean is(GoalName goal, int assignment) {
        return goal().equals(goal) && promise.assignment() == assignment;
    }

    CaseClock stopped(Instant at) {
        return isRunning() ? new CaseClock(promise, warned, escalated, missed, at, null, recordedOnTime) : this;
    }

    CaseClock cancelled(Instant at) {
        return isRunning() ? new CaseClock(promise, warned, escalated, missed, null, at, recordedOnTime) : this;
    }

    CaseClock warnedTo(int level) {
        return new CaseClock(promise, level, escalated, missed, stoppedAt, cancelledAt, recordedOnTime);
    }

    CaseClock escalatedTo(int level) {
        return new CaseClock(promise, warned, level, missed, stoppedAt, cancelledAt, recordedOnTime);
    }

    CaseClock noted() {
        return new CaseClock(promise, warned, escalated, true, stoppedAt, cancelledAt, recordedOnTime);
    }

    /** Returns the notices that time owes up to an instant, in the order they fell due; none once it runs no more. */
    List<Notice> noticesUpTo(Instant atInclusive) {
        List<Notice> notices = new ArrayList<>();
        if (!isRunning()) {
            return notices;
        }
        for (int i = warned; i < promise.warnAt().size(); i++) {
            Instant scheduled = promise.warnAt().get(i);
            notices.add(new Notice(scheduled, new DeadlineWarned(goal(), promise.assignment(), i + 1, scheduled)));
        }
        if (!missed) {
            notices.add(new Notice(firstLateInstant(), new DeadlineMissed(goal(), promise.assignment(), due())));
        }
        for (int i = escalated; i < promise.escalateAt().size(); i++) {
            Instant scheduled = promise.escalateAt().get(i);
            Instant when = scheduled.equals(due()) ? firstLateInstant() : scheduled;
            notices.add(new Notice(when, new DeadlineEscalated(goal(), promise.assignment(), i + 1, scheduled)));
        }
        notices.removeIf(notice -> notice.when().isAfter(atInclusive));
        notices.sort(Comparator.comparing(Notice::when));
        return notices;
    }

    /** Returns when time has something to say next, empty when it never has again. */
    Optional<Instant> nextNotice() {
        return noticesUpTo(Instant.MAX).stream().map(Notice::when).findFirst();
    }

    /** Doing it at the due is on time, so the first late instant is the one after. */
    private Instant firstLateInstant() {
        return due().plusNanos(1);
    }

    /** Something time has to say, and from when on it is true. */
    record Notice(Instant when, TimeNotice event) {}
}
