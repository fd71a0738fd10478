package io.github.redress.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ImportProperties {

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> cells = Arbitraries.strings()
                .withChars('a', '水', ' ', ',', '"', '\n', '\r', '\t', '#', '\\')
                .ofMaxLength(6);
        return cells.list().ofSize(3).list().ofMaxSize(10);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars('a', ' ', ',', '"', '\n', '\r', '\\')
                .ofMaxLength(40);
    }

    @Property(tries = 300)
    void whatIsWrittenByTheStandardIsReadBackWithTheLineOfEachRecord(@ForAll("tables") List<List<String>> table)
            throws IOException {
        StringBuilder csv = new StringBuilder();
        List<CsvRecord> expected = new ArrayList<>();
        for (List<String> cells : table) {
            // The reader takes a carriage return alone, a line feed alone and both together for one line each.
            int line = 1 + (int) csv.toString().lines().count();
            expected.add(new CsvRecord(line, cells, null));
            csv.append(cells.stream().map(ImportProperties::quoted).collect(Collectors.joining(",")))
                    .append("\r\n");
        }

        assertThat(records(csv.toString())).isEqualTo(expected);
    }

    @Property(tries = 300)
    void anyTextIsReadToItsEndAndTheLinesOfItsRecordsRise(@ForAll("texts") String text) throws IOException {
        List<CsvRecord> records = records(text);

        assertThat(records).extracting(CsvRecord::line).isSorted().doesNotHaveDuplicates();
    }

    @Property(tries = 300)
    void aBadRecordDoesNotHideTheNextOne(@ForAll("tables") List<List<String>> table) throws IOException {
        StringBuilder csv = new StringBuilder("\"bad\"cell,1,2\n");
        table.forEach(
                cells -> csv.append(cells.stream().map(ImportProperties::quoted).collect(Collectors.joining(",")))
                        .append('\n'));

        List<CsvRecord> records = records(csv.toString());

        assertThat(records.get(0).flaw()).startsWith("the record is no CSV: ");
        assertThat(records.stream().skip(1).map(CsvRecord::cells)).isEqualTo(table);
    }

    private static String quoted(String cell) {
        return "\"" + cell.replace("\"", "\"\"") + "\"";
    }

    private static List<CsvRecord> records(String csv) throws IOException {
        List<CsvRecord> all = new ArrayList<>();
        try (CsvRecords records = new CsvRecords(
                new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8)) {
            for (CsvRecord next = records.next(); next != null; next = records.next()) {
                all.add(next);
            }
        }
        return all;
    }
}
