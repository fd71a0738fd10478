package io.github.redress.examples.portal.supervision;

import io.github.redress.examples.portal.board.Boards;
import io.github.redress.examples.portal.board.CityTerms;
import io.github.redress.examples.portal.page.NotFoundException;
import io.github.redress.examples.portal.page.Words;
import io.github.redress.scoring.Bars;
import io.github.redress.scoring.Cadence;
import io.github.redress.scoring.Measure;
import io.github.redress.scoring.NoticeKind;
import io.github.redress.scoring.supervision.CitedBoard;
import io.github.redress.scoring.supervision.Evidence;
import io.github.redress.scoring.supervision.PeriodBoard;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The watch list and the honour list, and all else that rules of supervision said, each with its evidence, to print. */
@Controller
@RequestMapping("/office/supervision")
class SupervisionController {

    private static final int PAGE = 50;

    private final SaidNotices notices;
    private final Boards boards;
    private final CityTerms terms;
    private final Words words;

    SupervisionController(SaidNotices notices, Boards boards, CityTerms terms, Words words) {
        this.notices = notices;
        this.boards = boards;
        this.terms = terms;
        this.words = words;
    }

    /**
     * Who is on a list by the last board that was published.
     *
     * @param kind which list
     * @param notices of whom, none where nobody is
     */
    record Listed(NoticeKind kind, List<SaidNotice> notices) {}

    @GetMapping
    String all(
            @RequestParam @Nullable NoticeKind kind,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        List<SaidNotice> all = notices.all();
        List<SaidNotice> found = all.stream()
                .filter(notice -> kind == null || notice.kind() == kind)
                .filter(notice -> unit.isEmpty() || notice.unit().equals(unit))
                .toList();
        int pages = Math.max(1, (found.size() + PAGE - 1) / PAGE);
        if (page < 1 || page > pages) {
            throw new NotFoundException();
        }
        model.addAttribute("kinds", NoticeKind.values());
        model.addAttribute("roster", terms.roster());
        model.addAttribute("kind", kind);
        model.addAttribute("unit", unit);
        model.addAttribute("page", page);
        model.addAttribute("pages", pages);
        model.addAttribute("count", found.size());
        model.addAttribute(
                "notices", found.stream().skip((page - 1L) * PAGE).limit(PAGE).toList());
        if (kind == null && unit.isEmpty() && page == 1) {
            lists(all, model);
        }
        return "supervision";
    }

    private void lists(List<SaidNotice> all, Model model) {
        boards.published(Cadence.WEEKLY, 2).stream().findFirst().ifPresent(week -> {
            CitedBoard last = PeriodBoard.of(week).cited();
            model.addAttribute("week", week);
            model.addAttribute(
                    "lists",
                    Stream.of(NoticeKind.WATCH_LIST, NoticeKind.HONOUR_LIST)
                            .map(list -> new Listed(
                                    list,
                                    all.stream()
                                            .filter(notice -> notice.kind() == list && notice.isOf(last))
                                            .toList()))
                            .toList());
        });
    }

    @GetMapping("/{id:[0-9a-f]{64}}")
    String one(@PathVariable String id, Model model) {
        SaidNotice notice = notices.find(id).orElseThrow(NotFoundException::new);
        Measure measure = measure(notice.evidence());
        model.addAttribute("notice", notice);
        String name = words.it(terms.roster().name(notice.unit()));
        model.addAttribute("name", name);
        model.addAttribute("title", words.it(notice.kind().label()) + " · " + name);
        model.addAttribute("measure", measure);
        model.addAttribute(
                "rows",
                notice.boards().stream()
                        .map(cited -> row(cited, notice.unit(), measure))
                        .flatMap(Optional::stream)
                        .toList());
        return "notice";
    }

    /** A notice that looks at no rate of its own shows the one by which the city honours and watches. */
    private Measure measure(Evidence evidence) {
        if (evidence instanceof Evidence.OfBoards rates) {
            return rates.measure();
        }
        Bars bars = terms.formula().formula().bars();
        return bars == null ? Measure.SATISFACTION_RATE : bars.measure();
    }

    private Optional<CitedRow> row(CitedBoard cited, String unit, Measure measure) {
        String key = cited.every().key(cited.fromInclusive());
        int latest =
                boards.published(key).map(board -> board.edition().number()).orElse(cited.edition());
        return boards.edition(key, cited.edition())
                .flatMap(board -> board.board().rows().stream()
                        .filter(row -> row.unit().equals(unit))
                        .findFirst()
                        .map(row -> CitedRow.of(cited, board, row, measure, latest)));
    }
}
