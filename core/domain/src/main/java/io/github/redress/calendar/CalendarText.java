package io.github.redress.calendar;

import java.time.ZoneId;
import java.time.zone.ZoneRulesProvider;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes a calendar as one text in which equal calendars are equal, for its hash. */
final class CalendarText {

    private CalendarText() {}

    static String of(WorkCalendar calendar) {
        StringBuilder text = new StringBuilder("redress.calendar/1");
        line(text, "id", calendar.id());
        line(text, "zone", calendar.zone().getId() + " " + zoneRulesVersion(calendar.zone()));
        line(text, "validThrough", calendar.validThrough().map(Object::toString).orElse("-"));
        line(text, "beyond", calendar.beyond());
        rules(text, calendar.rules());
        for (CalendarVersion version : calendar.versions()) {
            line(text, "version", version.from());
            rules(text, version.rules());
        }
        return text.toString();
    }

    /** Answers depend on the zone's rules, which change several times a year; fixed offsets have none. */
    private static String zoneRulesVersion(ZoneId zone) {
        return ZoneRulesProvider.getAvailableZoneIds().contains(zone.getId())
                ? ZoneRulesProvider.getVersions(zone.getId()).lastKey()
                : "fixed";
    }

    private static void rules(StringBuilder text, DayRules rules) {
        new TreeMap<>(rules.week()).forEach((day, plan) -> line(text, day.toString(), plan));
        rules.exceptions().forEach((date, day) -> line(text, date.toString(), special(day)));
        rules.annual().forEach((date, day) -> line(text, date.toString(), special(day)));
    }

    private static String special(CalendarDay day) {
        return day.plan() + " " + quoted(day.name()) + " " + quoted(day.source());
    }

    /** A name could hold anything: with its length in front it cannot pass for the next line. */
    private static String quoted(@Nullable String text) {
        return text == null ? "-" : text.length() + ":" + text;
    }

    private static void line(StringBuilder text, String key, Object value) {
        text.append('\n').append(key).append(' ').append(value);
    }
}
