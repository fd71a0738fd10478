package io.github.redress.scoring.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.scoring.publication.PublishedBoard;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

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
