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
import io.github.redress.complaint.ComplaintEvent.TimeNotice;
import io.github.redress.department.Department;
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
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Named people, departments and complaints, and a case that takes commands as the desk would give them. */
final class Complaints {

    static final DepartmentId LIGHTING = DepartmentId.of("lighting");
    static final DepartmentId POWER = DepartmentId.of("power-company");
    static final DepartmentId CENTRE = DepartmentId.of("centre");
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
                        Department.of(CENTRE, Text.of("热线中心", "centre")))),
                new SlaPolicies("city", "1", List.of(policy)),
                id -> id.equals(ALWAYS) ? List.of(new Rulebook.Edition(1, always)) : List.of(),
                ZoneId.of("Asia/Shanghai"),
                caseRules);
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
        private final List<Recorded> events = new ArrayList<>();

        Case(Rulebook rules) {
            this.rules = rules;
        }

        static Case begun(ReceiveComplaint receive, Instant at) {
            return begun(receive, at, rulebook());
        }

        static Case begun(ReceiveComplaint receive, Instant at, Rulebook rules) {
            Case begun = new Case(rules);
            begun.record(Complaint.begin(receive, at, rules), at, Actor.system("test"));
            return begun;
        }

        Decision give(ComplaintCommand command, Instant at) {
            return give(command, at, Actor.system("test"));
        }

        Decision give(ComplaintCommand command, Instant at, Actor actor) {
            Decision decision = complaint().decide(command, at, rules);
            record(decision, at, actor);
            return decision;
        }

        private void record(Decision decision, Instant at, Actor actor) {
            if (decision instanceof Decision.Done done) {
                for (ComplaintEvent event : done.events()) {
                    ContentHash previous = events.isEmpty() ? null : ContentHash.of("event " + events.size());
                    events.add(new Recorded(
                            ID,
                            events.size() + 1,
                            event instanceof TimeNotice notice ? notice.scheduled() : at,
                            at,
                            actor,
                            new TreeMap<>(Map.of("sla/city", 1L)),
                            previous,
                            event));
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
