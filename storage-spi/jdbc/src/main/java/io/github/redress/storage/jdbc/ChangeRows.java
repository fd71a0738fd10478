package io.github.redress.storage.jdbc;

import io.github.redress.storage.Append;
import io.github.redress.storage.Blob;
import io.github.redress.storage.CommandKey;
import io.github.redress.storage.Event;
import io.github.redress.storage.Label;
import io.github.redress.storage.Personal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A batch of changes turned into rows, for the parts of the statement that have something to write. A part takes its rows as
 * columns, an array each; a batch of one case gives single rows as they are.
 */
final class ChangeRows {

    private final Map<AppendPart, List<Object[]>> rows = new EnumMap<>(AppendPart.class);
    private final AppendPart commands;
    private final @Nullable UUID theOne;

    /**
     * Sorts a batch into parts.
     *
     * @param labelsBefore what labels a change finds
     * @param withAge whether the tables hold the age of command keys
     */
    ChangeRows(List<Append> batch, Function<Append, List<Label>> labelsBefore, boolean withAge) {
        theOne = batch.size() == 1 ? batch.get(0).id() : null;
        commands = withAge ? AppendPart.COMMANDS : AppendPart.COMMANDS_WITHOUT_AGE;
        for (Append change : batch) {
            UUID id = change.id();
            addCase(change);
            addLabels(change, labelsBefore.apply(change));
            for (Event event : change.events()) {
                addEvent(id, event);
            }
            add(AppendPart.UNFED, id, change.expectedVersion() + 1, change.newVersion());
            for (Personal piece : change.personal()) {
                add(AppendPart.PERSONAL, id, piece.ref(), piece.subject(), piece.sealed());
            }
            addCommand(change, withAge);
        }
    }

    /** Returns the parts that have rows, in the order of the statement. */
    List<AppendPart> parts() {
        return List.copyOf(rows.keySet());
    }

    /** Returns whether it is a batch of one case. */
    boolean isOfOne() {
        return theOne != null;
    }

    /** Returns the values of those parts, as their statement takes them. */
    Object[] values() {
        List<Object> values = new ArrayList<>();
        rows.forEach((part, each) -> {
            if (theOne != null && part.hasOneRowPerCase()) {
                values.addAll(List.of(each.get(0)));
            } else {
                addColumns(part.types(), each, values);
            }
            if (theOne != null && part.looksUp()) {
                values.add(theOne);
            }
        });
        return values.toArray();
    }

    private void addCase(Append change) {
        Instant wakeAt = change.head().wakeAt();
        Object wake = wakeAt == null ? Sql.NO_INSTANT : wakeAt;
        Instant receivedAt = change.head().receivedAt();
        String number = change.head().number();
        Blob snapshot = change.snapshot();
        if (change.expectedVersion() == 0) {
            add(
                    AppendPart.BEGUN,
                    change.id(),
                    number,
                    change.newVersion(),
                    receivedAt,
                    wake,
                    snapshot.type(),
                    snapshot.schema(),
                    snapshot.bytes());
        } else {
            add(
                    AppendPart.CHANGED,
                    change.newVersion(),
                    receivedAt,
                    wake,
                    snapshot.type(),
                    snapshot.schema(),
                    snapshot.bytes(),
                    change.id(),
                    change.expectedVersion(),
                    number);
        }
    }

    private void addCommand(Append change, boolean withAge) {
        CommandKey command = change.command();
        if (command == null) {
            return;
        }
        List<Object> row = new ArrayList<>(List.of(
                change.id(), command.key(), command.fingerprint(), change.expectedVersion() + 1, change.newVersion()));
        if (withAge) {
            row.add(change.recordedAt());
        }
        add(commands, row.toArray());
    }

    private void addLabels(Append change, List<Label> before) {
        Map<String, Instant> left = new HashMap<>();
        before.forEach(label -> left.put(label.name(), label.at()));
        for (Label label : change.head().labels()) {
            Instant was = left.remove(label.name());
            if (was == null) {
                add(AppendPart.LABELS_ADDED, change.id(), label.name(), label.at());
            } else if (!was.equals(label.at())) {
                add(AppendPart.LABELS_MOVED, change.id(), label.name(), label.at());
            }
        }
        left.keySet().forEach(name -> add(AppendPart.LABELS_REMOVED, change.id(), name));
    }

    private void addEvent(UUID id, Event event) {
        add(
                AppendPart.EVENTS,
                id,
                event.version(),
                event.at(),
                event.recordedAt(),
                event.data().type(),
                event.data().schema(),
                event.data().bytes());
    }

    private void add(AppendPart part, Object... row) {
        rows.computeIfAbsent(part, any -> new ArrayList<>()).add(row);
    }

    private static void addColumns(List<String> types, List<Object[]> rows, List<Object> into) {
        List<List<@Nullable Object>> cells =
                rows.stream().map(ChangeRows::cells).toList();
        for (int column = 0; column < types.size(); column++) {
            @Nullable Object[] values = array(types.get(column), cells.size());
            for (int row = 0; row < values.length; row++) {
                values[row] = cells.get(row).get(column);
            }
            into.add(new Sql.Column(types.get(column), values));
        }
    }

    /** An instant, and the absence of one, are two cells: second and nanosecond. */
    private static List<@Nullable Object> cells(Object[] row) {
        List<@Nullable Object> cells = new ArrayList<>();
        for (Object value : row) {
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
        return cells;
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
