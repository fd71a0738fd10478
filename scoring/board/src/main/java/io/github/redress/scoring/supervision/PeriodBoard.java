package io.github.redress.scoring.supervision;

import io.github.redress.scoring.Board;
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
}
