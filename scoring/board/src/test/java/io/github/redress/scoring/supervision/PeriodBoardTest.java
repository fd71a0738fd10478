package io.github.redress.scoring.supervision;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.Text;
import io.github.redress.scoring.Cadence;
import io.github.redress.scoring.CaseResult;
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

    private static final Instant DUE = Instant.parse("2026-10-14T09:00:00Z");
    private static final CaseResult CASE =
            CaseResult.builder("1", "water").due(DUE).closed(DUE).build();
    private static final FormulaDocument FORMULA = FormulaDocument.read("formula.json", """
            { "format": "redress.score/1", "id": "town", "version": "1",
              "measures": [ { "measure": "onTimeRate", "weight": 1 } ],
              "unrated": "EXCLUDE", "minimum": 1, "decimals": 2, "rounding": "HALF_UP" }
            """.getBytes(UTF_8));
    private static final BoardTerms TERMS = BoardTerms.of(
            Cadence.WEEKLY, LocalDate.of(2026, 10, 15), ZoneId.of("Asia/Shanghai"), FORMULA, Roster.UNNAMED);

    @Test
    void citesThePublishedDocumentAndEndsWithItsPeriodInTheCitysZone() {
        PublishedBoard published = PublishedBoard.of(TERMS, 3, List.of(CASE));

        PeriodBoard board = PeriodBoard.of(published);

        assertThat(board.cited())
                .isEqualTo(new CitedBoard(
                        Cadence.WEEKLY, LocalDate.of(2026, 10, 12), LocalDate.of(2026, 10, 19), 1, published.hash()));
        assertThat(board.until()).isEqualTo(Instant.parse("2026-10-18T16:00:00Z"));
        assertThat(board.board()).isEqualTo(published.board());
    }

    @Test
    void citesTheEditionThatCorrectsAndEndsWithThePeriodAllTheSame() {
        PublishedBoard first = PublishedBoard.of(TERMS, 3, List.of());
        PublishedBoard second = first.correctedBy(
                TERMS.withAsOf(DUE.plusSeconds(604_800)), 4, List.of(CASE), Text.of("漏计一件", "a case was missing"));

        PeriodBoard board = PeriodBoard.of(second);

        assertThat(board.cited().edition()).isEqualTo(2);
        assertThat(board.cited().hash()).isEqualTo(second.hash()).isNotEqualTo(first.hash());
        assertThat(board.until()).isEqualTo(Instant.parse("2026-10-18T16:00:00Z"));
    }
}
