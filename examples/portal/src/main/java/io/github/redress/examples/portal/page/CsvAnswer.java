package io.github.redress.examples.portal.page;

import io.github.redress.scoring.page.BoardCsv;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** A table on its way to a spreadsheet, line by line; nothing in it is taken for a formula there. */
public final class CsvAnswer implements AutoCloseable {

    private static final CsvSchema LINES = CsvSchema.emptySchema().withLineSeparator("\r\n");
    private static final CsvMapper CSV =
            CsvMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final SequenceWriter lines;

    private CsvAnswer(SequenceWriter lines) {
        this.lines = lines;
    }

    /**
     * Begins an answer to be saved under a name.
     *
     * @param columns what the columns are called
     */
    public static CsvAnswer begin(HttpServletResponse response, String file, String... columns) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(file).build().toString());
        CsvAnswer answer = new CsvAnswer(CSV.writer(LINES).writeValues(response.getOutputStream()));
        answer.lines.write(List.of(columns));
        return answer;
    }

    /** Writes a line; null is an empty cell. */
    public void line(@Nullable Object... cells) {
        lines.write(Arrays.stream(cells)
                .map(cell -> cell == null ? "" : BoardCsv.safe(cell.toString()))
                .toList());
    }

    /** Writes what is left; whether the answer ends there, or is cut off since something failed, the server says. */
    @Override
    public void close() {
        lines.close();
    }
}
