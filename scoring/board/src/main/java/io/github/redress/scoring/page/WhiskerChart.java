package io.github.redress.scoring.page;

import io.github.redress.scoring.Standing;

/** A unit's rank as a dot on the line of ranks that it may well have; a chart of one line, so that a table of them breaks between pages. */
final class WhiskerChart {

    private static final double WIDTH = 200;
    private static final double EDGE = 6;

    private WhiskerChart() {}

    /** Rank 1 stands at the left, the last rank at the right. What it shows stands as text beside it, and so it is hidden from those who listen. */
    static void write(Standing standing, int units, Markup html) {
        String from = Markup.length(x(standing.range().best(), units));
        String to = Markup.length(x(standing.range().worst(), units));
        html.open("svg", "class", "whisker", "viewBox", "0 0 200 16", "aria-hidden", "true");
        html.open("line", "class", "rule", "x1", "0", "y1", "8", "x2", "200", "y2", "8")
                .close("line");
        html.open("line", "class", "line", "x1", from, "y1", "8", "x2", to, "y2", "8")
                .close("line");
        for (String end : new String[] {from, to}) {
            html.open("line", "class", "line", "x1", end, "y1", "3", "x2", end, "y2", "13")
                    .close("line");
        }
        html.open("circle", "class", "dot", "cx", Markup.length(x(standing.rank(), units)), "cy", "8", "r", "4.5")
                .close("circle");
        html.close("svg");
    }

    private static double x(int rank, int units) {
        return units == 1 ? WIDTH / 2 : EDGE + (rank - 1) * (WIDTH - 2 * EDGE) / (units - 1);
    }
}
