package io.github.redress.examples.city;

import io.github.redress.DepartmentId;
import io.github.redress.Text;
import io.github.redress.access.PublicCase;
import io.github.redress.access.PublicClock;
import io.github.redress.access.PublicEntry;
import io.github.redress.desk.Configuration;
import java.io.PrintStream;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Prints what the public sees of a complaint, but for the windows in which the person may do something. */
final class Storyteller {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("MM-dd HH:mm");

    private final PrintStream out;
    private final Configuration configuration;
    private final ZoneId zone;

    Storyteller(PrintStream out, Configuration configuration, ZoneId zone) {
        this.out = out;
        this.configuration = configuration;
        this.zone = zone;
    }

    void tell(String story, PublicCase told) {
        Text category = configuration.categories().label(told.category().value());
        Text district = configuration.districts().label(told.district().value());
        out.printf(
                "%n== %s  %s  %s, %s / %s, %s: %s / %s ==%n",
                story,
                told.number(),
                category.zh(),
                district.zh(),
                category.en(),
                district.en(),
                told.state().label().zh(),
                told.state().label().en());
        for (PublicEntry entry : told.timeline()) {
            String by = entry.departments().stream().map(this::name).collect(Collectors.joining("，"));
            out.println("  " + local(entry.at()) + "  " + entry.what().zh() + " / "
                    + entry.what().en() + (by.isEmpty() ? "" : "  [" + by + "]"));
            if (entry.reply() != null) {
                out.println("               “" + entry.reply() + "”");
            }
        }
        for (PublicClock clock : told.clocks()) {
            if (clock.goal().isWindow()) {
                continue;
            }
            Instant stopped = clock.stoppedAt();
            String by = name(clock.department());
            out.println(
                    "  - " + clock.label().zh() + " / " + clock.label().en() + (by.isEmpty() ? "" : "  [" + by + "]")
                            + ": 期限 / due " + local(clock.due()) + (clock.provisional() ? " (暂定 / provisional)" : "")
                            + (stopped == null ? "" : "，完成 / done " + local(stopped))
                            + (clock.late() ? "，逾期 / late" : stopped == null ? "" : "，按时 / on time"));
        }
    }

    private String name(@Nullable DepartmentId id) {
        return id == null
                ? ""
                : configuration
                        .departments()
                        .find(id)
                        .map(department -> department.name().zh())
                        .orElse(id.value());
    }

    private String local(Instant instant) {
        return TIME.format(instant.atZone(zone));
    }
}
