package io.github.redress.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/** Objects written one a line, as UTF-8. Numbers are written in full: no rounding, and no exponent where it can be helped. */
final class JsonLines implements Closeable, Flushable {

    /** Puts nothing between the lines: their ends are ours. */
    private static final JsonFactory JSON =
            JsonFactory.builder().rootValueSeparator((String) null).build();

    /** Writes half of a surrogate pair, which an id may hold but UTF-8 cannot, as it came in: escaped. */
    private static final JsonFactory ASCII =
            JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    /** Beyond so many places a number keeps its exponent: it came in with one. */
    private static final int MOST_PLACES = 40;

    private final OutputStream out;

    /** The line that is being written, and the one generator of all lines: to make a new one costs as much as a line. */
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 10);

    private final JsonGenerator generator = JSON.createGenerator(ObjectWriteContext.empty(), line);

    JsonLines(OutputStream out) {
        this.out = new BufferedOutputStream(out, 1 << 16);
    }

    void write(Answer answer) throws IOException {
        if (isUnicode(answer)) {
            writeValue(generator, answer);
            generator.flush();
        } else {
            try (JsonGenerator escaping = ASCII.createGenerator(ObjectWriteContext.empty(), line)) {
                writeValue(escaping, answer);
            }
        }
        line.write('\n');
        line.writeTo(out);
        line.reset();
    }

    /** Writes the lines that another one wrote into a file. */
    void append(Path file) throws IOException {
        Files.copy(file, out);
    }

    /** Returns whether no text holds half of a surrogate pair. */
    private static boolean isUnicode(@Nullable Object value) {
        if (value instanceof Answer answer) {
            return isUnicode(answer.values());
        }
        if (value instanceof List<?> elements) {
            for (Object element : elements) {
                if (!isUnicode(element)) {
                    return false;
                }
            }
        }
        return !(value instanceof String text) || isUnicode(text);
    }

    private static boolean isUnicode(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return UTF_8.newEncoder().canEncode(text);
            }
        }
        return true;
    }

    private static void writeValue(JsonGenerator generator, @Nullable Object value) {
        if (value instanceof Answer answer) {
            generator.writeStartObject();
            for (int i = 0; i < answer.keys().size(); i++) {
                generator.writeName(answer.keys().get(i));
                writeValue(generator, answer.values().get(i));
            }
            generator.writeEndObject();
        } else if (value instanceof List<?> elements) {
            generator.writeStartArray();
            elements.forEach(element -> writeValue(generator, element));
            generator.writeEndArray();
        } else if (value instanceof Boolean bool) {
            generator.writeBoolean(bool);
        } else if (value instanceof BigDecimal number) {
            generator.writeNumber(
                    Math.abs((long) number.scale()) <= MOST_PLACES ? number.toPlainString() : number.toString());
        } else if (value instanceof Double number) {
            generator.writeNumber(BigDecimal.valueOf(number).toPlainString());
        } else if (value instanceof Number number) {
            generator.writeNumber(number.toString());
        } else if (value instanceof Instant instant) {
            generator.writeString(IsoText.of(instant));
        } else if (value == null) {
            generator.writeNull();
        } else {
            generator.writeString(value.toString());
        }
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
