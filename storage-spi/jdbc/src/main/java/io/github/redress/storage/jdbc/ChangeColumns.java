package io.github.redress.storage.jdbc;

import io.github.redress.storage.Append;
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

/** A batch of changes turned into columns, one array each, for the parts of the statement that have something to write. */
final class ChangeColumns {

    private final Map<AppendPart, List<@Nullable Object>> cells = new EnumMap<>(AppendPart.class);
    private final AppendPart commands;
    private final @Nullable UUID theOne;

    /**
     * Sorts a batch into parts.
     *
     * @param labelsBefore what labels a change finds
     * @param withAge whether the tables hold the age of command keys
     */
    ChangeColumns(List<Append> batch, Function<Append, List<Label>> labelsBefore, boolean withAge) {
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
            CommandKey command = change.command();
            if (command != null) {
                add(
                        commands,
                        id,
                        command.key(),
                        command.fingerprint(),
                        change.expectedVersion() + 1,
                        change.newVersion());
                if (withAge) {
                    add(commands, change.recordedAt());
                }
            }
        }
    }

    /** Returns the parts that have rows, in the order of the statement. */
    List<AppendPart> parts() {
        return List.copyOf(cells.keySet());
    }

    /** Returns the columns of those parts, one after the other, and the id of a batch's only case where it is asked for. */
    Object[] columns() {
        List<Object> columns = new ArrayList<>();
        cells.forEach((part, values) -> {
            addColumns(part.types(), values, columns);
            if (theOne != null && part.asksForTheOne()) {
                columns.add(theOne);
            }
        });
        return columns.toArray();
    }

    private void addCase(Append change) {
        boolean isNew = change.expectedVersion() == 0;
        AppendPart part = isNew ? AppendPart.BEGUN : AppendPart.CHANGED;
        Instant wakeAt = change.head().wakeAt();
        add(
                part,
                change.id(),
                change.head().number(),
                change.newVersion(),
                change.head().receivedAt(),
                wakeAt == null ? Sql.NO_INSTANT : wakeAt,
                change.snapshot().type(),
                change.snapshot().schema(),
                change.snapshot().bytes());
        if (!isNew) {
            add(part, change.expectedVersion());
        }
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

    /** Adds cells to a part's rows. An instant, and the absence of one, fill two of them: second and nanosecond. */
    private void add(AppendPart part, Object... values) {
        List<@Nullable Object> row = cells.computeIfAbsent(part, any -> new ArrayList<>());
        for (Object value : values) {
            if (value instanceof Instant at) {
                long second = at.getEpochSecond();
                int nano = at.getNano();
                row.add(second);
                row.add(nano);
            } else if (value == Sql.NO_INSTANT) {
                row.add(null);
                row.add(null);
            } else {
                row.add(value);
            }
        }
    }

    private static void addColumns(List<String> types, List<@Nullable Object> cells, List<Object> into) {
        int width = types.size();
        for (int column = 0; column < width; column++) {
            @Nullable Object[] values = array(types.get(column), cells.size() / width);
            for (int row = 0; row < values.length; row++) {
                values[row] = cells.get(row * width + column);
            }
            into.add(new Sql.Column(types.get(column), values));
        }
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
