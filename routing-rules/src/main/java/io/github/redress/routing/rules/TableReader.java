package io.github.redress.routing.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.redress.FileFault;
import io.github.redress.json.FileFaults;
import io.github.redress.json.StrictJson;
import io.github.redress.json.StrictObject;
import io.github.redress.json.StrictValue;
import io.github.redress.routing.RouterReader.Known;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads a table into a rule file, and says of each fault in which cell it stands. Used once. */
final class TableReader {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");

    private final RuleSetReader reader;
    private final String table;
    private final String file;
    private final byte[] content;
    private final FileFaults faults = new FileFaults();
    private final List<RuleColumn> columns = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();

    TableReader(RuleSetReader reader, String table, String file, byte[] content) {
        this.reader = reader;
        this.table = Objects.requireNonNull(table, "table");
        this.file = file;
        this.content = content;
    }

    /** Returns whether JSON is meant where a text might be too. */
    static boolean looksLikeJson(String cell) {
        return !cell.isEmpty() && "{[\"".indexOf(cell.charAt(0)) >= 0;
    }

    byte[] read(byte[] csv, Charset charset, Known known) {
        Optional<StrictValue> rest = StrictJson.parse(file, content, faults);
        rest.ifPresent(StrictValue::open);
        List<TableRecord> records = TableRecords.read(table, csv, charset, faults);
        if (records.isEmpty()) {
            fault(0, "", "BAD_CSV", "a row with the names of the columns was wanted");
        } else {
            readHeader(records.get(0));
        }
        faults.throwIfAny();
        ArrayNode rules = JSON.createArrayNode();
        records.subList(1, records.size()).forEach(record -> rules.add(rule(record)));
        ObjectNode whole = (ObjectNode) JSON.readTree(content);
        whole.set("rules", rules);
        byte[] json = JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(whole);
        checkRules(json, known, rest.orElseThrow());
        faults.throwIfAny();
        return json;
    }

    private void readHeader(TableRecord header) {
        for (String cell : header.cells()) {
            Optional<RuleColumn> column = RuleColumn.named(cell);
            if (column.isEmpty()) {
                fault(
                        header.line(),
                        "/0/" + cell,
                        "UNKNOWN_FIELD",
                        "no column \"" + cell + "\" is known; known are "
                                + Arrays.stream(RuleColumn.values())
                                        .map(RuleColumn::header)
                                        .toList());
            } else if (columns.contains(column.get())) {
                fault(header.line(), "/0/" + cell, "BAD_VALUE", "the column \"" + cell + "\" stands twice");
            }
            column.ifPresent(columns::add);
        }
    }

    private ObjectNode rule(TableRecord record) {
        lines.add(record.line());
        ObjectNode rule = JSON.createObjectNode();
        rule.putObject("when");
        rule.putObject("route");
        if (record.cells().size() != columns.size()) {
            fault(
                    record.line(),
                    "/" + lines.size(),
                    "BAD_VALUE",
                    columns.size() + " cells were wanted, as the first row has, were "
                            + record.cells().size());
        }
        for (int i = 0; i < Math.min(columns.size(), record.cells().size()); i++) {
            RuleColumn column = columns.get(i);
            String cell = record.cells().get(i);
            if (!cell.isEmpty()) {
                value(column, column.form() == RuleColumn.Form.INTEGER ? cell : TableCell.unguarded(cell))
                        .ifPresent(value -> put(rule, column.path(), value));
            }
        }
        return rule;
    }

    private static void put(ObjectNode rule, List<String> path, JsonNode value) {
        ObjectNode owner = rule;
        for (String key : path.subList(0, path.size() - 1)) {
            owner = owner.hasNonNull(key) ? (ObjectNode) owner.get(key) : owner.putObject(key);
        }
        owner.set(path.get(path.size() - 1), value);
    }

    private Optional<JsonNode> value(RuleColumn column, String cell) {
        return switch (column.form()) {
            case TEXT -> Optional.of(JSON.getNodeFactory().stringNode(cell));
            case TEXTS -> texts(column, cell).map(TableReader::array);
            case ONE_OR_MORE_TEXTS ->
                texts(column, cell)
                        .map(texts ->
                                texts.size() == 1 ? JSON.getNodeFactory().stringNode(texts.get(0)) : array(texts));
            case INTEGER -> integer(column, cell);
            case TRUTH -> truth(column, cell);
            case JSON -> json(column, cell);
            case TEXT_OR_JSON ->
                looksLikeJson(cell)
                        ? json(column, cell)
                        : Optional.of(JSON.getNodeFactory().stringNode(cell));
        };
    }

    private Optional<List<String>> texts(RuleColumn column, String cell) {
        Optional<List<String>> texts = TableCell.split(cell);
        if (texts.isEmpty()) {
            bad(column, "texts between bars like a | b were wanted, was \"" + cell + "\"");
        }
        return texts;
    }

    private static ArrayNode array(List<String> texts) {
        ArrayNode array = JSON.createArrayNode();
        texts.forEach(array::add);
        return array;
    }

    private Optional<JsonNode> integer(RuleColumn column, String cell) {
        if (!WHOLE.matcher(cell).matches()) {
            bad(column, "a whole number was wanted, was \"" + cell + "\"");
            return Optional.empty();
        }
        return Optional.of(JSON.getNodeFactory().numberNode(Integer.parseInt(cell)));
    }

    private Optional<JsonNode> truth(RuleColumn column, String cell) {
        String lower = cell.toLowerCase(Locale.ROOT);
        if (!lower.equals("true") && !lower.equals("false")) {
            bad(column, "true or false was wanted, was \"" + cell + "\"");
            return Optional.empty();
        }
        return Optional.of(JSON.getNodeFactory().booleanNode(lower.equals("true")));
    }

    private Optional<JsonNode> json(RuleColumn column, String cell) {
        FileFaults found = new FileFaults();
        StrictJson.parse(table, cell.getBytes(UTF_8), found);
        found.list().forEach(fault -> bad(column, fault.message()));
        return found.isEmpty() ? Optional.of(JSON.readTree(cell)) : Optional.empty();
    }

    /** Reads the whole, and says of what is wrong with a rule where it stands in the table. */
    private void checkRules(byte[] json, Known known, StrictValue rest) {
        boolean whole = faults.isEmpty(); // else a test may fail only because a cell was left out
        for (FileFault fault : reader.read(file, json, known).faults()) {
            if (!whole && fault.code().equals("TEST_FAILED")) {
                continue;
            }
            List<String> keys = Arrays.asList(fault.pointer().split("/", -1));
            if (keys.size() > 2 && keys.get(1).equals("rules")) {
                int row = Integer.parseInt(keys.get(2));
                String column = RuleColumn.at(keys.subList(3, keys.size()))
                        .map(named -> "/" + named.header())
                        .orElse("");
                fault(lines.get(row), "/" + (row + 1) + column, fault.code(), fault.message());
            } else {
                faults.add(new FileFault(file, fault.pointer(), line(rest, keys), fault.code(), fault.message()));
            }
        }
    }

    /** Returns the line on which a value of the rest stands, or what holds it. */
    private static int line(StrictValue rest, List<String> keys) {
        StrictValue found = rest;
        for (String key : keys.subList(1, keys.size())) {
            String name = key.replace("~1", "/").replace("~0", "~");
            Optional<StrictValue> member = found.isArray()
                    ? Optional.of(found.array().get(Integer.parseInt(name)))
                    : Optional.of(found)
                            .filter(StrictValue::isObject)
                            .flatMap(StrictValue::open)
                            .flatMap((StrictObject object) -> object.optional(name));
            if (member.isEmpty()) {
                break;
            }
            found = member.get();
        }
        return found.line();
    }

    private void bad(RuleColumn column, String message) {
        fault(lines.get(lines.size() - 1), "/" + lines.size() + "/" + column.header(), "BAD_VALUE", message);
    }

    private void fault(int line, String pointer, String code, String message) {
        faults.add(new FileFault(table, pointer, line, code, message));
    }
}
