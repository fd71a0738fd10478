package io.github.redress.scoring.topic;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A term in a place that may become a topic.
 *
 * @param cell its number among the {@link Cells}
 * @param text the term
 * @param place its number among the {@link Places}
 * @param narrowness how narrow the place is
 * @param placeName by which equals are put in order
 * @param above how many there are above what is expected
 * @param score what it is ranked by
 * @param expected null without a baseline
 * @param p null without a baseline
 */
record Candidate(
        int cell,
        String text,
        int place,
        int narrowness,
        String placeName,
        double above,
        double score,
        @Nullable Double expected,
        @Nullable Double p) {

    /** The highest score first; of equals the narrower place, then the longer term. */
    static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(Candidate::score)
            .reversed()
            .thenComparing(Comparator.comparingInt(Candidate::narrowness).reversed())
            .thenComparing(
                    Comparator.comparingInt((Candidate each) -> each.text().length())
                            .reversed())
            .thenComparing(Candidate::text)
            .thenComparing(Candidate::placeName);

    /** Returns p, or 0 without a baseline. */
    double chance() {
        return p == null ? 0 : p;
    }
}
