package io.github.redress.examples.cli;

import io.github.redress.json.StrictObject;
import io.github.redress.json.StrictValue;
import java.util.Optional;

/** The id of a line: a text or a number, given back as it came. Errors give back any scalar that stands there. */
final class LineId {

    private LineId() {}

    /** Returns the id, or empty without any fault; true and false, which are faults as ids, all the same. */
    static Optional<Object> find(StrictValue line) {
        return line.isObject()
                ? line.open().flatMap(object -> object.optional("id")).flatMap(LineId::value)
                : Optional.empty();
    }

    /** Returns the id, or empty with a fault when there is none or it is of another type. */
    static Optional<Object> required(StrictObject line) {
        Optional<StrictValue> given = line.required("id");
        if (given.isEmpty()) {
            return Optional.empty();
        }
        Optional<Object> id = value(given.get());
        if (id.isPresent() && !(id.get() instanceof Boolean)) {
            return id;
        }
        given.get().bad("an id must be a text or a number");
        return Optional.empty();
    }

    /** Returns whether no earlier line has the id of this one, which has an id; if one has, that is a fault. */
    static boolean isNew(StrictValue line, IdSet ids) {
        Object id = find(line).orElseThrow();
        boolean isNew = ids.add(id);
        if (!isNew) {
            line.open()
                    .flatMap(object -> object.optional("id"))
                    .ifPresent(value -> value.fault("DUPLICATE_ID", "the id " + id + " stands on an earlier line"));
        }
        return isNew;
    }

    private static Optional<Object> value(StrictValue id) {
        if (id.isObject() || id.isArray()) {
            return Optional.empty();
        }
        return id.scalar();
    }
}
