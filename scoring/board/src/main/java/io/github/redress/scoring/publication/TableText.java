package io.github.redress.scoring.publication;

import io.github.redress.scoring.BoardRow;
import io.github.redress.scoring.Count;
import io.github.redress.scoring.Formula;
import io.github.redress.scoring.Funnel;
import io.github.redress.scoring.Measure;
import io.github.redress.scoring.RateInterval;
import io.github.redress.scoring.Share;
import io.github.redress.scoring.Standing;
import io.github.redress.scoring.Tally;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What follows from a board's counts, as published: rates and intervals with six decimals. */
final class TableText {

    private static final int DECIMALS = 6;

    private final PublishedBoard published;
    private final Formula formula;
    private final Optional<Funnel> funnel;

    TableText(PublishedBoard published) {
        this.published = published;
        this.formula = published.terms().formula().formula();
        this.funnel = published.funnel();
    }

    List<Map<String, Object>> rows() {
        return published.board().rows().stream().map(this::row).toList();
    }

    /** Returns what stands beside the table and moves nobody in it. */
    static Map<String, Object> beside(PublishedBoard published) {
        Map<String, Object> document = new LinkedHashMap<>();
        published.funnel().ifPresent(funnel -> {
            Map<String, Object> limits = new LinkedHashMap<>();
            limits.put("mean", rounded(funnel.mean()));
            limits.put("dispersion", rounded(funnel.dispersion()));
            document.put("funnel", limits);
        });
        return document;
    }

    private Map<String, Object> row(BoardRow row) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("unit", row.unit());
        document.put("list", row.isRanked() ? "RANKED" : "APART");
        BoardDocument.putUnlessNull(document, "group", row.group());
        Standing standing = row.standing();
        if (standing != null) {
            document.put("rank", standing.rank());
            document.put(
                    "rankRange",
                    List.of(standing.range().best(), standing.range().worst()));
        }
        BigDecimal score = row.score();
        BoardDocument.putUnlessNull(document, "score", score);
        BoardDocument.putUnlessNull(
                document, "grade", row.grade() == null ? null : row.grade().id());
        document.put("named", row.named().name());
        document.put("exclusionsCount", row.exclusionsCount());
        document.put("counts", counts(row.tally()));
        document.put("measures", measures(row.tally()));
        document.put("satisfactionBounds", ends(row.satisfactionBounds()));
        document.put("funnel", place(row.tally()));
        published.adjustedOnTimeRate(row.unit()).ifPresent(rate -> document.put("onTimeRateByCaseMix", rounded(rate)));
        return document;
    }

    private String place(Tally tally) {
        return funnel.map(limits -> limits.place(formula.share(Measure.ON_TIME_RATE, tally)))
                .orElse(Funnel.Place.INSIDE)
                .name();
    }

    private static Map<String, Object> counts(Tally tally) {
        Map<String, Object> counts = new LinkedHashMap<>();
        Arrays.stream(Count.values()).forEach(count -> counts.put(count.key(), tally.count(count)));
        return counts;
    }

    private Map<String, Object> measures(Tally tally) {
        Map<String, Object> measures = new LinkedHashMap<>();
        for (Measure measure : Measure.values()) {
            Share share = formula.share(measure, tally);
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("part", plain(share.part()));
            document.put("whole", plain(share.whole()));
            if (!share.isEmpty()) {
                document.put("rate", rounded(share.rate().orElseThrow()));
                document.put("interval", ends(share.interval()));
            }
            measures.put(measure.key(), document);
        }
        return measures;
    }

    private static List<BigDecimal> ends(RateInterval interval) {
        return List.of(rounded(interval.low()), rounded(interval.high()));
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /** Without an exponent. */
    private static BigDecimal plain(BigDecimal value) {
        return new BigDecimal(value.toPlainString());
    }
}
