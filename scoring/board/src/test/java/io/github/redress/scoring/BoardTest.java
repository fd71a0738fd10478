package io.github.redress.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.redress.Text;
import io.github.redress.complaint.SatisfactionRating;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoardTest {

    private static final Formula ON_TIME_AND_SATISFIED = Formula.builder("both", "1")
            .measure(Measure.ON_TIME_RATE, BigDecimal.ONE)
            .measure(Measure.SATISFACTION_RATE, BigDecimal.ONE)
            .build();

    private static final Board FIVE_UNITS = Board.of(
            Formula.onTimeOnly(),
            Map.of(
                    "3/3", onTime(3, 3),
                    "97/100", onTime(97, 100),
                    "450/500", onTime(450, 500),
                    "40/60", onTime(40, 60),
                    "880/1000", onTime(880, 1000)));

    @Test
    void tableStandsInTheOrderOfShrunkRatesAndNotOfRawOnes() {
        assertThat(FIVE_UNITS.rows())
                .extracting(BoardRow::unit)
                .containsExactly("97/100", "450/500", "3/3", "880/1000", "40/60");
        assertThat(FIVE_UNITS.rows()).extracting(row -> row.standing().rank()).containsExactly(1, 2, 3, 4, 5);
    }

    /** The worked example of the project's domain notes, §4.1. */
    @ParameterizedTest(name = "{0} ranks from {1} to {2}")
    @CsvSource({"97/100, 1, 2", "450/500, 2, 4", "3/3, 1, 4", "880/1000, 2, 4", "40/60, 5, 5"})
    void rankRangesAreThePublishedOnes(String unit, int best, int worst) {
        assertThat(row(FIVE_UNITS, unit).standing().range()).isEqualTo(new RankRange(best, worst));
    }

    @Test
    void equalUnitsShareARankAndTheNextRankIsLeftOut() {
        Board board = Board.of(
                Formula.onTimeOnly(),
                Map.of("a", onTime(99, 100), "b", onTime(99, 100), "c", onTime(50, 100), "d", onTime(20, 100)));

        assertThat(board.rows()).extracting(row -> row.standing().rank()).containsExactly(1, 1, 3, 4);
        assertThat(row(board, "a").standing()).isEqualTo(row(board, "b").standing());
    }

    @Test
    void unitsThatDifferByChanceAloneAllRankFirstAndMayHaveAnyRank() {
        Board board =
                Board.of(Formula.onTimeOnly(), Map.of("a", onTime(9, 10), "b", onTime(90, 100), "c", onTime(179, 200)));

        assertThat(board.rows()).extracting(BoardRow::standing).containsOnly(new Standing(1, new RankRange(1, 3)));
    }

    @Test
    void nothingDueAndNothingDecidedAreListedApart() {
        Board board = Board.of(
                Formula.onTimeOnly(),
                Map.of("busy", onTime(1, 1), "idle", Tally.NONE, "unknown", Counted.of(4, 0, 4, 0, 0)));

        assertThat(board.rows()).extracting(BoardRow::unit).containsExactly("busy", "idle", "unknown");
        assertThat(board.rows()).extracting(BoardRow::isRanked).containsExactly(true, false, false);
        assertThat(row(board, "unknown").score()).isNull();
    }

    /** Nobody rated it, and so nothing of its satisfaction is known; of its deadlines all is. */
    @Test
    void unitThatNobodyRatedDoesNotLeaveTheOrder() {
        Map<String, Tally> city = new TreeMap<>();
        for (int i = 0; i < 6; i++) {
            city.put("u" + i, Counted.of(100, 80 + 3 * i, 0, 40, 20 + 3 * i));
        }
        city.put("unrated", Counted.of(100, 20, 0, 0, 0));

        Board board = Board.of(ON_TIME_AND_SATISFIED, city);

        assertThat(row(board, "unrated").standing()).isEqualTo(new Standing(7, new RankRange(7, 7)));
        assertThat(row(board, "unrated").score()).isNull();
    }

    @Test
    void unitThatNobodyRatedIsTakenToBeAsTheOthers() {
        Board board = Board.of(
                ON_TIME_AND_SATISFIED,
                Map.of(
                        "liked", Counted.of(100, 90, 0, 50, 48),
                        "unrated", Counted.of(100, 90, 0, 0, 0),
                        "disliked", Counted.of(100, 90, 0, 50, 12)));

        assertThat(board.rows()).extracting(BoardRow::unit).containsExactly("liked", "unrated", "disliked");
        assertThat(row(board, "unrated").standing().range()).isEqualTo(new RankRange(1, 3));
    }

    @Test
    void whereNobodyRatedAnybodyTheRestDecides() {
        Board board = Board.of(
                ON_TIME_AND_SATISFIED, Map.of("a", Counted.of(100, 20, 0, 0, 0), "b", Counted.of(100, 90, 0, 0, 0)));

        assertThat(board.rows()).extracting(BoardRow::unit).containsExactly("b", "a");
        assertThat(board.rows()).extracting(BoardRow::isRanked).containsExactly(true, true);
    }

    @Test
    void fewerDueThanTheMinimumIsListedApartWithItsScore() {
        Formula formula = Formula.onTimeOnly().toBuilder()
                .minimum(5)
                .rounding(1, RoundingMode.HALF_UP)
                .build();

        Board board = Board.of(formula, Map.of("small", onTime(3, 4), "large", onTime(3, 5)));

        assertThat(row(board, "small").isRanked()).isFalse();
        assertThat(row(board, "small").score()).isEqualTo(new BigDecimal("75.0"));
        assertThat(row(board, "large").standing()).isEqualTo(new Standing(1, new RankRange(1, 1)));
    }

    @Test
    void twoMeasuresAreWeighedAfterEachIsShrunk() {
        Formula both = Formula.builder("both", "1")
                .measure(Measure.ON_TIME_RATE, BigDecimal.ONE)
                .measure(Measure.SATISFACTION_RATE, BigDecimal.TEN)
                .build();

        Board board = Board.of(
                both,
                Map.of(
                        "prompt", Counted.of(1000, 990, 0, 1000, 300),
                        "kind", Counted.of(1000, 600, 0, 1000, 950),
                        "neither", Counted.of(1000, 500, 0, 1000, 200)));

        assertThat(board.rows()).extracting(BoardRow::unit).containsExactly("kind", "prompt", "neither");
    }

    @Test
    void unitsAreRankedAmongUnitsWithAboutAsManyCases() {
        Formula formula = Formula.onTimeOnly().toBuilder()
                .groups(List.of(new VolumeGroup("A", 10_000), new VolumeGroup("B", 2_000), new VolumeGroup("C", 0)))
                .build();

        Board board = Board.of(
                formula,
                Map.of(
                        "largest", onTime(9_000, 20_000),
                        "large", onTime(9_500, 10_000),
                        "middling", onTime(1_990, 2_000),
                        "small", onTime(1_000, 1_999),
                        "smallest", onTime(20, 20),
                        "idle", Tally.NONE));

        assertThat(board.rows())
                .extracting(
                        BoardRow::group,
                        BoardRow::unit,
                        row -> row.standing() == null ? null : row.standing().rank())
                .containsExactly(
                        tuple("A", "large", 1),
                        tuple("A", "largest", 2),
                        tuple("B", "middling", 1),
                        tuple("C", "smallest", 1),
                        tuple("C", "small", 2),
                        tuple("C", "idle", null));
    }

    @Test
    void peersOfTheHostAreRankedAmongThemselves() {
        Board board = Board.of(
                Formula.onTimeOnly(),
                Map.of("x-a", onTime(90, 100), "x-b", onTime(50, 100), "y-a", onTime(10, 100), "z", onTime(99, 100)),
                unit -> unit.length() > 1 ? Optional.of(unit.substring(0, 1)) : Optional.empty());

        assertThat(board.rows())
                .extracting(
                        BoardRow::group, BoardRow::unit, row -> row.standing().rank())
                .containsExactly(tuple(null, "z", 1), tuple("x", "x-a", 1), tuple("x", "x-b", 2), tuple("y", "y-a", 1));
    }

    @Test
    void helpCountsByTheShareThatTheFormulaGivesIt() {
        Formula formula =
                Formula.onTimeOnly().toBuilder().support(new BigDecimal("0.3")).build();
        Tally tally = onTime(1, 2).plus(Tally.of(Map.of(Count.DUE, 10L, Count.ON_TIME, 10L), Part.SUPPORT));

        assertThat(formula.share(Measure.ON_TIME_RATE, tally))
                .isEqualTo(Share.of(new BigDecimal(4), new BigDecimal(5)));
        assertThat(Formula.onTimeOnly().share(Measure.ON_TIME_RATE, tally)).isEqualTo(Share.of(1, 2));
    }

    @ParameterizedTest(name = "{0} of 100 taken out, at most {1}: on time {2} of {3}")
    @CsvSource({"5, 0.05, 90, 95", "6, 0.05, 90, 100", "6, 1, 90, 94", "1, 0, 90, 100"})
    void unitWithMoreTakenOutThanTheCapCountsAsThoughNothingWere(long excluded, BigDecimal cap, long onTime, long due) {
        Formula formula = Formula.onTimeOnly().toBuilder().exclusionCap(cap).build();
        Tally tally = onTime(90, 100 - excluded)
                .plus(Tally.of(Map.of(Slice.of(Book.EXCLUDED), Counts.of(Map.of(Count.DUE, excluded)))));

        assertThat(formula.share(Measure.ON_TIME_RATE, tally)).isEqualTo(Share.of(onTime, due));
        assertThat(formula.share(Measure.EXCLUSION_RATE, tally)).isEqualTo(Share.of(excluded, 100));
        assertThat(row(Board.of(formula, Map.of("u", tally)), "u").exclusionsCount())
                .isEqualTo(due < 100);
    }

    /** A hundred calls without a deadline, of which 95 dissatisfied ones were taken out. */
    @Test
    void capHoldsForCasesWithoutADueToo() {
        Formula formula = Formula.builder("calls", "1")
                .measure(Measure.SATISFACTION_RATE, BigDecimal.ONE)
                .exclusionCap(new BigDecimal("0.1"))
                .build();
        Tallies tallies = Tallies.in(Results.JANUARY);
        for (int call = 0; call < 100; call++) {
            CaseResult.Builder result = CaseResult.builder("call-" + call, "u");
            tallies.add(
                    call < 5
                            ? result.rating(SatisfactionRating.SATISFIED).build()
                            : result.rating(SatisfactionRating.DISSATISFIED)
                                    .excluded("UNREASONABLE")
                                    .build());
        }
        Tally tally = tallies.byUnit().get("u");

        assertThat(formula.share(Measure.SATISFACTION_RATE, tally)).isEqualTo(Share.of(5, 100));
        assertThat(formula.share(Measure.EXCLUSION_RATE, tally)).isEqualTo(Share.of(95, 100));
        assertThat(row(Board.of(formula, tallies.byUnit()), "u").exclusionsCount())
                .isFalse();
    }

    /** Intervals at 85 and 75 %: 93/100 begins at .8625, 9/10 at .5959; 60/100 ends at .6909, 5/10 at .7634. */
    @ParameterizedTest(name = "{0} of {1} is {2}")
    @CsvSource({
        "93, 100, HONOURED",
        "10, 10, NOT",
        "9, 10, NOT",
        "80, 100, NOT",
        "60, 100, WATCHED",
        "5, 10, NOT",
        "0, 1, NOT",
        "0, 2, WATCHED"
    })
    void onlyAnIntervalThatClearsABarIsNamed(long satisfied, long rated, Named named) {
        Board board =
                Board.of(ShippedFormula.CN_WUHAN.read(), Map.of("u", Counted.of(rated, rated, 0, rated, satisfied)));

        assertThat(row(board, "u").named()).isEqualTo(named);
    }

    @Test
    void unitListedApartIsNeverNamed() {
        Formula formula =
                ShippedFormula.CN_WUHAN.read().toBuilder().minimum(200).build();

        assertThat(row(Board.of(formula, Map.of("u", Counted.of(100, 100, 0, 100, 0))), "u")
                        .named())
                .isEqualTo(Named.NOT);
    }

    @Test
    void lessReworkRanksHigher() {
        Formula formula = Formula.builder("rework", "1")
                .measure(Measure.REWORK_RATE, BigDecimal.ONE)
                .build();

        Board board = Board.of(formula, Map.of("often", reworked(50), "seldom", reworked(2)));

        assertThat(board.rows()).extracting(BoardRow::unit).containsExactly("seldom", "often");
        assertThat(row(board, "often").score()).isEqualTo(new BigDecimal("50.00"));
    }

    private static Tally reworked(long cases) {
        return Tally.of(Map.of(Count.DUE, 100L, Count.REWORKED, cases), Part.LEAD);
    }

    /** No law says otherwise: 2 of 2, 7 of 7 and 169 of 206 differ by chance alone and share the first rank; 3 of 3 tells them apart. */
    @Test
    void oneMoreSatisfiedPersonMayTellUnitsApartThatSharedARank() {
        Map<String, Tally> before = Map.of("a", onTime(2, 2), "b", onTime(7, 7), "c", onTime(169, 206));
        Map<String, Tally> after = Map.of("a", onTime(3, 3), "b", onTime(7, 7), "c", onTime(169, 206));

        assertThat(row(Board.of(Formula.onTimeOnly(), before), "a").standing().rank())
                .isEqualTo(1);
        assertThat(row(Board.of(Formula.onTimeOnly(), after), "a").standing().rank())
                .isEqualTo(2);
        assertThat(row(Board.of(Formula.onTimeOnly(), after), "a").standing().range())
                .isEqualTo(new RankRange(1, 3));
    }

    @Test
    void emptyBoardHasNoRows() {
        assertThat(Board.of(Formula.onTimeOnly(), Map.of()).rows()).isEmpty();
    }

    @Test
    void textKeepsColumnsUnderChineseNames() {
        Board board = Board.of(Formula.onTimeOnly(), Map.of("水务局", Counted.of(10, 9, 0, 4, 3), "parks", Tally.NONE));

        assertThat(BoardText.of(board, Locale.CHINA)).isEqualTo("""
                        单位    应办  按时  按时率  评价  满意  满意率   得分  名次  名次范围  通报
                        水务局    10     9  90.00%     4     3  75.00%  90.00     1       1-1
                        parks      0     0       -     0     0       -      -     -         -
                        """);
        assertThat(BoardText.of(board, Locale.ENGLISH)).startsWith("unit    due  on time  on-time rate");
    }

    @Test
    void textCallsUnitsByTheirNamesAndSaysWhoIsNamed() {
        Bars bars = new Bars(Measure.ON_TIME_RATE, BigDecimal.valueOf(85), BigDecimal.valueOf(75));
        Board board = Board.of(
                Formula.onTimeOnly().toBuilder().bars(bars).build(),
                Map.of("water", onTime(39, 40), "parks", onTime(6, 24), "ferry", onTime(1, 3)));

        assertThat(BoardText.of(board, unit -> Text.of(unit + "局", unit + " bureau"), Locale.ENGLISH)
                        .lines()
                        .map(line -> line.replaceAll(" +", " ")))
                .containsExactly(
                        "unit due on time on-time rate rated satisfied satisfaction score rank range of ranks named",
                        "water bureau 40 39 97.50% 0 0 - 97.50 1 1-1 honoured",
                        "ferry bureau 3 1 33.33% 0 0 - 33.33 2 2-3",
                        "parks bureau 24 6 25.00% 0 0 - 25.00 3 2-3 watched");
        assertThat(BoardText.of(board, unit -> Text.of(unit + "局", unit), Locale.CHINA))
                .contains("water局", "  红榜\n", "  黑榜\n");
    }

    @Test
    void textRoundsAHalfUp() {
        Board board = Board.of(Formula.onTimeOnly(), Map.of("u", onTime(23, 160)));

        assertThat(BoardText.of(board, Locale.ENGLISH)).contains("14.38%");
        assertThat(board.rows().get(0).score()).isEqualTo("14.38");
    }

    @Test
    void refusesRankOutsideItsRange() {
        assertThatThrownBy(() -> new Standing(5, new RankRange(2, 4))).hasMessage("rank must be from 2 to 4, was 5");
        assertThatThrownBy(() -> new RankRange(4, 2)).hasMessage("ranks must be ordered from 1, were 4 and 2");
    }

    private static Tally onTime(long part, long whole) {
        return Counted.of(whole, part, 0, 0, 0);
    }

    private static BoardRow row(Board board, String unit) {
        return board.rows().stream()
                .filter(row -> row.unit().equals(unit))
                .findFirst()
                .orElseThrow();
    }
}
