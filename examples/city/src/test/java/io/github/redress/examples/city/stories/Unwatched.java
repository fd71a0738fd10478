package io.github.redress.examples.city.stories;

import io.github.redress.DepartmentId;
import io.github.redress.access.PublicCase;
import io.github.redress.access.PublicClock;
import io.github.redress.access.PublicEntry;
import io.github.redress.desk.Configuration;
import io.github.redress.examples.city.report.CityBoards;
import io.github.redress.scoring.publication.FormulaDocument;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A stage of the example city that prints nothing, and what tests read off it. */
final class Unwatched {

    static final Configuration CITY = Configuration.read(Path.of("city"));

    private Unwatched() {}

    static Stage stage() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return new Stage(CITY, new Narrator(nowhere, CITY.departments(), Stage.zoneOf(CITY)));
    }

    /** Returns the boards of the example city. */
    static CityBoards boards() {
        try {
            return CityBoards.of(
                    CITY, FormulaDocument.read("formula.json", Files.readAllBytes(Path.of("city", "formula.json"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns each step of a complaint that everybody may see: what, and by whom. */
    static List<String> steps(PublicCase told) {
        return told.timeline().stream()
                .map(entry -> entry.what().en() + " " + entry.departments())
                .toList();
    }

    /** Returns everything that everybody may read. */
    static List<String> words(List<PublicEntry> timeline) {
        return timeline.stream().flatMap(entry -> words(entry).stream()).toList();
    }

    /** Returns what the departments promised, in minutes since the complaint came in. */
    static List<String> promises(PublicCase told) {
        return told.clocks().stream()
                .filter(clock -> !clock.goal().isWindow() && clock.department() != null)
                .map(clock -> promise(clock, told.receivedAt()))
                .toList();
    }

    private static List<String> words(PublicEntry entry) {
        String reply = entry.reply();
        return reply == null ? List.of() : List.of(reply);
    }

    private static String promise(PublicClock clock, Instant received) {
        DepartmentId department = clock.department();
        return clock.goal() + " " + department + ": due " + minutes(received, clock.due()) + ", done "
                + minutes(received, clock.stoppedAt()) + (clock.late() ? ", late" : ", on time");
    }

    private static String minutes(Instant received, @Nullable Instant instant) {
        return instant == null
                ? "never"
                : Long.toString(Duration.between(received, instant).toMinutes());
    }
}
