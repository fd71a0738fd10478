package io.github.redress.scoring.supervision;

import io.github.redress.scoring.Board;
import io.github.redress.scoring.publication.BoardTerms;
import io.github.redress.scoring.publication.PublishedBoard;
import java.time.Instant;
import java.util.Objects;

/**
 * A board as it was published.
 *
 * @param cited which one
 * @param until the instant at which its period ends
 * @param board the board
 */
public record PeriodBoard(CitedBoard cited, Instant until, Board board) {

    /** Refuses null. */
    public PeriodBoard {
        Objects.requireNonNull(cited, "cited");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(board, "board");
    }

    /** Returns what supervision looks at of a published document. */
    public static PeriodBoard of(PublishedBoard published) {
        BoardTerms terms = published.terms();
        return new PeriodBoard(
                new CitedBoard(
                        terms.cadence(),
                        terms.firstDay(),
                        terms.cadence().firstDayAfter(terms.firstDay()),
                        published.edition().number(),
                        published.hash()),
                terms.period().toExclusive(),
                published.board());
    }
}
