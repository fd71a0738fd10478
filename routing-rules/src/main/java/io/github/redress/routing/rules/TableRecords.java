package io.github.redress.routing.rules;

import io.github.redress.FileFault;
import io.github.redress.json.FileFaults;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.csv.CsvFactory;
import tools.jackson.dataformat.csv.CsvReadFeature;

/** Reads the records of a CSV file by RFC 4180. Records without any character are left out. */
final class TableRecords {

    private static final CsvFactory CSV =
            CsvFactory.builder().enable(CsvReadFeature.WRAP_AS_ARRAY).build();

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private TableRecords() {}

    /** Returns the records; after the first fault, which is one of the whole file, those before it. */
    static List<TableRecord> read(String file, byte[] content, Charset charset, FileFaults faults) {
        List<TableRecord> records = new ArrayList<>();
        String text;
        try {
            text = charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        } catch (CharacterCodingException e) {
            faults.add(new FileFault(file, "", 0, "BAD_CSV", "the file is no " + charset));
            return records;
        }
        String table = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        try (JsonParser parser = CSV.createParser(ObjectReadContext.empty(), table)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.START_ARRAY) {
                int line = parser.currentLocation().getLineNr();
                TableRecord record = new TableRecord(line, cells(parser));
                if (!record.isBlank()) {
                    records.add(record);
                }
            }
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
            faults.add(new FileFault(file, "", line, "BAD_CSV", "this is no CSV: " + e.getOriginalMessage()));
        }
        return records;
    }

    private static List<String> cells(JsonParser parser) {
        List<String> cells = new ArrayList<>();
        JsonToken token = parser.nextToken();
        while (token != null && token != JsonToken.END_ARRAY) {
            cells.add(parser.getString());
            token = parser.nextToken();
        }
        return cells;
    }
}
