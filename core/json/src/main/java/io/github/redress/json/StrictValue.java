package io.github.redress.json;

import io.github.redress.FileFault;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/**
 * One value of a JSON text, with the place it stands at.
 *
 * <p>Two values are equal when they hold the same, wherever they stand. Asking for a form it has not, as for the text of a number, adds a fault and returns empty; nothing here throws. So a
 * reader asks for everything it needs and builds its result only when all of it is there.
 */
public final class StrictValue {

    /** Where a value stands. */
    record Place(String file, @Nullable StrictValue parent, String key, int line, FileFaults faults) {}

    /** The content of a value that is faulty in itself: whatever is asked of it, nothing more is said. */
    private static final Object UNREADABLE = new Object();

    private final Place place;
    private final @Nullable Object content;

    /** Content is a String, a BigDecimal, a Boolean, a map of members, a list of elements, {@link #UNREADABLE}, or null. */
    StrictValue(Place place, @Nullable Object content) {
        this.place = place;
        this.content = content;
    }

    /** Returns a value that has no content anybody could use, having added that fault. */
    static StrictValue unreadable(Place place, String message) {
        StrictValue value = new StrictValue(place, UNREADABLE);
        value.bad(message);
        return value;
    }

    /** Returns the JSON pointer, empty for the root. */
    public String pointer() {
        StrictValue parent = place.parent();
        return parent == null
                ? ""
                : parent.pointer() + "/" + place.key().replace("~", "~0").replace("/", "~1");
    }

    /** Returns the line it begins on, from 1. */
    public int line() {
        return place.line();
    }

    /** Returns the file it stands in. */
    public String file() {
        return place.file();
    }

    /** Returns where faults of this text go. */
    FileFaults faults() {
        return place.faults();
    }

    /** Adds a fault of this value. */
    public void fault(String code, String message) {
        place.faults().add(new FileFault(place.file(), pointer(), line(), code, message));
    }

    /** Adds a fault of the commonest sort, a value that cannot be. */
    public void bad(String message) {
        fault("BAD_VALUE", message);
    }

    /** Returns whether this is JSON's {@code null}. */
    public boolean isNull() {
        return content == null;
    }

    /** Returns whether this is a text. */
    public boolean isText() {
        return content instanceof String;
    }

    /** Returns whether this is an object. */
    public boolean isObject() {
        return content instanceof Map;
    }

    /** Returns whether this is an array. */
    public boolean isArray() {
        return content instanceof List;
    }

    /**
     * Returns the content as a plain value: a {@link String}, a {@link BigDecimal}, a {@link Boolean}, null for JSON's
     * {@code null}; empty with a fault for objects and arrays.
     */
    public Optional<Object> scalar() {
        if (content instanceof String || content instanceof BigDecimal || content instanceof Boolean) {
            return Optional.of(content);
        }
        return wanted("a text, a number, true or false");
    }

    /** Returns the object, having added a fault for each key that is not among these. */
    public Optional<StrictObject> object(String... keys) {
        Optional<StrictObject> found = open();
        found.ifPresent(object -> object.members().forEach((key, member) -> {
            if (!isAmong(keys, key)) {
                member.fault(
                        "UNKNOWN_FIELD",
                        "the key \"" + key + "\" is not known here; known are "
                                + String.join(", ", Arrays.stream(keys).sorted().toList()));
            }
        }));
        return found;
    }

    /** The keys of an object are few, and objects many: looking at each is quicker than making a set. */
    private static boolean isAmong(String[] keys, String key) {
        for (String known : keys) {
            if (known.equals(key)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the object, whose keys are names that a person chose. */
    @SuppressWarnings("unchecked")
    public Optional<StrictObject> open() {
        return content instanceof Map
                ? Optional.of(new StrictObject(this, (Map<String, StrictValue>) content))
                : wanted("an object");
    }

    /**
     * Returns what an object holds whose keys are names that a person chose, in the order of the keys; nothing, with a fault, when this is no
     * object. What the reader of a value makes nothing of is left out; it has added a fault.
     */
    public <T> SortedMap<String, T> map(Function<StrictValue, Optional<T>> reader) {
        SortedMap<String, T> read = new TreeMap<>();
        open().ifPresent(object -> object.keys()
                .forEach(key -> object.required(key).flatMap(reader).ifPresent(known -> read.put(key, known))));
        return read;
    }

    /** Returns the elements; none, with a fault, when this is no array. */
    @SuppressWarnings("unchecked")
    public List<StrictValue> array() {
        if (content instanceof List) {
            return (List<StrictValue>) content;
        }
        wanted("an array");
        return List.of();
    }

    /** Returns the text, which may be empty. */
    public Optional<String> text() {
        return content instanceof String text ? Optional.of(text) : wanted("a text");
    }

    /** Returns the text; a blank one is a fault. */
    public Optional<String> name() {
        Optional<String> text = text();
        if (text.isPresent() && text.get().isBlank()) {
            bad("a text that is not blank was wanted");
            return Optional.empty();
        }
        return text;
    }

    /** Returns true or false. */
    public Optional<Boolean> bool() {
        return content instanceof Boolean bool ? Optional.of(bool) : wanted("true or false");
    }

    /** Returns the number. */
    public Optional<BigDecimal> decimal() {
        return content instanceof BigDecimal number ? Optional.of(number) : wanted("a number");
    }

    /** Returns the whole number between these bounds, both included. */
    public Optional<Integer> integer(int atLeast, int atMost) {
        if (content instanceof BigDecimal number) {
            try {
                int value = number.intValueExact();
                if (value >= atLeast && value <= atMost) {
                    return Optional.of(value);
                }
            } catch (ArithmeticException e) {
                // not whole, or far outside: the same fault as a value just outside
            }
        }
        return wanted("a whole number from " + atLeast + " to " + atMost);
    }

    /** Returns the constant that the text names. */
    public <E extends Enum<E>> Optional<E> oneOf(Class<E> type) {
        if (!(content instanceof String text)) {
            return wanted("a text");
        }
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return Optional.of(constant);
            }
        }
        return wanted("one of " + Arrays.toString(type.getEnumConstants()));
    }

    /**
     * Returns what the text means.
     *
     * @param wanted what to say was wanted, as in {@code a date like 2026-10-01}
     * @param parser may refuse with {@link IllegalArgumentException} or {@link DateTimeException}
     */
    public <T> Optional<T> parsed(String wanted, Function<String, T> parser) {
        if (!(content instanceof String text)) {
            return wanted("a text");
        }
        try {
            return Optional.of(parser.apply(text));
        } catch (IllegalArgumentException | DateTimeException e) {
            return wanted(wanted);
        }
    }

    /** Returns the value as compact JSON, its keys in the order of the text. */
    public byte[] toJson() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = StrictJson.JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            write(out);
        }
        return bytes.toByteArray();
    }

    /** Returns whether the other holds the same, wherever either stands, and in whatever order an object has its keys. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StrictValue value && Objects.equals(content, value.content);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(content);
    }

    private void write(JsonGenerator out) {
        if (content instanceof Map<?, ?> members) {
            out.writeStartObject();
            members.forEach((key, member) -> {
                out.writeName((String) key);
                ((StrictValue) member).write(out);
            });
            out.writeEndObject();
        } else if (content instanceof List<?> elements) {
            out.writeStartArray();
            elements.forEach(element -> ((StrictValue) element).write(out));
            out.writeEndArray();
        } else if (content instanceof BigDecimal number) {
            out.writeNumber(number);
        } else if (content instanceof Boolean bool) {
            out.writeBoolean(bool);
        } else if (content instanceof String text) {
            out.writeString(text);
        } else {
            out.writeNull();
        }
    }

    private <T> Optional<T> wanted(String what) {
        if (content != UNREADABLE) {
            bad(what + " was wanted, was " + form());
        }
        return Optional.empty();
    }

    private String form() {
        if (content instanceof Map) {
            return "an object";
        }
        if (content instanceof List) {
            return "an array";
        }
        return content instanceof String text ? "\"" + text + "\"" : String.valueOf(content);
    }
}
