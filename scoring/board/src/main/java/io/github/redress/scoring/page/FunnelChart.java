package io.github.redress.scoring.page;

import io.github.redress.scoring.BoardRow;
import io.github.redress.scoring.Funnel;
import io.github.redress.scoring.Measure;
import io.github.redress.scoring.RateInterval;
import io.github.redress.scoring.Share;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;

/** Each unit's on-time rate over its number of cases, between the limits of what chance may do. */
final class FunnelChart {

    private static final double STEPS = 80;
    private static final int MOST_LABELS = 12;

    /** A unit with cases. */
    private record Point(String name, double cases, double rate, Funnel.Place place) {}

    private final Shown shown;
    private final Markup html;
    private final Funnel funnel;
    private final List<Point> points;
    private final ChartArea area;
    private final double fewest;
    private final double most;

    private FunnelChart(Shown shown, Markup html, Funnel funnel, List<Point> points) {
        this.shown = shown;
        this.html = html;
        this.funnel = funnel;
        this.points = points;
        this.fewest =
                Math.max(1, points.stream().mapToDouble(Point::cases).min().orElse(1) / 1.5);
        this.most = Math.max(
                2 * fewest, points.stream().mapToDouble(Point::cases).max().orElse(1) * 1.3);
        double lowest = points.stream().mapToDouble(Point::rate).min().orElse(0);
        double floor = Math.max(0, Math.floor((Math.min(lowest, funnel.mean()) - .02) * 20) / 20);
        this.area = new ChartArea(StrictMath.log10(fewest), StrictMath.log10(most), floor, 1);
    }

    static void write(Shown shown, Markup html) {
        shown.published().funnel().ifPresent(funnel -> {
            List<Point> points = new ArrayList<>();
            for (BoardRow row : shown.published().board().rows()) {
                Share share = shown.share(Measure.ON_TIME_RATE, row);
                share.rate()
                        .ifPresent(rate -> points.add(new Point(
                                shown.unit(row.unit()), share.whole().doubleValue(), rate, funnel.place(share))));
            }
            new FunnelChart(shown, html, funnel, points).draw();
        });
    }

    private void draw() {
        html.open("section").element("h2", shown.word(Word.FUNNEL)).line();
        html.element("p", shown.word(Word.FUNNEL_NOTE)).line();
        area.begin(html, "funnel", shown.word(Word.FUNNEL), shown.word(Word.FUNNEL_NOTE));
        area.percentAxis(html);
        casesAxis();
        html.open("g", "clip-path", "url(#funnel-area)");
        curve("outer", n -> funnel.wide(n), RateInterval::low);
        curve("outer", n -> funnel.wide(n), RateInterval::high);
        curve("inner", n -> funnel.narrow(n), RateInterval::low);
        curve("inner", n -> funnel.narrow(n), RateInterval::high);
        html.close("g");
        area.level(html, funnel.mean(), shown.word(Word.MEAN) + " " + Shown.percent(funnel.mean()));
        points.forEach(this::mark);
        label();
        html.element(
                "text",
                shown.word(Word.FUNNEL_X),
                "x",
                Markup.length(area.right()),
                "y",
                Markup.length(area.bottom() + 34),
                "text-anchor",
                "end");
        area.end(html);
        html.close("section").line();
    }

    private void casesAxis() {
        for (double n = 1; n <= most; n *= 10) {
            for (double each : new double[] {n, 2 * n, 5 * n}) {
                if (each >= fewest && each <= most) {
                    area.mark(html, StrictMath.log10(each), Long.toString((long) each));
                }
            }
        }
    }

    private void curve(String type, DoubleFunction<RateInterval> limits, ToDoubleFunction<RateInterval> end) {
        StringBuilder path = new StringBuilder();
        for (int step = 0; step <= STEPS; step++) {
            double log = area.fromX() + step * (area.toX() - area.fromX()) / STEPS;
            double rate = end.applyAsDouble(limits.apply(StrictMath.pow(10, log)));
            path.append(step == 0 ? "M" : " L")
                    .append(Markup.length(area.x(log)))
                    .append(' ')
                    .append(Markup.length(area.y(rate)));
        }
        html.open("path", "class", type, "d", path.toString()).close("path");
    }

    private void mark(Point point) {
        double x = area.x(StrictMath.log10(point.cases()));
        double y = area.y(point.rate());
        String text = Markup.isolated(point.name()) + ": " + Shown.percent(point.rate()) + ", " + (long) point.cases();
        if (point.place() == Funnel.Place.INSIDE) {
            html.open("circle", "class", "point", "cx", Markup.length(x), "cy", Markup.length(y), "r", "3.5")
                    .element("title", text)
                    .close("circle");
            return;
        }
        boolean above = isAbove(point);
        double tip = above ? -6 : 6;
        String path = "M" + Markup.length(x) + " " + Markup.length(y + tip) + " L" + Markup.length(x - 5.5) + " "
                + Markup.length(y - tip * .7) + " L" + Markup.length(x + 5.5) + " " + Markup.length(y - tip * .7)
                + " Z";
        html.open("path", "class", above ? "high" : "low", "d", path)
                .element("title", text)
                .close("path");
    }

    private static boolean isAbove(Point point) {
        return point.place() == Funnel.Place.ABOVE || point.place() == Funnel.Place.FAR_ABOVE;
    }

    /** Names the units furthest out, as many as there is room for. */
    private void label() {
        List<double[]> taken = new ArrayList<>();
        points.stream()
                .filter(point -> point.place() == Funnel.Place.FAR_BELOW || point.place() == Funnel.Place.FAR_ABOVE)
                .sorted(Comparator.comparingDouble(Point::rate).thenComparing(Point::name))
                .limit(MOST_LABELS)
                .forEach(point -> {
                    double width = ChartArea.width(point.name());
                    double x = area.x(StrictMath.log10(point.cases()));
                    boolean left = x + 10 + width > area.right();
                    double from = left ? x - 10 - width : x + 10;
                    double y = area.y(point.rate()) + 4;
                    if (taken.stream()
                            .noneMatch(box -> from < box[1] && from + width > box[0] && Math.abs(y - box[2]) < 13)) {
                        taken.add(new double[] {from, from + width, y});
                        html.element(
                                "text",
                                Markup.isolated(point.name()),
                                "x",
                                Markup.length(left ? x - 10 : x + 10),
                                "y",
                                Markup.length(y),
                                "text-anchor",
                                left ? "end" : "start");
                    }
                });
    }
}
