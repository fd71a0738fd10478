package io.github.redress.scoring.page;

import io.github.redress.scoring.BoardRow;
import io.github.redress.scoring.Measure;
import io.github.redress.scoring.Share;
import java.util.List;

/** Who answered, and between what satisfaction lies whatever the silent think: beside a rate of the few, how few they are. */
final class SatisfactionTable {

    private final Shown shown;
    private final Markup html;

    SatisfactionTable(Shown shown, Markup html) {
        this.shown = shown;
        this.html = html;
    }

    void write() {
        List<BoardRow> rows = shown.published().board().rows();
        html.open("section").element("h2", shown.word(Word.SATISFACTION)).line();
        html.element("p", shown.word(Word.SATISFACTION_NOTE)).line();
        PageTable.begin(
                html,
                shown.word(Word.SATISFACTION),
                List.of(
                        shown.word(Word.UNIT),
                        shown.word(Measure.SATISFACTION_RATE),
                        shown.word(Word.BOUNDS),
                        shown.word(Word.ANSWERED),
                        shown.word(Measure.ANSWER_RATE)));
        rows.forEach(this::row);
        PageTable.end(html);
        html.close("section").line();
    }

    private void row(BoardRow row) {
        Share answered = shown.share(Measure.ANSWER_RATE, row);
        html.open("tr").open("th", "scope", "row").name(shown.unit(row.unit())).close("th");
        html.element("td", Shown.percent(row.satisfied().rate()));
        html.element("td", shown.satisfactionBounds(row).map(Shown::percent).orElse(Shown.NOTHING));
        html.element("td", Shown.of(answered));
        html.element("td", Shown.percent(answered.rate()));
        html.close("tr").line();
    }
}
