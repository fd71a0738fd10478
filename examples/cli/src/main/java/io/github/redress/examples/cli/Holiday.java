package io.github.redress.examples.cli;

import io.github.redress.calendar.CalendarDay;
import io.github.redress.calendar.DayPlan;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What files say about one date: off or worked, under which names, and who says so. */
final class Holiday {

    private final boolean off;
    private final Set<String> names = new LinkedHashSet<>();
    private final Set<String> sources = new LinkedHashSet<>();

    Holiday(boolean off) {
        this.off = off;
    }

    boolean isOff() {
        return off;
    }

    void add(String name, String source) {
        names.add(name);
        sources.add(source);
    }

    CalendarDay with(DayPlan plan) {
        return new CalendarDay(plan, joined(names), joined(sources));
    }

    static @Nullable String joined(Set<String> texts) {
        String text =
                String.join("; ", texts.stream().filter(each -> !each.isBlank()).toList());
        return text.isEmpty() ? null : text;
    }
}
