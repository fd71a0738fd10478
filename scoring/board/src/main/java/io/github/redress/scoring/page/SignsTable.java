package io.github.redress.scoring.page;

import io.github.redress.scoring.BoardRow;
import io.github.redress.scoring.Measure;
import io.github.redress.scoring.Share;
import java.util.ArrayList;
import java.util.List;

/** What a unit may do to look better than it is, beside its score: shown, not hidden. */
final class SignsTable {

    static final List<Measure> SIGNS = List.of(
            Measure.RETURN_RATE,
            Measure.REWORK_RATE,
            Measure.EXTENSION_RATE,
            Measure.PAUSE_RATE,
            Measure.EXCLUSION_RATE,
            Measure.LAST_MINUTE_RATE,
            Measure.SELF_RATED_RATE,
            Measure.SELF_PRAISE_RATE);

    private final Shown shown;
    private final Markup html;

    SignsTable(Shown shown, Markup html) {
        this.shown = shown;
        this.html = html;
    }

    void write() {
        html.open("section").element("h2", shown.word(Word.SIGNS)).line();
        html.element("p", shown.word(Word.SIGNS_NOTE)).line();
        List<String> headings = new ArrayList<>(List.of(shown.word(Word.UNIT), shown.word(Word.SCORE)));
        SIGNS.forEach(sign -> headings.add(shown.word(sign)));
        PageTable.begin(html, shown.word(Word.SIGNS), headings);
        shown.published().board().rows().forEach(this::row);
        PageTable.end(html);
        html.close("section").line();
    }

    private void row(BoardRow row) {
        html.open("tr").open("th", "scope", "row").name(shown.unit(row.unit())).close("th");
        html.element("td", shown.score(row));
        for (Measure sign : SIGNS) {
            Share share = shown.share(sign, row);
            html.element(
                    "td",
                    share.isEmpty() ? Shown.NOTHING : Shown.of(share) + " " + Shown.percent(share.rate()),
                    "class",
                    "pair");
        }
        html.close("tr").line();
    }
}
