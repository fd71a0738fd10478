package io.github.redress.storage.jdbc;

import io.github.redress.storage.Append;
import io.github.redress.storage.CommandKey;
import io.github.redress.storage.Event;
import io.github.redress.storage.Label;
import io.github.redress.storage.Personal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A batch of changes turned into columns, one array each, in the order of the statement that takes them. */
final class ChangeColumns {

    /** Rows on their way into columns. An instant, and the absence of one, fill two columns: second and nanosecond. */
    private static final class Rows {

        private final List<String> types;
        private final List<@Nullable Object> cells = new ArrayList<>();

        Rows(String... types) {
            this.types = List.of(types);
        }

        void add(Object... values) {
            for (Object value : values) {
                if (value instanceof Instant at) {
                    long second = at.getEpochSecond();
                    int nano = at.getNano();
                    cells.add(second);
                    cells.add(nano);
                } else if (value == Sql.NO_INSTANT) {
                    cells.add(null);
                    cells.add(null);
                } else {
                    cells.add(value);
                }
            }
        }

        List<Sql.Column> columns() {
            int width = types.size();
            List<Sql.Column> columns = new ArrayList<>();
            for (int column = 0; column < width; column++) {
                @Nullable Object[] values = array(types.get(column), cells.size() / width);
                for (int row = 0; row < values.length; row++) {
                    values[row] = cells.get(row * width + column);
                }
                columns.add(new Sql.Column(types.get(column), values));
            }
            return columns;
        }

        /** The driver sends arrays of these types as they are, and of others as text. */
        private static @Nullable Object[] array(String type, int length) {
            return switch (type) {
                case "uuid" -> new UUID[length];
                case "int8" -> new Long[length];
                case "int4" -> new Integer[length];
                case "bytea" -> new byte[length][];
                default -> new String[length];
            };
        }
    }

    private ChangeColumns() {}

    /** Returns the columns: of cases, then labels, events, personal data and commands. */
    static Object[] of(List<Append> batch, boolean withAge) {
        Rows cases = new Rows("uuid", "int8", "int8", "text", "int8", "int4", "int8", "int4", "text", "int4", "bytea");
        Rows labels = new Rows("uuid", "text", "int8", "int4");
        Rows events = new Rows("uuid", "int8", "int8", "int4", "int8", "int4", "text", "int4", "bytea");
        Rows personal = new Rows("uuid", "uuid", "uuid", "bytea");
        Rows commands = withAge
                ? new Rows("uuid", "text", "bytea", "int8", "int8", "int8", "int4")
                : new Rows("uuid", "text", "bytea", "int8", "int8");
        for (Append change : batch) {
            UUID id = change.id();
            addCase(cases, change);
            for (Label label : change.head().labels()) {
                labels.add(id, label.name(), label.at());
            }
            for (Event event : change.events()) {
                addEvent(events, id, event);
            }
            for (Personal piece : change.personal()) {
                personal.add(id, piece.ref(), piece.subject(), piece.sealed());
            }
            CommandKey command = change.command();
            if (command != null) {
                commands.add(
                        id, command.key(), command.fingerprint(), change.expectedVersion() + 1, change.newVersion());
                if (withAge) {
                    commands.add(change.recordedAt());
                }
            }
        }
        List<Sql.Column> all = new ArrayList<>();
        for (Rows rows : List.of(cases, labels, events, personal, commands)) {
            all.addAll(rows.columns());
        }
        return all.toArray();
    }

    private static void addCase(Rows cases, Append change) {
        Instant wakeAt = change.head().wakeAt();
        cases.add(
                change.id(),
                change.expectedVersion(),
                change.newVersion(),
                change.head().number(),
                change.head().receivedAt(),
                wakeAt == null ? Sql.NO_INSTANT : wakeAt,
                change.snapshot().type(),
                change.snapshot().schema(),
                change.snapshot().bytes());
    }

    private static void addEvent(Rows events, UUID id, Event event) {
        events.add(
                id,
                event.version(),
                event.at(),
                event.recordedAt(),
                event.data().type(),
                event.data().schema(),
                event.data().bytes());
    }
}
