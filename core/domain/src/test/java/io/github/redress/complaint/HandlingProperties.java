package io.github.redress.complaint;

import static io.github.redress.complaint.Complaints.LIGHTING;
import static io.github.redress.complaint.Complaints.MONDAY_NINE;
import static io.github.redress.complaint.Complaints.POWER;
import static io.github.redress.complaint.Complaints.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.Actor;
import io.github.redress.ComplaintKind;
import io.github.redress.Role;
import io.github.redress.complaint.ComplaintCommand.AcceptComplaint;
import io.github.redress.complaint.ComplaintCommand.AcknowledgeAssignment;
import io.github.redress.complaint.ComplaintCommand.DispatchComplaint;
import io.github.redress.complaint.ComplaintCommand.PassTime;
import io.github.redress.complaint.ComplaintCommand.ReplyToComplaint;
import io.github.redress.complaint.ComplaintEvent.DeadlineChangeCause;
import io.github.redress.complaint.ComplaintEvent.DeadlineChanged;
import io.github.redress.complaint.ComplaintEvent.DeadlineSource;
import io.github.redress.complaint.Complaints.Case;
import io.github.redress.complaint.HandlingCommand.ApproveReply;
import io.github.redress.complaint.HandlingCommand.GrantExtension;
import io.github.redress.complaint.HandlingCommand.KeepCommitment;
import io.github.redress.complaint.HandlingCommand.PauseHandling;
import io.github.redress.complaint.HandlingCommand.PlanCommitment;
import io.github.redress.complaint.HandlingCommand.RecordContact;
import io.github.redress.complaint.HandlingCommand.RejectExtension;
import io.github.redress.complaint.HandlingCommand.RequestExtension;
import io.github.redress.complaint.HandlingCommand.ResumeHandling;
import io.github.redress.complaint.HandlingCommand.ReturnReply;
import io.github.redress.complaint.HandlingCommand.SendInterimReply;
import io.github.redress.complaint.HandlingCommand.SubmitSupportResult;
import io.github.redress.complaint.HandlingCommand.WaiveSupport;
import io.github.redress.sla.ClockSignal;
import io.github.redress.sla.ClockState;
import io.github.redress.sla.Extension;
import io.github.redress.sla.ExtensionAmount;
import io.github.redress.sla.GoalName;
import io.github.redress.sla.GoalSignals;
import io.github.redress.sla.Milestone;
import io.github.redress.sla.Pause;
import io.github.redress.sla.PauseRule;
import io.github.redress.sla.PauseSet;
import io.github.redress.sla.SlaClock;
import io.github.redress.sla.SlaGoal;
import io.github.redress.sla.SlaStatus;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds in whatever order departments and the centre do what they do between dispatch and answer. */
class HandlingProperties {

    private static final Actor ASKER = Actor.handler("li-1", LIGHTING);
    private static final Actor CENTRE = Actor.of(Role.CENTRE, "centre-1");
    private static final GoalName REPAIR = GoalName.of("REPAIR");

    private static final Rulebook RULES = Complaints.rulebook(
            CaseRules.usual().reviewing(Set.of(ComplaintKind.ASSISTANCE)).withExtensions(3),
            resolution -> resolution.withExtension(new Extension(3, 2)),
            Complaints.goal(GoalName.NEXT_UPDATE, 6),
            Complaints.goal(GoalName.FIRST_CONTACT, 30)
                    .withPauses(new PauseRule(true, Set.of("hearing"), Duration.ofHours(4))),
            Complaints.goal(REPAIR, 20)
                    .withExtension(new Extension(2, 1))
                    .withSignals(new GoalSignals(
                            Set.of(Milestone.DISPATCHED),
                            Set.of(Milestone.REPLIED),
                            Set.of(Milestone.ACKNOWLEDGED),
                            Set.of(Milestone.CONTACTED),
                            Set.of())));

    /** One thing that is done after so many minutes. */
    record Deed(ComplaintCommand command, int minutes) {}

    @Provide
    Arbitrary<List<Deed>> deeds() {
        Arbitrary<ComplaintCommand> command = Arbitraries.of(
                new RecordContact(LIGHTING, true, null),
                new RecordContact(LIGHTING, false, null),
                new RecordContact(POWER, true, null),
                new AcknowledgeAssignment(POWER),
                new SubmitSupportResult(POWER, WORDS),
                new WaiveSupport(null, POWER, WORDS),
                new SendInterimReply(LIGHTING, Visibility.PUBLIC, WORDS),
                new PlanCommitment(LIGHTING, LocalDate.of(2026, 9, 15), Visibility.PUBLIC, WORDS),
                new PlanCommitment(LIGHTING, LocalDate.of(2026, 9, 17), Visibility.PUBLIC, WORDS),
                new KeepCommitment(null, null),
                reply(Outcome.RESOLVED),
                reply(Outcome.PLANNED),
                new ApproveReply(),
                new ReturnReply(WORDS),
                ask(GoalName.RESOLUTION, 5),
                ask(GoalName.RESOLUTION, 30),
                ask(REPAIR, 3),
                new GrantExtension(CENTRE, 1),
                new GrantExtension(CENTRE, 2),
                new RejectExtension(CENTRE, 1, WORDS),
                new PauseHandling("hearing", WORDS),
                new PauseHandling("test", WORDS),
                new ResumeHandling("hearing"),
                new ResumeHandling("test"),
                new PassTime());
        Arbitrary<Deed> deed = Combinators.combine(
                        command, Arbitraries.integers().between(0, 180).edgeCases(edges -> edges.add(0, 60, 180)))
                .as(Deed::new);
        return deed.list().ofMaxSize(30);
    }

    @Property(tries = 500)
    void clocksOfACaseAreThoseFoldedFromTheirSignals(@ForAll("deeds") List<Deed> deeds) {
        Case lamp = inProgress();
        Instant now = play(lamp, deeds);

        Complaint complaint = Complaint.fold(lamp.events());
        assertThat(complaint.proceedings()).isEqualTo(lamp.complaint().proceedings());
        for (CaseClock clock : complaint.clocks()) {
            if (clock.promise().source() != DeadlineSource.POLICY || clock.broken() || clock.released()) {
                continue;
            }
            SlaGoal goal = RULES.goal(clock);
            SlaStatus status = SlaClock.of(
                            goal.withPauses(PauseRule.ANY),
                            RULES.calendars().apply(goal.calendar()).get(0).timeline())
                    .after(signals(clock))
                    .at(now.isAfter(lastEnd(clock)) ? now : lastEnd(clock));

            assertThat(status.state() == ClockState.PAUSED).as(clock.toString()).isEqualTo(clock.isPaused());
            if (!clock.isPaused()) {
                assertThat(status.due().at()).as(clock.toString()).isEqualTo(clock.due());
            }
        }
    }

    @Property(tries = 500)
    void extensionNeverShortensADeadline(@ForAll("deeds") List<Deed> deeds) {
        Case lamp = inProgress();
        play(lamp, deeds);

        assertThat(lamp.events().stream()
                        .map(Recorded::event)
                        .filter(DeadlineChanged.class::isInstance)
                        .map(DeadlineChanged.class::cast)
                        .filter(change -> change.cause() == DeadlineChangeCause.EXTENDED))
                .allSatisfy(change -> assertThat(change.due()).isAfter(change.before()));
    }

    @Property(tries = 500)
    void answerIsNeverGivenWhileASupporterIsAwaited(@ForAll("deeds") List<Deed> deeds) {
        Case lamp = inProgress();
        play(lamp, deeds);

        Complaint complaint = lamp.complaint();
        boolean answered =
                complaint.state() == ComplaintState.REPLIED || complaint.state() == ComplaintState.REPLY_REVIEW;
        assertThat(answered && complaint.assignmentOf(POWER).orElseThrow().isOpen())
                .isFalse();
    }

    @Property(tries = 300)
    void whetherTimeWasLookedAtInBetweenNeverChangesAVerdict(@ForAll("deeds") List<Deed> deeds) {
        Case looked = inProgress();
        Case unlooked = inProgress();
        List<Deed> busy = new ArrayList<>();
        deeds.forEach(deed -> {
            busy.add(deed);
            busy.add(new Deed(new PassTime(), 0));
        });
        Instant end = play(looked, busy);
        play(unlooked, deeds.stream().map(HandlingProperties::withoutLooking).toList());

        assertThat(looked.complaint().clocks().stream().map(clock -> verdict(clock, end)))
                .containsExactlyElementsOf(unlooked.complaint().clocks().stream()
                        .map(clock -> verdict(clock, end))
                        .toList());
    }

    /** A refused order takes the same time and does nothing. */
    private static Deed withoutLooking(Deed deed) {
        return deed.command() instanceof PassTime ? new Deed(new AcceptComplaint(), deed.minutes()) : deed;
    }

    private static String verdict(CaseClock clock, Instant at) {
        return clock.goal() + " of " + clock.promise().assignment() + " due " + clock.due() + " late "
                + clock.isLate(at);
    }

    private static Case inProgress() {
        Case lamp = Case.begun(Complaints.brokenStreetLight(), MONDAY_NINE, RULES);
        lamp.give(new AcceptComplaint(), MONDAY_NINE);
        lamp.give(new DispatchComplaint(LIGHTING, List.of(POWER)), MONDAY_NINE);
        lamp.give(new AcknowledgeAssignment(LIGHTING), MONDAY_NINE.plus(Duration.ofHours(1)));
        return lamp;
    }

    private static Instant play(Case lamp, List<Deed> deeds) {
        Instant now = MONDAY_NINE.plus(Duration.ofHours(1));
        for (Deed deed : deeds) {
            now = now.plus(Duration.ofMinutes(deed.minutes()));
            lamp.give(deed.command(), now, deed.command() instanceof RequestExtension ? ASKER : CENTRE);
        }
        return now;
    }

    /** Overlapping pauses are one: what stands still twice stands still. */
    private static List<ClockSignal> signals(CaseClock clock) {
        List<ClockSignal> signals =
                new ArrayList<>(List.of(new ClockSignal.Start(clock.promise().start())));
        clock.extensions()
                .forEach(
                        by -> signals.add(new ClockSignal.Extend(clock.promise().start(), by, "", "centre-1")));
        for (Pause pause : PauseSet.of(clock.pauses()).pauses()) {
            signals.add(new ClockSignal.Hold(pause.from(), ""));
            if (pause.to() != null) {
                signals.add(new ClockSignal.Resume(pause.to()));
            }
        }
        return signals;
    }

    private static Instant lastEnd(CaseClock clock) {
        Instant last = clock.promise().start();
        for (Pause pause : clock.pauses()) {
            Instant end = pause.to() == null ? pause.from() : pause.to();
            last = end.isAfter(last) ? end : last;
        }
        return last;
    }

    private static ReplyToComplaint reply(Outcome outcome) {
        return new ReplyToComplaint(LIGHTING, outcome, Visibility.PUBLIC, WORDS);
    }

    private static RequestExtension ask(GoalName goal, int hours) {
        return new RequestExtension(
                ASKER, LIGHTING, goal, ExtensionAmount.time(Duration.ofHours(hours)), ExtensionReason.WORKS, WORDS);
    }
}
