package io.github.redress.complaint;

import io.github.redress.complaint.AftermathEvent.ClosedUnrated;
import io.github.redress.complaint.AftermathEvent.FollowUpEnded;
import io.github.redress.complaint.AftermathEvent.RetentionEnded;
import io.github.redress.complaint.CaseClock.Notice;
import io.github.redress.sla.GoalName;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What time has to say about a complaint: of each clock that its deadline nears or passes, of three windows that they are over. */
final class Notices {

    private Notices() {}

    /** Returns what time says next, empty when it never has anything to say again. */
    static Optional<Notice> next(Complaint complaint) {
        List<Notice> each = new ArrayList<>();
        for (CaseClock clock : complaint.clocks()) {
            clock.nextNotice().ifPresent(each::add);
            windowEnd(clock, complaint).ifPresent(each::add);
        }
        return each.stream().min(Comparator.comparing(Notice::when));
    }

    /** What is done at the very end of a window is in time, so that it is over from the instant after. */
    private static Optional<Notice> windowEnd(CaseClock clock, Complaint complaint) {
        if (!clock.isRunning() || clock.isPaused()) {
            return Optional.empty();
        }
        // What was recorded before this time stood still then: an answer that was held back until the window was over,
        // is an answer from then on.
        Instant end = clock.due().isBefore(complaint.lastActAt()) ? complaint.lastActAt() : clock.due();
        if (clock.goal().equals(GoalName.RATING) && complaint.state() == ComplaintState.REPLIED) {
            return Optional.of(new Notice(end.plusNanos(1), new ClosedUnrated(end)));
        }
        if (clock.goal().equals(GoalName.FOLLOW_UP) && complaint.state() == ComplaintState.RATED) {
            return Optional.of(new Notice(end.plusNanos(1), new FollowUpEnded(end)));
        }
        if (clock.goal().equals(GoalName.RETENTION)
                && Lifecycle.of(Action.ARCHIVE).from().contains(complaint.state())) {
            return Optional.of(new Notice(end.plusNanos(1), new RetentionEnded(end)));
        }
        return Optional.empty();
    }
}
