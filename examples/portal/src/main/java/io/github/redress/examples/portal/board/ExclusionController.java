package io.github.redress.examples.portal.board;

import io.github.redress.Actor;
import io.github.redress.ComplaintId;
import io.github.redress.Text;
import io.github.redress.complaint.ScoreExclusion;
import io.github.redress.desk.ComplaintDesk;
import io.github.redress.examples.portal.account.Worker;
import io.github.redress.examples.portal.page.CsvAnswer;
import io.github.redress.examples.portal.page.NotFoundException;
import io.github.redress.scoring.BoardRow;
import io.github.redress.scoring.publication.Exclusion;
import io.github.redress.scoring.publication.PublishedBoard;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What published boards took out of scores, why, who said so, and what the scores would be if nothing had been. */
@Controller
@RequestMapping("/office/audit/exclusions")
class ExclusionController {

    private final Boards boards;
    private final ComplaintDesk desk;

    ExclusionController(Boards boards, ComplaintDesk desk) {
        this.boards = boards;
        this.desk = desk;
    }

    /**
     * A unit of whose cases some were taken out.
     *
     * @param published its line on the board
     * @param whole the same line, if nothing had been taken out
     * @param cases what was taken out
     */
    record UnitExclusions(String unit, Text name, BoardRow published, BoardRow whole, List<ExcludedCase> cases) {

        /** Returns the cases that were taken out. */
        public long out() {
            return published.tally().excludedCases();
        }
    }

    /**
     * A case that was taken out.
     *
     * @param number what people call it by, null where this auditor may not know, or nobody can tell
     * @param why the reason for people
     */
    record ExcludedCase(Exclusion exclusion, @Nullable String number, Text why) {}

    @GetMapping
    String page(
            @AuthenticationPrincipal Worker worker,
            @RequestParam(required = false) @Nullable String week,
            Model model) {
        List<PublishedBoard> published = boards.published();
        PublishedBoard board =
                week == null || week.isEmpty() ? published.stream().findFirst().orElse(null) : board(week);
        model.addAttribute("boards", published);
        model.addAttribute("board", board);
        model.addAttribute("units", board == null ? List.of() : units(board, worker.actor()));
        return "audit-exclusions";
    }

    @GetMapping("/{week}.csv")
    void csv(@AuthenticationPrincipal Worker worker, @PathVariable String week, HttpServletResponse response)
            throws IOException {
        PublishedBoard board = board(week);
        try (CsvAnswer csv = CsvAnswer.begin(
                response,
                "exclusions-" + board.key() + ".csv",
                "week",
                "edition",
                "unit",
                "nameZh",
                "nameEn",
                "case",
                "number",
                "reason",
                "approvedBy")) {
            units(board, worker.actor())
                    .forEach(unit -> unit.cases()
                            .forEach(each -> csv.line(
                                    board.key(),
                                    board.edition().number(),
                                    unit.unit(),
                                    unit.name().zh(),
                                    unit.name().en(),
                                    each.exclusion().caseId(),
                                    each.number(),
                                    each.exclusion().reason(),
                                    each.exclusion().approvedBy())));
        }
    }

    /** What is no week of a published board finds no page. */
    private PublishedBoard board(String week) {
        if (!week.matches("[0-9]{4}-W[0-9]{2}")) {
            throw new NotFoundException();
        }
        return boards.published(week).orElseThrow(NotFoundException::new);
    }

    private List<UnitExclusions> units(PublishedBoard board, Actor auditor) {
        Map<String, BoardRow> published = rows(board.board().rows());
        Map<String, BoardRow> whole = rows(board.withNothingTakenOut().rows());
        return board.exclusions().stream().collect(Collectors.groupingBy(Exclusion::unit)).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> new UnitExclusions(
                        each.getKey(),
                        board.terms().roster().name(each.getKey()),
                        row(published, each.getKey()),
                        row(whole, each.getKey()),
                        each.getValue().stream().map(one -> shown(one, auditor)).toList()))
                .toList();
    }

    private static Map<String, BoardRow> rows(List<BoardRow> rows) {
        return rows.stream().collect(Collectors.toMap(BoardRow::unit, Function.identity()));
    }

    private static BoardRow row(Map<String, BoardRow> rows, String unit) {
        BoardRow row = rows.get(unit);
        if (row == null) {
            throw new IllegalStateException("unit " + unit + " has cases taken out and no line on the board");
        }
        return row;
    }

    private ExcludedCase shown(Exclusion exclusion, Actor auditor) {
        return new ExcludedCase(
                exclusion,
                desk.record()
                        .number(auditor, ComplaintId.parse(exclusion.caseId()))
                        .orElse(null),
                Arrays.stream(ScoreExclusion.values())
                        .filter(reason -> reason.name().equals(exclusion.reason()))
                        .map(ScoreExclusion::label)
                        .findFirst()
                        .orElse(Text.of(exclusion.reason(), exclusion.reason())));
    }
}
