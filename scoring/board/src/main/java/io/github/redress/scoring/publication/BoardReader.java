package io.github.redress.scoring.publication;

import io.github.redress.ContentHash;
import io.github.redress.FaultyFilesException;
import io.github.redress.FileFault;
import io.github.redress.Text;
import io.github.redress.json.FileFaults;
import io.github.redress.json.StrictJson;
import io.github.redress.json.StrictObject;
import io.github.redress.json.StrictValue;
import io.github.redress.scoring.Cadence;
import io.github.redress.scoring.KeptTallies;
import io.github.redress.scoring.Period;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code redress.board/1}, strictly. What the table says is not believed: it is drawn up again from the counts, and every difference
 * is a fault.
 */
final class BoardReader {

    private static final String[] KEYS = {
        "$schema", "format", "period", "edition", "formula", "roster", "counts", "exclusions", "table", "beside", "hash"
    };

    private final String file;
    private final FileFaults faults = new FileFaults();

    private BoardReader(String file) {
        this.file = file;
    }

    static PublishedBoard read(String file, byte[] content) {
        BoardReader reader = new BoardReader(file);
        Optional<PublishedBoard> board = StrictJson.parse(file, content, reader.faults)
                .flatMap(root -> root.object(KEYS))
                .flatMap(reader::board);
        reader.faults.throwIfAny();
        return board.orElseThrow();
    }

    private Optional<PublishedBoard> board(StrictObject root) {
        root.required("format").ifPresent(BoardReader::checkFormat);
        Optional<Edition> edition = root.required("edition").flatMap(this::edition);
        Optional<FormulaDocument> formula = root.required("formula").flatMap(this::formula);
        Optional<Roster> roster = root.required("roster").flatMap(this::roster);
        Optional<KeptTallies> counts = root.required("counts").flatMap(value -> embedded(value, KeptTallies::read));
        List<Exclusion> exclusions = exclusions(root);
        Optional<ContentHash> hash = root.required("hash").flatMap(BoardReader::hash);
        root.required("table");
        root.required("beside");
        Optional<BoardTerms> terms = root.required("period")
                .flatMap(value -> value.object("cadence", "key", "firstDay", "zone")
                        .flatMap(object -> terms(object, formula, roster, counts)));
        if (!faults.isEmpty()) {
            return Optional.empty();
        }
        Optional<PublishedBoard> board = built(
                root.value(),
                () -> new PublishedBoard(terms.orElseThrow(), edition.orElseThrow(), counts.orElseThrow(), exclusions));
        board.ifPresent(drawn -> check(root, drawn, hash.orElseThrow()));
        return board;
    }

    /** Finds what the document says that does not follow from its counts. */
    private void check(StrictObject root, PublishedBoard drawn, ContentHash said) {
        StrictObject again = StrictJson.parse(file, drawn.toJson(), new FileFaults())
                .flatMap(StrictValue::open)
                .orElseThrow();
        for (String key : again.keys()) {
            if (!key.equals("hash")) {
                root.optional(key)
                        .ifPresent(value -> compare(value, again.required(key).orElseThrow()));
            }
        }
        if (!said.equals(drawn.hash())) {
            root.required("hash")
                    .ifPresent(value -> value.bad("the hash of this board is " + drawn.hash() + ", was " + said));
        }
    }

    private static void compare(StrictValue said, StrictValue follows) {
        if (said.isObject() && follows.isObject()) {
            StrictObject saidObject = said.open().orElseThrow();
            StrictObject followsObject = follows.open().orElseThrow();
            for (String key : saidObject.keys()) {
                saidObject
                        .optional(key)
                        .filter(value -> followsObject.optional(key).isEmpty())
                        .ifPresent(value -> value.bad("nothing was wanted here by the counts of this board"));
            }
            for (String key : followsObject.keys()) {
                StrictValue wanted = followsObject.required(key).orElseThrow();
                saidObject
                        .optional(key)
                        .ifPresentOrElse(value -> compare(value, wanted), () -> saidObject.required(key));
            }
        } else if (said.isArray()
                && follows.isArray()
                && said.array().size() == follows.array().size()) {
            for (int element = 0; element < said.array().size(); element++) {
                compare(said.array().get(element), follows.array().get(element));
            }
        } else if (!said.equals(follows)) {
            said.bad("by the counts of this board this is " + brief(follows) + ", was " + brief(said));
        }
    }

    private static String brief(StrictValue value) {
        if (value.isArray()) {
            return "an array of " + value.array().size();
        }
        return value.isObject() ? "an object" : String.valueOf(value.scalar().orElseThrow());
    }

    private Optional<BoardTerms> terms(
            StrictObject object,
            Optional<FormulaDocument> formula,
            Optional<Roster> roster,
            Optional<KeptTallies> counts) {
        Optional<Cadence> cadence = object.required("cadence").flatMap(value -> value.oneOf(Cadence.class));
        object.required("key");
        Optional<LocalDate> firstDay =
                object.required("firstDay").flatMap(value -> value.parsed("a date like 2026-10-01", LocalDate::parse));
        Optional<ZoneId> zone =
                object.required("zone").flatMap(value -> value.parsed("a time zone like Asia/Shanghai", ZoneId::of));
        if (cadence.isEmpty()
                || firstDay.isEmpty()
                || zone.isEmpty()
                || formula.isEmpty()
                || roster.isEmpty()
                || counts.isEmpty()) {
            return Optional.empty();
        }
        Period counted = counts.get().tallies().period();
        Optional<BoardTerms> terms = built(
                object.value(),
                () -> new BoardTerms(
                        cadence.get(), firstDay.get(), zone.get(), counted.asOf(), formula.get(), roster.get()));
        return terms.filter(known -> {
            boolean same = known.period().equals(counted);
            if (!same) {
                object.value()
                        .bad("the counts are of another period, " + counted.fromInclusive() + " to "
                                + counted.toExclusive());
            }
            return same;
        });
    }

    private Optional<Edition> edition(StrictValue value) {
        return value.object("number", "replaces", "reason").flatMap(object -> {
            Optional<Integer> number = object.required("number").flatMap(each -> each.integer(1, 1_000_000));
            Optional<ContentHash> replaces = object.optional("replaces").flatMap(BoardReader::hash);
            Optional<Text> reason = object.optional("reason").flatMap(BoardReader::text);
            return number.flatMap(
                    known -> built(value, () -> new Edition(known, replaces.orElse(null), reason.orElse(null))));
        });
    }

    private Optional<FormulaDocument> formula(StrictValue value) {
        return value.object("hash", "document").flatMap(object -> {
            Optional<ContentHash> hash = object.required("hash").flatMap(BoardReader::hash);
            Optional<FormulaDocument> formula =
                    object.required("document").flatMap(document -> embedded(document, FormulaDocument::read));
            return hash.isEmpty() ? Optional.empty() : formula;
        });
    }

    private Optional<Roster> roster(StrictValue value) {
        return value.object("units", "groups", "departments").flatMap(object -> {
            SortedMap<String, Roster.Unit> units = map(object, "units", BoardReader::unit);
            SortedMap<String, Text> groups = map(object, "groups", BoardReader::text);
            SortedMap<String, String> departments = map(object, "departments", StrictValue::name);
            return built(value, () -> new Roster(units, groups, departments));
        });
    }

    private static <T> SortedMap<String, T> map(
            StrictObject object, String key, Function<StrictValue, Optional<T>> reader) {
        return object.required(key).map(value -> value.map(reader)).orElseGet(TreeMap::new);
    }

    private static Optional<Roster.Unit> unit(StrictValue value) {
        return value.object("name", "group").flatMap(object -> {
            Optional<Text> name = object.required("name").flatMap(BoardReader::text);
            @Nullable
            String group = object.optional("group").flatMap(StrictValue::name).orElse(null);
            return name.map(known -> new Roster.Unit(known, group));
        });
    }

    private static List<Exclusion> exclusions(StrictObject root) {
        List<Exclusion> exclusions = new ArrayList<>();
        for (StrictValue element :
                root.required("exclusions").map(StrictValue::array).orElse(List.of())) {
            element.object("unit", "case", "reason", "approvedBy").ifPresent(object -> {
                Optional<String> unit = object.required("unit").flatMap(StrictValue::name);
                Optional<String> caseId = object.required("case").flatMap(StrictValue::text);
                Optional<String> reason = object.required("reason").flatMap(StrictValue::name);
                @Nullable
                String by =
                        object.optional("approvedBy").flatMap(StrictValue::name).orElse(null);
                if (unit.isPresent() && caseId.isPresent() && reason.isPresent()) {
                    exclusions.add(new Exclusion(unit.get(), caseId.get(), reason.get(), by));
                }
            });
        }
        return exclusions;
    }

    /** Reads a document inside this one; its faults stand at their own pointer behind that of the value, on the line it begins on. */
    private <T> Optional<T> embedded(StrictValue value, BiFunction<String, byte[], T> reader) {
        try {
            return Optional.of(reader.apply(file, value.toJson()));
        } catch (FaultyFilesException e) {
            e.faults()
                    .forEach(fault -> faults.add(new FileFault(
                            file, value.pointer() + fault.pointer(), value.line(), fault.code(), fault.message())));
            return Optional.empty();
        }
    }

    private static <T> Optional<T> built(StrictValue value, Supplier<T> whole) {
        try {
            return Optional.of(whole.get());
        } catch (IllegalArgumentException e) {
            value.bad(String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private static Optional<Text> text(StrictValue value) {
        return value.object("zh", "en").flatMap(object -> {
            Optional<String> zh = object.required("zh").flatMap(StrictValue::name);
            Optional<String> en = object.required("en").flatMap(StrictValue::name);
            return zh.isPresent() && en.isPresent() ? Optional.of(Text.of(zh.get(), en.get())) : Optional.empty();
        });
    }

    private static Optional<ContentHash> hash(StrictValue value) {
        return value.parsed("64 lower-case hexadecimal digits", ContentHash::new);
    }

    private static void checkFormat(StrictValue value) {
        value.text()
                .filter(text -> !text.equals(PublishedBoard.FORMAT))
                .ifPresent(text ->
                        value.bad("the format \"" + PublishedBoard.FORMAT + "\" was wanted, was \"" + text + "\""));
    }
}
