package io.github.redress.json;

import io.github.redress.FileFault;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads JSON so that every value knows its pointer and its line, and a key that stands twice is a fault.
 *
 * <p>Jackson parses; what is added here is the place of each value, which Jackson's own tree does not keep.
 */
public final class StrictJson {

    static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    /** Jackson names its source inside some messages, as where an object began; the fault has file and line already. */
    private static final Pattern SOURCE =
            Pattern.compile("\\s*\\(start marker at \\[Source:[^\\]]*\\]\\)|\\s*(at )?\\[Source:[^\\]]*\\]");

    private StrictJson() {}

    /**
     * Reads one JSON value.
     *
     * @param file the name to give in faults
     * @param content UTF-8, with or without a byte order mark
     * @param faults where faults go, now and when the value is looked into
     * @return the value, or empty when the text is no JSON
     */
    public static Optional<StrictValue> parse(String file, byte[] content, FileFaults faults) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), content)) {
            return parse(file, parser, faults);
        }
    }

    /**
     * Reads one JSON line of a longer text.
     *
     * @param line its number, which every fault then carries
     */
    public static Optional<StrictValue> parseLine(String file, String content, int line, FileFaults faults) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), content)) {
            return new Reader(file, parser, faults, line).readAll();
        }
    }

    /** Reads one value from a parser that somebody else made, as for YAML. */
    public static Optional<StrictValue> parse(String file, JsonParser parser, FileFaults faults) {
        return new Reader(file, parser, faults, 0).readAll();
    }

    private static String said(JacksonException e) {
        return SOURCE.matcher(String.valueOf(e.getOriginalMessage())).replaceAll("");
    }

    private static final class Reader {

        private final String file;
        private final JsonParser parser;
        private final FileFaults faults;
        private final int fixedLine;

        Reader(String file, JsonParser parser, FileFaults faults, int fixedLine) {
            this.file = file;
            this.parser = parser;
            this.faults = faults;
            this.fixedLine = fixedLine;
        }

        Optional<StrictValue> readAll() {
            try {
                if (parser.nextToken() == null) {
                    faults.add(
                            new FileFault(file, "", line(), "BAD_JSON", "the text is empty; a JSON value was wanted"));
                    return Optional.empty();
                }
                StrictValue value = read(null, "");
                if (parser.nextToken() != null) {
                    faults.add(
                            new FileFault(file, "", line(), "BAD_JSON", "text stands after the end of the JSON value"));
                    return Optional.empty();
                }
                return Optional.of(value);
            } catch (JacksonException e) {
                int line = fixedLine > 0 || e.getLocation() == null
                        ? fixedLine
                        : Math.max(0, e.getLocation().getLineNr());
                faults.add(new FileFault(file, "", line, "BAD_JSON", "this is no JSON: " + said(e)));
                return Optional.empty();
            }
        }

        private StrictValue read(@Nullable StrictValue parent, String key) {
            StrictValue.Place place = new StrictValue.Place(file, parent, key, line(), faults);
            return switch (parser.currentToken()) {
                case START_OBJECT -> readObject(place);
                case START_ARRAY -> readArray(place);
                case VALUE_STRING -> new StrictValue(place, parser.getString());
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> readNumber(place);
                case VALUE_TRUE -> new StrictValue(place, true);
                case VALUE_FALSE -> new StrictValue(place, false);
                default -> new StrictValue(place, null);
            };
        }

        /** A number may be JSON and yet have an exponent that no {@link BigDecimal} has. */
        private StrictValue readNumber(StrictValue.Place place) {
            try {
                return new StrictValue(place, parser.getDecimalValue());
            } catch (NumberFormatException e) {
                return StrictValue.unreadable(
                        place, "a number that can be reckoned with was wanted, was " + parser.getString());
            }
        }

        private StrictValue readObject(StrictValue.Place place) {
            Map<String, StrictValue> members = new LinkedHashMap<>();
            StrictValue object = new StrictValue(place, members);
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                StrictValue member = read(object, name);
                if (members.put(name, member) != null) {
                    member.fault("BAD_VALUE", "the key \"" + name + "\" stands twice");
                }
            }
            return object;
        }

        private StrictValue readArray(StrictValue.Place place) {
            List<StrictValue> elements = new ArrayList<>();
            StrictValue array = new StrictValue(place, elements);
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                elements.add(read(array, Integer.toString(elements.size())));
            }
            return array;
        }

        private int line() {
            return fixedLine > 0
                    ? fixedLine
                    : Math.max(0, parser.currentTokenLocation().getLineNr());
        }
    }
}
