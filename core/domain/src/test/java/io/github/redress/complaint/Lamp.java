package io.github.redress.complaint;

import static io.github.redress.complaint.Complaints.CENTRE;
import static io.github.redress.complaint.Complaints.LIGHTING;
import static io.github.redress.complaint.Complaints.MONDAY_NINE;
import static io.github.redress.complaint.Complaints.OLD_LAMPS;
import static io.github.redress.complaint.Complaints.POWER;
import static io.github.redress.complaint.Complaints.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.CategoryPath;
import io.github.redress.Channel;
import io.github.redress.ComplaintKind;
import io.github.redress.DepartmentId;
import io.github.redress.DistrictPath;
import io.github.redress.Text;
import io.github.redress.calendar.CalendarId;
import io.github.redress.complaint.ComplaintCommand.AcceptComplaint;
import io.github.redress.complaint.ComplaintCommand.DispatchComplaint;
import io.github.redress.complaint.ComplaintCommand.ImportCase;
import io.github.redress.complaint.ComplaintCommand.ReceiveComplaint;
import io.github.redress.complaint.ComplaintEvent.CaseImported;
import io.github.redress.complaint.Complaints.Case;
import io.github.redress.department.Department;
import io.github.redress.department.DepartmentLevel;
import io.github.redress.department.Departments;
import io.github.redress.sla.CalendarTime;
import io.github.redress.sla.GoalName;
import io.github.redress.sla.PolicyCondition;
import io.github.redress.sla.SlaBasis;
import io.github.redress.sla.SlaGoal;
import io.github.redress.sla.SlaPolicies;
import io.github.redress.sla.SlaPolicy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A broken street light that lighting was given at nine and power supports: four hours to acknowledge, six to contest, ten to resolve.
 * Beside the usual departments there are a district, which may hand lamps to its north street only, and its two streets, of which the
 * south one has parks for its only duty.
 */
final class Lamp {

    static final DepartmentId DISTRICT = DepartmentId.of("district");
    static final DepartmentId NORTH_STREET = DepartmentId.of("north-street");
    static final DepartmentId SOUTH_STREET = DepartmentId.of("south-street");
    static final DepartmentId EAST_STREET = DepartmentId.of("east-street");
    static final DepartmentId LOST = DepartmentId.of("lost-office");

    private final Case lamp;

    private Lamp(Case lamp) {
        this.lamp = lamp;
    }

    static Lamp dispatched() {
        return dispatched(Complaints.brokenStreetLight(), rulebook());
    }

    static Lamp dispatched(ReceiveComplaint receive, Rulebook rules) {
        Lamp lamp = new Lamp(Case.begun(receive, MONDAY_NINE, rules));
        lamp.done(new AcceptComplaint(), 0);
        lamp.done(new DispatchComplaint(LIGHTING, List.of(POWER)), 0);
        return lamp;
    }

    /** Returns a case that another system gave to lighting, to be resolved ten hours after nine. */
    static Lamp takenOver() {
        CaseImported imported = new CaseImported(
                "old-hotline",
                "17",
                "20260914-ABC123",
                new UUID(9, 9),
                ComplaintKind.ASSISTANCE,
                Channel.IMPORT,
                CategoryPath.of("roads/lighting"),
                DistrictPath.of("wuchang"),
                MONDAY_NINE,
                LIGHTING,
                after(10),
                null,
                null,
                true,
                null,
                null,
                null,
                null,
                List.of(),
                null);
        return new Lamp(Case.begun(new ImportCase(imported), MONDAY_NINE, rulebook()));
    }

    static Lamp dispatchedTo(DepartmentId lead) {
        Lamp lamp = new Lamp(Case.begun(Complaints.brokenStreetLight(), MONDAY_NINE, rulebook()));
        lamp.done(new AcceptComplaint(), 0);
        lamp.done(new DispatchComplaint(lead, List.of()), 0);
        return lamp;
    }

    static Rulebook rulebook() {
        Rulebook usual = Complaints.rulebook();
        return new Rulebook(
                Departments.of(List.of(
                        Department.of(LIGHTING, Text.of("路灯处", "lighting")),
                        Department.of(POWER, Text.of("供电公司", "power company")),
                        Department.of(CENTRE, Text.of("热线中心", "centre")),
                        Complaints.dissolvedOnWednesday(OLD_LAMPS, CENTRE),
                        Complaints.dissolvedOnWednesday(LOST, null),
                        below(DISTRICT, null, Set.of(NORTH_STREET), Set.of()),
                        below(NORTH_STREET, DISTRICT, Set.of(), Set.of(CategoryPath.of("roads"))),
                        below(SOUTH_STREET, DISTRICT, Set.of(), Set.of(CategoryPath.of("parks"))),
                        below(EAST_STREET, DISTRICT, Set.of(), Set.of()))),
                new SlaPolicies("city", "1", List.of(policy())),
                usual.calendars(),
                usual.zone(),
                CaseRules.usual());
    }

    private static SlaPolicy policy() {
        return SlaPolicy.of(
                "default",
                SlaBasis.DEFAULT,
                PolicyCondition.ANY,
                goal(GoalName.ACCEPTANCE, 2),
                goal(GoalName.ACKNOWLEDGEMENT, 4),
                goal(GoalName.CONTEST, 6),
                goal(GoalName.RESOLUTION, 10));
    }

    private static SlaGoal goal(GoalName name, int hours) {
        return SlaGoal.of(name, CalendarId.of("always"), new CalendarTime(Duration.ofHours(hours)));
    }

    private static Department below(
            DepartmentId id,
            @Nullable DepartmentId superior,
            Set<DepartmentId> mayDelegateTo,
            Set<CategoryPath> duties) {
        return new Department(
                id,
                Text.of(id.value(), id.value()),
                superior == null ? DepartmentLevel.DISTRICT : DepartmentLevel.STREET,
                Set.of(),
                Set.of(),
                List.of(),
                mayDelegateTo,
                superior,
                null,
                null,
                duties);
    }

    /** Gives a command so many hours after nine, which must be done. */
    void done(ComplaintCommand command, int hours) {
        assertThat(lamp.give(command, after(hours))).isInstanceOf(Decision.Done.class);
    }

    /** Gives a command so many hours after nine that must be refused, and returns with which code and words. */
    String refusal(ComplaintCommand command, int hours) {
        Decision decision = lamp.give(command, after(hours));
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        Decision.Refused refused = (Decision.Refused) decision;
        Text what = refused.faults().get(0).what();
        return refused.code() + " " + what.en() + " / " + what.zh();
    }

    Complaint complaint() {
        return lamp.complaint();
    }

    List<Recorded> events() {
        return lamp.events();
    }

    Assignment lead() {
        return complaint().lead().orElseThrow();
    }

    /** Returns the latest clock of a goal of a department. */
    CaseClock clock(GoalName goal, DepartmentId department) {
        return complaint().clocks().stream()
                .filter(clock -> clock.goal().equals(goal))
                .filter(clock -> clock.department().filter(department::equals).isPresent())
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    static Instant after(int hours) {
        return MONDAY_NINE.plus(Duration.ofHours(hours));
    }

    static DisputeCommand.ContestAssignment contest(DepartmentId department) {
        return new DisputeCommand.ContestAssignment(department, ContestReason.OWNERSHIP, null, WORDS);
    }
}
