package io.github.redress.complaint;

import io.github.redress.complaint.AftermathEvent.ClosedUnrated;
import io.github.redress.complaint.AftermathEvent.ComplaintClosed;
import io.github.redress.complaint.AftermathEvent.FollowUpEnded;
import io.github.redress.complaint.AftermathEvent.VerificationRequested;
import io.github.redress.complaint.ComplaintEvent.AcceptanceDeclined;
import io.github.redress.complaint.ComplaintEvent.ComplaintRated;
import io.github.redress.complaint.ComplaintEvent.ComplaintTerminated;
import io.github.redress.complaint.ComplaintEvent.ComplaintWithdrawn;
import io.github.redress.complaint.ComplaintEvent.DeadlineChanged;
import io.github.redress.complaint.ComplaintEvent.DeadlinePaused;
import io.github.redress.complaint.ComplaintEvent.DeadlineSet;
import io.github.redress.complaint.ComplaintEvent.DeadlineSource;
import io.github.redress.complaint.ComplaintEvent.RedirectedToEmergency;
import io.github.redress.complaint.HandlingEvent.PauseReasonEnded;
import io.github.redress.complaint.LinkEvent.DuplicateLinked;
import io.github.redress.sla.GoalName;
import io.github.redress.sla.GoalSignals;
import io.github.redress.sla.Milestone;
import io.github.redress.sla.PauseSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What an event or a new calendar means to the clocks of a complaint. Pure, like the decisions it serves. */
final class DrivenClocks {

    private final Complaint complaint;
    private final Instant at;
    private final Rulebook rules;

    DrivenClocks(Complaint complaint, Instant at, Rulebook rules) {
        this.complaint = complaint;
        this.at = at;
        this.rules = rules;
    }

    /** Returns the events with all that they do to clocks, in the order to be recorded. */
    List<ComplaintEvent> with(List<? extends ComplaintEvent> events) {
        HandlingPauses pauses = new HandlingPauses(complaint, at, rules);
        boolean over = events.stream().anyMatch(DrivenClocks::isEnd);
        boolean pursued = events.stream().anyMatch(VerificationRequested.class::isInstance);
        List<ComplaintEvent> all = new ArrayList<>();
        boolean ended = false;
        for (ComplaintEvent event : events) {
            Optional<Milestones> passed = Milestones.of(event);
            Optional<Milestones> kept = Milestones.keptBy(event);
            // A clock is stopped with a deadline, never in a pause: so its verdict can be read from the two alone.
            if (ends(event)) {
                if (!ended) {
                    complaint.clocks().stream()
                            .filter(CaseClock::isPaused)
                            .map(this::resumed)
                            .forEach(all::add);
                }
                ended = true;
                all.add(event);
            } else {
                kept.ifPresent(milestones -> stopping(milestones).forEach(all::add));
                all.add(event);
                passed.ifPresent(milestones -> resumed(milestones).forEach(all::add));
                pauses.ofRatingWith(event).forEach(all::add);
            }
            passed.ifPresent(milestones -> {
                changed(milestones).forEach(all::add);
                started(milestones)
                        // Nothing is promised that ends in the same breath.
                        .filter(promise -> !over || promise.goal().outlivesTheCase())
                        .filter(promise -> !pursued || !promise.goal().equals(GoalName.FOLLOW_UP))
                        .forEach(all::add);
            });
        }
        return pauses.withNewClocks(all);
    }

    /** Returns what a calendar that was published since makes of deadlines that were provisional. */
    List<DeadlineChanged> revised() {
        return complaint.clocks().stream()
                .filter(clock -> clock.isRunning()
                        && !clock.isPaused()
                        && clock.promise().provisional()
                        && clock.promise().source() == DeadlineSource.POLICY
                        && !at.isAfter(clock.due()))
                .flatMap(clock -> rules.revised(clock, at).stream())
                // Who is on time must not become late because a table came late.
                .filter(change -> !change.due().isBefore(at))
                .toList();
    }

    private Stream<DeadlineChanged> stopping(Milestones kept) {
        return seeing(kept)
                .filter(CaseClock::isPaused)
                .filter(clock -> clock.promise().drivenBy().stop().contains(kept.milestone()))
                .map(this::resumed);
    }

    /** A clock goes on only when no other reason is left. */
    private Stream<ComplaintEvent> resumed(Milestones passed) {
        return seeing(passed)
                .filter(clock -> clock.standsFor(null, at))
                .filter(clock -> clock.promise().drivenBy().resume().contains(passed.milestone()))
                .map(clock -> clock.standsForOthersThan(null)
                        ? new PauseReasonEnded(clock.goal(), clock.promise().assignment(), null)
                        : resumed(clock));
    }

    private DeadlineChanged resumed(CaseClock clock) {
        return rules.resumed(clock, PauseSet.of(clock.pausesUntil(at)), at);
    }

    /** All clocks of a case end with it, and those that ran until the person rated with the rating, whatever their policies say. */
    private static boolean ends(ComplaintEvent event) {
        return event instanceof ComplaintRated || event instanceof DuplicateLinked || isEnd(event);
    }

    private static boolean isEnd(ComplaintEvent event) {
        return event instanceof ComplaintClosed
                || event instanceof ClosedUnrated
                || event instanceof FollowUpEnded
                || event instanceof RedirectedToEmergency
                || event instanceof AcceptanceDeclined
                || event instanceof ComplaintWithdrawn
                || event instanceof ComplaintTerminated;
    }

    private Stream<ComplaintEvent> changed(Milestones passed) {
        return seeing(passed).flatMap(clock -> {
            GoalSignals signals = clock.promise().drivenBy();
            if (signals.reset().contains(passed.milestone())) {
                return Stream.of(rules.reset(clock, at));
            }
            return signals.pause().contains(passed.milestone()) && !clock.standsFor(null, at) && clock.hasTimeLeft(at)
                    ? Stream.of(new DeadlinePaused(clock.goal(), clock.promise().assignment(), clock.due()))
                    : Stream.empty();
        });
    }

    /** What begins with the dispatch or before is promised by the decision itself, which chooses the policy. */
    private Stream<DeadlineSet> started(Milestones passed) {
        try {
            return begun(passed).toList().stream();
        } catch (UnresolvedDeadlineException e) {
            // That nobody can say for how long it is to be kept, keeps nobody from ending it.
            if (passed.milestone() == Milestone.ENDED) {
                return Stream.empty();
            }
            throw e;
        }
    }

    private Stream<DeadlineSet> begun(Milestones passed) {
        Promises promises = new Promises(complaint, at, rules);
        Optional<Assignment> lead = complaint.lead();
        if (lead.isEmpty() || !wasDispatchedHere(lead.get())) {
            return promises.ofWindows(passed.milestone());
        }
        return passed.assignment() == 0 || passed.assignment() == lead.get().no()
                ? promises.atLater(passed.milestone(), lead.get())
                : Stream.empty();
    }

    /** A case that came with its department from elsewhere was promised nothing by a policy of ours. */
    private boolean wasDispatchedHere(Assignment lead) {
        return complaint.routed() != null
                || complaint.clocks().stream().anyMatch(clock -> Promises.isPromisedHere(clock, lead));
    }

    private Stream<CaseClock> seeing(Milestones passed) {
        boolean isLead = complaint.lead().map(Assignment::no).orElse(-1) == passed.assignment();
        return complaint.clocks().stream().filter(clock -> clock.isRunning() && passed.concerns(clock, isLead));
    }
}
