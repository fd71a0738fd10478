package io.github.redress.examples.benchmarks.scoring;

import io.github.redress.complaint.Recorded;
import io.github.redress.json.EventCodec;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * A town's events in the tables of a store, copied there, since writing them case by case would take longer than everything else.
 * Cases stand side by side in the feed as they do in a city, two hundred at a time; snapshots and labels are left out, which no
 * feed reads.
 */
final class StoredTown {

    static final int SIDE_BY_SIDE = 200;
    private static final String EVENTS =
            "COPY redress_event (case_id, case_version, happened_second, happened_nano, recorded_second,"
                    + " recorded_nano, event_type, event_schema, event_data) FROM STDIN BINARY";
    private static final String FEED = "COPY redress_feed (feed_position, case_id, case_version) FROM STDIN BINARY";

    private long position;

    /** Copies the cases with these numbers, and returns the position of the last event. */
    long copy(Town town, int fromInclusive, int toExclusive, DataSource database) throws SQLException, IOException {
        try (Connection connection = database.getConnection()) {
            PGConnection postgres = connection.unwrap(PGConnection.class);
            for (int from = fromInclusive; from < toExclusive; from += SIDE_BY_SIDE) {
                List<Recorded> events = sideBySide(town, from, Math.min(toExclusive, from + SIDE_BY_SIDE));
                copy(postgres.getCopyAPI().copyIn(EVENTS), events);
                feed(postgres.getCopyAPI().copyIn(FEED), events);
            }
            try (Statement statement = connection.createStatement()) {
                statement.execute("UPDATE redress_feed_end SET last_position = " + position);
                // As autovacuum leaves it: whoever reads first after a COPY would write every page anew.
                statement.execute("VACUUM (ANALYZE) redress_event, redress_feed");
            }
            return position;
        }
    }

    /** Returns the first event of each case, then the second of each, and so on. */
    static List<Recorded> sideBySide(Town town, int fromInclusive, int toExclusive) {
        List<List<Recorded>> histories = new ArrayList<>();
        for (int number = fromInclusive; number < toExclusive; number++) {
            histories.add(town.history(number));
        }
        List<Recorded> events = new ArrayList<>();
        int longest = histories.stream().mapToInt(List::size).max().orElse(0);
        for (int step = 0; step < longest; step++) {
            for (List<Recorded> history : histories) {
                if (step < history.size()) {
                    events.add(history.get(step));
                }
            }
        }
        return events;
    }

    private static void copy(CopyIn into, List<Recorded> events) throws SQLException, IOException {
        CopyRows rows = new CopyRows();
        for (Recorded recorded : events) {
            rows.begin(9);
            rows.id(id(recorded));
            rows.number(recorded.version());
            rows.number(recorded.at().getEpochSecond());
            rows.small(recorded.at().getNano());
            rows.number(recorded.recordedAt().getEpochSecond());
            rows.small(recorded.recordedAt().getNano());
            rows.text(EventCodec.type(recorded.event()));
            rows.small(EventCodec.schema(recorded.event()));
            rows.bytes(EventCodec.write(recorded));
        }
        rows.send(into);
    }

    private void feed(CopyIn into, List<Recorded> events) throws SQLException, IOException {
        CopyRows rows = new CopyRows();
        for (Recorded recorded : events) {
            rows.begin(3);
            rows.number(++position);
            rows.id(id(recorded));
            rows.number(recorded.version());
        }
        rows.send(into);
    }

    private static UUID id(Recorded recorded) {
        return recorded.complaint().value();
    }
}
