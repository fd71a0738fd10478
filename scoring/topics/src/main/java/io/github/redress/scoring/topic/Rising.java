package io.github.redress.scoring.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds what came more often than usual.
 *
 * <ol>
 *   <li>Where many terms are there to compare, all that is usual is multiplied by the median of what came by what was expected, over the
 *       terms that are expected most: a week in which everybody writes more, or a holiday, is no topic.
 *   <li>Each term in each place is tested (negative binomial), and Benjamini and Hochberg's threshold keeps the share of false ones at q. As
 *       tests count, in all places, all runs of characters or words of the window's texts, or all words that a tokenizer gives of them: terms
 *       are the few that the window has much of, and whoever chose them has looked at all.
 *   <li>What passes is ranked by how many more came than usual, at least: the lower bound of the difference, by 1.645 standard deviations.
 * </ol>
 */
final class Rising {

    private static final double Z = 1.6448536269514722;
    private static final int FEWEST_TO_COMPARE = 20;
    private static final double MUCH = 20;

    private final Cells cells;
    private final Usual usual;
    private final TermBook book;
    private final Places places;

    Rising(Cells cells, Usual usual, TermBook book, Places places) {
        this.cells = cells;
        this.usual = usual;
        this.book = book;
        this.places = places;
    }

    /** Returns what is above the threshold, the best first. */
    List<Candidate> find(long tests, double q) {
        double[] expected = new double[cells.size()];
        double[] chances = new double[cells.size()];
        Arrays.setAll(expected, cell -> usual.expected(cells, cell));
        double level = level(expected);
        for (int cell = 0; cell < chances.length; cell++) {
            expected[cell] *= level;
            chances[cell] = Surprise.negativeBinomialTail(
                    cells.inWindow(cell), expected[cell], usual.variance(cells, cell, expected[cell]));
        }
        double threshold = FalseDiscovery.threshold(chances, Math.max(tests, chances.length), q);
        List<Candidate> found = new ArrayList<>();
        for (int cell = 0; cell < chances.length; cell++) {
            if (chances[cell] <= threshold) {
                found.add(candidate(cell, expected[cell], chances[cell]));
            }
        }
        found.sort(Candidate.BEST_FIRST);
        return found;
    }

    private double level(double[] expected) {
        double[] ratios = new double[expected.length];
        int size = 0;
        for (int cell = 0; cell < expected.length; cell++) {
            if (cells.place(cell) == Places.ALL && expected[cell] >= MUCH) {
                ratios[size++] = cells.inWindow(cell) / expected[cell];
            }
        }
        if (size < FEWEST_TO_COMPARE) {
            return 1;
        }
        Arrays.sort(ratios, 0, size);
        return (ratios[(size - 1) / 2] + ratios[size / 2]) / 2;
    }

    private Candidate candidate(int cell, double expected, double p) {
        long count = cells.inWindow(cell);
        double above = count - expected;
        double spread = usual.spread(count, expected, usual.variance(cells, cell, expected));
        return new Candidate(
                cell,
                book.term(cells.term(cell)),
                cells.place(cell),
                places.narrowness(cells.place(cell)),
                places.name(cells.place(cell)),
                above,
                above - Z * Math.sqrt(spread),
                expected,
                p);
    }
}
