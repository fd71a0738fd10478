package io.github.redress.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.Actor;
import io.github.redress.CategoryPath;
import io.github.redress.ComplaintKind;
import io.github.redress.DepartmentId;
import io.github.redress.DistrictPath;
import io.github.redress.complaint.ComplaintEvent.CaseImported;
import io.github.redress.complaint.Recorded;
import io.github.redress.desk.ComplaintDesk;
import io.github.redress.desk.Configuration;
import io.github.redress.desk.Done;
import io.github.redress.desk.Feed;
import io.github.redress.desk.request.ImportRequest;
import io.github.redress.json.FileFaults;
import io.github.redress.json.StrictJson;
import io.github.redress.json.StrictObject;
import io.github.redress.json.StrictValue;
import io.github.redress.scoring.Board;
import io.github.redress.scoring.CaseResults;
import io.github.redress.scoring.Formula;
import io.github.redress.scoring.Period;
import io.github.redress.scoring.Tallies;
import io.github.redress.storage.jdbc.SqliteStorage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the lines that {@code redress import} wrote into a desk on SQLite, and reads the record back. */
final class History {

    private static final int PAGE = 1_000;

    private History() {}

    /** Returns a desk on the database file with the configuration of the quickstart. */
    static ComplaintDesk desk(Path database) {
        return ComplaintDesk.builder()
                .storage(SqliteStorage.open(database))
                .configuration(Configuration.read(Path.of("../quickstart/city")))
                .build();
    }

    /** Imports every line as a case of that system, and returns how many were done. */
    static int imported(Path lines, String system, ComplaintDesk desk) throws IOException {
        int done = 0;
        for (String line : Files.readAllLines(lines)) {
            FileFaults faults = new FileFaults();
            StrictObject row = StrictJson.parseLine("history", line, 1, faults)
                    .flatMap(StrictValue::open)
                    .orElseThrow();
            assertThat(desk.importCase(Actor.system("import"), request(system, row)))
                    .isInstanceOf(Done.class);
            done++;
        }
        return done;
    }

    private static ImportRequest request(String system, StrictObject row) {
        Instant due = instant(row, "due");
        Instant closed = instant(row, "closed");
        Boolean onTime = row.optional("onTime").flatMap(StrictValue::bool).orElse(null);
        // Where the file does not say whether a case is open, one without a verdict is.
        boolean open = row.optional("open").flatMap(StrictValue::bool).orElse(onTime == null);
        ImportRequest request = ImportRequest.closed(
                        system,
                        String.valueOf(text(row, "id")),
                        kind(text(row, "kind")),
                        CategoryPath.of(segment(text(row, "category"))),
                        DistrictPath.of(segment(text(row, "district"))),
                        Instant.parse(String.valueOf(text(row, "at"))))
                .handledBy(DepartmentId.of(String.valueOf(text(row, "unit"))))
                .timed(due, closed, onTime);
        return open ? request.stillOpen() : request;
    }

    /** Pingshan's own words for what people want; Boston has none, and its people ask for something to be done. */
    private static ComplaintKind kind(@Nullable String name) {
        return switch (String.valueOf(name)) {
            case "投诉" -> ComplaintKind.GRIEVANCE;
            case "咨询" -> ComplaintKind.CONSULTATION;
            case "建议" -> ComplaintKind.SUGGESTION;
            case "感谢" -> ComplaintKind.PRAISE;
            default -> ComplaintKind.ASSISTANCE;
        };
    }

    private static String segment(@Nullable String name) {
        return name == null ? "unknown" : name.replaceAll("[/\\s]+", "-");
    }

    private static @Nullable Instant instant(StrictObject row, String key) {
        String text = text(row, key);
        return text == null ? null : Instant.parse(text);
    }

    private static @Nullable String text(StrictObject row, String key) {
        return row.optional(key).flatMap(StrictValue::text).orElse(null);
    }

    /** Returns what is stored of a case in the words of Boston's file: id, due at the wall clock, flag, status. */
    static String asWritten(CaseImported stored) {
        Instant due = stored.due();
        String local = due == null
                ? ""
                : DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(due.atZone(ZoneId.of("America/New_York")));
        Boolean onTime = stored.onTime();
        String flag = onTime == null ? "" : onTime ? "ONTIME" : "OVERDUE";
        return stored.sourceId() + " " + local + " " + flag + " " + (stored.open() ? "Open" : "Closed");
    }

    /** Returns every stored event. */
    static List<Recorded> events(ComplaintDesk desk) {
        List<Recorded> all = new ArrayList<>();
        Feed feed = desk.feed(0, PAGE);
        while (!feed.events().isEmpty()) {
            all.addAll(feed.events());
            feed = desk.feed(feed.next(), PAGE);
        }
        return all;
    }

    /** Returns what was imported, as it is stored. */
    static List<CaseImported> cases(ComplaintDesk desk) {
        return events(desk).stream()
                .map(Recorded::event)
                .filter(CaseImported.class::isInstance)
                .map(CaseImported.class::cast)
                .toList();
    }

    /** Returns the board of all time, computed from stored events. */
    static Board board(ComplaintDesk desk, Period period) {
        CaseResults results = new CaseResults();
        events(desk).forEach(results::add);
        Tallies tallies = Tallies.in(period);
        results.all(DepartmentId::value).forEach(tallies::add);
        return Board.of(Formula.onTimeOnly(), tallies.byUnit());
    }
}
