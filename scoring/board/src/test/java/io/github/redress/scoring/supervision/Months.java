package io.github.redress.scoring.supervision;

import io.github.redress.ContentHash;
import io.github.redress.complaint.SatisfactionRating;
import io.github.redress.scoring.Board;
import io.github.redress.scoring.Cadence;
import io.github.redress.scoring.CaseResult;
import io.github.redress.scoring.Formula;
import io.github.redress.scoring.Period;
import io.github.redress.scoring.Tallies;
import io.github.redress.scoring.Tally;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Monthly boards of made-up units: so many of a hundred people each were satisfied. */
final class Months {

    private Months() {}

    static PeriodBoard month(int month, Map<String, Integer> satisfiedOf100) {
        return month(month, 1, satisfiedOf100);
    }

    static PeriodBoard month(int month, int edition, Map<String, Integer> satisfiedOf100) {
        LocalDate from = LocalDate.of(2026, 1, 1).plusMonths(month - 1L);
        return board(Watches.SHIPPED, Cadence.MONTHLY, from, from.plusMonths(1), edition, satisfiedOf100, 100);
    }

    static PeriodBoard year(Map<String, Integer> satisfiedOf100) {
        LocalDate from = LocalDate.of(2026, 1, 1);
        return board(Watches.SHIPPED, Cadence.YEARLY, from, from.plusYears(1), 1, satisfiedOf100, 100);
    }

    static PeriodBoard board(
            Formula formula,
            Cadence every,
            LocalDate from,
            LocalDate to,
            int edition,
            Map<String, Integer> satisfied,
            int rated) {
        Period period = Period.of(from, to, ZoneOffset.UTC);
        Tallies tallies = Tallies.in(period);
        satisfied.forEach((unit, number) -> {
            for (int i = 0; i < rated; i++) {
                tallies.add(result(
                        unit,
                        period.fromInclusive(),
                        i < number ? SatisfactionRating.SATISFIED : SatisfactionRating.DISSATISFIED));
            }
        });
        CitedBoard cited =
                new CitedBoard(every, from, to, edition, ContentHash.of(from + " " + edition + " " + satisfied));
        return new PeriodBoard(cited, period.toExclusive(), Board.of(formula, tallies.byUnit()));
    }

    private static CaseResult result(String unit, Instant at, SatisfactionRating rating) {
        return CaseResult.builder("case", unit)
                .due(at)
                .closed(at)
                .rating(rating)
                .build();
    }

    /** Returns the same board with its units under other names. */
    static PeriodBoard renamed(PeriodBoard board, UnaryOperator<String> name) {
        Map<String, Tally> units = new TreeMap<>();
        board.board().rows().forEach(row -> units.put(name.apply(row.unit()), row.tally()));
        return new PeriodBoard(
                board.cited(), board.until(), Board.of(board.board().formula(), units));
    }
}
