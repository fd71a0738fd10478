package io.github.redress.testkit.cases;

import io.github.redress.DepartmentId;
import io.github.redress.Text;
import io.github.redress.calendar.CalendarId;
import io.github.redress.calendar.TimeWindow;
import io.github.redress.calendar.WorkCalendar;
import io.github.redress.calendar.WorkTimeline;
import io.github.redress.complaint.CaseRules;
import io.github.redress.complaint.Rulebook;
import io.github.redress.department.Department;
import io.github.redress.department.Departments;
import io.github.redress.sla.CalendarDays;
import io.github.redress.sla.GoalName;
import io.github.redress.sla.PolicyCondition;
import io.github.redress.sla.SlaBasis;
import io.github.redress.sla.SlaGoal;
import io.github.redress.sla.SlaPolicies;
import io.github.redress.sla.SlaPolicy;
import io.github.redress.sla.WorkingDays;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** The example of this module's README: somebody's own departments, policies and rules, held to every law of complaints. */
class OurCaseLawsTest implements CaseLaws {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final CalendarId OFFICE = CalendarId.of("office");

    @Override
    public Rulebook rulebook() {
        WorkTimeline office = WorkTimeline.of(
                WorkCalendar.weekdays(OFFICE, ZONE, TimeWindow.parse("09:00-12:00"), TimeWindow.parse("13:30-17:30")));
        SlaPolicy policy = SlaPolicy.of(
                "default",
                SlaBasis.DEFAULT,
                PolicyCondition.ANY,
                SlaGoal.of(GoalName.ACCEPTANCE, OFFICE, WorkingDays.of(2)),
                SlaGoal.of(GoalName.ACKNOWLEDGEMENT, OFFICE, WorkingDays.of(1)),
                SlaGoal.of(GoalName.CONTEST, OFFICE, WorkingDays.of(5)),
                SlaGoal.of(GoalName.NEXT_UPDATE, OFFICE, WorkingDays.of(5)),
                SlaGoal.of(GoalName.RESOLUTION, OFFICE, CalendarDays.of(15)),
                SlaGoal.of(GoalName.RATING, OFFICE, CalendarDays.of(15)),
                SlaGoal.of(GoalName.REVIEW_REQUEST, OFFICE, CalendarDays.of(30)),
                SlaGoal.of(GoalName.RETENTION, OFFICE, CalendarDays.of(365)));
        return new Rulebook(
                Departments.of(Stream.of("lighting", "power", "roads")
                        .map(id -> Department.of(DepartmentId.of(id), Text.of(id, id)))
                        .toList()),
                new SlaPolicies("city", "1", List.of(policy)),
                id -> List.of(new Rulebook.Edition(1, office)),
                ZONE,
                CaseRules.usual());
    }
}
