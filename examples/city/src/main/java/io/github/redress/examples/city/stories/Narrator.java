package io.github.redress.examples.city.stories;

import io.github.redress.DepartmentId;
import io.github.redress.access.PublicCase;
import io.github.redress.access.PublicClock;
import io.github.redress.access.PublicEntry;
import io.github.redress.department.Departments;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Prints a story: what happened, line by line, and what everybody may see of it in the end. */
final class Narrator {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("MM-dd HH:mm");

    private final PrintStream out;
    private final Departments departments;
    private final ZoneId zone;

    Narrator(PrintStream out, Departments departments, ZoneId zone) {
        this.out = out;
        this.departments = departments;
        this.zone = zone;
    }

    void title(String story, String zh, String en) {
        out.println();
        out.println("== " + story + "  " + zh + " / " + en + " ==");
    }

    void tell(Instant at, String zh, String en) {
        out.println("  " + local(at) + "  " + zh + " / " + en);
    }

    void note(String line) {
        out.println("     " + line);
    }

    /** Prints where a complaint stands, its last public words, and the promises that somebody had to keep. */
    void show(PublicCase told) {
        out.println(
                "  公开 / public: " + told.number() + "  " + told.state().label().zh() + " / "
                        + told.state().label().en() + "，附议 / supporters " + told.supporters());
        told.timeline().stream()
                .filter(entry -> entry.reply() != null)
                .reduce((earlier, later) -> later)
                .ifPresent(this::words);
        told.clocks().stream()
                .filter(clock -> !clock.goal().isWindow())
                .filter(clock -> clock.department() != null)
                .forEach(clock -> promise(clock, told.receivedAt()));
    }

    private void words(PublicEntry entry) {
        out.println("     " + entry.what().zh() + " / " + entry.what().en() + ": “" + entry.reply() + "”");
    }

    private void promise(PublicClock clock, Instant received) {
        Instant stopped = clock.stoppedAt();
        out.println("     " + clock.label().zh() + " / " + clock.label().en() + "  [" + name(clock.department())
                + "]: 期限 / due " + since(received, clock.due())
                + (stopped == null ? "" : "，完成 / done " + since(received, stopped))
                + (clock.late() ? "，逾期 / late" : stopped == null ? "" : "，按时 / on time"));
    }

    /** Within a day in minutes since the complaint came in, and later on as a date. */
    private String since(Instant received, Instant instant) {
        Duration passed = Duration.between(received, instant);
        return passed.compareTo(Duration.ofDays(1)) <= 0 ? passed.toMinutes() + " min" : local(instant);
    }

    private String name(@Nullable DepartmentId id) {
        return id == null
                ? ""
                : departments.find(id).map(department -> department.name().zh()).orElse(id.value());
    }

    private String local(Instant instant) {
        return TIME.format(instant.atZone(zone));
    }
}
