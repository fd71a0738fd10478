package io.github.redress.scoring.page;

import io.github.redress.Text;
import io.github.redress.scoring.publication.BoardTerms;
import io.github.redress.scoring.publication.Edition;
import io.github.redress.scoring.publication.PublishedBoard;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * A published board as a web page in one language: standings, funnel, what was done to look better, and how to check it all.
 *
 * <p>The page is one file. It loads nothing and runs nothing, and its own policy tells browsers so. It reads on a phone and in the dark,
 * prints on A4 with the headings on every sheet, and says nothing by colour alone. The same board gives the same page anywhere.
 */
public final class BoardPage {

    private final Shown shown;
    private final Markup html = new Markup();

    private BoardPage(Shown shown) {
        this.shown = shown;
    }

    /** Returns the page of a board: HTML, to be served as UTF-8. Chinese for any Chinese locale, else English. */
    public static String of(PublishedBoard board, Locale locale) {
        return of(board, locale, List.of());
    }

    /**
     * Returns the page of a board, with how things went before.
     *
     * @param earlier boards of the same cadence, in any order; of several editions of one period the last is shown. Others, and those
     *     that are not earlier, are left out
     */
    public static String of(PublishedBoard board, Locale locale, Collection<PublishedBoard> earlier) {
        return new BoardPage(new Shown(board, locale)).page(earlier);
    }

    private String page(Collection<PublishedBoard> earlier) {
        String title = shown.period() + " " + shown.word(Word.TITLE);
        html.raw("<!doctype html>\n").open("html", "lang", shown.language()).line();
        html.open("head").open("meta", "charset", "utf-8").line();
        html.open("meta", "http-equiv", "Content-Security-Policy", "content", PageStyle.policy())
                .line();
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        html.element("title", title).line();
        html.open("style").raw(PageStyle.CSS).close("style").line();
        html.close("head").line().open("body").line();
        html.open("header").element("h1", title).line();
        correction();
        facts();
        html.close("header").line().open("main").line();
        new StandingsTable(shown, html).write();
        new SatisfactionTable(shown, html).write();
        FunnelChart.write(shown, html);
        TrendChart.write(shown, earlier, html);
        new SignsTable(shown, html).write();
        new ExclusionsTable(shown, html).write();
        check();
        html.close("main").line().close("body").line().close("html").line();
        return html.toString();
    }

    private void correction() {
        Edition edition = shown.published().edition();
        Text reason = edition.reason();
        if (reason != null) {
            html.open("p", "class", "correction")
                    .text(shown.word(Word.CORRECTION) + ": ")
                    .name(shown.text(reason))
                    .close("p")
                    .line();
        }
    }

    private void facts() {
        PublishedBoard published = shown.published();
        BoardTerms terms = published.terms();
        html.open("dl").line();
        fact(Word.FROM, at(terms.period().fromInclusive(), terms.zone()));
        fact(Word.TO, at(terms.period().toExclusive(), terms.zone()));
        fact(Word.AS_OF, at(terms.asOf(), terms.zone()));
        fact(Word.FORMULA, terms.formula().toString());
        fact(Word.EDITION, shown.cadence() + " " + published.edition().number());
        if (published.edition().replaces() != null) {
            fact(Word.REPLACES, String.valueOf(published.edition().replaces()));
        }
        html.close("dl").line();
    }

    private void check() {
        html.open("section").element("h2", shown.word(Word.CHECK)).line();
        html.element("p", shown.word(Word.CHECK_NOTE)).line();
        html.open("p")
                .element("code", "sed '/^  \"hash\"/,$d' " + shown.published().key() + ".json | sha256sum");
        html.close("p").line().open("dl").line();
        fact(Word.HASH, shown.published().hash().value());
        fact(Word.POSITION, Long.toString(shown.published().position()));
        html.close("dl").line().close("section").line();
    }

    private void fact(Word word, String value) {
        html.element("dt", shown.word(word)).element("dd", value).line();
    }

    private static String at(Instant instant, ZoneId zone) {
        return DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss xxx", Locale.ROOT)
                .format(instant.truncatedTo(ChronoUnit.SECONDS).atZone(zone));
    }
}
