package io.github.redress.scoring.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.Text;
import io.github.redress.scoring.publication.BoardTerms;
import io.github.redress.scoring.publication.PublishedBoard;
import io.github.redress.scoring.publication.Roster;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoardCsvTest {

    private final PublishedBoard board = BoardPageTest.board(LocalDate.of(2026, 10, 12), 1);

    @Test
    void spreadsheetGetsHeadingsInItsLanguageAfterAByteOrderMark() {
        String zh = new String(BoardCsv.of(board, Locale.CHINA), UTF_8);
        String en = new String(BoardCsv.of(board, Locale.ENGLISH), UTF_8);

        assertThat(zh).startsWith("\uFEFF单位,组别,名次,");
        assertThat(en).startsWith("\uFEFFunit,group,rank,");
        assertThat(en.lines()).hasSize(4);
        assertThat(en).contains("\"Water, sewers \"\"and\"\" drains\"").endsWith("\r\n");
    }

    @Test
    void nameThatASpreadsheetWouldReckonIsText() {
        assertThat(new String(BoardCsv.of(board, Locale.CHINA), UTF_8)).contains("\n\"'=1+1\",");
    }

    /** What Excel and its kin reckon, also in a Chinese edition, and what hides it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "\nx",
                " =1",
                "\u3000＝1",
                "＝1+1",
                "＋1",
                "－1",
                "＠SUM(1)",
                "\uFEFF=1",
                "\u00A0=1",
                "\u202E=1",
                "\u200B \u2068=1"
            })
    void nameThatASpreadsheetMightReckonBeginsWithAnApostrophe(String name) {
        String table = new String(BoardCsv.of(named(name), Locale.CHINA), UTF_8);

        assertThat(table).contains("\n\"'" + name + "\",");
    }

    @ParameterizedTest
    @ValueSource(strings = {"水务局", "A-B", " 1", "a=b", "（园林）"})
    void otherNamesStayAsTheyAre(String name) {
        assertThat(new String(BoardCsv.of(named(name), Locale.CHINA), UTF_8))
                .contains(name)
                .doesNotContain("'");
    }

    @Test
    void satisfactionHasItsBounds() {
        PublishedBoard asked = PublishedBoard.of(board.terms(), 7, BoardPageTest.silentMostly());

        assertThat(new String(BoardCsv.of(asked, Locale.ENGLISH), UTF_8))
                .contains(",\"satisfaction rate (lower bound)\",\"satisfaction rate (upper bound)\"\r\n")
                .contains(",\"30.00%\",\"90.00%\"\r\n");
        assertThat(new String(BoardCsv.ofKeys(asked), UTF_8))
                .contains(",satisfactionBounds.low,satisfactionBounds.high\r\n")
                .contains(",0.300000,0.900000\r\n")
                .contains(",,\r\n");
    }

    private static PublishedBoard named(String name) {
        Roster roster = Roster.builder().unit("u", Text.of(name, name)).build();
        BoardTerms terms = BoardPageTest.board(LocalDate.of(2026, 10, 12), 1).terms();
        return PublishedBoard.of(terms.withRoster(roster), 0, List.of());
    }

    @Test
    void machineGetsKeysAndPlainNumbers() {
        List<String> lines = new String(BoardCsv.ofKeys(board), UTF_8).lines().toList();

        assertThat(lines.get(0))
                .startsWith("unit,group,rank,bestRank,worstRank,score,grade,named,onTimeRateByCaseMix,onTimeRate,");
        assertThat(lines.stream().filter(line -> line.startsWith("parks,")))
                .singleElement()
                .asString()
                .contains(",90.00,,NOT,0.900000,0.900000,9,10,");
        assertThat(lines.stream().filter(line -> line.startsWith("schools,")))
                .singleElement()
                .asString()
                .startsWith("schools,,,,,,,NOT,,,0,0,");
    }
}
