package io.github.redress.scoring.supervision;

import io.github.redress.DepartmentId;
import io.github.redress.calendar.WorkTimeline;
import io.github.redress.complaint.Recorded;
import io.github.redress.json.ShippedCalendar;
import io.github.redress.scoring.Formula;
import io.github.redress.scoring.ShippedFormula;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The shipped rules, and what they say about events. */
final class Watches {

    static final Formula SHIPPED = ShippedFormula.CN_SUPERVISED.read();
    static final List<WorkTimeline> CALENDARS = List.of(WorkTimeline.of(ShippedCalendar.CHINA_OFFICE.read()));
    static final Supervisor SUPERVISOR = Supervisor.of(SHIPPED, CALENDARS);
    static final FiredNotices NOTHING = FiredNotices.since(Instant.EPOCH);

    private Watches() {}

    static WatchedCases watched(List<Recorded> events) {
        WatchedCases cases = new WatchedCases();
        events.forEach(cases::add);
        return cases;
    }

    static List<Notice> said(List<Recorded> events, Instant now, FiredNotices fired) {
        return SUPERVISOR.overCases(watched(events), DepartmentId::value, now, fired);
    }

    static List<Notice> said(List<Recorded> events, Instant now) {
        return said(events, now, NOTHING);
    }

    /** Returns the keys, each with the instant at which its notice fell due. */
    static TreeSet<String> keys(List<Notice> notices) {
        return notices.stream()
                .map(notice -> notice.key() + " " + notice.at())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
