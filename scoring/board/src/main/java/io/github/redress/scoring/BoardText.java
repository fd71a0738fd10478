package io.github.redress.scoring;

import io.github.redress.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;

/** A board as plain text for a terminal, in Chinese or English, with columns that stay aligned under Chinese names. */
public final class BoardText {

    private static final List<Text> HEADINGS = List.of(
            Text.of("单位", "unit"),
            Text.of("应办", "due"),
            Text.of("按时", "on time"),
            Text.of("按时率", "on-time rate"),
            Text.of("评价", "rated"),
            Text.of("满意", "satisfied"),
            Text.of("满意率", "satisfaction"),
            Text.of("得分", "score"),
            Text.of("名次", "rank"),
            Text.of("名次范围", "range of ranks"),
            Text.of("通报", "named"));

    private static final Text HONOURED = Text.of("红榜", "honoured");
    private static final Text WATCHED = Text.of("黑榜", "watched");
    private static final String GAP = "  ";
    private static final String NOTHING = "-";

    private BoardText() {}

    /**
     * Returns the board, one line a unit under a line of headings, each line ended by a line feed. Rates are percentages
     * with two decimals; a dash stands where there is none.
     *
     * @param locale Chinese headings for any Chinese locale, else English ones
     */
    public static String of(Board board, Locale locale) {
        return of(board, unit -> Text.of(unit, unit), locale);
    }

    /**
     * Returns the same with the names of the units.
     *
     * @param names the name of a unit, as {@code roster::name}
     * @param locale Chinese names and headings for any Chinese locale, else English ones
     */
    public static String of(Board board, Function<String, Text> names, Locale locale) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(HEADINGS.stream().map(heading -> heading.in(locale)).toList());
        board.rows().forEach(row -> lines.add(cells(row, names.apply(row.unit()), locale)));
        int[] widths = new int[HEADINGS.size()];
        for (List<String> line : lines) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], width(line.get(column)));
            }
        }
        StringBuilder text = new StringBuilder();
        for (List<String> line : lines) {
            text.append(padded(line, widths).stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private static List<String> cells(BoardRow row, Text name, Locale locale) {
        Tally tally = row.tally();
        BigDecimal score = row.score();
        Standing standing = row.standing();
        return List.of(
                name.in(locale),
                Long.toString(tally.due()),
                Long.toString(tally.onTime()),
                percent(tally.onTimeShare().rate()),
                Long.toString(tally.rated()),
                Long.toString(tally.satisfied()),
                percent(tally.satisfiedShare().rate()),
                score == null ? NOTHING : score.toPlainString(),
                standing == null ? NOTHING : Integer.toString(standing.rank()),
                standing == null
                        ? NOTHING
                        : standing.range().best() + "-" + standing.range().worst(),
                named(row.named(), locale));
    }

    private static String named(Named named, Locale locale) {
        return switch (named) {
            case NOT -> "";
            case HONOURED -> HONOURED.in(locale);
            case WATCHED -> WATCHED.in(locale);
        };
    }

    private static String percent(OptionalDouble rate) {
        return rate.isEmpty()
                ? NOTHING
                : BigDecimal.valueOf(rate.getAsDouble())
                                .movePointRight(2)
                                .setScale(2, RoundingMode.HALF_UP)
                                .toPlainString()
                        + "%";
    }

    /** Names stand at the left of their column, numbers at the right. */
    private static String padded(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String cell = cells.get(column);
            String blanks = " ".repeat(widths[column] - width(cell));
            line.append(column == 0 ? cell + blanks : GAP + blanks + cell);
        }
        return line.toString();
    }

    /** Returns the columns of a terminal that the text takes: two for each Chinese, Japanese, Korean or full-width one. */
    static int width(String text) {
        return text.codePoints().map(point -> isWide(point) ? 2 : 1).sum();
    }

    private static boolean isWide(int point) {
        return (point >= 0x1100 && point <= 0x115F)
                || (point >= 0x2E80 && point <= 0xA4CF)
                || (point >= 0xAC00 && point <= 0xD7A3)
                || (point >= 0xF900 && point <= 0xFAFF)
                || (point >= 0xFE30 && point <= 0xFE6F)
                || (point >= 0xFF00 && point <= 0xFF60)
                || (point >= 0xFFE0 && point <= 0xFFE6)
                || (point >= 0x20000 && point <= 0x3FFFD);
    }
}
