package io.github.redress.scoring.page;

/**
 * The frame of a chart, and where a value lies in it.
 *
 * @param fromX the value at the left
 * @param toX the value at the right
 * @param fromY the rate at the bottom
 * @param toY the rate at the top
 */
record ChartArea(double fromX, double toX, double fromY, double toY) {

    private static final double WIDTH = 760;
    private static final double HEIGHT = 400;
    private static final double LEFT = 52;
    private static final double TOP = 12;
    private static final double BELOW = 42;
    private static final double BESIDE = 14;

    double right() {
        return WIDTH - BESIDE;
    }

    double bottom() {
        return HEIGHT - BELOW;
    }

    double x(double value) {
        return LEFT + (value - fromX) / (toX - fromX) * (right() - LEFT);
    }

    double y(double rate) {
        return bottom() - (rate - fromY) / (toY - fromY) * (bottom() - TOP);
    }

    void begin(Markup html, String id, String title, String description) {
        html.open("figure", "tabindex", "0", "aria-labelledby", id + "-title").line();
        html.open(
                "svg",
                "viewBox",
                "0 0 760 400",
                "role",
                "img",
                "aria-labelledby",
                id + "-title",
                "aria-describedby",
                id + "-desc");
        html.element("title", title, "id", id + "-title").element("desc", description, "id", id + "-desc");
        html.open("clipPath", "id", id + "-area")
                .open(
                        "rect",
                        "x",
                        Markup.length(LEFT),
                        "y",
                        Markup.length(TOP),
                        "width",
                        Markup.length(right() - LEFT),
                        "height",
                        Markup.length(bottom() - TOP))
                .close("rect")
                .close("clipPath")
                .line();
    }

    void end(Markup html) {
        html.close("svg").close("figure").line();
    }

    /** Draws lines at round rates. */
    void percentAxis(Markup html) {
        int steps = 5;
        for (int step = 0; step <= steps; step++) {
            double rate = fromY + step * (toY - fromY) / steps;
            line(html, LEFT, y(rate), right(), y(rate));
            html.element(
                    "text",
                    Markup.length(100 * rate) + "%",
                    "x",
                    Markup.length(LEFT - 6),
                    "y",
                    Markup.length(y(rate) + 4),
                    "text-anchor",
                    "end");
        }
    }

    void mark(Markup html, double value, String label) {
        line(html, x(value), bottom(), x(value), bottom() + 4);
        html.element(
                "text",
                label,
                "x",
                Markup.length(x(value)),
                "y",
                Markup.length(bottom() + 17),
                "text-anchor",
                "middle");
    }

    /** Draws a line across at this rate, with its name above it at the right. */
    void level(Markup html, double rate, String label) {
        html.open(
                        "line",
                        "class",
                        "line",
                        "x1",
                        Markup.length(LEFT),
                        "y1",
                        Markup.length(y(rate)),
                        "x2",
                        Markup.length(right()),
                        "y2",
                        Markup.length(y(rate)))
                .close("line");
        html.element(
                "text", label, "x", Markup.length(LEFT + 6), "y", Markup.length(y(rate) - 6), "text-anchor", "start");
    }

    private static void line(Markup html, double fromX, double fromY, double toX, double toY) {
        html.open(
                        "line",
                        "class",
                        "rule",
                        "x1",
                        Markup.length(fromX),
                        "y1",
                        Markup.length(fromY),
                        "x2",
                        Markup.length(toX),
                        "y2",
                        Markup.length(toY))
                .close("line");
    }

    /** Returns about how wide a name is drawn: a Chinese character is as wide as its line is high, a letter about half. */
    static double width(String text) {
        return text.codePoints().map(point -> point >= 0x2E80 ? 12 : 7).sum();
    }
}
