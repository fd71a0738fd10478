package io.github.redress.examples.portal.board;

import io.github.redress.department.Department;
import io.github.redress.desk.Configuration;
import io.github.redress.examples.portal.PortalSettings;
import io.github.redress.scoring.Board;
import io.github.redress.scoring.Cadence;
import io.github.redress.scoring.Formula;
import io.github.redress.scoring.FormulaReader;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How each department does this week, as of now; departments of a level are compared with each other. */
@Controller
class BoardController {

    private final Results results;
    private final Clock clock;
    private final ZoneId zone;
    private final Formula formula;
    private final Map<String, Department> departments;

    BoardController(Results results, Configuration city, Clock clock, ZoneId zone, PortalSettings settings)
            throws IOException {
        this.results = results;
        this.clock = clock;
        this.zone = zone;
        this.formula = FormulaReader.read(
                "formula.json", Files.readAllBytes(settings.cityFolder().resolve("formula.json")));
        this.departments = city.departments().all().stream()
                .collect(Collectors.toMap(each -> each.id().value(), Function.identity()));
    }

    @GetMapping("/board")
    String board(Model model) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, zone);
        Board board = Board.of(
                formula,
                results.tallies(Cadence.WEEKLY.of(today, zone).withAsOf(now)).byUnit());
        model.addAttribute("board", board);
        model.addAttribute("departments", departments);
        model.addAttribute("days", Cadence.WEEKLY.name(today));
        model.addAttribute("asOf", now);
        return "board";
    }
}
