package io.github.redress.examples.portal.board;

import io.github.redress.examples.portal.page.NotFoundException;
import io.github.redress.examples.portal.page.Words;
import io.github.redress.scoring.BoardRow;
import io.github.redress.scoring.Share;
import io.github.redress.scoring.Standing;
import io.github.redress.scoring.page.BoardCsv;
import io.github.redress.scoring.publication.PublishedBoard;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** What published boards say over the weeks: of a unit, and of all, for people, charts and programs. */
@Controller
class BoardData {

    private static final CsvSchema LINES = CsvSchema.emptySchema().withLineSeparator("\r\n");
    private static final CsvMapper CSV = CsvMapper.builder().build();
    private static final List<String> FIELDS = List.of(
            "week",
            "edition",
            "hash",
            "unit",
            "nameZh",
            "nameEn",
            "group",
            "rank",
            "bestRank",
            "worstRank",
            "score",
            "due",
            "onTime",
            "rated",
            "satisfied");

    private final Boards boards;
    private final Words words;

    BoardData(Boards boards, Words words) {
        this.boards = boards;
        this.words = words;
    }

    /**
     * A unit in a week.
     *
     * @param board the board of the week
     * @param row the unit's line on it
     * @param week what it did
     */
    record UnitWeek(PublishedBoard board, BoardRow row, Week week) {}

    @GetMapping("/units/{unit:[A-Za-z0-9._-]{1,64}}")
    String unit(@PathVariable String unit, Model model) {
        if (!boards.roster().units().containsKey(unit)) {
            throw new NotFoundException();
        }
        model.addAttribute("unit", unit);
        model.addAttribute("name", words.it(boards.roster().name(unit)));
        model.addAttribute("weeks", weeks(unit));
        return "unit";
    }

    /** What the chart of a unit draws: columns of equal length, the earliest week first. */
    @GetMapping("/units/{unit:[A-Za-z0-9._-]{1,64}}/weeks.json")
    @ResponseBody
    Map<String, List<@Nullable Object>> chart(@PathVariable String unit) {
        if (!boards.roster().units().containsKey(unit)) {
            throw new NotFoundException();
        }
        return columns(weeks(unit).stream().map(UnitWeek::week).toList());
    }

    /** What the chart of all units draws. */
    @GetMapping("/board/weeks.json")
    @ResponseBody
    Map<String, List<@Nullable Object>> chart() {
        return columns(boards.published().stream().map(Week::of).toList());
    }

    @GetMapping("/open-data/boards.csv")
    ResponseEntity<byte[]> csv() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(FIELDS);
        boards.published().forEach(board -> board.board().rows().forEach(row -> lines.add(line(board, row))));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .body(CSV.writer(LINES).writeValueAsString(lines).getBytes(StandardCharsets.UTF_8));
    }

    private List<String> line(PublishedBoard board, BoardRow row) {
        Standing standing = row.standing();
        return List.of(
                board.key(),
                Integer.toString(board.edition().number()),
                board.hash().value(),
                BoardCsv.safe(row.unit()),
                BoardCsv.safe(board.terms().roster().name(row.unit()).zh()),
                BoardCsv.safe(board.terms().roster().name(row.unit()).en()),
                BoardCsv.safe(Objects.requireNonNullElse(row.group(), "")),
                standing == null ? "" : Integer.toString(standing.rank()),
                standing == null ? "" : Integer.toString(standing.range().best()),
                standing == null ? "" : Integer.toString(standing.range().worst()),
                row.score() == null ? "" : row.score().toPlainString(),
                Long.toString(row.tally().due()),
                Long.toString(row.tally().onTime()),
                Long.toString(row.tally().rated()),
                Long.toString(row.tally().satisfied()));
    }

    private List<UnitWeek> weeks(String unit) {
        return boards.published().stream()
                .flatMap(board -> board.board().rows().stream()
                        .filter(row -> row.unit().equals(unit))
                        .map(row -> new UnitWeek(board, row, Week.of(board, row.tally()))))
                .toList();
    }

    private static Map<String, List<@Nullable Object>> columns(List<Week> latestFirst) {
        List<Week> weeks = new ArrayList<>(latestFirst);
        Collections.reverse(weeks);
        Map<String, List<@Nullable Object>> columns = new LinkedHashMap<>();
        for (String column : new String[] {"week", "onTime", "onTimeLow", "onTimeHigh", "satisfied"}) {
            columns.put(column, new ArrayList<>());
        }
        for (Week week : weeks) {
            put(columns, "week", week.key());
            Share onTime = week.onTime();
            put(columns, "onTime", rate(onTime));
            put(
                    columns,
                    "onTimeLow",
                    onTime.isEmpty() ? null : onTime.interval().low());
            put(
                    columns,
                    "onTimeHigh",
                    onTime.isEmpty() ? null : onTime.interval().high());
            put(columns, "satisfied", rate(week.satisfied()));
        }
        return columns;
    }

    private static @Nullable Double rate(Share share) {
        return share.isEmpty() ? null : share.rate().getAsDouble();
    }

    private static void put(Map<String, List<@Nullable Object>> columns, String column, @Nullable Object value) {
        Objects.requireNonNull(columns.get(column)).add(value);
    }
}
