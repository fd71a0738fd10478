package io.github.redress.json;

import io.github.redress.calendar.CalendarDay;
import io.github.redress.calendar.DayPlan;
import io.github.redress.calendar.DayRules;
import io.github.redress.calendar.TimeWindow;
import io.github.redress.calendar.WorkCalendar;
import java.io.StringWriter;
import java.time.DayOfWeek;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes a calendar in the form that {@link CalendarReader} reads; reading it again gives an equal calendar. */
public final class CalendarWriter {

    private static final JsonFactory JSON = new JsonFactory();

    private CalendarWriter() {}

    /** Returns the calendar as one JSON object on one line. */
    public static String write(WorkCalendar calendar) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("format", CalendarReader.FORMAT);
            json.writeStringProperty("id", calendar.id().value());
            json.writeStringProperty("zone", calendar.zone().getId());
            rules(json, calendar.rules());
            calendar.validThrough().ifPresent(last -> json.writeStringProperty("validThrough", last.toString()));
            json.writeStringProperty("beyond", calendar.beyond().name());
            json.writeArrayPropertyStart("versions");
            calendar.versions().forEach(version -> {
                json.writeStartObject();
                json.writeStringProperty("from", version.from().toString());
                rules(json, version.rules());
                json.writeEndObject();
            });
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void rules(JsonGenerator json, DayRules rules) {
        json.writeObjectPropertyStart("week");
        for (Map.Entry<DayOfWeek, DayPlan> day : new TreeMap<>(rules.week()).entrySet()) {
            String name = day.getKey().name().substring(0, 3);
            hours(json, name, day.getValue());
        }
        json.writeEndObject();
        json.writeArrayPropertyStart("exceptions");
        rules.exceptions().forEach((date, day) -> special(json, "date", date.toString(), day));
        json.writeEndArray();
        json.writeArrayPropertyStart("annual");
        rules.annual()
                .forEach(
                        (date, day) -> special(json, "monthDay", date.toString().substring(2), day));
        json.writeEndArray();
    }

    private static void special(JsonGenerator json, String key, String date, CalendarDay day) {
        json.writeStartObject();
        json.writeStringProperty(key, date);
        hours(json, "hours", day.plan());
        if (day.name() != null) {
            json.writeStringProperty("name", day.name());
        }
        if (day.source() != null) {
            json.writeStringProperty("source", day.source());
        }
        json.writeEndObject();
    }

    private static void hours(JsonGenerator json, String key, DayPlan plan) {
        json.writeArrayPropertyStart(key);
        plan.windows().stream().map(TimeWindow::toString).forEach(json::writeString);
        json.writeEndArray();
    }
}
