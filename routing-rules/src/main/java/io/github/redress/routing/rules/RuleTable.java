package io.github.redress.routing.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.redress.FaultyFilesException;
import io.github.redress.json.FileFaults;
import io.github.redress.json.StrictJson;
import io.github.redress.json.StrictObject;
import io.github.redress.routing.RouterReader.Known;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The rules of a file as a table, as an office keeps them in a spreadsheet: one row a rule. Everything else of the file,
 * its head, lists, additions and tests, stays in JSON, and the table is read into it.
 *
 * <p>The first row names the columns; those that no rule needs may be missing, and the order is free:
 *
 * <ul>
 *   <li>{@code id}, {@code name}, {@code priority}, {@code enabled}, {@code owner}, {@code source}, {@code accept}: as in
 *       a rule;
 *   <li>{@code kind}, {@code category}, {@code district}, {@code area}, {@code channel}, {@code attributes}, {@code
 *       custom}: of {@code when};
 *   <li>{@code days}, {@code timeFrom}, {@code timeTo}, {@code calendar}: of its {@code time}; {@code anyOf}, {@code
 *       allOf}, {@code noneOf}: of its {@code text};
 *   <li>{@code department}, {@code support}, {@code cc}, {@code sla}, {@code severity}: of {@code route};
 *   <li>{@code from}, {@code to}: of {@code effective}.
 * </ul>
 *
 * <p>An empty cell says nothing, and an empty row is none. Several values stand between bars, {@code 欠薪 | 讨薪}; a
 * backslash before a bar, a backslash or a blank at an end lets it stand for itself. {@code attributes} and {@code custom}
 * are JSON objects. {@code enabled} is {@code true} or {@code false} in letters of either case.
 *
 * <p>A cell that a spreadsheet would take for a formula gets an apostrophe in front, which is left out when it is read.
 *
 * <p>Faults name the file of the table, the line, and as pointer the row, from 1 below the header, and the column: {@code
 * /3/category}. What is wrong with the rest names the file of the rest.
 *
 * <p>Immutable, and safe for many threads at once.
 */
public final class RuleTable {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String END_OF_ROW = "\r\n";

    private final String file;
    private final byte[] content;

    private RuleTable(String file, byte[] content) {
        this.file = Objects.requireNonNull(file, "file");
        this.content = content.clone();
    }

    /**
     * Returns the table of a rule file.
     *
     * @param file its name, for faults
     * @param content JSON; when a table is read into it, its {@code rules} are replaced, and need not be there
     */
    public static RuleTable of(String file, byte[] content) {
        return new RuleTable(file, content);
    }

    /**
     * Returns the rules as CSV with all columns, rows ending in CR LF.
     *
     * @param charset as UTF-8, which gets a byte order mark so that spreadsheets know it, or GB18030
     * @throws FaultyFilesException with everything that cannot be written, as a key that no rule has
     */
    public byte[] toCsv(Charset charset) {
        FileFaults faults = new FileFaults();
        Optional<StrictObject> root = StrictJson.parse(file, content, faults).flatMap(value -> value.open());
        TableWriter writer = new TableWriter();
        String rows = root.stream()
                .flatMap(found -> found.elements("rules").stream())
                .map(writer::row)
                .map(row -> row + END_OF_ROW)
                .collect(Collectors.joining());
        faults.throwIfAny();
        String header =
                Arrays.stream(RuleColumn.values()).map(RuleColumn::header).collect(Collectors.joining(","));
        return ((charset.equals(UTF_8) ? BYTE_ORDER_MARK : "") + header + END_OF_ROW + rows).getBytes(charset);
    }

    /**
     * Returns the rule file with the rules of a table instead of its own; the rules have the conditions of every {@link
     * ConditionFactory} on the class path.
     *
     * @see #withRules(RuleSetReader, String, byte[], Charset, Known)
     */
    public byte[] withRules(String table, byte[] csv, Charset charset, Known known) {
        return withRules(new RuleSetReader(), table, csv, charset, known);
    }

    /**
     * Returns the rule file with the rules of a table instead of its own: the JSON to publish and to keep.
     *
     * @param reader knows the conditions that the rules ask for
     * @param table the name of the table, for faults
     * @param csv CSV by RFC 4180, with or without a byte order mark
     * @param charset what its bytes mean
     * @param known what the rules may name
     * @throws FaultyFilesException with every fault of the table and of the rest, tests that fail among them
     */
    public byte[] withRules(RuleSetReader reader, String table, byte[] csv, Charset charset, Known known) {
        Objects.requireNonNull(reader, "reader");
        Objects.requireNonNull(known, "known");
        return new TableReader(reader, table, file, content).read(csv, charset, known);
    }
}
