package io.github.redress.scoring.supervision;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.Text;
import io.github.redress.scoring.Cadence;
import io.github.redress.scoring.publication.BoardTerms;
import io.github.redress.scoring.publication.FormulaDocument;
import io.github.redress.scoring.publication.PublishedBoard;
import io.github.redress.scoring.publication.Roster;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeriodBoardTest {

    private static final FormulaDocument FORMULA = FormulaDocument.read("formula.json", """
            { "format": "redress.score/1", "id": "town", "version": "1",
              "measures": [ { "measure": "onTimeRate", "weight": 1 } ],
              "unrated": "EXCLUDE", "minimum": 1, "decimals": 2, "rounding": "HALF_UP" }
            """.getBytes(UTF_8));
    private static final Roster ROSTER = Roster.builder()
            .unit("water", Text.of("水务局", "Water bureau"), "bureaus")
            .group("bureaus", Text.of("市直部门", "City bureaus"))
            .build();

    /** A year's week that begins in the year before, to see that the days are those of the week and of the city's zone. */
    @Test
    void citesTheDaysEditionAndHashOfThePublishedDocument() {
        BoardTerms terms =
                BoardTerms.of(Cadence.WEEKLY, LocalDate.of(2026, 1, 1), ZoneId.of("Asia/Shanghai"), FORMULA, ROSTER);
        PublishedBoard published = PublishedBoard.ofEvents(terms, 0, List.of());

        PeriodBoard board = PeriodBoard.of(published);

        assertThat(board.cited())
                .isEqualTo(new CitedBoard(
                        Cadence.WEEKLY, LocalDate.of(2025, 12, 29), LocalDate.of(2026, 1, 5), 1, published.hash()));
        assertThat(board.until()).isEqualTo(Instant.parse("2026-01-04T16:00:00Z"));
        assertThat(board.board()).isEqualTo(published.board());
    }
}
