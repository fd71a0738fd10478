package io.github.redress.testkit;

import io.github.redress.calendar.CalendarDay;
import io.github.redress.calendar.CalendarId;
import io.github.redress.calendar.DayPlan;
import io.github.redress.calendar.TimeWindow;
import io.github.redress.calendar.WorkCalendar;
import io.github.redress.sla.CalendarDays;
import io.github.redress.sla.GoalName;
import io.github.redress.sla.PolicyCondition;
import io.github.redress.sla.SlaBasis;
import io.github.redress.sla.SlaGoal;
import io.github.redress.sla.SlaPolicies;
import io.github.redress.sla.SlaPolicy;
import io.github.redress.sla.WorkingDays;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The example of this module's README: somebody's own calendars and policies, held to every law. */
class OurCityLawsTest implements ClockLaws {

    @Override
    public Collection<WorkCalendar> calendars() {
        WorkCalendar plain = WorkCalendar.weekdays(
                CalendarId.of("office"),
                ZoneId.of("Asia/Shanghai"),
                TimeWindow.parse("09:00-12:00"),
                TimeWindow.parse("13:30-17:30"));
        return List.of(plain.toBuilder()
                .exception(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 7), CalendarDay.of(DayPlan.CLOSED, "国庆节"))
                .validThrough(LocalDate.of(2026, 12, 31))
                .build());
    }

    @Override
    public Optional<SlaPolicies> policies() {
        CalendarId office = CalendarId.of("office");
        return Optional.of(new SlaPolicies(
                "city",
                "1",
                List.of(SlaPolicy.of(
                        "default",
                        SlaBasis.DEFAULT,
                        PolicyCondition.ANY,
                        SlaGoal.of(GoalName.ACCEPTANCE, office, WorkingDays.of(2)),
                        SlaGoal.of(GoalName.RESOLUTION, office, CalendarDays.of(15))))));
    }
}
