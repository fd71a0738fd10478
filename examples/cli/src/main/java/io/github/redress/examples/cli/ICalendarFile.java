package io.github.redress.examples.cli;

import biweekly.ICalDataType;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.ParseContext;
import biweekly.io.ParseWarning;
import biweekly.io.scribe.property.DateStartScribe;
import biweekly.io.text.ICalReader;
import biweekly.parameter.ICalParameters;
import biweekly.property.DateStart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;

/** Reads iCalendar files, RFC 5545: each whole-day event is a day off. */
final class ICalendarFile {

    /** No whole day depends on a time zone, so that it is no loss when one is unknown. */
    private static final Set<Integer> TIME_ZONE_WARNINGS = Set.of(5, 37, 38, 39, 43);

    /** Without one of these its event would be taken for something else; DTSTART is missed by the event itself. */
    private static final Set<String> CHANGES_DATES =
            Set.of("DTEND", "DURATION", "RRULE", "EXRULE", "RDATE", "EXDATE", "RECURRENCE-ID");

    private final String name;
    private final Holidays holidays;
    private final IdentityHashMap<DateStart, Integer> lines = new IdentityHashMap<>();

    private ICalendarFile(String name, Holidays holidays) {
        this.name = name;
        this.holidays = holidays;
    }

    /** Adds the events to the holidays; what is no whole day off becomes a remark there. */
    static void read(String name, String text, Holidays holidays) {
        ICalendarFile file = new ICalendarFile(name, holidays);
        if (!text.stripTrailing().toUpperCase(Locale.ROOT).endsWith("END:VCALENDAR")) {
            holidays.notUsed(file.at(0).says("the file breaks off before END:VCALENDAR; events may be missing"));
        }
        try (ICalReader reader = new ICalReader(text)) {
            reader.registerScribe(file.new NumberedStart());
            for (ICalendar calendar = reader.readNext(); calendar != null; calendar = reader.readNext()) {
                reader.getWarnings().forEach(file::warn);
                file.calendar(calendar);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory could not be read", e);
        }
    }

    private void calendar(ICalendar calendar) {
        String source = ICalendarEvent.text(calendar.getSource())
                .or(() -> ICalendarEvent.text(calendar.getUrl()))
                .or(() -> ICalendarEvent.text(calendar.getProductId()))
                .orElse(name);
        boolean cancelled = calendar.getMethod() != null && calendar.getMethod().isCancel();
        for (VEvent event : calendar.getEvents()) {
            Integer line = lines.get(event.getDateStart());
            new ICalendarEvent(event, at(line == null ? 0 : line), source, holidays).read(cancelled);
        }
        others(calendar.getTodos().size(), "VTODO");
        others(calendar.getJournals().size(), "VJOURNAL");
        others(calendar.getFreeBusies().size(), "VFREEBUSY");
    }

    private void others(int count, String component) {
        if (count > 0) {
            holidays.notUsed(at(0).says(count + " " + component + ": only events can be days off"));
        }
    }

    private void warn(ParseWarning warning) {
        Integer code = warning.getCode();
        if (code != null && TIME_ZONE_WARNINGS.contains(code)) {
            return;
        }
        Integer line = warning.getLineNumber();
        String property = warning.getPropertyName();
        Origin origin = at(line == null ? 0 : line);
        if (property == null) {
            holidays.remark(origin.says(warning.getMessage()));
        } else if (CHANGES_DATES.contains(property)) {
            holidays.notUsed(origin.says(property + " is not used: " + warning.getMessage()));
        } else {
            holidays.remark(origin.says(property + ": " + warning.getMessage()));
        }
    }

    private Origin at(int line) {
        return new Origin(name, "", line);
    }

    /** Remembers the line that each event's start stands on; the library keeps lines for its own warnings only. */
    private final class NumberedStart extends DateStartScribe {

        @Override
        protected DateStart _parseText(
                String value, ICalDataType type, ICalParameters parameters, ParseContext context) {
            DateStart start = super._parseText(value, type, parameters, context);
            lines.put(start, context.getLineNumber());
            return start;
        }
    }
}
