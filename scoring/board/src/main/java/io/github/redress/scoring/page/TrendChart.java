package io.github.redress.scoring.page;

import io.github.redress.scoring.Measure;
import io.github.redress.scoring.Share;
import io.github.redress.scoring.Tally;
import io.github.redress.scoring.publication.PublishedBoard;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/** How the units together did, period by period. */
final class TrendChart {

    private static final int MOST_MARKS = 12;
    private static final List<Measure> SHOWN = List.of(Measure.ON_TIME_RATE, Measure.SATISFACTION_RATE);

    private final Shown shown;
    private final Markup html;
    private final List<PublishedBoard> boards;
    private final ChartArea area;

    private TrendChart(Shown shown, Markup html, List<PublishedBoard> boards) {
        this.shown = shown;
        this.html = html;
        this.boards = boards;
        double lowest = boards.stream()
                .flatMap(board -> SHOWN.stream().map(measure -> share(board, measure)))
                .filter(share -> !share.isEmpty())
                .mapToDouble(share -> share.rate().orElseThrow())
                .min()
                .orElse(0);
        this.area = new ChartArea(-.5, boards.size() - .5, Math.max(0, Math.floor((lowest - .02) * 20) / 20), 1);
    }

    static void write(Shown shown, Collection<PublishedBoard> earlier, Markup html) {
        PublishedBoard latest = shown.published();
        Map<LocalDate, PublishedBoard> byDay = earlier.stream()
                .filter(board -> board.terms().cadence() == latest.terms().cadence())
                .filter(board ->
                        board.terms().firstDay().isBefore(latest.terms().firstDay()))
                .collect(Collectors.toMap(
                        board -> board.terms().firstDay(),
                        board -> board,
                        BinaryOperator.maxBy(
                                Comparator.comparingInt(board -> board.edition().number())),
                        TreeMap::new));
        if (!byDay.isEmpty()) {
            byDay.put(latest.terms().firstDay(), latest);
            new TrendChart(shown, html, List.copyOf(byDay.values())).draw();
        }
    }

    private void draw() {
        html.open("section").element("h2", shown.word(Word.TREND)).line();
        String what =
                SHOWN.stream().map(shown::word).collect(Collectors.joining(", ")) + "; " + shown.word(Word.ALL_UNITS);
        area.begin(html, "trend", shown.word(Word.TREND), what);
        area.percentAxis(html);
        int every = (boards.size() + MOST_MARKS - 1) / MOST_MARKS;
        for (int i = boards.size() - 1; i >= 0; i -= every) {
            area.mark(html, i, boards.get(i).key());
        }
        line(Measure.ON_TIME_RATE, "line");
        line(Measure.SATISFACTION_RATE, "other");
        area.end(html);
        table();
        html.close("section").line();
    }

    private void line(Measure measure, String type) {
        StringBuilder path = new StringBuilder();
        boolean down = false;
        for (int i = 0; i < boards.size(); i++) {
            Share share = share(boards.get(i), measure);
            if (share.isEmpty()) {
                down = false;
            } else {
                double y = area.y(share.rate().orElseThrow());
                path.append(down ? " L" : " M")
                        .append(Markup.length(area.x(i)))
                        .append(' ')
                        .append(Markup.length(y));
                down = true;
                if (i == boards.size() - 1) {
                    html.element(
                            "text",
                            shown.word(measure),
                            "x",
                            Markup.length(area.x(i)),
                            "y",
                            Markup.length(y - 7),
                            "text-anchor",
                            "middle");
                }
            }
        }
        html.open("path", "class", type, "d", path.toString().strip()).close("path");
    }

    private void table() {
        PageTable.begin(
                html,
                shown.word(Word.TREND),
                List.of(
                        shown.word(Word.PERIOD),
                        shown.word(Word.DUE),
                        shown.word(Measure.ON_TIME_RATE),
                        shown.word(Measure.SATISFACTION_RATE)));
        for (PublishedBoard board : boards) {
            html.open("tr").element("th", board.key(), "scope", "row");
            html.element("td", Long.toString(due(board)));
            SHOWN.forEach(measure ->
                    html.element("td", Shown.percent(share(board, measure).rate())));
            html.close("tr").line();
        }
        PageTable.end(html);
    }

    /** Each period by the formula that its board was published with. */
    private static Share share(PublishedBoard board, Measure measure) {
        return board.terms().formula().formula().share(measure, board.tallies().values());
    }

    private static long due(PublishedBoard board) {
        return board.tallies().values().stream().mapToLong(Tally::due).sum();
    }
}
