package io.github.redress.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/** Objects written one a line, as UTF-8. Numbers are written in full: no rounding, and no exponent where it can be helped. */
final class JsonLines implements Closeable, Flushable {

    private static final JsonFactory JSON = new JsonFactory();

    /** Writes half of a surrogate pair, which an id may hold but UTF-8 cannot, as it came in: escaped. */
    private static final JsonFactory ASCII =
            JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    /** Beyond so many places a number keeps its exponent: it came in with one. */
    private static final int MOST_PLACES = 40;

    private final OutputStream out;

    JsonLines(OutputStream out) {
        this.out = new BufferedOutputStream(out, 1 << 16);
    }

    void write(Answer answer) throws IOException {
        String text = text(JSON, answer);
        out.write((UTF_8.newEncoder().canEncode(text) ? text : text(ASCII, answer)).getBytes(UTF_8));
        out.write('\n');
    }

    private static String text(JsonFactory json, Answer answer) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = json.createGenerator(ObjectWriteContext.empty(), text)) {
            writeValue(generator, answer);
        }
        return text.toString();
    }

    private static void writeValue(JsonGenerator generator, @Nullable Object value) {
        if (value instanceof Answer answer) {
            generator.writeStartObject();
            answer.members().forEach((key, member) -> {
                generator.writeName(key);
                writeValue(generator, member);
            });
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
