package io.github.redress.complaint;

import static io.github.redress.complaint.Decision.refused;
import static io.github.redress.complaint.RefusalCode.ILLEGAL_STATE;

import io.github.redress.complaint.ComplaintEvent.ComplaintRated;
import io.github.redress.complaint.ComplaintEvent.DeadlinePaused;
import io.github.redress.complaint.ComplaintEvent.DeadlineSet;
import io.github.redress.complaint.ComplaintEvent.DeadlineSource;
import io.github.redress.complaint.Decision.Done;
import io.github.redress.complaint.HandlingCommand.PauseHandling;
import io.github.redress.complaint.HandlingCommand.ResumeHandling;
import io.github.redress.complaint.HandlingEvent.HandlingPaused;
import io.github.redress.complaint.HandlingEvent.HandlingResumed;
import io.github.redress.complaint.HandlingEvent.PauseReasonEnded;
import io.github.redress.complaint.HandlingEvent.ReplyApproved;
import io.github.redress.complaint.HandlingEvent.ReplyReturned;
import io.github.redress.complaint.HandlingEvent.ReplySubmitted;
import io.github.redress.sla.GoalName;
import io.github.redress.sla.Pause;
import io.github.redress.sla.PauseRule;
import io.github.redress.sla.PauseSet;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What it means to the clocks of a complaint that the centre lets them stand still for a reason.
 *
 * <p>A pause is a fact about the case: it holds every clock whose goal allows its reason, also one that begins later. Beside it a
 * milestone may hold the same clock; then it goes on when the last of them is over, and what counts is the union of their times.
 * A clock that is late already is not paused any more. Where a goal lets pauses take only so long, the end is known at once, and
 * with it a deadline.
 *
 * <p>A pause ends with its round: it holds nothing that begins with the rating or after it, when nobody could end it any more.
 *
 * <p>Beside these, the time to rate stands still while the centre looks at a further answer: the person cannot rate meanwhile, and has
 * all that was left of it afterwards.
 */
final class HandlingPauses {

    /** Why the time to rate stands still while a further answer is looked at. */
    private static final String UNDER_REVIEW = ComplaintState.REPLY_REVIEW.name();

    private static final Set<ComplaintState> HELD_NO_MORE = EnumSet.of(
            ComplaintState.RATED,
            ComplaintState.UNDER_VERIFICATION,
            ComplaintState.CLOSED,
            ComplaintState.UNDER_REVIEW);

    private final Complaint complaint;
    private final Instant at;
    private final Rulebook rules;

    HandlingPauses(Complaint complaint, Instant at, Rulebook rules) {
        this.complaint = complaint;
        this.at = at;
        this.rules = rules;
    }

    Decision pause(PauseHandling pause) {
        String reason = pause.reason();
        if (complaint.proceedings().handling().pauses().contains(reason)) {
            return refused(ILLEGAL_STATE, "已因“" + reason + "”暂停计时", "it is paused for \"" + reason + "\" already");
        }
        List<ComplaintEvent> events = new ArrayList<>();
        events.add(new HandlingPaused(reason, pause.note()));
        complaint.clocks().stream()
                .filter(CaseClock::isRunning)
                .flatMap(clock -> held(clock, reason))
                .forEach(events::add);
        return events.size() > 1
                ? new Done(events)
                : refused(
                        ILLEGAL_STATE,
                        "没有时限可因“" + reason + "”暂停",
                        "no deadline that runs may be paused for \"" + reason + "\"");
    }

    Decision resume(ResumeHandling resume) {
        String reason = resume.reason();
        if (!complaint.proceedings().handling().pauses().contains(reason)) {
            return refused(ILLEGAL_STATE, "并未因“" + reason + "”暂停计时", "it is not paused for \"" + reason + "\"");
        }
        List<ComplaintEvent> events = new ArrayList<>();
        events.add(new HandlingResumed(reason));
        complaint.clocks().stream()
                .filter(clock -> clock.standsFor(reason, at))
                .flatMap(clock -> released(clock, reason))
                .forEach(events::add);
        return new Done(events);
    }

    /** Returns the events, and after them what the pauses of the centre mean to the clocks that begin with these. */
    List<ComplaintEvent> withNewClocks(List<ComplaintEvent> events) {
        List<ComplaintEvent> all = new ArrayList<>(events);
        boolean rated = HELD_NO_MORE.contains(complaint.state());
        for (ComplaintEvent event : events) {
            rated |= event instanceof ComplaintRated;
            if (!rated && event instanceof DeadlineSet promise) {
                complaint
                        .proceedings()
                        .handling()
                        .pauses()
                        .forEach(reason -> held(CaseClock.of(promise), reason).forEach(all::add));
            }
        }
        return all;
    }

    /** Returns what it means to the time to rate that an answer is handed in, approved or returned. */
    Stream<ComplaintEvent> ofRatingWith(ComplaintEvent event) {
        Stream<CaseClock> ratings = complaint.clocks().stream()
                .filter(clock -> clock.isRunning() && clock.goal().equals(GoalName.RATING));
        if (event instanceof ReplySubmitted) {
            return ratings.filter(clock -> clock.hasTimeLeft(at)).map(clock -> paused(clock, UNDER_REVIEW, null));
        }
        return event instanceof ReplyApproved || event instanceof ReplyReturned
                ? ratings.filter(clock -> clock.standsFor(UNDER_REVIEW, at))
                        .flatMap(clock -> released(clock, UNDER_REVIEW))
                : Stream.empty();
    }

    private Stream<ComplaintEvent> held(CaseClock clock, String reason) {
        if (clock.promise().source() != DeadlineSource.POLICY
                || clock.goal().isWindow()
                || !clock.hasTimeLeft(at)
                || !rules.goal(clock).pauses().allows(reason)) {
            return Stream.empty();
        }
        Duration left = left(clock);
        if (left == null) {
            return Stream.of(paused(clock, reason, null));
        }
        if (left.isZero() || left.isNegative()) {
            return Stream.empty();
        }
        Instant until = at.plus(left);
        DeadlinePaused paused = paused(clock, reason, until);
        List<Pause> known = new ArrayList<>(clock.pauses());
        known.add(new Pause(at, until, reason));
        return clock.isPaused() ? Stream.of(paused) : Stream.of(paused, rules.capped(clock, PauseSet.of(known), at));
    }

    private static DeadlinePaused paused(CaseClock clock, String reason, @Nullable Instant until) {
        return new DeadlinePaused(clock.goal(), clock.promise().assignment(), clock.due(), reason, until);
    }

    /** Returns how much longer pauses of the clock may take, null for as long as anybody likes. */
    private @Nullable Duration left(CaseClock clock) {
        PauseRule rule = rules.goal(clock).pauses();
        Duration left = rule.cap();
        if (left == null) {
            return null;
        }
        for (Pause pause : PauseSet.of(clock.pausesUntil(at)).pauses()) {
            left = left.minus(Duration.between(pause.from(), Objects.requireNonNull(pause.to(), "to")));
        }
        return left;
    }

    private Stream<ComplaintEvent> released(CaseClock clock, String reason) {
        PauseReasonEnded ended =
                new PauseReasonEnded(clock.goal(), clock.promise().assignment(), reason);
        return clock.standsForOthersThan(reason)
                ? Stream.of(ended)
                : Stream.of(
                        ended,
                        rules.resumed(
                                clock,
                                PauseSet.of(clock.withReasonEnded(reason, at).pauses()),
                                at));
    }
}
