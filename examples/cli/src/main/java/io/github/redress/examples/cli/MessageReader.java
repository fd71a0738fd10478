package io.github.redress.examples.cli;

import io.github.redress.json.FileFaults;
import io.github.redress.json.StrictObject;
import io.github.redress.json.StrictValue;
import io.github.redress.scoring.topic.Message;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a message from a line. Its id says of what type the line's was, so that it can be given back as it came. */
final class MessageReader {

    private static final int MOST_VOTES = 1_000_000_000;
    private static final char TEXT = '"';
    private static final char NUMBER = '#';

    private final @Nullable ZoneId zone;

    /** Takes the zone of local instants; without one they are faults. */
    MessageReader(@Nullable ZoneId zone) {
        this.zone = zone;
    }

    /** Returns the message, or empty with faults. */
    Optional<Message> read(StrictObject line, FileFaults faults) {
        Optional<Object> id = LineId.required(line);
        Optional<Instant> at = line.required("at").flatMap(this::instant);
        Optional<String> person = line.optional("person").flatMap(MessageReader::person);
        Optional<String> title = line.required("title").flatMap(StrictValue::text);
        Optional<String> text = line.required("text").flatMap(StrictValue::text);
        Optional<Integer> votes = line.optional("votes").flatMap(value -> value.integer(0, MOST_VOTES));
        Optional<String> category = line.optional("category").flatMap(StrictValue::name);
        Optional<String> area = line.optional("area").flatMap(StrictValue::name);
        if (!faults.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Message(
                typed(id.orElseThrow()),
                at.orElseThrow(),
                person.orElse(null),
                title.orElseThrow(),
                text.orElseThrow(),
                votes.orElse(0),
                category.orElse(null),
                area.orElse(null)));
    }

    private static String typed(Object id) {
        return (id instanceof String ? TEXT : NUMBER) + id.toString();
    }

    /** Returns the id of a line by that of its message. */
    static Object idOf(String typed) {
        String id = typed.substring(1);
        return typed.charAt(0) == TEXT ? id : new BigDecimal(id);
    }

    /** A person may be a text or a number, as an id. */
    private static Optional<String> person(StrictValue value) {
        if (value.isText()) {
            return value.name();
        }
        Optional<Object> number = value.isObject() || value.isArray() ? Optional.empty() : value.scalar();
        if (number.isEmpty() || number.get() instanceof Boolean) {
            value.bad("a person must be a text or a number");
            return Optional.empty();
        }
        return number.map(each -> typed(each));
    }

    private Optional<Instant> instant(StrictValue value) {
        String wanted = zone == null
                ? "an instant like 2026-03-02T09:00:00+08:00 (with --zone also a local one)"
                : "an instant like 2026-03-02T09:00:00";
        return value.parsed(wanted, text -> Moments.parse(text, zone));
    }
}
