package io.github.redress.examples.benchmarks.storage;

import io.github.redress.examples.benchmarks.storage.DueCases.Notice;
import io.github.redress.storage.Append;
import io.github.redress.storage.Event;
import io.github.redress.storage.Label;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * A sweep by hand: claims due cases, skipping locked ones, reads them with their labels, and writes to each what a desk wrote in
 * its place, by batches of prepared statements. Of labels it moves those that a notice moves, and reckons nothing.
 */
final class RawSweep implements Crew.Work {

    private static final String CLAIM =
            "SELECT case_id, case_number, case_version, received_second, received_nano, wake_second,"
                    + " wake_nano, snapshot_type, snapshot_schema, snapshot FROM redress_case"
                    + " WHERE wake_second IS NOT NULL AND (wake_second, wake_nano) <= (?, ?)"
                    + " ORDER BY wake_second, wake_nano, case_id LIMIT ? FOR UPDATE SKIP LOCKED";
    private static final String LABELS =
            "SELECT case_id, label_name, label_second, label_nano FROM redress_label WHERE case_id = ANY (?)";
    private static final String CASE = "UPDATE redress_case SET case_version=?, received_second=?, received_nano=?,"
            + " wake_second=?, wake_nano=?, snapshot_type=?, snapshot_schema=?, snapshot=?"
            + " WHERE case_id=? AND case_version=?";
    private static final String EVENT =
            "INSERT INTO redress_event (case_id, case_version, happened_second, happened_nano,"
                    + " recorded_second, recorded_nano, event_type, event_schema, event_data) VALUES (?,?,?,?,?,?,?,?,?)";
    private static final String UNFED =
            "INSERT INTO redress_unfed (case_id, first_version, last_version) VALUES (?,?,?)";
    private static final String LABEL =
            "UPDATE redress_label SET label_second=?, label_nano=? WHERE case_id=? AND label_name=?";

    private final DataSource connections;
    private final List<Notice> notices;
    private final Instant now;
    private final int batch;

    /** Makes a sweep that writes these changes in turn. */
    RawSweep(DataSource connections, List<Notice> notices, Instant now, int batch) {
        this.connections = connections;
        this.notices = notices;
        this.now = now;
        this.batch = batch;
    }

    private record Claimed(UUID id, long version, long receivedSecond, int receivedNano, byte[] snapshot) {}

    @Override
    public long once() throws SQLException {
        try (Connection connection = connections.getConnection()) {
            List<Claimed> claimed = claim(connection);
            readLabels(connection, claimed);
            writeCases(connection, claimed);
            writeEvents(connection, claimed);
            connection.commit();
            return claimed.size();
        }
    }

    private List<Claimed> claim(Connection connection) throws SQLException {
        List<Claimed> claimed = new ArrayList<>(batch);
        try (PreparedStatement statement = connection.prepareStatement(CLAIM)) {
            statement.setLong(1, now.getEpochSecond());
            statement.setInt(2, now.getNano());
            statement.setInt(3, batch);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    claimed.add(new Claimed(
                            row.getObject(1, UUID.class),
                            row.getLong(3),
                            row.getLong(4),
                            row.getInt(5),
                            row.getBytes(10)));
                }
            }
        }
        return claimed;
    }

    private static void readLabels(Connection connection, List<Claimed> claimed) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LABELS)) {
            Array ids = connection.createArrayOf(
                    "uuid", claimed.stream().map(Claimed::id).toArray());
            statement.setArray(1, ids);
            int labels = 0;
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    labels += row.getObject(1, UUID.class) != null && row.getString(2) != null && row.getLong(3) > 0
                            ? 1
                            : 0;
                }
            }
            if (labels < claimed.size()) {
                throw new IllegalStateException(claimed.size() + " cases have " + labels + " labels");
            }
        }
    }

    private void writeCases(Connection connection, List<Claimed> claimed) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(CASE);
                PreparedStatement label = connection.prepareStatement(LABEL)) {
            for (int i = 0; i < claimed.size(); i++) {
                Claimed to = claimed.get(i);
                Append notice = notices.get(i % notices.size()).change();
                Instant wakeAt = notice.head().wakeAt();
                statement.setLong(1, to.version() + notice.events().size());
                statement.setLong(2, to.receivedSecond());
                statement.setInt(3, to.receivedNano());
                statement.setObject(4, wakeAt == null ? null : wakeAt.getEpochSecond(), java.sql.Types.BIGINT);
                statement.setObject(5, wakeAt == null ? null : wakeAt.getNano(), java.sql.Types.INTEGER);
                statement.setString(6, notice.snapshot().type());
                statement.setInt(7, notice.snapshot().schema());
                statement.setBytes(8, notice.snapshot().bytes());
                statement.setObject(9, to.id());
                statement.setLong(10, to.version());
                statement.addBatch();
                for (Label moved : notices.get(i % notices.size()).moved()) {
                    label.setLong(1, moved.at().getEpochSecond());
                    label.setInt(2, moved.at().getNano());
                    label.setObject(3, to.id());
                    label.setString(4, moved.name());
                    label.addBatch();
                }
            }
            for (int updated : statement.executeBatch()) {
                if (updated != 1) {
                    throw new IllegalStateException("a claimed case was changed by somebody else");
                }
            }
            label.executeBatch();
        }
    }

    private void writeEvents(Connection connection, List<Claimed> claimed) throws SQLException {
        try (PreparedStatement event = connection.prepareStatement(EVENT);
                PreparedStatement unfed = connection.prepareStatement(UNFED)) {
            for (int i = 0; i < claimed.size(); i++) {
                Claimed to = claimed.get(i);
                Append notice = notices.get(i % notices.size()).change();
                long version = to.version();
                for (Event happened : notice.events()) {
                    version++;
                    event.setObject(1, to.id());
                    event.setLong(2, version);
                    event.setLong(3, happened.at().getEpochSecond());
                    event.setInt(4, happened.at().getNano());
                    event.setLong(5, happened.recordedAt().getEpochSecond());
                    event.setInt(6, happened.recordedAt().getNano());
                    event.setString(7, happened.data().type());
                    event.setInt(8, happened.data().schema());
                    event.setBytes(9, happened.data().bytes());
                    event.addBatch();
                }
                unfed.setObject(1, to.id());
                unfed.setLong(2, to.version() + 1);
                unfed.setLong(3, version);
                unfed.addBatch();
            }
            event.executeBatch();
            unfed.executeBatch();
        }
    }
}
