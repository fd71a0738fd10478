package io.github.redress.complaint;

import io.github.redress.DepartmentId;
import io.github.redress.complaint.ComplaintEvent.DeadlineChanged;
import io.github.redress.complaint.ComplaintEvent.DeadlineEscalated;
import io.github.redress.complaint.ComplaintEvent.DeadlineMissed;
import io.github.redress.complaint.ComplaintEvent.DeadlinePaused;
import io.github.redress.complaint.ComplaintEvent.DeadlineSet;
import io.github.redress.complaint.ComplaintEvent.DeadlineWarned;
import io.github.redress.complaint.ComplaintEvent.TimeNotice;
import io.github.redress.complaint.DisputeEvent.AssignmentTransferred;
import io.github.redress.sla.ExtensionAmount;
import io.github.redress.sla.GoalName;
import io.github.redress.sla.Pause;
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
 * @param promise what was promised, with the deadline of now
 * @param pauses when it stood still, each for one reason, empty where a milestone was it; those that have not ended hold it
 * @param extensions by how much its deadline was put off in this round, in the order granted
 * @param warned how many warnings were given
 * @param escalated how many escalations were made
 * @param missed whether the miss was noted
 * @param broken whether an earlier round was late
 * @param stoppedAt when it was done, null while it is not
 * @param cancelledAt when the case ended with it undone, null while it has not
 * @param recordedOnTime the verdict of the system that an imported promise came from, null where there is none
 * @param released whether it was cancelled because its department was released: then nobody is late for it
 */
public record CaseClock(
        DeadlineSet promise,
        List<Pause> pauses,
        List<ExtensionAmount> extensions,
        int warned,
        int escalated,
        boolean missed,
        boolean broken,
        @Nullable Instant stoppedAt,
        @Nullable Instant cancelledAt,
        @Nullable Boolean recordedOnTime,
        boolean released) {

    /** Copies the list. */
    public CaseClock {
        Objects.requireNonNull(promise, "promise");
        pauses = List.copyOf(pauses);
        extensions = List.copyOf(extensions);
    }

    static CaseClock of(DeadlineSet promise) {
        return imported(null, promise);
    }

    static CaseClock imported(@Nullable Boolean onTime, DeadlineSet promise) {
        return new CaseClock(promise, List.of(), List.of(), 0, 0, false, false, null, null, onTime, false);
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

    /** Returns whether it stands still, and so has no deadline. */
    public boolean isPaused() {
        return isRunning() && pauses.stream().anyMatch(Pause::isOpen);
    }

    /** Returns whether it is still to be done. */
    public boolean isRunning() {
        return stoppedAt == null && cancelledAt == null;
    }

    /**
     * Returns whether the promise is broken as seen at an instant: {@code stop > due}, or no stop and the instant is after
     * the due. Nothing else decides, except that a verdict which came along with an imported case stands, and that nobody is late
     * for a window.
     */
    public boolean isLate(Instant at) {
        if (recordedOnTime != null) {
            return !recordedOnTime;
        }
        if (goal().isWindow()) {
            return false;
        }
        if (released) {
            return broken;
        }
        if (broken || isPaused()) {
            return broken;
        }
        Instant end = stoppedAt != null ? stoppedAt : cancelledAt;
        return (end == null || end.isAfter(at) ? at : end).isAfter(due());
    }

    /** Returns whether any time is left that it could stand still in: at its deadline all is used up. */
    boolean hasTimeLeft(Instant at) {
        return isPaused() || at.isBefore(due());
    }

    boolean is(GoalName goal, int assignment) {
        return goal().equals(goal) && promise.assignment() == assignment;
    }

    /** Returns whether a milestone of an assignment is one of its own; 0 is the milestone of the whole case. */
    boolean sees(int assignment, boolean isLead) {
        return assignment == 0 || promise.assignment() == assignment || (isLead && promise.assignment() == 0);
    }

    CaseClock stopped(Instant at) {
        return isRunning() ? with(missed, at, null) : this;
    }

    CaseClock cancelled(Instant at) {
        return isRunning() ? with(missed, null, at) : this;
    }

    /** Returns the clock without a verdict on the round that its department could not finish. */
    CaseClock released(Instant at) {
        return isRunning()
                ? new CaseClock(
                        promise,
                        pausesUntil(at),
                        extensions,
                        warned,
                        escalated,
                        missed,
                        broken,
                        null,
                        at,
                        recordedOnTime,
                        true)
                : this;
    }

    /** Returns the clock after its department's part went over to another one: gone along, or released. */
    CaseClock after(AssignmentTransferred transferred, Instant at) {
        if (!transferred.deadlines().takeAlong(this)) {
            return released(at);
        }
        DeadlineSet carried = new DeadlineSet(
                goal(),
                transferred.next(),
                transferred.to(),
                promise.start(),
                promise.due(),
                promise.provisional(),
                promise.policy(),
                promise.calendar(),
                promise.calendarVersion(),
                promise.source(),
                promise.warnAt(),
                promise.escalateAt(),
                promise.signals());
        Instant since = transferred.since();
        return new CaseClock(
                carried,
                since != null && transferred.deadlines().leaveOutDispute(this) ? pausesWith(since, at) : pauses,
                extensions,
                warned,
                escalated,
                missed,
                broken,
                null,
                null,
                recordedOnTime,
                false);
    }

    /** Returns its pauses, and one more for the time until the first of those that have not ended. */
    private List<Pause> pausesWith(Instant from, Instant to) {
        Instant until = pauses.stream()
                .filter(Pause::isOpen)
                .map(Pause::from)
                .filter(open -> open.isBefore(to))
                .min(Comparator.naturalOrder())
                .orElse(to);
        List<Pause> more = new ArrayList<>(pauses);
        if (from.isBefore(until)) {
            more.add(0, Pause.of(from, until));
        }
        return more;
    }

    /** Returns the clock as if it never had been stopped. */
    CaseClock goingOn() {
        return with(missed, null, cancelledAt);
    }

    CaseClock warnedTo(int level) {
        return noticed(level, escalated);
    }

    CaseClock escalatedTo(int level) {
        return noticed(warned, level);
    }

    private CaseClock noticed(int warning, int escalation) {
        return new CaseClock(
                promise,
                pauses,
                extensions,
                warning,
                escalation,
                missed,
                broken,
                stoppedAt,
                cancelledAt,
                recordedOnTime,
                released);
    }

    CaseClock noted() {
        return with(true, stoppedAt, cancelledAt);
    }

    /** Returns the clock standing still since a moment, as for a milestone. */
    CaseClock pausedFrom(Instant since) {
        List<Pause> more = new ArrayList<>(pauses);
        more.add(Pause.open(since));
        return with(promise, more, extensions);
    }

    CaseClock paused(DeadlinePaused paused, Instant at) {
        List<Pause> more = new ArrayList<>(pauses);
        more.add(new Pause(at, paused.until(), word(paused.reason())));
        return with(promise, more, extensions);
    }

    /** Returns whether it stands still at a moment, for this reason or for others too; null for the reason that a milestone was. */
    boolean standsFor(@Nullable String reason, Instant at) {
        return isRunning() && pauses.stream().anyMatch(pause -> goesOn(pause, reason, at));
    }

    /** Returns whether it would still stand still if this reason were over. */
    boolean standsForOthersThan(@Nullable String reason) {
        return isRunning()
                && pauses.stream()
                        .anyMatch(pause -> pause.isOpen() && !pause.reason().equals(word(reason)));
    }

    /** Returns the clock for which one reason to stand still is over. */
    CaseClock withReasonEnded(@Nullable String reason, Instant at) {
        return with(
                promise,
                pauses.stream()
                        .map(pause -> goesOn(pause, reason, at) ? new Pause(pause.from(), at, pause.reason()) : pause)
                        .toList(),
                extensions);
    }

    private static boolean goesOn(Pause pause, @Nullable String reason, Instant at) {
        Instant to = pause.to();
        return pause.reason().equals(word(reason)) && (to == null || to.isAfter(at));
    }

    private static String word(@Nullable String reason) {
        return reason == null ? "" : reason;
    }

    CaseClock extendedBy(ExtensionAmount amount) {
        List<ExtensionAmount> more = new ArrayList<>(extensions);
        more.add(amount);
        return with(promise, pauses, more);
    }

    /** Returns the clock with its new deadline. A new round begins without notices and earlier pauses, but keeps a broken promise. */
    CaseClock changed(DeadlineChanged change, Instant at) {
        DeadlineSet changed = new DeadlineSet(
                goal(),
                promise.assignment(),
                promise.department(),
                change.start(),
                change.due(),
                change.provisional(),
                promise.policy(),
                promise.calendar(),
                change.calendarVersion(),
                promise.source(),
                change.warnAt(),
                change.escalateAt(),
                promise.signals());
        return switch (change.cause()) {
            case RESET, RECOMMITTED ->
                new CaseClock(
                        changed,
                        pausesFrom(at),
                        List.of(),
                        0,
                        0,
                        false,
                        isLate(at),
                        null,
                        null,
                        recordedOnTime,
                        released);
            case RESUMED -> with(changed, pausesUntil(at), extensions);
            case CALENDAR, EXTENDED, CAPPED -> with(changed, pauses, extensions);
            case TRANSFERRED -> {
                CaseClock counted = with(changed, pausesUntil(at), extensions);
                // A miss that was noted of the department before is none of the one that has more time now.
                yield change.due().isAfter(at) ? counted.with(false, stoppedAt, cancelledAt) : counted;
            }
        };
    }

    /** Returns what is left of its pauses for a round that begins now. */
    private List<Pause> pausesFrom(Instant at) {
        return pauses.stream()
                .filter(pause -> goesOn(pause, pause.reason(), at))
                .map(pause -> new Pause(at, pause.to(), pause.reason()))
                .toList();
    }

    /** Returns what is left of those of its pauses of which it is known when they end. */
    List<Pause> pausesEndingAfter(Instant at) {
        return pausesFrom(at).stream().filter(pause -> !pause.isOpen()).toList();
    }

    /** Returns its pauses, the open ones ended at this moment. */
    List<Pause> pausesUntil(Instant at) {
        return pauses.stream()
                .map(pause -> pause.isOpen() ? new Pause(pause.from(), at, pause.reason()) : pause)
                .toList();
    }

    private CaseClock with(boolean noted, @Nullable Instant stop, @Nullable Instant cancel) {
        return new CaseClock(
                promise, pauses, extensions, warned, escalated, noted, broken, stop, cancel, recordedOnTime, released);
    }

    private CaseClock with(DeadlineSet promised, List<Pause> paused, List<ExtensionAmount> extended) {
        return new CaseClock(
                promised,
                paused,
                extended,
                warned,
                escalated,
                missed,
                broken,
                stoppedAt,
                cancelledAt,
                recordedOnTime,
                released);
    }

    /** The notices that time will have given by and by, in the order they fall due; none once it runs no more. */
    private List<Notice> notices() {
        List<Notice> notices = new ArrayList<>();
        if (!isRunning() || isPaused()) {
            return notices;
        }
        for (int i = warned; i < promise.warnAt().size(); i++) {
            Instant scheduled = promise.warnAt().get(i);
            notices.add(new Notice(scheduled, new DeadlineWarned(goal(), promise.assignment(), i + 1, scheduled)));
        }
        if (!missed && !goal().isWindow()) {
            notices.add(new Notice(firstLateInstant(), new DeadlineMissed(goal(), promise.assignment(), due())));
        }
        for (int i = escalated; i < promise.escalateAt().size(); i++) {
            Instant scheduled = promise.escalateAt().get(i);
            Instant when = scheduled.equals(due()) ? firstLateInstant() : scheduled;
            notices.add(new Notice(when, new DeadlineEscalated(goal(), promise.assignment(), i + 1, scheduled)));
        }
        notices.sort(Comparator.comparing(Notice::when));
        return notices;
    }

    /** Returns what time has to say next, empty when it never has anything to say again. */
    Optional<Notice> nextNotice() {
        return notices().stream().findFirst();
    }

    /** Doing it at the due is on time, so the first late instant is the one after. */
    private Instant firstLateInstant() {
        return due().plusNanos(1);
    }

    /** Something time has to say, and from when on it is true. */
    record Notice(Instant when, TimeNotice event) {}
}
