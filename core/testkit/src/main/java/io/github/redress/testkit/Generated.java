package io.github.redress.testkit;

import io.github.redress.calendar.DayPlan;
import io.github.redress.calendar.WorkCalendar;
import io.github.redress.calendar.WorkTimeline;
import io.github.redress.sla.CalendarDays;
import io.github.redress.sla.CalendarMonths;
import io.github.redress.sla.CalendarTime;
import io.github.redress.sla.EndRule;
import io.github.redress.sla.Pause;
import io.github.redress.sla.Roll;
import io.github.redress.sla.SlaGoal;
import io.github.redress.sla.SlaTarget;
import io.github.redress.sla.StartRule;
import io.github.redress.sla.WorkingDays;
import io.github.redress.sla.WorkingTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * The generators for laws about clocks, for jqwik 1.9.3. Who only wants to try the laws needs {@link ClockLaws} and none of
 * this.
 *
 * <p>Zones are awkward, each around a day on which its clock does something: a shift of half an hour, a day that never was, a
 * midnight that never was. Moments lie near exceptions, versions and changes of the clock, and fall on openings and closings
 * far more often than chance would have it.
 */
public final class Generated {

    private Generated() {}

    /** Returns hours of one day: closed, whole, or up to three windows on quarter hours. */
    public static Arbitrary<DayPlan> dayPlans() {
        return GeneratedCalendars.dayPlans();
    }

    /** Returns calendars in awkward zones that have some hours every week, with exceptions and sometimes a version. */
    public static Arbitrary<WorkCalendar> calendars() {
        return GeneratedCalendars.endless();
    }

    /** Returns the like that know no day after some date, and guess or refuse deadlines after it. */
    public static Arbitrary<WorkCalendar> endingCalendars() {
        return GeneratedCalendars.ending();
    }

    /** Returns moments near the awkward days of a calendar, many of them openings or closings. */
    public static Arbitrary<Instant> moments(WorkTimeline timeline) {
        SceneFrame frame = new SceneFrame(timeline, List.of());
        return Combinators.combine(SceneParts.anyBase(), SceneParts.anyMoment())
                .as((base, moment) -> frame.moment(base, moment));
    }

    /** Returns ended pauses of all lengths, some of them empty. */
    public static Arbitrary<Pause> pauses(WorkTimeline timeline) {
        SceneFrame frame = new SceneFrame(timeline, List.of());
        return Combinators.combine(SceneParts.anyBase(), SceneParts.anyPause())
                .as((base, pause) -> frame.pause(base, pause));
    }

    /** Returns targets of all five kinds. */
    public static Arbitrary<SlaTarget> targets() {
        Arbitrary<Integer> days = Arbitraries.integers().between(0, 20);
        Arbitrary<LocalTime> times =
                Arbitraries.integers().between(0, 95).map(quarter -> LocalTime.MIDNIGHT.plusMinutes(quarter * 15L));
        Arbitrary<EndRule> dateEnds =
                Arbitraries.oneOf(Arbitraries.of(EndRule.END_OF_DATE, EndRule.SAME_TIME), times.map(EndRule::at));
        Arbitrary<EndRule> ends = Arbitraries.oneOf(Arbitraries.just(EndRule.CLOSE_OF_DAY), dateEnds);
        Arbitrary<StartRule> starts = Arbitraries.oneOf(
                Arbitraries.of(StartRule.NEXT_DAY, StartRule.FROM_OPENING), times.map(StartRule::sameDayIfBefore));
        Arbitrary<Duration> amounts = Arbitraries.longs().between(0, 400 * 3600).map(Duration::ofSeconds);
        return Arbitraries.oneOf(
                amounts.map(WorkingTime::new),
                amounts.map(CalendarTime::new),
                Combinators.combine(days, starts, ends).as(WorkingDays::new),
                Combinators.combine(days, dateEnds, Arbitraries.of(Roll.class)).as(CalendarDays::new),
                Combinators.combine(Arbitraries.integers().between(0, 3), dateEnds, Arbitraries.of(Roll.class))
                        .as(CalendarMonths::new));
    }

    /** Returns whole scenes. */
    public static Arbitrary<Scene> scenes() {
        return Combinators.combine(calendars(), SceneParts.any())
                .as((calendar, parts) -> new SceneFrame(WorkTimeline.of(calendar), List.of()).scene(parts));
    }

    /** Returns whole scenes in one calendar, as one's own. */
    public static Arbitrary<Scene> scenes(WorkTimeline timeline) {
        return scenes(timeline, List.of());
    }

    /**
     * Returns whole scenes in one calendar, with these goals only.
     *
     * @param goals as one's own, counted in that calendar; none for made-up ones with targets of all kinds
     */
    public static Arbitrary<Scene> scenes(WorkTimeline timeline, Collection<SlaGoal> goals) {
        SceneFrame frame = new SceneFrame(timeline, List.copyOf(goals));
        return SceneParts.any().map(frame::scene);
    }
}
