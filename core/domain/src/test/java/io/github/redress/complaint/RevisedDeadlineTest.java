package io.github.redress.complaint;

import static io.github.redress.complaint.Complaints.LIGHTING;
import static io.github.redress.complaint.Complaints.MONDAY_NINE;
import static io.github.redress.complaint.Complaints.WORDS;
import static io.github.redress.complaint.Complaints.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.calendar.Beyond;
import io.github.redress.calendar.CalendarId;
import io.github.redress.calendar.TimeWindow;
import io.github.redress.calendar.WorkCalendar;
import io.github.redress.calendar.WorkCalendarBuilder;
import io.github.redress.calendar.WorkTimeline;
import io.github.redress.complaint.ComplaintCommand.AcceptComplaint;
import io.github.redress.complaint.ComplaintCommand.AcknowledgeAssignment;
import io.github.redress.complaint.ComplaintCommand.DispatchComplaint;
import io.github.redress.complaint.ComplaintCommand.PassTime;
import io.github.redress.complaint.ComplaintCommand.ReplyToComplaint;
import io.github.redress.complaint.ComplaintCommand.ReviseDeadlines;
import io.github.redress.complaint.ComplaintEvent.DeadlineChangeCause;
import io.github.redress.complaint.ComplaintEvent.DeadlineChanged;
import io.github.redress.complaint.HandlingCommand.PauseHandling;
import io.github.redress.sla.AlarmOffset;
import io.github.redress.sla.GoalName;
import io.github.redress.sla.PolicyCondition;
import io.github.redress.sla.SlaBasis;
import io.github.redress.sla.SlaGoal;
import io.github.redress.sla.SlaPolicies;
import io.github.redress.sla.SlaPolicy;
import io.github.redress.sla.WorkingTime;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Twenty hours of work in an office that is open every day from nine to five, and whose calendar is known through Monday only. */
class RevisedDeadlineTest {

    private static final CalendarId OFFICE = CalendarId.of("office");
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 14);
    private static final Instant WEDNESDAY_ONE =
            MONDAY_NINE.plus(Duration.ofDays(2)).plus(Duration.ofHours(4));
    private static final Instant THURSDAY_ONE = WEDNESDAY_ONE.plus(Duration.ofDays(1));

    private final List<Rulebook.Edition> published = new ArrayList<>(List.of(edition(1, office(MONDAY))));
    private final Complaints.Case lamp = dispatched();

    @Test
    void deadlineBeyondWhatIsKnownIsProvisional() {
        assertThat(resolution().promise().provisional()).isTrue();
        assertThat(resolution().due()).isEqualTo(WEDNESDAY_ONE);
    }

    @Test
    void dayOffThatIsPublishedLaterMovesIt() {
        published.add(0, edition(2, office(MONDAY.plusDays(30)).exception(MONDAY.plusDays(1))));

        Decision decision = lamp.give(new ReviseDeadlines(), MONDAY_NINE.plusSeconds(60));

        assertThat(events(decision))
                .containsExactly(new DeadlineChanged(
                        GoalName.RESOLUTION,
                        1,
                        DeadlineChangeCause.CALENDAR,
                        MONDAY_NINE,
                        WEDNESDAY_ONE,
                        THURSDAY_ONE,
                        false,
                        2,
                        List.of(THURSDAY_ONE.minus(Duration.ofHours(1))),
                        List.of(THURSDAY_ONE)));
        assertThat(resolution().due()).isEqualTo(THURSDAY_ONE);
        assertThat(resolution().promise().provisional()).isFalse();
    }

    @Test
    void deadlineThatTurnsOutRightIsProvisionalNoMore() {
        published.add(0, edition(2, office(MONDAY.plusDays(30))));

        assertThat(events(lamp.give(new ReviseDeadlines(), MONDAY_NINE))).singleElement();
        assertThat(resolution().due()).isEqualTo(WEDNESDAY_ONE);
        assertThat(resolution().promise().provisional()).isFalse();
        assertThat(events(lamp.give(new ReviseDeadlines(), MONDAY_NINE)))
                .as("and is not looked at again")
                .isEmpty();
    }

    @Test
    void tableThatSaysNothingOfThatDayChangesNothing() {
        published.add(0, edition(2, office(MONDAY.plusDays(1))));

        assertThat(events(lamp.give(new ReviseDeadlines(), MONDAY_NINE))).isEmpty();
    }

    @Test
    void editionThatItWasPromisedInSaysNothingNew() {
        assertThat(events(lamp.give(new ReviseDeadlines(), MONDAY_NINE))).isEmpty();
    }

    @Test
    void nobodyWhoWasOnTimeBecomesLateBecauseATableCameLate() {
        published.add(
                0,
                edition(
                        2,
                        WorkCalendar.builder()
                                .id(OFFICE)
                                .zone(ZONE)
                                .week(DayOfWeek.MONDAY, DayOfWeek.SUNDAY, TimeWindow.parse("00:00-24:00"))));
        Instant tuesdayFive = MONDAY_NINE.plus(Duration.ofHours(20));

        assertThat(events(lamp.give(new ReviseDeadlines(), tuesdayFive.plusSeconds(1))))
                .isEmpty();
        assertThat(events(lamp.give(new ReviseDeadlines(), tuesdayFive.plusSeconds(1))))
                .isEmpty();
        assertThat(resolution().due()).isEqualTo(WEDNESDAY_ONE);
    }

    @Test
    void deadlineAtTheVeryMomentOfTheTableStillMoves() {
        published.add(
                0,
                edition(
                        2,
                        WorkCalendar.builder()
                                .id(OFFICE)
                                .zone(ZONE)
                                .week(DayOfWeek.MONDAY, DayOfWeek.SUNDAY, TimeWindow.parse("00:00-24:00"))));
        Instant tuesdayFive = MONDAY_NINE.plus(Duration.ofHours(20));

        lamp.give(new ReviseDeadlines(), tuesdayFive);

        assertThat(resolution().due()).isEqualTo(tuesdayFive);
    }

    @Test
    void deadlineThatHasPassedStaysWhereItWas() {
        published.add(0, edition(2, office(MONDAY.plusDays(30)).exception(MONDAY.plusDays(1))));

        lamp.give(new ReviseDeadlines(), WEDNESDAY_ONE.plusSeconds(1));

        assertThat(resolution().due()).isEqualTo(WEDNESDAY_ONE);
    }

    @Test
    void deadlineOfThisVeryMomentStillMoves() {
        published.add(0, edition(2, office(MONDAY.plusDays(30)).exception(MONDAY.plusDays(1))));

        lamp.give(new ReviseDeadlines(), WEDNESDAY_ONE);

        assertThat(resolution().due()).isEqualTo(THURSDAY_ONE);
    }

    @Test
    void whatStandsStillOrIsDoneHasNoDeadlineToMove() {
        published.add(0, edition(2, office(MONDAY.plusDays(30)).exception(MONDAY.plusDays(1))));
        Complaints.Case answered = dispatched();
        answered.give(new AcknowledgeAssignment(LIGHTING), MONDAY_NINE);
        answered.give(
                new ReplyToComplaint(LIGHTING, Outcome.RESOLVED, Visibility.PUBLIC, WORDS, List.of()), MONDAY_NINE);
        lamp.give(new PauseHandling("hearing", WORDS), MONDAY_NINE);

        assertThat(events(answered.give(new ReviseDeadlines(), MONDAY_NINE))).isEmpty();
        assertThat(events(lamp.give(new ReviseDeadlines(), MONDAY_NINE))).isEmpty();
    }

    @Test
    void editionThatIsFinalIsTakenBeforeOneThatIsNot() {
        published.add(0, edition(3, office(MONDAY.plusDays(1))));
        published.add(edition(2, office(MONDAY.plusDays(30)).exception(MONDAY.plusDays(1))));

        lamp.give(new ReviseDeadlines(), MONDAY_NINE);

        assertThat(resolution().promise().calendarVersion()).isEqualTo(2);
        assertThat(resolution().due()).isEqualTo(THURSDAY_ONE);
    }

    @Test
    void ofEditionsThatAreNotFinalTheFirstIsTaken() {
        published.clear();
        published.add(edition(5, office(MONDAY)));
        published.add(edition(4, office(MONDAY)));

        assertThat(dispatched().complaint().clocks().get(0).promise().calendarVersion())
                .isEqualTo(5);
    }

    @Test
    void editionThatDoesNotReachIsPassedOverForOneThatDoes() {
        published.clear();
        published.add(edition(2, office(MONDAY).beyond(Beyond.FAIL)));
        published.add(edition(1, office(MONDAY)));

        assertThat(dispatched().complaint().clocks().get(0).promise().calendarVersion())
                .isEqualTo(1);
    }

    @Test
    void nothingIsPromisedByACalendarThatDoesNotReach() {
        published.clear();
        published.add(edition(1, office(MONDAY).beyond(Beyond.FAIL)));
        Complaints.Case begun = begun();

        assertThat(refusal(begun.give(new DispatchComplaint(LIGHTING, List.of()), MONDAY_NINE)))
                .isEqualTo(
                        "DEADLINE_UNRESOLVED no deadline can be set: goal RESOLUTION: calendar office is known through"
                                + " 2026-09-14, and a deadline would be 2026-09-16T13:00; add the next year's table"
                                + " / 无法确定办理时限：goal RESOLUTION: calendar office is known through 2026-09-14, and a deadline"
                                + " would be 2026-09-16T13:00; add the next year's table");
    }

    @Test
    void nothingIsPromisedByACalendarThatIsNotThere() {
        published.clear();

        assertThat(refusal(begun().give(new DispatchComplaint(LIGHTING, List.of()), MONDAY_NINE)))
                .startsWith(
                        "DEADLINE_UNRESOLVED no deadline can be set: goal RESOLUTION: there is no calendar office / ");
    }

    @Test
    void timeThatPassesSaysNothingNewOfIt() {
        published.add(0, edition(2, office(MONDAY.plusDays(30)).exception(MONDAY.plusDays(1))));

        assertThat(events(lamp.give(new PassTime(), MONDAY_NINE.plusSeconds(60))))
                .isEmpty();
    }

    private CaseClock resolution() {
        return lamp.complaint().clocks().get(0);
    }

    private static List<ComplaintEvent> events(Decision decision) {
        assertThat(decision).isInstanceOf(Decision.Done.class);
        return ((Decision.Done) decision).events();
    }

    private Complaints.Case dispatched() {
        Complaints.Case begun = begun();
        begun.give(new DispatchComplaint(LIGHTING, List.of()), MONDAY_NINE);
        return begun;
    }

    private Complaints.Case begun() {
        Rulebook usual = Complaints.rulebook();
        SlaGoal resolution = SlaGoal.of(GoalName.RESOLUTION, OFFICE, new WorkingTime(Duration.ofHours(20)))
                .withAlarms(List.of(AlarmOffset.parse("-PT1H")), List.of(AlarmOffset.parse("PT0S")));
        Complaints.Case begun = Complaints.Case.begun(
                Complaints.brokenStreetLight(),
                MONDAY_NINE,
                new Rulebook(
                        usual.departments(),
                        new SlaPolicies(
                                "city",
                                "1",
                                List.of(SlaPolicy.of("default", SlaBasis.DEFAULT, PolicyCondition.ANY, resolution))),
                        id -> id.equals(OFFICE) ? List.copyOf(published) : List.of(),
                        ZONE,
                        CaseRules.usual()));
        begun.give(new AcceptComplaint(), MONDAY_NINE);
        return begun;
    }

    private static WorkCalendarBuilder office(LocalDate validThrough) {
        return WorkCalendar.builder()
                .id(OFFICE)
                .zone(ZONE)
                .week(DayOfWeek.MONDAY, DayOfWeek.SUNDAY, TimeWindow.parse("09:00-17:00"))
                .validThrough(validThrough);
    }

    private static Rulebook.Edition edition(long version, WorkCalendarBuilder calendar) {
        return new Rulebook.Edition(version, WorkTimeline.of(calendar.build()));
    }
}
