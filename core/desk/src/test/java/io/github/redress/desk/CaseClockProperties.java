package io.github.redress.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.calendar.CalendarId;
import io.github.redress.calendar.WorkTimeline;
import io.github.redress.complaint.CaseClock;
import io.github.redress.complaint.Complaint;
import io.github.redress.complaint.ComplaintEvent;
import io.github.redress.complaint.ComplaintEvent.DeadlineEscalated;
import io.github.redress.complaint.ComplaintEvent.DeadlineMissed;
import io.github.redress.complaint.ComplaintEvent.DeadlineWarned;
import io.github.redress.complaint.Recorded;
import io.github.redress.desk.ComplaintDeskProperties.Deed;
import io.github.redress.sla.ClockAlarm;
import io.github.redress.sla.ClockSignal;
import io.github.redress.sla.ClockState;
import io.github.redress.sla.Pause;
import io.github.redress.sla.PauseSet;
import io.github.redress.sla.SlaClock;
import io.github.redress.sla.SlaGoal;
import io.github.redress.sla.SlaStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The clocks of a case, kept by its events, and clocks folded from signals alone are two ways to the same answer. */
class CaseClockProperties {

    private static final String REPAIR = "{ \"goal\": \"REPAIR\", \"calendar\": \"office\","
            + " \"target\": { \"type\": \"WORKING_TIME\", \"amount\": \"PT20H\" }, \"warn\": [\"50%\"], \"escalate\": [\"PT1H\"],"
            + " \"signals\": { \"stop\": [\"RATED\"], \"pause\": [\"ACKNOWLEDGED\"], \"resume\": [\"CONTACTED\"] } }, ";
    private static final Map<String, byte[]> FILES =
            Town.filesWith("policies.json", "\"goals\": [", "\"goals\": [" + REPAIR);

    @Provide
    Arbitrary<List<Deed>> deeds() {
        return new ComplaintDeskProperties().deeds();
    }

    @Property(tries = 100)
    void everyClockOfACaseIsTheOneFoldedFromItsSignals(@ForAll("deeds") List<Deed> deeds, @ForAll boolean sweeps) {
        Town town = new Town(FILES);
        Receipt receipt = town.submitted();
        for (int i = 0; i < deeds.size(); i++) {
            deeds.get(i).doneAt(town, receipt, CommandKey.of("law", "deed-" + i));
            if (sweeps) {
                town.desk.sweep(10);
            }
        }
        town.desk.sweep(10);
        Instant now = town.clock.instant();
        List<Recorded> events = town.desk.feed(0, 1_000).events();

        for (CaseClock clock : Complaint.fold(events).clocks()) {
            SlaGoal goal = town.desk
                    .configuration()
                    .policies()
                    .policy(clock.promise().policy())
                    .flatMap(policy -> policy.goal(clock.goal()))
                    .orElseThrow();
            SlaClock folded = SlaClock.of(goal, timeline(town, goal)).after(signals(clock));
            SlaStatus status = folded.at(now);

            assertThat(status.state() == ClockState.BREACHED).isEqualTo(clock.isLate(now));
            assertThat(status.state() == ClockState.PAUSED).isEqualTo(clock.isPaused());
            if (!clock.isPaused()) {
                assertThat(status.due().at()).isEqualTo(clock.due());
            }
            assertThat(folded.alarms(now).stream().map(alarm -> alarm.kind() + " " + alarm.level()))
                    .containsExactlyElementsOf(noticed(events, clock));
        }
    }

    private static WorkTimeline timeline(Town town, SlaGoal goal) {
        CalendarId id = goal.calendar();
        return WorkTimeline.of(town.desk.configuration().calendars().get(id));
    }

    private static List<ClockSignal> signals(CaseClock clock) {
        List<ClockSignal> signals =
                new ArrayList<>(List.of(new ClockSignal.Start(clock.promise().start())));
        // One Resume ends every pause: what stands still for two reasons at once is one pause.
        for (Pause pause : PauseSet.of(clock.pauses()).pauses()) {
            signals.add(new ClockSignal.Hold(pause.from(), ""));
            if (pause.to() != null) {
                signals.add(new ClockSignal.Resume(pause.to()));
            }
        }
        if (clock.stoppedAt() != null) {
            signals.add(new ClockSignal.Stop(clock.stoppedAt()));
        }
        if (clock.cancelledAt() != null) {
            signals.add(new ClockSignal.Cancel(clock.cancelledAt()));
        }
        return signals;
    }

    private static List<String> noticed(List<Recorded> events, CaseClock clock) {
        return events.stream()
                .map(Recorded::event)
                .flatMap(event -> notice(event, clock))
                .toList();
    }

    private static Stream<String> notice(ComplaintEvent event, CaseClock clock) {
        int assignment = clock.promise().assignment();
        if (event instanceof DeadlineWarned warned
                && warned.goal().equals(clock.goal())
                && warned.assignment() == assignment) {
            return Stream.of(ClockAlarm.Kind.WARNING + " " + warned.level());
        }
        if (event instanceof DeadlineMissed missed
                && missed.goal().equals(clock.goal())
                && missed.assignment() == assignment) {
            return Stream.of(ClockAlarm.Kind.MISS + " 1");
        }
        return event instanceof DeadlineEscalated escalated
                        && escalated.goal().equals(clock.goal())
                        && escalated.assignment() == assignment
                ? Stream.of(ClockAlarm.Kind.ESCALATION + " " + escalated.level())
                : Stream.empty();
    }
}
