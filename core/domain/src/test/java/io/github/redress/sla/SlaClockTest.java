package io.github.redress.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.redress.calendar.Beyond;
import io.github.redress.calendar.BeyondCoverageException;
import io.github.redress.calendar.CalendarId;
import io.github.redress.calendar.TimeWindow;
import io.github.redress.calendar.WorkCalendar;
import io.github.redress.calendar.WorkTimeline;
import io.github.redress.sla.ClockAlarm.Kind;
import io.github.redress.sla.ClockSignal.Cancel;
import io.github.redress.sla.ClockSignal.ChangeCalendar;
import io.github.redress.sla.ClockSignal.ChangePolicy;
import io.github.redress.sla.ClockSignal.Extend;
import io.github.redress.sla.ClockSignal.Hold;
import io.github.redress.sla.ClockSignal.Reopen;
import io.github.redress.sla.ClockSignal.Reset;
import io.github.redress.sla.ClockSignal.Resume;
import io.github.redress.sla.ClockSignal.Start;
import io.github.redress.sla.ClockSignal.Stop;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An office that is open from 9 to 17 on weekdays, in UTC; 2 March 2026 is a Monday. */
class SlaClockTest {

    private static final CalendarId OFFICE = CalendarId.of("office");
    private static final WorkTimeline TIMELINE =
            WorkTimeline.of(WorkCalendar.weekdays(OFFICE, ZoneOffset.UTC, TimeWindow.parse("09:00-17:00")));
    private static final SlaGoal THREE_DAYS = SlaGoal.of(GoalName.RESOLUTION, OFFICE, WorkingDays.of(3));
    private static final SlaGoal EIGHT_HOURS =
            SlaGoal.of(GoalName.FIRST_CONTACT, OFFICE, new WorkingTime(Duration.ofHours(8)));
    private static final Start MONDAY_TEN = new Start(at("2026-03-02T10:00:00Z"));

    @Test
    void nothingIsDueBeforeItStarts() {
        SlaStatus status = clock(THREE_DAYS).at(MONDAY_TEN.at());

        assertThat(status)
                .isEqualTo(new SlaStatus(ClockState.NOT_STARTED, null, null, Duration.ZERO, null, null, null));
    }

    @Test
    void runningClockSaysWhatIsUsedAndWhatIsLeft() {
        SlaStatus status = clock(EIGHT_HOURS, MONDAY_TEN).at(at("2026-03-02T20:00:00Z"));

        assertThat(status.state()).isEqualTo(ClockState.RUNNING);
        assertThat(due(status)).isEqualTo("2026-03-03T10:00:00Z");
        assertThat(status.elapsed()).isEqualTo(Duration.ofHours(7));
        assertThat(status.remaining()).isEqualTo(Duration.ofHours(1));
        assertThat(status.overrun()).isNull();
    }

    @Test
    void stoppedAtItsDeadlineIsMetAndANanosecondLaterBreached() {
        Instant due = at("2026-03-05T17:00:00Z");

        assertThat(clock(THREE_DAYS, MONDAY_TEN, new Stop(due)).at(due).state()).isEqualTo(ClockState.MET);
        assertThat(clock(THREE_DAYS, MONDAY_TEN, new Stop(due.plusNanos(1)))
                        .at(at("2027-01-01T00:00:00Z"))
                        .state())
                .isEqualTo(ClockState.BREACHED);
        assertThat(clock(THREE_DAYS, MONDAY_TEN).at(due).state()).isEqualTo(ClockState.RUNNING);
        assertThat(clock(THREE_DAYS, MONDAY_TEN).at(due.plusNanos(1)).state()).isEqualTo(ClockState.BREACHED);
    }

    @Test
    void overrunIsWorkingTimeAfterTheDeadline() {
        SlaStatus status = clock(EIGHT_HOURS, MONDAY_TEN, new Stop(at("2026-03-04T11:00:00Z")))
                .at(at("2026-06-01T00:00:00Z"));

        assertThat(status.overrun()).isEqualTo(Duration.ofHours(9));
        assertThat(status.remaining()).isZero();
        assertThat(status.elapsed()).isEqualTo(Duration.ofHours(17));
    }

    @Test
    void overrunLeavesOutTheTimeInWhichTheCaseWasClosed() {
        SlaStatus status = clock(
                        EIGHT_HOURS,
                        new Start(at("2026-03-02T09:00:00Z")),
                        new Stop(at("2026-03-03T10:00:00Z")),
                        new Reopen(at("2026-03-05T10:00:00Z")))
                .at(at("2026-03-05T12:00:00Z"));

        assertThat(status.elapsed()).isEqualTo(Duration.ofHours(11));
        assertThat(status.overrun()).isEqualTo(Duration.ofHours(3));
    }

    @Test
    void whatHappensLaterDoesNotCountYet() {
        SlaClock clock = clock(THREE_DAYS, MONDAY_TEN, new Stop(at("2026-03-03T10:00:00Z")));

        assertThat(clock.at(at("2026-03-03T09:59:59Z")).state()).isEqualTo(ClockState.RUNNING);
    }

    @Test
    void orderInWhichSignalsArriveIsIrrelevant() {
        Stop stop = new Stop(at("2026-03-03T10:00:00Z"));

        assertThat(clock(THREE_DAYS, stop, MONDAY_TEN).at(stop.at()))
                .isEqualTo(clock(THREE_DAYS, MONDAY_TEN, stop).at(stop.at()));
    }

    @Test
    void pausedClockHasNoDeadlineAndKeepsWhatIsLeft() {
        SlaClock clock = clock(EIGHT_HOURS, MONDAY_TEN, new Hold(at("2026-03-02T12:00:00Z"), "hearing"));

        SlaStatus paused = clock.at(at("2026-03-09T12:00:00Z"));
        SlaStatus after = clock.after(new Resume(at("2026-03-10T09:00:00Z"))).at(at("2026-03-10T09:00:00Z"));

        assertThat(paused.state()).isEqualTo(ClockState.PAUSED);
        assertThat(paused.due()).isNull();
        assertThat(paused.remaining()).isEqualTo(Duration.ofHours(6));
        assertThat(paused.elapsed()).isEqualTo(Duration.ofHours(2));
        assertThat(due(after)).isEqualTo("2026-03-10T15:00:00Z");
    }

    @Test
    void caseThatIsPausedWhenItsClockStartsIsPausedFromItsStart() {
        SlaStatus status = clock(
                        EIGHT_HOURS,
                        new Hold(at("2026-03-01T12:00:00Z"), ""),
                        MONDAY_TEN,
                        new Resume(at("2026-03-02T12:00:00Z")))
                .at(at("2026-03-02T13:00:00Z"));

        assertThat(status.elapsed()).isEqualTo(Duration.ofHours(1));
        assertThat(due(status)).isEqualTo("2026-03-03T12:00:00Z");
    }

    @Test
    void reasonThatTheGoalDoesNotKnowPausesNothing() {
        SlaGoal goal = EIGHT_HOURS.withPauses(new PauseRule(true, Set.of("hearing"), null));
        Instant later = at("2026-03-02T13:00:00Z");

        assertThat(clock(goal, MONDAY_TEN, new Hold(at("2026-03-02T12:00:00Z"), "lunch"))
                        .at(later)
                        .state())
                .isEqualTo(ClockState.RUNNING);
        assertThat(clock(goal, MONDAY_TEN, new Hold(at("2026-03-02T12:00:00Z"), "hearing"))
                        .at(later)
                        .state())
                .isEqualTo(ClockState.PAUSED);
        assertThat(clock(goal.withPauses(PauseRule.NONE), MONDAY_TEN, new Hold(MONDAY_TEN.at(), "hearing"))
                        .at(later)
                        .state())
                .isEqualTo(ClockState.RUNNING);
    }

    @Test
    void clockGoesOnByItselfWhenItsPausesHaveUsedUpTheirCap() {
        SlaClock clock = clock(
                EIGHT_HOURS.withPauses(new PauseRule(true, Set.of(), Duration.ofHours(3))),
                MONDAY_TEN,
                new Hold(at("2026-03-02T11:00:00Z"), ""),
                new Resume(at("2026-03-02T12:00:00Z")),
                new Hold(at("2026-03-02T13:00:00Z"), ""));

        assertThat(clock.at(at("2026-03-02T14:59:59Z")).state()).isEqualTo(ClockState.PAUSED);
        assertThat(due(clock.at(at("2026-03-02T15:00:00Z")))).isEqualTo("2026-03-03T13:00:00Z");
        assertThat(clock.at(at("2026-03-03T13:00:01Z")).state()).isEqualTo(ClockState.BREACHED);
    }

    @Test
    void timeInWhichTheCaseWasClosedUsesNothingOfTheCap() {
        SlaClock clock = clock(
                EIGHT_HOURS.withPauses(new PauseRule(true, Set.of(), Duration.ofHours(3))),
                MONDAY_TEN,
                new Hold(at("2026-03-02T11:00:00Z"), ""),
                new Stop(at("2026-03-02T12:00:00Z")),
                new Reopen(at("2026-03-04T12:00:00Z")));

        assertThat(clock.at(at("2026-03-04T13:59:59Z")).state()).isEqualTo(ClockState.PAUSED);
        assertThat(due(clock.at(at("2026-03-04T14:00:00Z")))).isEqualTo("2026-03-05T13:00:00Z");
    }

    @Test
    void pauseThatBeganAndEndedWhileTheCaseWasClosedUsesNothingOfTheCap() {
        SlaClock clock = clock(
                EIGHT_HOURS.withPauses(new PauseRule(true, Set.of(), Duration.ofHours(3))),
                MONDAY_TEN,
                new Stop(at("2026-03-02T12:00:00Z")),
                new Hold(at("2026-03-03T09:00:00Z"), ""),
                new Resume(at("2026-03-03T12:00:00Z")),
                new Reopen(at("2026-03-04T12:00:00Z")),
                new Hold(at("2026-03-04T12:00:00Z"), ""));

        assertThat(due(clock.at(at("2026-03-04T15:00:00Z")))).isEqualTo("2026-03-05T13:00:00Z");
    }

    @Test
    void stopInAPauseIsOnTime() {
        SlaStatus status = clock(
                        EIGHT_HOURS,
                        MONDAY_TEN,
                        new Hold(at("2026-03-02T12:00:00Z"), ""),
                        new Stop(at("2026-03-20T12:00:00Z")),
                        new Resume(at("2026-03-23T12:00:00Z")))
                .at(at("2026-04-01T00:00:00Z"));

        assertThat(status.state()).isEqualTo(ClockState.MET);
        assertThat(status.elapsed()).isEqualTo(Duration.ofHours(2));
        assertThat(status.remaining()).isEqualTo(Duration.ofHours(6));
    }

    @Test
    void extensionCountsOnFromTheDeadlineBefore() {
        SlaGoal goal = THREE_DAYS.withExtension(new Extension(2, 4));
        SlaClock once = clock(goal, MONDAY_TEN, extend("2026-03-05T17:00:00Z", ExtensionAmount.days(3)));

        assertThat(due(once.at(at("2026-03-06T00:00:00Z")))).isEqualTo("2026-03-10T17:00:00Z");
        assertThat(due(once.after(extend("2026-03-10T17:00:00Z", ExtensionAmount.days(1)))
                        .at(at("2026-03-11T00:00:00Z"))))
                .isEqualTo("2026-03-11T17:00:00Z");
        assertThat(due(once.after(new Hold(at("2026-03-09T00:00:00Z"), ""), new Resume(at("2026-03-10T00:00:00Z")))
                        .at(at("2026-03-10T00:00:00Z"))))
                .isEqualTo("2026-03-11T17:00:00Z");
    }

    /** Samoa had no 2011-12-30: it is over when the date before it is, and an extension goes on from the last date that is. */
    @ParameterizedTest(name = "{0} days and {1} more are due {2}")
    @CsvSource({"1, 1, 2012-01-01T00:00", "2, 1, 2012-01-01T00:00", "2, 30, 2012-01-30T00:00"})
    void extensionDoesNotCountAgainADateThatNeverWas(int promised, int more, LocalDateTime due) {
        WorkTimeline apia = WorkTimeline.of(WorkCalendar.roundTheClock(OFFICE, ZoneId.of("Pacific/Apia")));
        Start start = new Start(apia.at(LocalDateTime.parse("2011-12-28T10:00")));
        SlaGoal goal = SlaGoal.of(GoalName.RESOLUTION, OFFICE, CalendarDays.of(promised))
                .withExtension(Extension.UNLIMITED);
        Extend extend = new Extend(start.at(), ExtensionAmount.days(more), "complex", "head-7");

        assertThat(SlaClock.of(goal, apia).after(start, extend).at(start.at()).due())
                .isEqualTo(new Due(apia.at(due), false));
    }

    @Test
    void extensionOfTimeCountsInWorkingTime() {
        SlaGoal goal = EIGHT_HOURS.withExtension(Extension.UNLIMITED);

        assertThat(due(clock(
                                goal,
                                MONDAY_TEN,
                                extend("2026-03-02T11:00:00Z", ExtensionAmount.time(Duration.ofHours(8))))
                        .at(at("2026-03-02T12:00:00Z"))))
                .isEqualTo("2026-03-04T10:00:00Z");
    }

    @Test
    void extensionThatCannotBeIsRefusedWithItsReason() {
        SlaGoal goal = THREE_DAYS.withExtension(new Extension(1, 4));
        SlaClock extended = clock(goal, MONDAY_TEN, extend("2026-03-03T00:00:00Z", ExtensionAmount.days(2)));

        assertThatThrownBy(() -> clock(goal, MONDAY_TEN, extend("2026-03-05T17:00:01Z", ExtensionAmount.days(1))))
                .isInstanceOf(ExtensionRefusedException.class)
                .hasMessage("goal RESOLUTION was due 2026-03-05T17:00:00Z, and an extension after that is too late, "
                        + "was at 2026-03-05T17:00:01Z");
        assertThatThrownBy(() -> extended.after(extend("2026-03-04T00:00:00Z", ExtensionAmount.days(1))))
                .hasMessage("goal RESOLUTION allows 1 extensions, and this would be number 2");
        assertThatThrownBy(() -> clock(goal, MONDAY_TEN, extend("2026-03-03T00:00:00Z", ExtensionAmount.days(5))))
                .hasMessage("goal RESOLUTION, due 2026-03-05T17:00:00Z, may be put off by 4 days all told, and this "
                        + "would be to 2026-03-12T17:00:00Z");
        assertThatThrownBy(() -> clock(
                        goal, MONDAY_TEN, extend("2026-03-03T00:00:00Z", ExtensionAmount.time(Duration.ofHours(5)))))
                .hasMessage("goal RESOLUTION is extended by days, was PT5H");
        assertThatThrownBy(() -> clock(THREE_DAYS, MONDAY_TEN, extend("2026-03-03T00:00:00Z", ExtensionAmount.days(1))))
                .hasMessage("goal RESOLUTION allows no extension");
        assertThatThrownBy(() -> clock(goal, extend("2026-03-03T00:00:00Z", ExtensionAmount.days(1))))
                .hasMessage("goal RESOLUTION has not begun, and cannot be extended at 2026-03-03T00:00:00Z");
    }

    @Test
    void reopenedClockGoesOnAndTheClosedTimeIsAPause() {
        SlaClock clock = clock(
                EIGHT_HOURS, MONDAY_TEN, new Stop(at("2026-03-02T12:00:00Z")), new Reopen(at("2026-03-09T12:00:00Z")));

        assertThat(due(clock.at(at("2026-03-09T12:00:00Z")))).isEqualTo("2026-03-10T10:00:00Z");
        assertThat(clock.at(at("2026-03-10T10:00:01Z")).state()).isEqualTo(ClockState.BREACHED);
    }

    @Test
    void restartedClockKeepsABreachAndANewOneDoesNot() {
        List<ClockSignal> history =
                List.of(MONDAY_TEN, new Stop(at("2026-03-09T12:00:00Z")), new Reopen(at("2026-03-16T09:00:00Z")));
        Instant now = at("2026-03-16T10:00:00Z");

        SlaStatus restarted = SlaClock.of(EIGHT_HOURS.withReopening(Reopening.RESTART), TIMELINE)
                .after(history)
                .at(now);
        SlaClock renewed =
                SlaClock.of(EIGHT_HOURS.withReopening(Reopening.NEW), TIMELINE).after(history);

        assertThat(restarted.state()).isEqualTo(ClockState.BREACHED);
        assertThat(due(restarted)).isEqualTo("2026-03-16T17:00:00Z");
        assertThat(renewed.at(now).state()).isEqualTo(ClockState.RUNNING);
        assertThat(renewed.rounds(now))
                .extracting(SlaStatus::state)
                .containsExactly(ClockState.BREACHED, ClockState.RUNNING);
    }

    @Test
    void everyRoundOfAnUpdateIsKept() {
        SlaClock clock = clock(
                EIGHT_HOURS, MONDAY_TEN, new Reset(at("2026-03-02T12:00:00Z")), new Reset(at("2026-03-06T12:00:00Z")));

        assertThat(clock.rounds(at("2026-03-06T12:00:00Z")))
                .extracting(SlaStatus::state)
                .containsExactly(ClockState.MET, ClockState.BREACHED, ClockState.RUNNING);
    }

    @Test
    void lateRoundLeavesTheVerdictOfLaterOnesAndTheClockBroken() {
        Instant now = at("2026-03-06T15:00:00Z");
        SlaClock clock = clock(
                EIGHT_HOURS,
                MONDAY_TEN,
                new Reset(at("2026-03-05T12:00:00Z")),
                new Reset(at("2026-03-06T10:00:00Z")),
                new Stop(at("2026-03-06T14:00:00Z")));

        assertThat(clock.at(now).state()).isEqualTo(ClockState.BREACHED);
        assertThat(clock.rounds(now))
                .extracting(SlaStatus::state)
                .containsExactly(ClockState.BREACHED, ClockState.MET, ClockState.MET);
    }

    @Test
    void everyRoundOfARestartedClockHasItsOwnVerdict() {
        SlaClock clock = SlaClock.of(EIGHT_HOURS.withReopening(Reopening.RESTART), TIMELINE)
                .after(
                        MONDAY_TEN,
                        new Stop(at("2026-03-09T12:00:00Z")),
                        new Reopen(at("2026-03-16T09:00:00Z")),
                        new Stop(at("2026-03-16T12:00:00Z")),
                        new Reopen(at("2026-03-17T09:00:00Z")));
        Instant now = at("2026-03-17T10:00:00Z");

        assertThat(clock.rounds(now))
                .extracting(SlaStatus::state)
                .containsExactly(ClockState.BREACHED, ClockState.MET, ClockState.RUNNING);
        assertThat(clock.at(now).state()).isEqualTo(ClockState.BREACHED);
    }

    @Test
    void lateRoundBeforeDoesNotKeepALaterTableFromTheDeadlineOfNow() {
        Instant published = at("2026-03-06T12:00:00Z");
        SlaClock clock = SlaClock.of(EIGHT_HOURS, knownThrough(LocalDate.of(2026, 3, 6)))
                .after(
                        MONDAY_TEN,
                        new Reset(at("2026-03-06T11:00:00Z")),
                        new ChangeCalendar(published, closedOn(LocalDate.of(2026, 3, 9))));

        assertThat(clock.at(published).due()).isEqualTo(new Due(at("2026-03-10T11:00:00Z"), false));
    }

    @Test
    void cancelledClockIsNotBroken() {
        SlaClock clock = clock(EIGHT_HOURS, MONDAY_TEN, new Cancel(at("2026-03-02T12:00:00Z")));

        assertThat(clock.at(at("2027-01-01T00:00:00Z")).state()).isEqualTo(ClockState.CANCELLED);
        assertThat(clock(EIGHT_HOURS, MONDAY_TEN, new Cancel(at("2026-03-20T12:00:00Z")))
                        .at(at("2027-01-01T00:00:00Z"))
                        .state())
                .isEqualTo(ClockState.BREACHED);
    }

    @Test
    void changeOfPolicyKeepsPauses() {
        SlaGoal sixteenHours = SlaGoal.of(GoalName.FIRST_CONTACT, OFFICE, new WorkingTime(Duration.ofHours(16)));
        SlaClock paused = clock(
                EIGHT_HOURS,
                MONDAY_TEN,
                new Hold(at("2026-03-02T12:00:00Z"), "hearing"),
                new Resume(at("2026-03-02T14:00:00Z")));
        Instant change = at("2026-03-02T15:00:00Z");

        assertThat(due(paused.after(new ChangePolicy(change, sixteenHours, TIMELINE, PolicyChange.RECOMPUTE))
                        .at(change)))
                .isEqualTo("2026-03-04T12:00:00Z");
        assertThat(due(paused.after(new ChangePolicy(change, sixteenHours, TIMELINE, PolicyChange.KEEP))
                        .at(change)))
                .isEqualTo("2026-03-03T12:00:00Z");
        assertThat(due(paused.after(new ChangePolicy(change, sixteenHours, TIMELINE, PolicyChange.RESTART))
                        .at(change)))
                .isEqualTo("2026-03-04T15:00:00Z");
    }

    @Test
    void pausesSoFarStayUnderAPolicyThatKnowsNone() {
        Instant change = at("2026-03-05T10:00:00Z");
        SlaClock clock = clock(
                EIGHT_HOURS,
                MONDAY_TEN,
                new Hold(at("2026-03-02T12:00:00Z"), "hearing"),
                new Resume(at("2026-03-05T09:00:00Z")),
                new ChangePolicy(change, EIGHT_HOURS.withPauses(PauseRule.NONE), TIMELINE, PolicyChange.RECOMPUTE));

        assertThat(clock.at(change).state()).isEqualTo(ClockState.RUNNING);
        assertThat(due(clock.at(change))).isEqualTo("2026-03-05T15:00:00Z");
    }

    @Test
    void openPauseGoesOnUnderTheRuleOfTheNewPolicy() {
        Instant change = at("2026-03-05T10:00:00Z");
        SlaClock clock = clock(EIGHT_HOURS, MONDAY_TEN, new Hold(at("2026-03-02T12:00:00Z"), "hearing"));
        SlaClock unpaused = clock.after(recompute(change, EIGHT_HOURS.withPauses(PauseRule.NONE)));
        SlaClock capped = clock.after(
                recompute(change, EIGHT_HOURS.withPauses(new PauseRule(true, Set.of(), Duration.ofHours(2)))));

        assertThat(due(unpaused.at(change))).isEqualTo("2026-03-05T16:00:00Z");
        assertThat(capped.at(at("2026-03-05T11:59:59Z")).state()).isEqualTo(ClockState.PAUSED);
        assertThat(due(capped.at(at("2026-03-05T12:00:00Z")))).isEqualTo("2026-03-06T10:00:00Z");
    }

    @Test
    void whatDidNotPauseBeforeTheChangeDoesNotAfterIt() {
        Instant change = at("2026-03-02T15:00:00Z");
        SlaClock clock = clock(
                EIGHT_HOURS.withPauses(PauseRule.NONE),
                MONDAY_TEN,
                new Hold(at("2026-03-02T12:00:00Z"), ""),
                recompute(change, EIGHT_HOURS));

        assertThat(clock.at(change).elapsed()).isEqualTo(Duration.ofHours(5));
        assertThat(clock.at(change).state()).isEqualTo(ClockState.PAUSED);
    }

    @Test
    void breachStaysWhateverPolicyComes() {
        SlaGoal sixteenHours = SlaGoal.of(GoalName.FIRST_CONTACT, OFFICE, new WorkingTime(Duration.ofHours(16)));
        Instant late = at("2026-03-03T11:00:00Z");

        for (PolicyChange how : PolicyChange.values()) {
            assertThat(clock(EIGHT_HOURS, MONDAY_TEN, new ChangePolicy(late, sixteenHours, TIMELINE, how))
                            .at(late)
                            .state())
                    .isEqualTo(ClockState.BREACHED);
        }
    }

    @Test
    void alarmsAreEachSaidOnceAndInOrder() {
        SlaGoal goal = EIGHT_HOURS
                .withAlarms(
                        List.of(AlarmOffset.parse("50%"), AlarmOffset.parse("-PT1H")),
                        List.of(AlarmOffset.parse("PT0S"), AlarmOffset.parse("PT2H")))
                .withExtension(Extension.UNLIMITED);
        SlaClock clock =
                clock(goal, MONDAY_TEN, extend("2026-03-02T15:00:00Z", ExtensionAmount.time(Duration.ofHours(8))));

        assertThat(clock.alarms(at("2026-04-01T00:00:00Z")))
                .containsExactly(
                        new ClockAlarm(Kind.WARNING, 1, at("2026-03-02T14:00:00Z")),
                        new ClockAlarm(Kind.WARNING, 2, at("2026-03-04T09:00:00Z")),
                        new ClockAlarm(Kind.MISS, 1, at("2026-03-04T10:00:00.000000001Z")),
                        new ClockAlarm(Kind.ESCALATION, 1, at("2026-03-04T10:00:00.000000001Z")),
                        new ClockAlarm(Kind.ESCALATION, 2, at("2026-03-04T12:00:00Z")));
        assertThat(clock.nextAlarm(at("2026-03-02T14:00:00Z")))
                .contains(new ClockAlarm(Kind.WARNING, 2, at("2026-03-04T09:00:00Z")));
    }

    @Test
    void pausedClockSaysNothing() {
        SlaGoal goal = EIGHT_HOURS.withAlarms(List.of(AlarmOffset.parse("50%")), List.of());
        SlaClock clock = clock(goal, MONDAY_TEN, new Hold(at("2026-03-02T12:00:00Z"), ""));

        assertThat(clock.nextAlarm(Instant.MIN)).isEmpty();
        assertThat(clock.after(new Resume(at("2026-03-02T16:00:00Z"))).nextAlarm(Instant.MIN))
                .contains(new ClockAlarm(Kind.WARNING, 1, at("2026-03-03T10:00:00Z")));
    }

    @Test
    void pauseOnTheWayToARolledDeadlineDelaysItsAlarmsWhoeverAsksWhen() {
        SlaGoal goal = SlaGoal.of(GoalName.RESOLUTION, OFFICE, new CalendarDays(6, EndRule.END_OF_DATE, Roll.FORWARD))
                .withPauses(new PauseRule(true, Set.of(), Duration.ofHours(48)));
        SlaClock held = clock(goal, MONDAY_TEN, new Hold(at("2026-03-09T13:00:00Z"), "hearing"));

        assertThat(held.alarms(at("2026-03-10T12:00:00Z"))).isEmpty();
        assertThat(held.alarms(at("2026-04-01T00:00:00Z")))
                .containsExactly(new ClockAlarm(Kind.MISS, 1, at("2026-03-11T13:00:00Z")));
    }

    @Test
    void pauseAfterTheDeadlineDelaysNoAlarmWhoeverAsksWhen() {
        SlaGoal goal = EIGHT_HOURS.withAlarms(List.of(), List.of(AlarmOffset.parse("PT2H")));
        Instant during = at("2026-03-03T13:00:00Z");
        SlaClock held = clock(goal, MONDAY_TEN, new Hold(at("2026-03-03T11:00:00Z"), ""));
        SlaClock resumed = held.after(new Resume(at("2026-03-03T16:00:00Z")));

        assertThat(held.alarms(during)).endsWith(new ClockAlarm(Kind.ESCALATION, 1, at("2026-03-03T12:00:00Z")));
        assertThat(resumed.alarms(at("2026-04-01T00:00:00Z"))).isEqualTo(held.alarms(during));
    }

    @Test
    void laterTableMovesAProvisionalDeadlineAndNeverIntoThePast() {
        WorkCalendar known = WorkCalendar.weekdays(OFFICE, ZoneOffset.UTC, TimeWindow.parse("09:00-17:00"));
        WorkTimeline old = WorkTimeline.of(known.toBuilder()
                .validThrough(LocalDate.of(2026, 3, 3))
                .beyond(Beyond.PROVISIONAL)
                .build());
        WorkTimeline holiday = WorkTimeline.of(
                known.toBuilder().exception(LocalDate.of(2026, 3, 4)).build());
        WorkTimeline longDay = WorkTimeline.of(known.toBuilder()
                .exception(LocalDate.of(2026, 3, 2), TimeWindow.parse("00:00-24:00"))
                .build());
        SlaClock clock = SlaClock.of(
                        SlaGoal.of(GoalName.RESOLUTION, OFFICE, new WorkingTime(Duration.ofHours(20))), old)
                .after(MONDAY_TEN);
        Instant published = at("2026-03-03T09:30:00Z");

        SlaStatus before = clock.at(published);
        SlaStatus later = clock.after(new ChangeCalendar(published, holiday)).at(published);
        SlaStatus earlier = clock.after(new ChangeCalendar(published, longDay)).at(published.plusSeconds(86_400));

        assertThat(before.due()).isEqualTo(new Due(at("2026-03-04T14:00:00Z"), true));
        assertThat(later.due()).isEqualTo(new Due(at("2026-03-05T14:00:00Z"), false));
        assertThat(earlier.due()).isEqualTo(new Due(at("2026-03-03T15:00:00Z"), false));
        assertThat(clock.after(new ChangeCalendar(at("2026-03-03T15:00:01Z"), longDay))
                        .at(at("2026-03-03T15:00:01Z"))
                        .due())
                .isEqualTo(before.due());
    }

    @Test
    void laterTableMovesNoCertainDeadlineOfAPausedClock() {
        Instant published = at("2026-03-03T09:30:00Z");
        SlaClock clock = clock(EIGHT_HOURS, MONDAY_TEN, new Hold(at("2026-03-02T12:00:00Z"), ""));
        Resume resume = new Resume(at("2026-03-03T10:00:00Z"));

        SlaClock changed = clock.after(new ChangeCalendar(published, closedOn(LocalDate.of(2026, 3, 2))), resume);

        assertThat(changed.at(resume.at())).isEqualTo(clock.after(resume).at(resume.at()));
    }

    @Test
    void laterTableMovesAProvisionalDeadlineOfAPausedClock() {
        Instant published = at("2026-03-03T10:00:00Z");
        SlaClock clock = SlaClock.of(EIGHT_HOURS, knownThrough(LocalDate.of(2026, 3, 2)))
                .after(MONDAY_TEN, new Hold(at("2026-03-02T12:00:00Z"), ""))
                .after(
                        new ChangeCalendar(published, closedOn(LocalDate.of(2026, 3, 4))),
                        new Resume(at("2026-03-03T12:00:00Z")));

        assertThat(clock.at(at("2026-03-03T12:00:00Z")).due()).isEqualTo(new Due(at("2026-03-05T10:00:00Z"), false));
    }

    @Test
    void pausedClockTakesTheTableThatItsCalendarWaitsFor() {
        WorkTimeline strict = WorkTimeline.of(TIMELINE.calendar().toBuilder()
                .validThrough(LocalDate.of(2026, 3, 3))
                .beyond(Beyond.FAIL)
                .build());
        SlaClock clock = SlaClock.of(EIGHT_HOURS, strict)
                .after(MONDAY_TEN, new Hold(at("2026-03-02T12:00:00Z"), ""))
                .after(
                        new ChangeCalendar(at("2026-03-03T16:00:00Z"), closedOn(LocalDate.of(2026, 3, 4))),
                        new Resume(at("2026-03-04T12:00:00Z")));

        assertThat(due(clock.at(at("2026-03-04T12:00:00Z")))).isEqualTo("2026-03-05T15:00:00Z");
    }

    @Test
    void deadlineThatItsCalendarRefusesFailsAtOnce() {
        WorkTimeline strict = WorkTimeline.of(TIMELINE.calendar().toBuilder()
                .validThrough(LocalDate.of(2026, 3, 2))
                .beyond(Beyond.FAIL)
                .build());
        SlaClock clock = SlaClock.of(EIGHT_HOURS, strict);

        assertThatThrownBy(() -> clock.after(MONDAY_TEN)).isInstanceOf(BeyondCoverageException.class);
    }

    @Test
    void pausesAreCappedAtAHundredYears() {
        Duration hundredYears = WorkTimeline.HORIZON;
        SlaGoal goal = EIGHT_HOURS.withPauses(new PauseRule(true, Set.of(), hundredYears));

        assertThat(clock(goal, MONDAY_TEN, new Hold(MONDAY_TEN.at(), ""))
                        .at(at("2030-01-01T00:00:00Z"))
                        .state())
                .isEqualTo(ClockState.PAUSED);
        assertThatThrownBy(() -> new PauseRule(true, Set.of(), hundredYears.plusNanos(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the cap of pauses must be a hundred years at most, PT876600H, was PT876600H0.000000001S");
    }

    @Test
    void extensionIsAHundredYearsAtMost() {
        Duration hundredYears = WorkTimeline.HORIZON;

        assertThat(ExtensionAmount.time(hundredYears)).hasToString("PT876600H");
        assertThat(ExtensionAmount.days(36_525)).hasToString("P36525D");
        assertThatThrownBy(() -> ExtensionAmount.time(hundredYears.plusNanos(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an extension must be a hundred years at most, PT876600H, was PT876600H0.000000001S");
        assertThatThrownBy(() -> ExtensionAmount.days(36_526))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an extension must be at most 36525 days, was 36526");
    }

    @Test
    void timelineOfAnotherCalendarIsRefused() {
        SlaGoal elsewhere = SlaGoal.of(GoalName.REPLY, CalendarId.of("harbour"), WorkingDays.of(1));

        assertThatThrownBy(() -> SlaClock.of(elsewhere, TIMELINE))
                .hasMessage("goal REPLY counts in calendar harbour, was given office");
    }

    private static SlaClock clock(SlaGoal goal, ClockSignal... signals) {
        return SlaClock.of(goal, TIMELINE).after(signals);
    }

    private static ChangePolicy recompute(Instant at, SlaGoal goal) {
        return new ChangePolicy(at, goal, TIMELINE, PolicyChange.RECOMPUTE);
    }

    private static WorkTimeline knownThrough(LocalDate last) {
        return WorkTimeline.of(TIMELINE.calendar().toBuilder()
                .validThrough(last)
                .beyond(Beyond.PROVISIONAL)
                .build());
    }

    private static WorkTimeline closedOn(LocalDate holiday) {
        return WorkTimeline.of(
                TIMELINE.calendar().toBuilder().exception(holiday).build());
    }

    private static Extend extend(String at, ExtensionAmount by) {
        return new Extend(at(at), by, "complex", "head-7");
    }

    private static String due(SlaStatus status) {
        return String.valueOf(status.due() == null ? null : status.due().at());
    }

    private static Instant at(String text) {
        return Instant.parse(text);
    }
}
