package io.github.redress.examples.benchmarks.storage;

import io.github.redress.Actor;
import io.github.redress.ComplaintKind;
import io.github.redress.desk.ComplaintDesk;
import io.github.redress.storage.Append;
import io.github.redress.storage.Head;
import io.github.redress.storage.Label;
import io.github.redress.storage.memory.MemoryStorage;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/**
 * Cases that came in and that nobody took on in time: made by a desk, loaded into the tables of several contenders. Their earlier
 * events are left out, since no sweep reads them.
 */
final class DueCases {

    private static final int BATCH = 1_000;
    private static final Instant FIRST = Instant.parse("2026-11-16T00:00:00Z");

    private final City city;
    private final int cases;

    DueCases(City city, int cases) {
        this.city = city;
        this.cases = cases;
    }

    /** Returns a clock that stands at a moment when all of them are due, once. */
    Clock afterwards() {
        return Clock.fixed(FIRST.plusMillis(cases).plus(Duration.ofHours(2)), ZoneOffset.UTC);
    }

    /**
     * What a desk appends when it wakes a case.
     *
     * @param change all of it
     * @param moved the labels that the case had at other instants before; no label comes or goes
     */
    record Notice(Append change, List<Label> moved) {

        static Notice of(Append change, Append before) {
            List<Label> labels = before.head().labels();
            List<Label> moved = change.head().labels().stream()
                    .filter(label -> !labels.contains(label))
                    .toList();
            if (labels.size() != change.head().labels().size()) {
                throw new IllegalStateException("a notice changes which labels a case has: " + change.head());
            }
            return new Notice(change, moved);
        }
    }

    /** Returns what a desk appends when it wakes such cases, one of each story. */
    List<Notice> recordedNotices() {
        RecordingStorage storage = new RecordingStorage(MemoryStorage.create());
        List<Append> received = received(
                storage,
                new SteppingClock(FIRST, Duration.ofMillis(1)),
                stories().size());
        try (ComplaintDesk desk = city.desk(storage, afterwards())) {
            storage.takeAppended();
            desk.sweep(received.size());
            Map<UUID, Append> before = received.stream().collect(Collectors.toMap(Append::id, Function.identity()));
            return storage.takeAppended().stream()
                    .map(change -> Notice.of(change, Objects.requireNonNull(before.get(change.id()))))
                    .toList();
        }
    }

    /** Loads them into each of these databases, the same ones. */
    void load(List<DataSource> databases) throws SQLException, IOException {
        SteppingClock clock = new SteppingClock(FIRST, Duration.ofMillis(1));
        Set<String> numbers = new HashSet<>();
        int left = cases;
        while (left > 0) {
            RecordingStorage storage = new RecordingStorage(MemoryStorage.create());
            // Numbers are chosen at random and repeat now and then; a desk that saw them all would choose again.
            List<Append> batch = received(storage, clock, Math.min(BATCH, left)).stream()
                    .filter(change -> numbers.add(change.head().number()))
                    .toList();
            for (DataSource database : databases) {
                copy(database, batch);
            }
            left -= batch.size();
        }
        for (DataSource database : databases) {
            try (Connection connection = database.getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("VACUUM (ANALYZE) redress_case, redress_label");
            }
        }
    }

    private List<Append> received(RecordingStorage storage, Clock clock, int count) {
        ComplaintDesk desk = city.desk(storage, clock);
        storage.takeAppended();
        List<Story> stories = stories();
        for (int i = 0; i < count; i++) {
            Lifecycle.done(desk.submit(
                    Actor.complainant(), stories.get(i % stories.size()).complaint()));
        }
        return storage.takeAppended();
    }

    /** A tip-off has one label less. */
    private List<Story> stories() {
        return city.stories().stream()
                .filter(story -> story.complaint().kind() != ComplaintKind.TIP_OFF)
                .toList();
    }

    private static void copy(DataSource database, List<Append> batch) throws SQLException, IOException {
        StringBuilder rows = new StringBuilder(4_000 * batch.size());
        StringBuilder labels = new StringBuilder(500 * batch.size());
        for (Append change : batch) {
            Head head = change.head();
            Instant wakeAt = Objects.requireNonNull(head.wakeAt(), "wakeAt");
            row(
                    rows,
                    change.id(),
                    head.number(),
                    change.newVersion(),
                    head.receivedAt().getEpochSecond(),
                    head.receivedAt().getNano(),
                    wakeAt.getEpochSecond(),
                    wakeAt.getNano(),
                    change.snapshot().type(),
                    change.snapshot().schema(),
                    "\\\\x" + HexFormat.of().formatHex(change.snapshot().bytes()));
            for (Label label : head.labels()) {
                row(
                        labels,
                        change.id(),
                        label.name(),
                        label.at().getEpochSecond(),
                        label.at().getNano());
            }
        }
        try (Connection connection = database.getConnection()) {
            var copy = connection.unwrap(PGConnection.class).getCopyAPI();
            copy.copyIn(
                    "COPY redress_case (case_id, case_number, case_version, received_second, received_nano, wake_second,"
                            + " wake_nano, snapshot_type, snapshot_schema, snapshot) FROM STDIN",
                    new StringReader(rows.toString()));
            copy.copyIn(
                    "COPY redress_label (case_id, label_name, label_second, label_nano) FROM STDIN",
                    new StringReader(labels.toString()));
        }
    }

    private static void row(StringBuilder out, Object... columns) {
        for (int i = 0; i < columns.length; i++) {
            out.append(i == 0 ? "" : "\t").append(columns[i]);
        }
        out.append('\n');
    }
}
