package io.github.redress.scoring.page;

import io.github.redress.scoring.BoardRow;
import io.github.redress.scoring.Measure;
import io.github.redress.scoring.Share;
import io.github.redress.scoring.Standing;
import io.github.redress.scoring.publication.PublishedBoard;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The table itself, one for each group of peers, and the units listed apart. */
final class StandingsTable {

    private final Shown shown;
    private final Markup html;

    StandingsTable(Shown shown, Markup html) {
        this.shown = shown;
        this.html = html;
    }

    void write() {
        PublishedBoard published = shown.published();
        Map<String, List<BoardRow>> groups = published.board().rows().stream()
                .filter(BoardRow::isRanked)
                .collect(Collectors.groupingBy(
                        row -> row.group() == null ? "" : row.group(), LinkedHashMap::new, Collectors.toList()));
        html.open("section").element("h2", shown.word(Word.STANDINGS)).line();
        html.element("p", shown.word(Word.STANDINGS_NOTE)).line();
        groups.forEach(this::group);
        html.close("section").line();
        List<BoardRow> apart =
                published.board().rows().stream().filter(row -> !row.isRanked()).toList();
        if (!apart.isEmpty()) {
            apart(apart);
        }
    }

    private void group(String group, List<BoardRow> rows) {
        String caption = group.isEmpty() ? shown.period() : shown.word(Word.GROUP) + ": " + shown.group(rows.get(0));
        begin(
                caption,
                List.of(
                        shown.word(Word.UNIT),
                        shown.word(Word.RANK),
                        shown.word(Word.RANGE),
                        shown.word(Word.RANGE_CHART),
                        shown.word(Word.SCORE),
                        shown.word(Word.GRADE),
                        shown.word(Word.DUE),
                        shown.word(Word.ON_TIME),
                        shown.word(Measure.ON_TIME_RATE),
                        shown.word(Word.INTERVAL),
                        shown.word(Word.ADJUSTED),
                        shown.word(Word.OUT_OF_LINE),
                        shown.word(Measure.SATISFACTION_RATE),
                        shown.word(Word.NAMED)));
        rows.forEach(row -> row(row, rows.size()));
        end();
    }

    private void row(BoardRow row, int units) {
        Standing standing = row.standing();
        Share onTime = shown.share(Measure.ON_TIME_RATE, row);
        html.open("tr").open("th", "scope", "row").name(shown.unit(row.unit())).close("th");
        if (standing != null) {
            cell(Integer.toString(standing.rank()));
            cell(standing.range().best() + "–" + standing.range().worst());
            html.open("td");
            WhiskerChart.write(standing, units, html);
            html.close("td");
        }
        cell(shown.score(row));
        cell(shown.grade(row));
        cell(Long.toString(row.tally().due()));
        cell(Long.toString(row.tally().onTime()));
        cell(Shown.percent(onTime.rate()));
        cell(onTime.isEmpty() ? Shown.NOTHING : Shown.percent(onTime.interval()));
        cell(Shown.percent(shown.published().adjustedOnTimeRate(row.unit())));
        cell(shown.place(row));
        cell(Shown.percent(shown.share(Measure.SATISFACTION_RATE, row).rate()));
        cell(shown.named(row));
        html.close("tr").line();
    }

    private void apart(List<BoardRow> rows) {
        html.open("section").element("h2", shown.word(Word.APART)).line();
        html.element("p", shown.word(Word.APART_NOTE)).line();
        begin(
                shown.word(Word.APART),
                List.of(
                        shown.word(Word.UNIT),
                        shown.word(Word.DUE),
                        shown.word(Word.ON_TIME),
                        shown.word(Word.RATED),
                        shown.word(Word.SATISFIED)));
        for (BoardRow row : rows) {
            html.open("tr")
                    .open("th", "scope", "row")
                    .name(shown.unit(row.unit()))
                    .close("th");
            cell(Long.toString(row.tally().due()));
            cell(Long.toString(row.tally().onTime()));
            cell(Long.toString(row.tally().rated()));
            cell(Long.toString(row.tally().satisfied()));
            html.close("tr").line();
        }
        end();
        html.close("section").line();
    }

    private void begin(String caption, List<String> headings) {
        PageTable.begin(html, caption, headings);
    }

    private void end() {
        PageTable.end(html);
    }

    private void cell(String text) {
        html.element("td", text);
    }
}
