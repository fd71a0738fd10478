package io.github.redress.complaint;

import io.github.redress.Actor;
import io.github.redress.CategoryPath;
import io.github.redress.Channel;
import io.github.redress.ComplaintId;
import io.github.redress.ComplaintKind;
import io.github.redress.ContentHash;
import io.github.redress.DepartmentId;
import io.github.redress.DistrictPath;
import io.github.redress.Text;
import io.github.redress.calendar.CalendarId;
import io.github.redress.calendar.WorkCalendar;
import io.github.redress.calendar.WorkTimeline;
import io.github.redress.complaint.ComplaintCommand.ReceiveComplaint;
import io.github.redress.complaint.ComplaintEvent.ComplaintReceived;
import io.github.redress.complaint.ComplaintEvent.ComplaintRouted;
import io.github.redress.department.Department;
import io.github.redress.department.DepartmentLevel;
import io.github.redress.department.Departments;
import io.github.redress.routing.RouteKind;
import io.github.redress.sla.AlarmOffset;
import io.github.redress.sla.CalendarTime;
import io.github.redress.sla.GoalName;
import io.github.redress.sla.PolicyCondition;
import io.github.redress.sla.SlaBasis;
import io.github.redress.sla.SlaGoal;
import io.github.redress.sla.SlaPolicies;
import io.github.redress.sla.SlaPolicy;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Named people, departments and complaints, and a case that takes commands as the desk would give them. */
final class Complaints {

    static final DepartmentId LIGHTING = DepartmentId.of("lighting");
    static final DepartmentId POWER = DepartmentId.of("power-company");
    static final DepartmentId CENTRE = DepartmentId.of("centre");
    static final DepartmentId OLD_LAMPS = DepartmentId.of("old-lamp-office");
    static final Instant MONDAY_NINE = Instant.parse("2026-09-14T01:00:00Z");
    static final SealedText WORDS = new SealedText(new UUID(1, 1), ContentHash.of("words"));

    static final AttachedFile PICTURE = new AttachedFile(WORDS, "image/jpeg", 4_096, ContentHash.of("sealed picture"));

    private static final ComplaintId ID = ComplaintId.of(new UUID(7, 7));
    private static final CalendarId ALWAYS = CalendarId.of("always");

    private Complaints() {}

    /** Two hours to accept, one to dispatch, four hours to acknowledge, ten to resolve with a warning at half time. */
    static Rulebook rulebook() {
        return rulebook(CaseRules.usual(), resolution -> resolution);
    }

    /** The same in a city that fixes other numbers, and has another goal for the resolution, or more than one. */
    static Rulebook rulebook(CaseRules caseRules, UnaryOperator<SlaGoal> resolution, SlaGoal... more) {
        WorkTimeline always = WorkTimeline.of(WorkCalendar.roundTheClock(ALWAYS, ZoneId.of("Asia/Shanghai")));
        SlaPolicy policy = SlaPolicy.of(
                "default",
                SlaBasis.DEFAULT,
                PolicyCondition.ANY,
                Stream.concat(
                                Stream.of(
                                        goal(GoalName.ACCEPTANCE, 2),
                                        goal(GoalName.DISPATCH, 1),
                                        goal(GoalName.ACKNOWLEDGEMENT, 4),
                                        resolution.apply(goal(GoalName.RESOLUTION, 10)
                                                .withAlarms(
                                                        List.of(AlarmOffset.parse("50%")),
                                                        List.of(AlarmOffset.parse("PT0S"))))),
                                Stream.of(more))
                        .toArray(SlaGoal[]::new));
        return new Rulebook(
                Departments.of(List.of(
                        Department.of(LIGHTING, Text.of("路灯处", "lighting")),
                        Department.of(POWER, Text.of("供电公司", "power company")),
                        Department.of(CENTRE, Text.of("热线中心", "centre")),
                        dissolvedOnWednesday(OLD_LAMPS, CENTRE))),
                new SlaPolicies("city", "1", List.of(policy)),
                id -> id.equals(ALWAYS) ? List.of(new Rulebook.Edition(1, always)) : List.of(),
                ZoneId.of("Asia/Shanghai"),
                caseRules);
    }

    /** The same with more goals, and with other rules beside them. */
    static Rulebook rulebook(CaseRules caseRules, SlaGoal... more) {
        return rulebook(caseRules, resolution -> resolution, more);
    }

    static Department dissolvedOnWednesday(DepartmentId id, @Nullable DepartmentId successor) {
        return new Department(
                id,
                Text.of("原路灯所", "old lamp office"),
                DepartmentLevel.CITY,
                Set.of(),
                Set.of(),
                List.of(),
                Set.of(),
                null,
                LocalDate.parse("2026-09-16"),
                successor,
                Set.of());
    }

    /** The same once one department took over from another. */
    static Rulebook withSuccessor(Rulebook rules, DepartmentId dissolved, DepartmentId successor) {
        List<Department> departments = rules.departments().all().stream()
                .map(department -> department.id().equals(dissolved)
                        ? new Department(
                                dissolved,
                                department.name(),
                                department.level(),
                                department.roles(),
                                department.districts(),
                                department.aliases(),
                                department.mayDelegateTo(),
                                department.superior(),
                                LocalDate.of(2026, 9, 14),
                                successor,
                                department.duties())
                        : department)
                .toList();
        return new Rulebook(
                Departments.of(departments), rules.policies(), rules.calendars(), rules.zone(), rules.caseRules());
    }

    static SlaGoal goal(GoalName name, int hours) {
        return SlaGoal.of(name, ALWAYS, new CalendarTime(Duration.ofHours(hours)));
    }

    static ReceiveComplaint brokenStreetLight() {
        return received(ComplaintKind.ASSISTANCE, LIGHTING, List.of());
    }

    static ReceiveComplaint question() {
        return received(ComplaintKind.CONSULTATION, LIGHTING, List.of());
    }

    static ReceiveComplaint suggestion() {
        return received(ComplaintKind.SUGGESTION, LIGHTING, List.of());
    }

    static ReceiveComplaint tipOffAgainst(DepartmentId accused) {
        return received(ComplaintKind.TIP_OFF, CENTRE, List.of(accused));
    }

    private static ReceiveComplaint received(ComplaintKind kind, DepartmentId lead, List<DepartmentId> accused) {
        return new ReceiveComplaint(
                new ComplaintReceived(
                        "20260914-ABC123",
                        new UUID(9, 9),
                        kind,
                        Channel.QR,
                        CategoryPath.of("roads/lighting"),
                        DistrictPath.of("wuchang"),
                        WORDS,
                        WORDS,
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        new TreeMap<>(),
                        accused),
                new ComplaintRouted(
                        RouteKind.RULE,
                        "lamps",
                        lead,
                        List.of(),
                        List.of(),
                        List.of("lamp"),
                        null,
                        "rules",
                        "1",
                        ContentHash.of("rules")));
    }

    /** Returns the code of a refusal and its first reason, in en and zh-CN. */
    static String refusal(Decision decision) {
        if (decision instanceof Decision.Refused refused) {
            Text why = refused.faults().get(0).what();
            return refused.code() + " " + why.en() + " / " + why.zh();
        }
        throw new AssertionError("not refused: " + decision);
    }

    /** A case being worked on: decides, records and folds. */
    static final class Case {

        private final Rulebook rules;
        private final ComplaintId id;
        private final List<Recorded> events = new ArrayList<>();

        Case(Rulebook rules) {
            this(rules, ID);
        }

        private Case(Rulebook rules, ComplaintId id) {
            this.rules = rules;
            this.id = id;
        }

        /** Returns another case than {@link #begun}: the how-manieth, from 2. */
        static Case another(int no, ReceiveComplaint receive, Instant at) {
            Case begun = new Case(rulebook(), ComplaintId.of(new UUID(7, no)));
            begun.record(Actor.system("test"), Complaint.begin(receive, at, begun.rules), at);
            return begun;
        }

        static Case begun(ReceiveComplaint receive, Instant at) {
            return begun(receive, at, rulebook());
        }

        static Case begun(ComplaintCommand receive, Instant at, Rulebook rules) {
            Case begun = new Case(rules);
            begun.record(Actor.system("test"), Complaint.begin(receive, at, rules), at);
            return begun;
        }

        Decision give(ComplaintCommand command, Instant at) {
            return give(Actor.system("test"), command, at);
        }

        Decision give(Actor by, ComplaintCommand command, Instant at) {
            Decision decision = complaint().decide(by, command, at, rules);
            record(by, decision, at);
            return decision;
        }

        Decision give(ComplaintCommand command, Instant at, Actor by) {
            return give(by, command, at);
        }

        private void record(Actor by, Decision decision, Instant at) {
            if (decision instanceof Decision.Done done) {
                for (int i = 0; i < done.events().size(); i++) {
                    ContentHash previous = events.isEmpty() ? null : ContentHash.of("event " + events.size());
                    events.add(new Recorded(
                            id,
                            events.size() + 1,
                            done.at(i, at),
                            at,
                            done.isMadeByTime(i) ? Recorded.TIME : by,
                            new TreeMap<>(Map.of("sla/city", 1L)),
                            previous,
                            done.events().get(i)));
                }
            }
        }

        Complaint complaint() {
            return Complaint.fold(events);
        }

        Rulebook rules() {
            return rules;
        }

        List<Recorded> events() {
            return events;
        }
    }
}
