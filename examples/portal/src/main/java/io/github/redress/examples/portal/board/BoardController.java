package io.github.redress.examples.portal.board;

import io.github.redress.examples.portal.page.NotFoundException;
import io.github.redress.scoring.BoardRow;
import io.github.redress.scoring.Cadence;
import io.github.redress.scoring.page.BoardCsv;
import io.github.redress.scoring.page.BoardPage;
import io.github.redress.scoring.publication.PublishedBoard;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The boards that everybody reads. */
@Controller
class BoardController {

    /** A published page brings its styles along, and nothing else. */
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    private static final int MONTHS = 12;
    private static final int YEARS = 5;

    private final Boards boards;

    BoardController(Boards boards) {
        this.boards = boards;
    }

    @GetMapping("/board")
    String board(Model model) {
        Boards.Running running = boards.running();
        model.addAttribute("running", running);
        model.addAttribute(
                "lines",
                running.board().rows().stream()
                        .filter(BoardRow::isRanked)
                        .map(row -> Bar.Line.of(boards, running.board(), row))
                        .toList());
        model.addAttribute("roster", boards.roster());
        List<PublishedBoard> weeks = boards.published();
        model.addAttribute("weeks", weeks.stream().map(Week::of).toList());
        model.addAttribute(
                "published",
                Stream.of(boards.published(Cadence.YEARLY, YEARS), boards.published(Cadence.MONTHLY, MONTHS), weeks)
                        .flatMap(List::stream)
                        .toList());
        return "board";
    }

    @GetMapping("/boards/{key:[0-9W-]+}")
    ResponseEntity<String> page(@PathVariable String key, Locale locale) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .header("Content-Security-Policy", POLICY)
                .body(BoardPage.of(known(key), locale));
    }

    @GetMapping("/boards/{key:[0-9W-]+}.json")
    ResponseEntity<byte[]> json(@PathVariable String key) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(known(key).toJson());
    }

    @GetMapping("/boards/{key:[0-9W-]+}.csv")
    ResponseEntity<byte[]> csv(@PathVariable String key, Locale locale) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .body(BoardCsv.of(known(key), locale));
    }

    private PublishedBoard known(String key) {
        return boards.published(key).orElseThrow(NotFoundException::new);
    }
}
