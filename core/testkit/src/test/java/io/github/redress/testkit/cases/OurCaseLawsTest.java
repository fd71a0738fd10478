package io.github.redress.testkit.cases;

import io.github.redress.ComplaintKind;
import io.github.redress.DepartmentId;
import io.github.redress.Text;
import io.github.redress.calendar.CalendarId;
import io.github.redress.calendar.TimeWindow;
import io.github.redress.calendar.WorkCalendar;
import io.github.redress.calendar.WorkTimeline;
import io.github.redress.complaint.CaseRules;
import io.github.redress.complaint.Rulebook;
import io.github.redress.department.Department;
import io.github.redress.department.DepartmentLevel;
import io.github.redress.department.Departments;
import io.github.redress.sla.CalendarDays;
import io.github.redress.sla.Extension;
import io.github.redress.sla.GoalName;
import io.github.redress.sla.GoalSignals;
import io.github.redress.sla.Milestone;
import io.github.redress.sla.PolicyCondition;
import io.github.redress.sla.SlaBasis;
import io.github.redress.sla.SlaGoal;
import io.github.redress.sla.SlaPolicies;
import io.github.redress.sla.SlaPolicy;
import io.github.redress.sla.WorkingDays;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** The example of this module's README: somebody's own departments, policies and rules, held to every law of complaints. */
class OurCaseLawsTest implements CaseLaws {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final DepartmentId LIGHTING = DepartmentId.of("lighting");
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
                SlaGoal.of(GoalName.RESOLUTION, OFFICE, CalendarDays.of(15)).withExtension(new Extension(2, 10)),
                SlaGoal.of(GoalName.RATING, OFFICE, CalendarDays.of(15)),
                SlaGoal.of(GoalName.CALLBACK, OFFICE, WorkingDays.of(3)),
                madeGood(),
                SlaGoal.of(GoalName.FOLLOW_UP, OFFICE, CalendarDays.of(20)),
                SlaGoal.of(GoalName.REVIEW_REQUEST, OFFICE, CalendarDays.of(30)),
                SlaGoal.of(GoalName.RETENTION, OFFICE, CalendarDays.of(365)));
        return new Rulebook(
                Departments.of(List.of(
                        Department.of(LIGHTING, Text.of("路灯", "lighting")),
                        Department.of(DepartmentId.of("power"), Text.of("供电", "power")),
                        Department.of(DepartmentId.of("roads"), Text.of("道路", "roads")),
                        dissolvedInOctober(DepartmentId.of("old-lamps")))),
                new SlaPolicies("city", "1", List.of(policy)),
                id -> List.of(new Rulebook.Edition(1, office)),
                ZONE,
                CaseRules.usual().reviewing(Set.of(ComplaintKind.CONSULTATION, ComplaintKind.TIP_OFF)));
    }

    /** What was rated badly is answered anew in five working days. */
    private static SlaGoal madeGood() {
        return SlaGoal.of(GoalName.of("MADE_GOOD"), OFFICE, WorkingDays.of(5))
                .withSignals(new GoalSignals(
                        Set.of(Milestone.RATED), Set.of(Milestone.REPLIED), Set.of(), Set.of(), Set.of()));
    }

    private static Department dissolvedInOctober(DepartmentId id) {
        return new Department(
                id,
                Text.of("旧路灯所", "old lamps"),
                DepartmentLevel.CITY,
                Set.of(),
                Set.of(),
                List.of(),
                Set.of(),
                null,
                LocalDate.of(2026, 10, 1),
                LIGHTING,
                Set.of());
    }
}
