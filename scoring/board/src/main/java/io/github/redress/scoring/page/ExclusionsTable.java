package io.github.redress.scoring.page;

import io.github.redress.scoring.BoardRow;
import io.github.redress.scoring.publication.Exclusion;
import java.util.List;

/** Every case that was taken out of a score, with who said so and why. */
final class ExclusionsTable {

    private final Shown shown;
    private final Markup html;

    ExclusionsTable(Shown shown, Markup html) {
        this.shown = shown;
        this.html = html;
    }

    void write() {
        html.open("section").element("h2", shown.word(Word.EXCLUSIONS)).line();
        List<Exclusion> exclusions = shown.published().exclusions();
        if (exclusions.isEmpty()) {
            html.element("p", shown.word(Word.NO_EXCLUSIONS)).line();
        } else {
            PageTable.begin(
                    html,
                    shown.word(Word.EXCLUSIONS),
                    List.of(
                            shown.word(Word.UNIT),
                            shown.word(Word.CASE),
                            shown.word(Word.REASON),
                            shown.word(Word.APPROVED_BY)));
            exclusions.forEach(this::row);
            PageTable.end(html);
        }
        shown.published().board().rows().stream()
                .filter(row -> !row.exclusionsCount())
                .map(BoardRow::unit)
                .forEach(unit -> html.open("p")
                        .name(shown.unit(unit))
                        .text(": " + shown.word(Word.NOT_EXCLUDED))
                        .close("p")
                        .line());
        html.close("section").line();
    }

    private void row(Exclusion exclusion) {
        html.open("tr")
                .open("th", "scope", "row")
                .name(shown.unit(exclusion.unit()))
                .close("th");
        html.open("td", "class", "words").element("code", exclusion.caseId()).close("td");
        html.element("td", shown.reason(exclusion.reason()), "class", "words");
        html.element("td", Shown.orNothing(exclusion.approvedBy()), "class", "words");
        html.close("tr").line();
    }
}
