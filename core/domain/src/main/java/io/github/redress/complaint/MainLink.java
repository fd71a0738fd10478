package io.github.redress.complaint;

import io.github.redress.ComplaintId;
import io.github.redress.ComplaintKind;
import io.github.redress.complaint.ComplaintEvent.DeadlineSource;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Where a duplicate goes on, and where it stood when it was linked: there it goes on when it is taken out again.
 *
 * @param path the complaint it was linked to, then the one that was linked to, and so on; the last is where it goes on
 * @param number what people call the last one by
 * @param since when it was linked
 * @param answered which event of the main complaint was its answer last, 0 before the first
 * @param state where it stood then
 * @param assignments who had it then
 * @param clocks its clocks as they were then, each going on if it ran
 * @param paused which of these stood still then
 */
public record MainLink(
        List<ComplaintId> path,
        String number,
        Instant since,
        long answered,
        ComplaintState state,
        List<Assignment> assignments,
        List<CaseClock> clocks,
        List<ClockName> paused) {

    /** Copies the lists; refuses an empty path. */
    public MainLink {
        path = List.copyOf(path);
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(state, "state");
        assignments = List.copyOf(assignments);
        clocks = List.copyOf(clocks);
        paused = List.copyOf(paused);
        if (path.isEmpty()) {
            throw new IllegalArgumentException("a duplicate goes on in some complaint");
        }
    }

    /** Returns where it goes on; that one is never a duplicate itself. */
    public ComplaintId main() {
        return path.get(path.size() - 1);
    }

    /** Returns the complaint that it was linked to itself. */
    public ComplaintId linkedTo() {
        return path.get(0);
    }

    /**
     * Returns what somebody is told who asks of the duplicate what is to be asked of the main complaint. The number of a tip-off is
     * said to nobody.
     */
    public Decision.Refused elsewhere(ComplaintKind kind) {
        boolean isNamed = kind != ComplaintKind.TIP_OFF;
        return Decision.refused(
                RefusalCode.ILLEGAL_STATE,
                isNamed ? "该诉求已并入 " + number + " 办理，请在该件上操作" : "该举报件已并入另一件办理",
                isNamed
                        ? "this complaint goes on in " + number + "; do it there"
                        : "this tip-off goes on in another one");
    }

    /**
     * Returns the link after the main complaint was linked to that one, or was taken out so that it goes on in that one again. Of that
     * one it has no answer yet.
     */
    MainLink leadingTo(ComplaintId main, String changedNumber) {
        int known = path.indexOf(main);
        List<ComplaintId> changed = new ArrayList<>(known < 0 ? path : path.subList(0, known));
        changed.add(main);
        return new MainLink(changed, changedNumber, since, 0, state, assignments, clocks, paused);
    }

    MainLink answeredBy(long version) {
        return new MainLink(path, number, since, version, state, assignments, clocks, paused);
    }

    /**
     * Returns the clocks that go on once it goes on by itself. The time as a duplicate counts as a pause, still open here, of whatever
     * ran and was not late by then; a deadline that another system set stays as it is.
     */
    List<CaseClock> clocksGoingOn() {
        return clocks.stream()
                .map(clock -> stoodStill(clock) ? clock.pausedFrom(since) : clock)
                .toList();
    }

    /** Returns whether the clock runs again when it goes on by itself, after it stood still for as long as it was a duplicate. */
    boolean resumes(CaseClock clock) {
        return stoodStill(clock) && !paused.contains(ClockName.of(clock));
    }

    private boolean stoodStill(CaseClock clock) {
        return clock.isRunning() && clock.promise().source() == DeadlineSource.POLICY && !since.isAfter(clock.due());
    }
}
