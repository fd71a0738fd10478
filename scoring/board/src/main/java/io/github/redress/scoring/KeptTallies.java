package io.github.redress.scoring;

import io.github.redress.FaultyFilesException;
import io.github.redress.json.FileFaults;
import io.github.redress.json.JsonText;
import io.github.redress.json.StrictJson;
import io.github.redress.json.StrictObject;
import io.github.redress.json.StrictValue;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Tallies as a stored document, {@code redress.tally/1}, with the position in the feed that they reach: whoever goes on from there
 * counts nothing twice and leaves nothing out.
 *
 * <p>Equal tallies at the same position are the same bytes. Reading is strict: every fault is found, with its pointer and line.
 *
 * @param position of the last event counted, 0 before the first
 * @param tallies what was counted up to there; whoever changes them afterwards changes this too
 */
public record KeptTallies(long position, Tallies tallies) {

    /** The format name that the document begins with. */
    public static final String FORMAT = "redress.tally/1";

    /** Refuses a position below 0. */
    public KeptTallies {
        Objects.requireNonNull(tallies, "tallies");
        if (position < 0) {
            throw new IllegalArgumentException("position must be 0 or more, was " + position);
        }
    }

    /** Returns the document: JSON in UTF-8. */
    public byte[] toJson() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("format", FORMAT);
        document.put("position", position);
        document.put("from", tallies.period().fromInclusive().toString());
        document.put("to", tallies.period().toExclusive().toString());
        document.put("asOf", tallies.period().asOf().toString());
        Map<String, Object> units = new LinkedHashMap<>();
        tallies.byUnit().forEach((unit, tally) -> units.put(unit, unit(tallies.results(unit), tally)));
        document.put("units", units);
        return JsonText.of(document).getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> unit(long results, Tally tally) {
        Map<String, Object> unit = new LinkedHashMap<>();
        unit.put("results", results);
        unit.put(
                "slices",
                tally.slices().entrySet().stream()
                        .map(each -> slice(each.getKey(), each.getValue()))
                        .toList());
        return unit;
    }

    private static Map<String, Object> slice(Slice slice, Counts counts) {
        Map<String, Object> numbers = new LinkedHashMap<>();
        Count.all().stream()
                .filter(count -> counts.get(count) != 0)
                .forEach(count -> numbers.put(count.key(), counts.get(count)));
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("book", slice.book().name());
        putUnlessNull(document, "channel", slice.channel());
        putUnlessNull(document, "category", slice.category());
        document.put("counts", numbers);
        return document;
    }

    private static void putUnlessNull(Map<String, Object> document, String key, @Nullable String value) {
        if (value != null) {
            document.put(key, value);
        }
    }

    /**
     * Reads a document.
     *
     * @param file the name to give in faults
     * @param content UTF-8, with or without a byte order mark
     * @throws FaultyFilesException with every fault, if there is any
     */
    public static KeptTallies read(String file, byte[] content) {
        FileFaults faults = new FileFaults();
        Optional<KeptTallies> kept = StrictJson.parse(file, content, faults)
                .flatMap(root -> root.object("$schema", "format", "position", "from", "to", "asOf", "units"))
                .flatMap(object -> read(object, faults));
        faults.throwIfAny();
        return kept.orElseThrow();
    }

    private static Optional<KeptTallies> read(StrictObject object, FileFaults faults) {
        object.required("format")
                .ifPresent(value -> value.text()
                        .filter(text -> !text.equals(FORMAT))
                        .ifPresent(
                                text -> value.bad("the format \"" + FORMAT + "\" was wanted, was \"" + text + "\"")));
        Optional<Long> position = object.required("position").flatMap(KeptTallies::number);
        Optional<Instant> from = object.required("from").flatMap(KeptTallies::instant);
        Optional<Instant> to = object.required("to").flatMap(KeptTallies::instant);
        Optional<Instant> asOf = object.required("asOf").flatMap(KeptTallies::instant);
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            object.value().bad("a period must not end before it begins, was " + from.get() + " to " + to.get());
        }
        Map<String, Long> results = new TreeMap<>();
        Map<String, Tally> tallies = new TreeMap<>();
        object.required("units").flatMap(StrictValue::open).ifPresent(units -> {
            for (String unit : units.keys()) {
                units.required(unit).ifPresent(value -> readUnit(unit, value, results, tallies));
            }
        });
        if (!faults.isEmpty()) {
            return Optional.empty();
        }
        Tallies all = Tallies.in(new Period(from.orElseThrow(), to.orElseThrow(), asOf.orElseThrow()));
        results.forEach((unit, number) -> all.restore(unit, number, tallies.getOrDefault(unit, Tally.NONE)));
        return Optional.of(new KeptTallies(position.orElseThrow(), all));
    }

    private static void readUnit(
            String unit, StrictValue value, Map<String, Long> results, Map<String, Tally> tallies) {
        if (unit.isBlank()) {
            value.bad("a unit that is not blank was wanted, was \"" + unit + "\"");
        }
        value.object("results", "slices").ifPresent(object -> {
            object.required("results")
                    .ifPresent(count -> number(count).ifPresent(number -> {
                        if (number == 0) {
                            count.bad("a unit with at least one result was wanted");
                        }
                        results.put(unit, number);
                    }));
            Map<Slice, Counts> slices = new TreeMap<>();
            List<StrictValue> elements =
                    object.required("slices").map(StrictValue::array).orElse(List.of());
            elements.forEach(element -> readSlice(element, slices));
            tallies.put(unit, Tally.of(slices));
        });
    }

    private static void readSlice(StrictValue value, Map<Slice, Counts> slices) {
        value.object("book", "channel", "category", "counts").ifPresent(object -> {
            Optional<Book> book = object.required("book").flatMap(name -> name.oneOf(Book.class));
            Optional<String> channel = object.optional("channel").flatMap(StrictValue::name);
            Optional<String> category = object.optional("category").flatMap(StrictValue::name);
            Optional<Counts> counts = object.required("counts").flatMap(KeptTallies::counts);
            if (book.isPresent() && counts.isPresent()) {
                Slice slice = new Slice(book.get(), channel.orElse(null), category.orElse(null));
                if (slices.put(slice, counts.get()) != null) {
                    value.bad("the same book, channel and category stand twice");
                }
            }
        });
    }

    private static Optional<Counts> counts(StrictValue value) {
        return value.object(Count.keys().toArray(String[]::new)).flatMap(object -> {
            Map<Count, Long> numbers = new EnumMap<>(Count.class);
            for (Count count : Count.all()) {
                object.optional(count.key())
                        .flatMap(KeptTallies::number)
                        .ifPresent(number -> numbers.put(count, number));
            }
            try {
                return Optional.of(Counts.of(numbers));
            } catch (IllegalArgumentException e) {
                value.bad(String.valueOf(e.getMessage()));
                return Optional.empty();
            }
        });
    }

    private static Optional<Long> number(StrictValue value) {
        return value.decimal().flatMap(decimal -> {
            boolean fits = decimal.signum() >= 0
                    && decimal.compareTo(BigDecimal.valueOf(
                                    Long.MAX_VALUE / Count.all().size()))
                            <= 0
                    && decimal.stripTrailingZeros().scale() <= 0;
            if (!fits) {
                value.bad("a whole number of 0 or more was wanted, was " + decimal);
            }
            return fits ? Optional.of(decimal.longValueExact()) : Optional.empty();
        });
    }

    private static Optional<Instant> instant(StrictValue value) {
        return value.parsed("an instant like 2026-10-01T00:00:00Z", Instant::parse);
    }
}
