package io.github.redress.examples.portal.cases;

import io.github.redress.examples.portal.page.NotFoundException;
import io.github.redress.scoring.page.BoardCsv;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** Open data: what everybody may read, for programs and spreadsheets. */
@Controller
class OpenDataController {

    private static final int MOST = 1_000_000;
    private static final CsvSchema LINES = CsvSchema.emptySchema().withLineSeparator("\r\n");
    private static final CsvMapper CSV =
            CsvMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    private static final JsonMapper JSON =
            JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final PublicCases cases;

    OpenDataController(PublicCases cases) {
        this.cases = cases;
    }

    @GetMapping("/open-data")
    String page(Model model) {
        model.addAttribute(
                "fields", Arrays.stream(CaseField.values()).map(CaseField::key).toList());
        return "open-data";
    }

    @GetMapping("/open-data/cases.csv")
    void csv(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(defaultValue = "" + MOST) int limit,
            WebRequest request,
            HttpServletResponse response)
            throws IOException {
        if (isKnown(request, "csv", from, limit)) {
            return;
        }
        response.setContentType("text/csv;charset=UTF-8");
        OutputStream out = response.getOutputStream();
        try (SequenceWriter lines = CSV.writer(LINES).writeValues(out)) {
            lines.write(Arrays.stream(CaseField.values()).map(CaseField::key).toList());
            cases.all(
                    from,
                    limit,
                    each -> lines.write(Arrays.stream(CaseField.values())
                            .map(field -> BoardCsv.safe(text(field.of(each))))
                            .toList()));
        }
    }

    @GetMapping("/open-data/cases.ndjson")
    void ndjson(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(defaultValue = "" + MOST) int limit,
            WebRequest request,
            HttpServletResponse response)
            throws IOException {
        if (isKnown(request, "ndjson", from, limit)) {
            return;
        }
        response.setContentType("application/x-ndjson;charset=UTF-8");
        OutputStream out = response.getOutputStream();
        try (SequenceWriter lines = JSON.writer().withRootValueSeparator("\n").writeValues(out)) {
            cases.all(from, limit, each -> {
                Map<String, Object> line = new LinkedHashMap<>();
                for (CaseField field : CaseField.values()) {
                    line.put(field.key(), field.of(each));
                }
                lines.write(line);
            });
        }
        out.write('\n');
    }

    /** Returns whether the asker has it already; what no page ended with, and too little of it, finds no page. */
    private boolean isKnown(WebRequest request, String form, @Nullable String from, int limit) {
        if (limit < 1 || limit > MOST || (from != null && !from.matches("[0-9A-Za-z-]{0,40}"))) {
            throw new NotFoundException();
        }
        return request.checkNotModified("\"" + form + "-" + cases.position() + "-" + from + "-" + limit + "\"");
    }

    private static String text(Object value) {
        return value instanceof List<?> several
                ? several.stream().map(Object::toString).collect(Collectors.joining(" "))
                : value.toString();
    }
}
