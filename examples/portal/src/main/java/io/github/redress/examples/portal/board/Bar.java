package io.github.redress.examples.portal.board;

import io.github.redress.scoring.Board;
import io.github.redress.scoring.BoardRow;
import io.github.redress.scoring.Measure;
import io.github.redress.scoring.Share;
import io.github.redress.scoring.Standing;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * A range with a mark in it, in hundredths of the width that there is.
 *
 * @param low where the range begins
 * @param high where it ends
 * @param at where the mark is
 */
record Bar(double low, double high, double at) {

    private static final double ALL = 100;

    /** Returns how wide the range is: never so narrow that nobody sees it. */
    public double width() {
        return Math.max(1, high - low);
    }

    /** Returns the ranks that a unit may well have among its peers, the best at the left; null where it has none. */
    static @Nullable Bar ofRanks(Board board, BoardRow row) {
        Standing standing = row.standing();
        if (standing == null) {
            return null;
        }
        long peers = board.rows().stream()
                .filter(each -> each.isRanked() && Objects.equals(each.group(), row.group()))
                .count();
        double step = ALL / peers;
        return new Bar(
                (standing.range().best() - 1) * step, standing.range().worst() * step, (standing.rank() - 0.5) * step);
    }

    /** Returns the range in which a rate lies with 95 % confidence; null where there is nothing to tell by. */
    static @Nullable Bar of(Share share) {
        OptionalDouble rate = share.rate();
        return rate.isEmpty()
                ? null
                : new Bar(share.interval().low() * ALL, share.interval().high() * ALL, rate.getAsDouble() * ALL);
    }

    /**
     * A line of the running board with its drawings.
     *
     * @param row the line
     * @param onTime cases on time, of those that are due and decided
     * @param satisfied satisfied people, by the rules of the formula
     * @param ranks drawn
     * @param onTimeBar drawn
     * @param satisfiedBar drawn
     */
    record Line(
            BoardRow row,
            Share onTime,
            Share satisfied,
            @Nullable Bar ranks,
            @Nullable Bar onTimeBar,
            @Nullable Bar satisfiedBar) {

        /** Returns the share of cases on time as people read it. */
        public String onTimePercent() {
            return percent(onTime);
        }

        /** Returns the share of satisfied people as people read it. */
        public String satisfiedPercent() {
            return percent(satisfied);
        }

        static Line of(Boards boards, Board board, BoardRow row) {
            Share onTime = boards.share(Measure.ON_TIME_RATE, row.tally());
            Share satisfied = boards.share(Measure.SATISFACTION_RATE, row.tally());
            return new Line(row, onTime, satisfied, Bar.ofRanks(board, row), Bar.of(onTime), Bar.of(satisfied));
        }
    }

    /** Returns the 95 % interval of a share as people read it, a dash where there is none. */
    static String interval(Share share) {
        return share.isEmpty()
                ? "–"
                : rounded(share.interval().low()) + "–"
                        + rounded(share.interval().high()) + "%";
    }

    /** Returns a share as people read it: a percentage, a dash where there is none. */
    static String percent(Share share) {
        OptionalDouble rate = share.rate();
        return rate.isEmpty() ? "–" : rounded(rate.getAsDouble()) + "%";
    }

    private static BigDecimal rounded(double rate) {
        return BigDecimal.valueOf(rate * ALL).setScale(1, RoundingMode.HALF_UP);
    }
}
