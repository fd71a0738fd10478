package io.github.redress.examples.portal.supervision;

import io.github.redress.scoring.BoardRow;
import io.github.redress.scoring.Measure;
import io.github.redress.scoring.Share;
import io.github.redress.scoring.Standing;
import io.github.redress.scoring.publication.PublishedBoard;
import io.github.redress.scoring.supervision.CitedBoard;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a board that a notice cites says of the unit, in the very edition that is cited.
 *
 * @param cited which
 * @param key the short name of its period
 * @param latest the number of the last edition, which is another where the board was corrected since
 * @param rank the unit's rank, null where it has none
 * @param peers with how many it is ranked, itself among them
 * @param share the rate that the notice is about
 */
record CitedRow(
        CitedBoard cited, String key, int latest, @Nullable Integer rank, long peers, Share share) {

    private static final int PERCENT = 100;

    static CitedRow of(CitedBoard cited, PublishedBoard board, BoardRow row, Measure measure, int latest) {
        Standing standing = row.standing();
        return new CitedRow(
                cited,
                board.key(),
                latest,
                standing == null ? null : standing.rank(),
                board.board().rows().stream()
                        .filter(each -> each.isRanked() && Objects.equals(each.group(), row.group()))
                        .count(),
                board.terms().formula().formula().share(measure, row.tally()));
    }

    /** Returns whether the board was corrected since. */
    public boolean isCorrected() {
        return latest > cited.edition();
    }

    /** Returns the rate as people read it, as {@code 62.5% (5/8)}; a dash where there is none. */
    public String rate() {
        return share.isEmpty()
                ? "–"
                : percent(share.rate().orElseThrow()) + "% ("
                        + share.part().stripTrailingZeros().toPlainString() + "/"
                        + share.whole().stripTrailingZeros().toPlainString() + ")";
    }

    /** Returns in what range the true rate lies with 95 % confidence, as people read it. */
    public String interval() {
        return share.isEmpty()
                ? "–"
                : percent(share.interval().low()) + "–"
                        + percent(share.interval().high()) + "%";
    }

    private static BigDecimal percent(double rate) {
        return BigDecimal.valueOf(rate * PERCENT).setScale(1, RoundingMode.HALF_UP);
    }
}
