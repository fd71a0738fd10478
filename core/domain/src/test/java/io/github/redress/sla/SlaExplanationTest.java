package io.github.redress.sla;

import static io.github.redress.sla.ExplainedCases.explain;
import static io.github.redress.sla.ExplainedCases.steps;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.redress.calendar.CalendarId;
import io.github.redress.calendar.DayPlan;
import io.github.redress.calendar.DayRules;
import io.github.redress.calendar.TimeWindow;
import io.github.redress.calendar.WorkCalendar;
import io.github.redress.calendar.WorkTimeline;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the steps of an explanation are, story by story. */
class SlaExplanationTest {

    private final WorkTimeline wuhan = ExplainedCases.wuhan();

    @Test
    void fiveWorkingDaysJumpOverTheSpringFestival() {
        SlaExplanation explained = explain(WorkingDays.of(5), wuhan, "2026-02-13T10:00");

        assertThat(steps(explained, wuhan))
                .containsExactly(
                        "2026-02-13T10:00 2026-02-14T00:00 - DAY_OF_RECEIPT",
                        "2026-02-14T00:00 2026-02-15T00:00 + MAKE_UP_DAY: 调休上班",
                        "2026-02-15T00:00 2026-02-24T00:00 - HOLIDAY: 春节",
                        "2026-02-24T00:00 2026-02-27T17:30 + COUNTED_DATE");
        assertThat(explained.countedDates())
                .map(LocalDate::toString)
                .containsExactly("2026-02-14", "2026-02-24", "2026-02-25", "2026-02-26", "2026-02-27");
        assertThat(explained.steps().get(2).why().source()).isEqualTo("gov.cn 202511/content_7047091");
    }

    @Test
    void fifteenDatesThatEndOnASundayRollToTheMonday() {
        SlaTarget fifteen = new CalendarDays(15, EndRule.END_OF_DATE, Roll.FORWARD);

        assertThat(steps(explain(fifteen, wuhan, "2026-02-14T10:00"), wuhan))
                .containsExactly(
                        "2026-02-14T10:00 2026-02-15T00:00 - DAY_OF_RECEIPT",
                        "2026-02-15T00:00 2026-03-02T00:00 + COUNTED_DATE",
                        "2026-03-02T00:00 2026-03-03T00:00 - ROLLED");
        assertThat(steps(explain(fifteen, wuhan, "2026-09-19T10:00"), wuhan))
                .last()
                .isEqualTo("2026-10-05T00:00 2026-10-09T00:00 - ROLLED: 国庆节");
    }

    @Test
    void aMakeUpSaturdayNeedsNoRolling() {
        SlaTarget fifteen = new CalendarDays(15, EndRule.END_OF_DATE, Roll.FORWARD);

        assertThat(steps(explain(fifteen, wuhan, "2026-02-13T10:00"), wuhan))
                .last()
                .isEqualTo("2026-02-14T00:00 2026-03-01T00:00 + COUNTED_DATE");
    }

    @Test
    void fortyEightHoursTakeSixDaysBecauseOfHolidaysThatNobodySees() {
        WorkTimeline helpDesk = ExplainedCases.helpDesk();

        assertThat(steps(explain(new WorkingTime(Duration.ofHours(48)), helpDesk, "2026-04-02T12:00"), helpDesk))
                .containsExactly(
                        "2026-04-02T12:00 2026-04-03T00:00 + WORKING_HOURS",
                        "2026-04-03T00:00 2026-04-04T00:00 - HOLIDAY: Good Friday",
                        "2026-04-04T00:00 2026-04-06T00:00 - CLOSED_WEEKDAY",
                        "2026-04-06T00:00 2026-04-07T00:00 - HOLIDAY: Easter Monday",
                        "2026-04-07T00:00 2026-04-08T12:00 + WORKING_HOURS");
    }

    @Test
    void halfDaysAndYearlyDaysSayTheirNames() {
        WorkTimeline helpDesk = ExplainedCases.helpDesk();

        assertThat(steps(explain(new WorkingTime(Duration.ofHours(24)), helpDesk, "2026-12-23T18:00"), helpDesk))
                .containsExactly(
                        "2026-12-23T18:00 2026-12-24T00:00 + WORKING_HOURS",
                        "2026-12-24T00:00 2026-12-24T12:00 + CHANGED_HOURS: Christmas Eve",
                        "2026-12-24T12:00 2026-12-25T00:00 - AFTER_CLOSING",
                        "2026-12-25T00:00 2026-12-26T00:00 - ANNUAL_DAY: Christmas Day",
                        "2026-12-26T00:00 2026-12-28T00:00 - CLOSED_WEEKDAY",
                        "2026-12-28T00:00 2026-12-28T06:00 + WORKING_HOURS");
        assertThat(steps(explain(WorkingDays.of(1), helpDesk, "2026-12-23T18:00"), helpDesk))
                .last()
                .isEqualTo("2026-12-24T00:00 2026-12-24T12:00 + CHANGED_HOURS: Christmas Eve");
    }

    @Test
    void aPauseOverLunchTakesOnlyTheMorningAway() {
        Pause hearing = new Pause(at("2026-03-02T11:00"), at("2026-03-02T13:00"), "hearing");

        SlaExplanation explained = explain(new WorkingTime(Duration.ofHours(4)), wuhan, "2026-03-02T08:00", hearing);

        assertThat(steps(explained, wuhan))
                .containsExactly(
                        "2026-03-02T08:00 2026-03-02T09:00 - BEFORE_OPENING",
                        "2026-03-02T09:00 2026-03-02T11:00 + WORKING_HOURS",
                        "2026-03-02T11:00 2026-03-02T13:00 - PAUSE: hearing",
                        "2026-03-02T13:00 2026-03-02T13:30 - BETWEEN_WINDOWS",
                        "2026-03-02T13:30 2026-03-02T15:30 + WORKING_HOURS");
    }

    @Test
    void aDateThatEndsInAPauseDoesNotCount() {
        Pause hearing = new Pause(at("2026-03-03T15:00"), at("2026-03-03T20:00"), "hearing");

        SlaExplanation explained = explain(WorkingDays.of(2), wuhan, "2026-03-02T10:00", hearing);

        assertThat(steps(explained, wuhan))
                .containsExactly(
                        "2026-03-02T10:00 2026-03-03T00:00 - DAY_OF_RECEIPT",
                        "2026-03-03T00:00 2026-03-03T15:00 - PAUSED_DATE",
                        "2026-03-03T15:00 2026-03-03T20:00 - PAUSE: hearing",
                        "2026-03-03T20:00 2026-03-04T00:00 - PAUSED_DATE",
                        "2026-03-04T00:00 2026-03-05T17:30 + COUNTED_DATE");
    }

    @Test
    void anOpenPauseIsTheLastStep() {
        SlaExplanation explained =
                explain(WorkingDays.of(3), wuhan, "2026-03-02T10:00", Pause.open(at("2026-03-04T11:00")));

        assertThat(steps(explained, wuhan))
                .containsExactly(
                        "2026-03-02T10:00 2026-03-03T00:00 - DAY_OF_RECEIPT",
                        "2026-03-03T00:00 2026-03-04T00:00 + COUNTED_DATE",
                        "2026-03-04T00:00 2026-03-04T11:00 - PAUSED_DATE",
                        "2026-03-04T11:00 … - PAUSE");
        assertThat(explained.result()).isEqualTo(new Paused(Duration.ofHours(12)));
    }

    @Test
    void aDayOfTwentyThreeHoursSaysSo() {
        WorkTimeline newYork = ExplainedCases.newYork();

        assertThat(steps(explain(new WorkingTime(Duration.ofHours(48)), newYork, "2026-03-07T12:00"), newYork))
                .containsExactly(
                        "2026-03-07T12:00 2026-03-08T00:00 + WORKING_HOURS",
                        "2026-03-08T00:00 2026-03-09T00:00 + CLOCK_CHANGE: PT23H",
                        "2026-03-09T00:00 2026-03-09T13:00 + WORKING_HOURS");
        assertThat(steps(explain(new CalendarTime(Duration.ofHours(24)), newYork, "2026-10-31T12:00"), newYork))
                .containsExactly(
                        "2026-10-31T12:00 2026-11-01T00:00 + ELAPSED_TIME",
                        "2026-11-01T00:00 2026-11-01T11:00 + CLOCK_CHANGE: PT25H");
    }

    @Test
    void whatIsNotAnnouncedYetIsCountedAndFlagged() {
        assertThat(steps(explain(WorkingDays.of(5), wuhan, "2026-12-25T10:00"), wuhan))
                .containsExactly(
                        "2026-12-25T10:00 2026-12-26T00:00 - DAY_OF_RECEIPT",
                        "2026-12-26T00:00 2026-12-28T00:00 - CLOSED_WEEKDAY",
                        "2026-12-28T00:00 2027-01-01T00:00 + COUNTED_DATE",
                        "2027-01-01T00:00 2027-01-01T17:30 + BEYOND_CALENDAR");
    }

    @Test
    void theStartRuleSaysWhyTheFirstDayCountsOrNot() {
        WorkingDays beforeTen = WorkingDays.of(1).withStart(StartRule.sameDayIfBefore(LocalTime.of(10, 0)));

        assertThat(steps(explain(beforeTen, wuhan, "2026-03-02T09:59"), wuhan))
                .containsExactly("2026-03-02T09:59 2026-03-02T17:30 + COUNTED_DATE");
        assertThat(steps(explain(beforeTen, wuhan, "2026-03-02T10:00"), wuhan))
                .containsExactly(
                        "2026-03-02T10:00 2026-03-03T00:00 - AFTER_CUT_OFF: 10:00",
                        "2026-03-03T00:00 2026-03-03T17:30 + COUNTED_DATE");
        assertThat(steps(explain(beforeTen, wuhan, "2026-02-21T09:00"), wuhan))
                .first()
                .isEqualTo("2026-02-21T09:00 2026-02-24T00:00 - HOLIDAY: 春节");
    }

    @Test
    void whatComesOutsideHoursWaitsForTheNextOpening() {
        WorkingDays fromOpening = WorkingDays.of(1).withStart(StartRule.FROM_OPENING);

        assertThat(steps(explain(fromOpening, wuhan, "2026-02-14T20:00"), wuhan))
                .containsExactly(
                        "2026-02-14T20:00 2026-02-15T00:00 - RECEIVED_OUTSIDE_HOURS",
                        "2026-02-15T00:00 2026-02-24T00:00 - HOLIDAY: 春节",
                        "2026-02-24T00:00 2026-02-24T09:00 - RECEIVED_OUTSIDE_HOURS",
                        "2026-02-24T09:00 2026-02-25T00:00 - DAY_OF_RECEIPT",
                        "2026-02-25T00:00 2026-02-25T17:30 + COUNTED_DATE");
    }

    @Test
    void aStartRuleOfTheCitysOwnIsNamedAsOne() {
        StartRule noon = (timeline, start) -> new StartRule.CountStart(start.plus(Duration.ofHours(2)), false);

        assertThat(steps(explain(WorkingDays.of(1).withStart(noon), wuhan, "2026-03-02T10:00"), wuhan))
                .containsExactly(
                        "2026-03-02T10:00 2026-03-02T12:00 - START_RULE",
                        "2026-03-02T12:00 2026-03-03T00:00 - DAY_OF_RECEIPT",
                        "2026-03-03T00:00 2026-03-03T17:30 + COUNTED_DATE");
    }

    @Test
    void anEndOutsideHoursMovesToTheNextOpening() {
        WorkingDays sameTime = WorkingDays.of(1).withEnd(EndRule.SAME_TIME);

        assertThat(steps(explain(sameTime, wuhan, "2026-03-05T20:00"), wuhan))
                .containsExactly(
                        "2026-03-05T20:00 2026-03-06T00:00 - DAY_OF_RECEIPT",
                        "2026-03-06T00:00 2026-03-07T00:00 + COUNTED_DATE",
                        "2026-03-07T00:00 2026-03-09T09:00 - NEXT_OPENING");
    }

    @Test
    void noDaysLeadToTheFirstEndOfADay() {
        SlaExplanation explained = explain(WorkingDays.of(0), wuhan, "2026-03-07T10:00");

        assertThat(steps(explained, wuhan))
                .containsExactly(
                        "2026-03-07T10:00 2026-03-08T00:00 - DAY_OF_RECEIPT",
                        "2026-03-08T00:00 2026-03-09T00:00 - CLOSED_WEEKDAY",
                        "2026-03-09T00:00 2026-03-09T17:30 - NO_DAYS_PROMISED");
        assertThat(explained.countedDates()).isEmpty();
    }

    @Test
    void anEndThatHadPassedBeforeReceiptIsNoDeadline() {
        WorkingDays nine = WorkingDays.of(1)
                .withStart(StartRule.sameDayIfBefore(LocalTime.of(10, 0)))
                .withEnd(EndRule.at(LocalTime.of(9, 0)));

        assertThat(steps(explain(nine, wuhan, "2026-03-02T09:30"), wuhan))
                .containsExactly(
                        "2026-03-02T09:30 2026-03-03T00:00 - MARK_PASSED",
                        "2026-03-03T00:00 2026-03-03T09:00 + COUNTED_DATE");
    }

    @Test
    void aVersionSplitsTheDayOnWhichItComes() {
        DayRules closed = new DayRules(
                Map.of(DayOfWeek.THURSDAY, DayPlan.parse("10:00-12:00")),
                Collections.emptySortedMap(),
                Collections.emptySortedMap());
        WorkTimeline summer = WorkTimeline.of(
                WorkCalendar.weekdays(CalendarId.of("office"), ZoneId.of("UTC"), TimeWindow.parse("09:00-17:00"))
                        .toBuilder()
                        .version(LocalDateTime.parse("2026-07-01T12:00"), closed)
                        .build());

        assertThat(steps(explain(new WorkingTime(Duration.ofHours(4)), summer, "2026-07-01T09:00"), summer))
                .containsExactly(
                        "2026-07-01T09:00 2026-07-01T12:00 + WORKING_HOURS",
                        "2026-07-01T12:00 2026-07-02T00:00 - CLOSED_WEEKDAY",
                        "2026-07-02T00:00 2026-07-02T10:00 - BEFORE_OPENING",
                        "2026-07-02T10:00 2026-07-02T11:00 + WORKING_HOURS");
    }

    @Test
    void aDayWithoutSleepIsOneStepHoweverLong() {
        WorkTimeline always =
                WorkTimeline.of(WorkCalendar.roundTheClock(CalendarId.of("always"), ZoneId.of("Asia/Shanghai")));

        assertThat(explain(new WorkingTime(Duration.ofDays(36_000)), always, "2026-01-01T00:00")
                        .steps())
                .hasSize(1);
    }

    @Test
    void aHundredYearsOfOfficeHoursEndInAStepForTheRest() {
        Duration amount = Duration.ofHours(170_000);

        SlaExplanation explained = explain(new WorkingTime(amount), wuhan, "2026-01-01T00:00");

        List<SlaExplanation.Step> steps = explained.steps();
        SlaExplanation.Step rest = steps.get(steps.size() - 1);
        Duration listed = steps.stream()
                .filter(SlaExplanation.Step::counts)
                .map(step -> Duration.between(step.from(), step.to()))
                .reduce(Duration.ZERO, Duration::plus);
        assertThat(steps).hasSize(SlaExplanation.MOST_STEPS + 1);
        assertThat(rest.why().toString()).startsWith("REST: PT");
        assertThat(rest.counts()).isFalse();
        assertThat(listed.plus(Duration.parse(rest.why().name()))).isEqualTo(amount);
        assertThat(rest.to()).isEqualTo(((Due) explained.result()).at());
    }

    @Test
    void anExtensionGoesOnCountingDates() {
        SlaExplanation extended = extended(WorkingDays.of(1), "2026-09-29T10:00", ExtensionAmount.days(2));

        assertThat(steps(extended, wuhan))
                .containsExactly(
                        "2026-09-29T10:00 2026-09-30T00:00 - DAY_OF_RECEIPT",
                        "2026-09-30T00:00 2026-10-01T00:00 + COUNTED_DATE",
                        "2026-10-01T00:00 2026-10-08T00:00 - HOLIDAY: 国庆节",
                        "2026-10-08T00:00 2026-10-09T17:30 + EXTENSION: P2D");
        assertThat(extended.countedDates()).hasSize(3);
    }

    @Test
    void anExtensionOfARolledDeadlineBeginsAfterIt() {
        SlaTarget one = new CalendarDays(1, EndRule.END_OF_DATE, Roll.FORWARD);

        SlaExplanation extended = extended(one, "2026-03-06T10:00", ExtensionAmount.days(3), ExtensionAmount.days(3));

        assertThat(steps(extended, wuhan))
                .containsExactly(
                        "2026-03-06T10:00 2026-03-07T00:00 - DAY_OF_RECEIPT",
                        "2026-03-07T00:00 2026-03-08T00:00 + COUNTED_DATE",
                        "2026-03-08T00:00 2026-03-10T00:00 - ROLLED",
                        "2026-03-10T00:00 2026-03-16T00:00 + EXTENSION: P3D",
                        "2026-03-16T00:00 2026-03-17T00:00 - ROLLED");
        assertThat(extended.countedDates()).hasSize(7);
    }

    @Test
    void anExtensionOfWorkingTimeSkipsTheNightLikeAllWorkingTime() {
        SlaExplanation extended = extended(
                new WorkingTime(Duration.ofHours(4)), "2026-03-02T13:30", ExtensionAmount.time(Duration.ofHours(1)));

        assertThat(steps(extended, wuhan))
                .containsExactly(
                        "2026-03-02T13:30 2026-03-02T17:30 + WORKING_HOURS",
                        "2026-03-02T17:30 2026-03-03T00:00 - AFTER_CLOSING",
                        "2026-03-03T00:00 2026-03-03T09:00 - BEFORE_OPENING",
                        "2026-03-03T09:00 2026-03-03T10:00 + EXTENSION: PT1H");
    }

    @Test
    void aDateOfAnExtensionThatEndsInAPauseDoesNotCount() {
        Pause hearing = new Pause(at("2026-03-04T17:00"), at("2026-03-04T18:00"), "hearing");

        SlaExplanation extended = SlaExplanation.of(
                WorkingDays.of(1),
                wuhan,
                at("2026-03-02T10:00"),
                PauseSet.of(hearing),
                List.of(ExtensionAmount.days(1)));

        assertThat(extended.countedDates()).containsExactly(LocalDate.of(2026, 3, 3), LocalDate.of(2026, 3, 5));
        assertThat(extended.result()).isEqualTo(new Due(at("2026-03-05T17:30"), false));
    }

    @Test
    void anExtensionFromADateThatNeverWasIsExplainedToo() {
        WorkTimeline apia =
                WorkTimeline.of(WorkCalendar.roundTheClock(CalendarId.of("apia"), ZoneId.of("Pacific/Apia")));
        Instant start = apia.at(LocalDateTime.parse("2011-12-29T10:00"));

        SlaExplanation extended =
                SlaExplanation.of(CalendarDays.of(1), apia, start, PauseSet.NONE, List.of(ExtensionAmount.days(2)));

        assertThat(steps(extended, apia))
                .containsExactly(
                        "2011-12-29T10:00 2011-12-31T00:00 - DAY_OF_RECEIPT",
                        "2011-12-31T00:00 2012-01-02T00:00 + EXTENSION: P2D");
    }

    @Test
    void anExtensionInAnotherUnitIsRefused() {
        assertThatThrownBy(() ->
                        extended(WorkingDays.of(1), "2026-03-02T10:00", ExtensionAmount.time(Duration.ofHours(1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("an extension of WorkingDays[days=1")
                .hasMessageEndingWith(" must be days, was PT1H");
    }

    @Test
    void aClockExplainsItselfWithItsPausesAndExtensions() {
        SlaGoal goal = SlaGoal.of(GoalName.RESOLUTION, wuhan.calendar().id(), WorkingDays.of(3));
        SlaClock clock = SlaClock.of(goal, wuhan)
                .after(
                        new ClockSignal.Start(at("2026-03-02T10:00")),
                        new ClockSignal.Hold(at("2026-03-03T15:00"), "hearing"),
                        new ClockSignal.Resume(at("2026-03-04T15:00")));

        assertThat(clock.explain(at("2026-03-02T09:00"))).isEmpty();
        for (String now : List.of("2026-03-02T12:00", "2026-03-03T16:00", "2026-03-05T12:00")) {
            SlaStatus status = clock.at(at(now));
            DueResult explained = clock.explain(at(now)).orElseThrow().result();
            assertThat(explained).isEqualTo(status.due() == null ? new Paused(status.remaining()) : status.due());
        }
    }

    @Test
    void stepsWithAGapAreRefused() {
        Instant start = at("2026-03-02T10:00");
        SlaExplanation.Step late = new SlaExplanation.Step(
                start.plusSeconds(1), start.plusSeconds(2), true, StepReason.of(StepCode.ELAPSED_TIME));

        assertThatThrownBy(() -> new SlaExplanation(
                        new CalendarTime(Duration.ofSeconds(2)),
                        List.of(),
                        wuhan.calendar(),
                        start,
                        new Due(start.plusSeconds(2), false),
                        List.of(),
                        List.of(late)))
                .hasMessage("a step must begin where the one before it ends, at 2026-03-02T02:00:00Z,"
                        + " was 2026-03-02T02:00:01Z");
        assertThatThrownBy(() -> new SlaExplanation.Step(start, start, true, StepReason.of(StepCode.ELAPSED_TIME)))
                .hasMessage("a step must end after it begins, was 2026-03-02T02:00:00Z to 2026-03-02T02:00:00Z");
    }

    @Test
    void aReasonWithoutANameIsItsCode() {
        assertThat(new StepReason(StepCode.HOLIDAY, "国庆节", null)).hasToString("HOLIDAY: 国庆节");
        assertThat(new StepReason(StepCode.HOLIDAY, " ", ""))
                .hasToString("HOLIDAY")
                .isEqualTo(StepReason.of(StepCode.HOLIDAY));
    }

    private SlaExplanation extended(SlaTarget target, String start, ExtensionAmount... extensions) {
        return SlaExplanation.of(target, wuhan, at(start), PauseSet.NONE, List.of(extensions));
    }

    private Instant at(String local) {
        return wuhan.at(LocalDateTime.parse(local));
    }
}
