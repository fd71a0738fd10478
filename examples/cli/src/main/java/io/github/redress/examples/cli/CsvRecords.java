package io.github.redress.examples.cli;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.dataformat.csv.CsvFactory;
import tools.jackson.dataformat.csv.CsvReadFeature;

/**
 * The records of a CSV file by RFC 4180: cells may be quoted and then hold line feeds. Lines without any character
 * are left out. A record
 * that cannot be read does not end the file; the next one follows. Holds one record at a time.
 */
final class CsvRecords implements Closeable {

    private static final CsvFactory CSV =
            CsvFactory.builder().enable(CsvReadFeature.WRAP_AS_ARRAY).build();

    private static final int BYTE_ORDER_MARK = '\uFEFF';

    /** What bytes become that mean nothing in the charset; Unicode keeps this one free for a program's own use. */
    private static final String UNDECODED = "\uFFFF";

    private final Charset charset;
    private final JsonParser parser;

    CsvRecords(InputStream in, Charset charset) throws IOException {
        this.charset = charset;
        this.parser = CSV.createParser(ObjectReadContext.empty(), decoded(in, charset));
        parser.nextToken();
    }

    private static Reader decoded(InputStream in, Charset charset) throws IOException {
        Reader reader = new BufferedReader(new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)
                        .replaceWith(UNDECODED)));
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    /** Returns the next record, or null at the end. */
    @Nullable
    CsvRecord next() {
        CsvRecord next = read();
        while (next != null && next.isEmpty()) {
            next = read();
        }
        return next;
    }

    private @Nullable CsvRecord read() {
        if (parser.nextToken() != JsonToken.START_ARRAY) {
            return null;
        }
        int line = parser.currentLocation().getLineNr();
        List<String> cells = new ArrayList<>();
        String flaw = null;
        while (true) {
            try {
                JsonToken token = parser.nextToken();
                if (token == null || token == JsonToken.END_ARRAY) {
                    return new CsvRecord(line, cells, flaw);
                }
                if (cells.isEmpty() && isAtLineStart()) {
                    continue;
                }
                String cell = parser.getString();
                if (flaw == null && cell.contains(UNDECODED)) {
                    flaw = "the record has bytes that are no " + charset;
                }
                cells.add(cell.replace(UNDECODED, "\uFFFD"));
            } catch (StreamReadException e) {
                flaw = flaw == null ? "the record is no CSV: " + e.getOriginalMessage() : flaw;
            }
        }
    }

    /** Tells an empty line from one with a quoted empty cell, which looks the same but has been read some way. */
    private boolean isAtLineStart() {
        return parser.currentLocation().getColumnNr() == 1;
    }

    @Override
    public void close() {
        parser.close();
    }
}
