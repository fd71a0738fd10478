package io.github.redress.examples.cli;

import io.github.redress.json.StrictObject;
import io.github.redress.json.StrictValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Reads the JSON of holiday-cn: a year with its {@code papers} and {@code days}, an array of years, or an object of years.
 *
 * <p>Unknown keys are passed over: the form is somebody else's, and may grow.
 */
final class HolidayCn {

    private static final String DATE = "a date from 1900 to 2399 like 2026-10-01";

    private final Holidays holidays;

    HolidayCn(Holidays holidays) {
        this.holidays = holidays;
    }

    /** Adds every day of the file to the holidays; what cannot be read is a fault of the value. */
    void read(StrictValue value) {
        if (value.isArray()) {
            value.array().forEach(this::read);
            return;
        }
        value.open().ifPresent(object -> {
            if (object.has("days")) {
                year(object);
            } else if (object.keys().stream().anyMatch(key -> key.matches("\\d{4}"))) {
                object.keys()
                        .forEach(key -> object.optional(key)
                                .filter(member -> key.matches("\\d{4}"))
                                .ifPresent(this::read));
            } else {
                value.bad("a year with the key \"days\" was wanted, the keys are " + object.keys());
            }
        });
    }

    private void year(StrictObject object) {
        String papers = String.join(" ", object.texts("papers"));
        String source = papers.isEmpty() ? object.value().file() : papers;
        Optional<Integer> year = object.optional("year").flatMap(found -> found.integer(1900, 2399));
        List<StrictValue> days = object.elements("days");
        if (days.isEmpty()) {
            holidays.remark(Origin.of(object.value())
                    .says("no days are given"
                            + year.map(y -> ", so " + y + " is not covered").orElse("")));
            return;
        }
        year.ifPresent(holidays::cover);
        days.forEach(day -> day.open().ifPresent(found -> day(found, year, source)));
    }

    private void day(StrictObject day, Optional<Integer> year, String source) {
        Optional<LocalDate> date = day.required("date").flatMap(found -> found.parsed(DATE, Holidays::date));
        Optional<Boolean> off = day.required("isOffDay").flatMap(StrictValue::bool);
        Optional<String> name = day.optional("name").flatMap(StrictValue::text);
        if (date.isEmpty() || off.isEmpty()) {
            return;
        }
        if (year.isEmpty()) {
            holidays.cover(date.get().getYear());
        }
        holidays.add(date.get(), off.get(), name.orElse(""), source, Origin.of(day.value()));
    }
}
