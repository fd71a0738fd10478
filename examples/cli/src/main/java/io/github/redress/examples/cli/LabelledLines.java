package io.github.redress.examples.cli;

import io.github.redress.FileFault;
import io.github.redress.json.FileFaults;
import io.github.redress.json.StrictJson;
import io.github.redress.json.StrictObject;
import io.github.redress.json.StrictValue;
import io.github.redress.routing.suggest.LabelledText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The labelled texts of a file, one a line; each time it is gone through, it is read anew and one line is held. */
final class LabelledLines implements Iterable<LabelledText> {

    /** Beyond so many places a number is written with its exponent. */
    private static final int MOST_PLACES = 40;

    private final Path file;

    LabelledLines(Path file) {
        this.file = file;
    }

    /** Adds every fault of every line; a file without lines is one too. */
    void check(FileFaults faults) throws IOException {
        if (!Files.isRegularFile(file)) {
            faults.add(new FileFault(
                    GivenFile.name(file), "", 0, "BAD_VALUE", "a file that can be read more than once was wanted"));
            return;
        }
        int count = 0;
        try (Lines lines = new Lines(Files.newInputStream(file), () -> {})) {
            for (Line line = lines.next(); line != null; line = lines.next()) {
                read(line, faults);
                count++;
            }
        }
        if (count == 0) {
            faults.add(new FileFault(
                    GivenFile.name(file), "", 0, "BAD_VALUE", "at least one labelled text was wanted, was none"));
        }
    }

    @Override
    public Iterator<LabelledText> iterator() {
        try {
            return new Reading(new Lines(Files.newInputStream(file), () -> {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<LabelledText> read(Line line, FileFaults faults) {
        String name = GivenFile.name(file);
        if (line.text() == null) {
            faults.add(new FileFault(name, "", line.number(), "BAD_JSON", line.fault()));
            return Optional.empty();
        }
        return StrictJson.parseLine(name, line.text(), line.number(), faults)
                .flatMap(value -> value.object("text", "label", "attributes"))
                .flatMap(object -> {
                    Optional<String> text = object.required("text").flatMap(StrictValue::text);
                    Optional<String> label = object.required("label").flatMap(StrictValue::name);
                    Map<String, String> attributes = attributes(object);
                    return text.isEmpty() || label.isEmpty()
                            ? Optional.empty()
                            : Optional.of(new LabelledText(text.get(), label.get(), attributes));
                });
    }

    /** Returns the attributes of a line as texts: a number and the same number written as a text are one value. */
    static Map<String, String> attributes(StrictObject line) {
        Map<String, String> attributes = new LinkedHashMap<>();
        line.optional("attributes")
                .flatMap(StrictValue::open)
                .ifPresent(object -> object.keys()
                        .forEach(name -> object.optional(name)
                                .flatMap(StrictValue::scalar)
                                .ifPresent(value -> attributes.put(name, written(value)))));
        return attributes;
    }

    private static String written(Object value) {
        if (!(value instanceof BigDecimal number)) {
            return value.toString();
        }
        BigDecimal plain = number.stripTrailingZeros();
        return Math.abs((long) plain.scale()) <= MOST_PLACES ? plain.toPlainString() : plain.toString();
    }

    /** One way through the file; it is closed at its end. */
    private final class Reading implements Iterator<LabelledText> {

        private final Lines lines;
        private @Nullable LabelledText next;

        Reading(Lines lines) {
            this.lines = lines;
            advance();
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public LabelledText next() {
            LabelledText text = next;
            if (text == null) {
                throw new NoSuchElementException("the file has no more lines");
            }
            advance();
            return text;
        }

        private void advance() {
            try {
                Line line = lines.next();
                FileFaults faults = new FileFaults();
                next = line == null ? null : read(line, faults).orElse(null);
                faults.throwIfAny(); // another program has written to the file meanwhile
                if (next == null) {
                    lines.close();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
