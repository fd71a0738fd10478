package io.github.redress.scoring.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.Text;
import io.github.redress.complaint.SatisfactionRating;
import io.github.redress.scoring.Cadence;
import io.github.redress.scoring.CaseResult;
import io.github.redress.scoring.publication.BoardTerms;
import io.github.redress.scoring.publication.FormulaDocument;
import io.github.redress.scoring.publication.PublishedBoard;
import io.github.redress.scoring.publication.Roster;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class BoardPageTest {

    private static final String HOSTILE = "\"><script>alert(1)</script><img src=x onerror='x'>";
    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 12);

    private final PublishedBoard board = board(MONDAY, 1);

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void pageIsInOneLanguageAndSaysSo(String language) {
        String page = BoardPage.of(board, Locale.forLanguageTag(language));

        assertThat(page).startsWith("<!doctype html>\n<html lang=\"" + language + "\">");
        assertThat(page.contains("名次范围")).isEqualTo(language.equals("zh-CN"));
        assertThat(page.contains("range of ranks")).isEqualTo(language.equals("en"));
    }

    @Test
    void pageLoadsNothingRunsNothingAndTakesNoNameForMarkup() {
        String page = BoardPage.of(board, Locale.ENGLISH, List.of(board(MONDAY.minusWeeks(1), 2)));

        assertThat(page)
                .doesNotContainIgnoringCase(
                        "<script", "<img", "<link", "<iframe", " style=", "url(http", "@import", "javascript:")
                .contains("&lt;script&gt;alert(1)");
        Matcher attributes = Pattern.compile("\\s(on\\w+|src|href)=\"").matcher(page);
        assertThat(attributes.find()).isFalse();
    }

    @Test
    void ownPolicyAllowsItsOwnStyleAlone() throws Exception {
        String page = BoardPage.of(board, Locale.ENGLISH);
        String style = page.substring(page.indexOf("<style>") + "<style>".length(), page.indexOf("</style>"));
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));

        assertThat(page)
                .contains("default-src &#39;none&#39;; style-src &#39;sha256-"
                        + Base64.getEncoder().encodeToString(hash) + "&#39;");
    }

    /** What is open is closed, in order: but for the elements that have no end, the page is XML. */
    @Test
    void everyTableHasACaptionAndScopesAndEveryChartIsNamed() throws Exception {
        Document page = parsed(BoardPage.of(board, Locale.ENGLISH, List.of(board(MONDAY.minusWeeks(1), 2))));

        for (Element table : elements(page, "table")) {
            assertThat(table.getElementsByTagName("caption").getLength()).isEqualTo(1);
        }
        for (Element heading : elements(page, "th")) {
            assertThat(heading.getAttribute("scope")).isIn("row", "col");
        }
        for (Element chart : elements(page, "svg")) {
            boolean told = chart.getAttribute("aria-hidden").equals("true")
                    || chart.getAttribute("role").equals("img")
                            && chart.getElementsByTagName("title").getLength() > 0
                            && chart.getElementsByTagName("desc").getLength() == 1;
            assertThat(told).isTrue();
        }
        assertThat(elements(page, "table")).hasSize(6);
    }

    /** On a phone a chart is wider than the screen, and moves in its box. */
    @Test
    void everyChartCanBeMovedByKeyboard() throws Exception {
        List<Element> charts = elements(
                parsed(BoardPage.of(board, Locale.ENGLISH, List.of(board(MONDAY.minusWeeks(1), 2)))), "figure");

        assertThat(charts)
                .isNotEmpty()
                .allSatisfy(chart -> assertThat(chart.getAttribute("tabindex")).isEqualTo("0"));
    }

    @Test
    void everyRowOfATableHasAsManyCellsAsHeadings() throws Exception {
        for (Element table : elements(parsed(BoardPage.of(board, Locale.CHINA)), "table")) {
            List<Integer> widths = new ArrayList<>();
            NodeList rows = table.getElementsByTagName("tr");
            for (int i = 0; i < rows.getLength(); i++) {
                Element row = (Element) rows.item(i);
                widths.add(row.getElementsByTagName("th").getLength()
                        + row.getElementsByTagName("td").getLength());
            }
            assertThat(widths).allMatch(width -> width.equals(widths.get(0)));
        }
    }

    /** U+202E turns all that follows, and U+2069 ends what would hold it. */
    @Test
    void nameTurnsNoFigureRoundBesideIt() throws Exception {
        Roster roster = Roster.builder()
                .unit("parks", Text.of("\u202E局林园\u2069", "\u202Eskrap\u2069"), "\u202Epuorg\u2069")
                .build();
        PublishedBoard turned = PublishedBoard.of(board.terms().withRoster(roster), 7, results(MONDAY, 9));

        Document page = parsed(BoardPage.of(turned, Locale.ENGLISH));

        assertThat(page.getDocumentElement().getTextContent()).doesNotContainPattern("[\u202A-\u202E\u2066\u2067]");
        assertThat(elements(page, "title"))
                .extracting(Element::getTextContent)
                .contains("\u2068skrap\u2069: 10.00%, 10");
        assertThat(elements(page, "text"))
                .extracting(Element::getTextContent)
                .allMatch(text -> !text.contains("skrap") || text.equals("\u2068skrap\u2069"));
        assertThat(elements(page, "bdi"))
                .extracting(Element::getTextContent)
                .contains("skrap")
                .allMatch(name -> !name.contains("\u2069"));
    }

    /** Of ten cases closed four were rated, three with satisfaction: between 3 and 9 of 10. */
    @Test
    void satisfactionStandsBetweenItsBoundsAndBesideThoseWhoAnswered() {
        PublishedBoard asked = PublishedBoard.of(board.terms(), 7, silentMostly());

        assertThat(BoardPage.of(asked, Locale.ENGLISH))
                .contains("<td>75.00%</td><td>30.00% – 90.00%</td><td>4/10</td><td>40.00%</td>")
                .contains("<bdi>Schools</bdi></th><td>–</td><td>–</td><td>–</td><td>–</td>");
        assertThat(BoardPage.of(asked, Locale.CHINA)).contains("满意率上下限", "参评率");
    }

    static List<CaseResult> silentMostly() {
        Instant due = Instant.parse(MONDAY + "T09:00:00Z");
        List<CaseResult> results = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            CaseResult.Builder result =
                    CaseResult.builder("case-" + i, "parks").due(due).closed(due);
            results.add(
                    i >= 4
                            ? result.build()
                            : result.rating(i < 3 ? SatisfactionRating.SATISFIED : SatisfactionRating.DISSATISFIED)
                                    .build());
        }
        return results;
    }

    @Test
    void pageSaysHowToCheckIt() {
        assertThat(BoardPage.of(board, Locale.ENGLISH))
                .contains(board.hash().value(), "2026-W42.json | sha256sum", "2026-10-12 00:00:00 +08:00", "all-in 7");
    }

    @Test
    void correctionSaysWhatItReplacesAndWhy() {
        PublishedBoard corrected =
                board.correctedBy(board.terms(), 9, results(MONDAY, 3), Text.of("更正 <评价>", "a <rating> was wrong"));

        assertThat(BoardPage.of(corrected, Locale.ENGLISH))
                .contains("a &lt;rating&gt; was wrong", board.hash().value());
        assertThat(BoardPage.of(corrected, Locale.CHINESE)).contains("更正 &lt;评价&gt;");
    }

    @Test
    void trendShowsTheLastEditionOfEachEarlierPeriodOnce() throws Exception {
        PublishedBoard before = board(MONDAY.minusWeeks(1), 2);
        PublishedBoard corrected =
                before.correctedBy(before.terms(), 9, results(MONDAY.minusWeeks(1), 3), Text.of("更正", "corrected"));
        PublishedBoard later = board(MONDAY.plusWeeks(1), 2);

        String page = BoardPage.of(board, Locale.ENGLISH, List.of(corrected, later, before, board));

        assertThat(page).containsOnlyOnce("<th scope=\"row\">2026-W41</th><td>11</td><td>72.73%</td>");
        assertThat(page).doesNotContain("2026-W43");
        assertThat(BoardPage.of(board, Locale.ENGLISH)).doesNotContain("Period by period");
    }

    /** Parks took out 10 of 20 and may only one in ten; the water bureau's 180 more cases do not lend it their room. */
    @Test
    void trendCountsWhatAUnitTookOutBeyondTheCapAsItsOwnScoreDoes() {
        FormulaDocument capped = formula(", \"exclusionCap\": 0.1");

        PublishedBoard before = capped(capped, MONDAY.minusWeeks(1));
        PublishedBoard latest = capped(capped, MONDAY);

        assertThat(BoardPage.of(latest, Locale.ENGLISH, List.of(before)))
                .containsOnlyOnce("<th scope=\"row\">2026-W41</th><td>190</td><td>95.00%</td>");
    }

    private static PublishedBoard capped(FormulaDocument formula, LocalDate monday) {
        Instant due = Instant.parse(monday + "T09:00:00Z");
        List<CaseResult> results = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            CaseResult.Builder result = CaseResult.builder("case-" + i, i < 20 ? "parks" : "water")
                    .due(due)
                    .closed(due.plusSeconds(i < 10 ? 1 : -1));
            results.add(i < 10 ? result.excluded("other reason", "centre-1").build() : result.build());
        }
        BoardTerms terms = BoardTerms.of(Cadence.WEEKLY, monday, ZoneId.of("Asia/Shanghai"), formula, Roster.UNNAMED);
        return PublishedBoard.of(terms, 7, results);
    }

    @Test
    void boardOfNobodyIsAPageToo() throws Exception {
        BoardTerms terms = BoardTerms.of(Cadence.DAILY, MONDAY, ZoneId.of("Asia/Shanghai"), formula(), Roster.UNNAMED);

        Document page = parsed(BoardPage.of(PublishedBoard.of(terms, 0, List.of()), Locale.ENGLISH));

        assertThat(elements(page, "svg")).isEmpty();
    }

    static PublishedBoard board(LocalDate monday, int late) {
        Roster roster = Roster.builder()
                .unit("water", Text.of("水务局", "Water, sewers \"and\" drains"))
                .unit("parks", Text.of("=1+1", HOSTILE))
                .unit("schools", Text.of("教育局", "Schools"))
                .build();
        BoardTerms terms = BoardTerms.of(Cadence.WEEKLY, monday, ZoneId.of("Asia/Shanghai"), formula(), roster);
        return PublishedBoard.of(terms, 7, results(monday, late));
    }

    /** Ten cases of parks of which so many are late, and one of the water bureau. */
    private static List<CaseResult> results(LocalDate monday, int late) {
        Instant due = Instant.parse(monday + "T09:00:00Z");
        List<CaseResult> results = new ArrayList<>();
        for (int i = 0; i < 11; i++) {
            results.add(CaseResult.builder("case-" + i, i == 10 ? "water" : "parks")
                    .started(due.minusSeconds(1_000))
                    .due(due)
                    .closed(due.plusSeconds(i < late ? 1 : -1))
                    .rating(SatisfactionRating.SATISFIED)
                    .build());
        }
        results.add(CaseResult.builder("case-out", "parks")
                .due(due)
                .closed(due)
                .excluded("other reason", "centre-1")
                .build());
        return results;
    }

    private static FormulaDocument formula() {
        return formula("");
    }

    private static FormulaDocument formula(String more) {
        String file = """
                { "format": "redress.score/1", "id": "all-in", "version": "7",
                  "measures": [ { "measure": "onTimeRate", "weight": 1 } ],
                  "unrated": "EXCLUDE", "minimum": 1, "decimals": 2, "rounding": "HALF_UP"%s }
                """.formatted(more);
        return FormulaDocument.read("formula.json", file.getBytes(StandardCharsets.UTF_8));
    }

    private static Document parsed(String page) throws Exception {
        String xml = page.replaceFirst("<!doctype html>", "")
                .replaceAll("<meta ([^>]*)>", "<meta $1/>")
                .replaceFirst("(?s)<style>.*</style>", "");
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Element> elements(Document page, String tag) {
        NodeList found = page.getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
