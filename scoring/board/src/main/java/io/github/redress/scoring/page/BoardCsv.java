package io.github.redress.scoring.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.redress.Text;
import io.github.redress.scoring.BoardRow;
import io.github.redress.scoring.Measure;
import io.github.redress.scoring.RateInterval;
import io.github.redress.scoring.Share;
import io.github.redress.scoring.Standing;
import io.github.redress.scoring.publication.PublishedBoard;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * A published board as CSV by RFC 4180, one line a unit: UTF-8, lines ended by CR LF, every measure with its part and whole,
 * and satisfaction with its bounds.
 *
 * <p>A text that a spreadsheet would take for a formula, since it begins with {@code =}, {@code +}, {@code -} or {@code @}, be they
 * full-width, has an apostrophe before it. So has one that begins with a tab or a line end, and what stands before such a sign without being
 * seen does not hide it: blanks, a byte order mark, marks of direction.
 */
public final class BoardCsv {

    private static final CsvMapper MAPPER = CsvMapper.builder().build();
    private static final CsvSchema LINES = CsvSchema.emptySchema().withLineSeparator("\r\n");
    private static final String RECKONED = "=+-@＝＋－＠";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private BoardCsv() {}

    /**
     * Returns the table for a person's spreadsheet: headings and names in Chinese for any Chinese locale, else in English, after a byte
     * order mark, without which Excel takes Chinese for something else.
     */
    public static byte[] of(PublishedBoard board, Locale locale) {
        Shown shown = new Shown(board, locale);
        List<String> headings = new ArrayList<>();
        for (Word word : new Word[] {
            Word.UNIT,
            Word.GROUP,
            Word.RANK,
            Word.RANGE,
            Word.SCORE,
            Word.GRADE,
            Word.NAMED,
            Word.OUT_OF_LINE,
            Word.ADJUSTED
        }) {
            headings.add(shown.word(word));
        }
        Text part = Text.of("（分子）", " (part)");
        Text whole = Text.of("（分母）", " (whole)");
        for (Measure measure : Measure.values()) {
            headings.add(shown.word(measure));
            headings.add(shown.word(measure) + part.in(locale));
            headings.add(shown.word(measure) + whole.in(locale));
        }
        headings.add(shown.word(Word.LOWER_BOUND));
        headings.add(shown.word(Word.UPPER_BOUND));
        List<List<String>> lines = new ArrayList<>();
        lines.add(headings);
        for (BoardRow row : board.board().rows()) {
            Standing standing = row.standing();
            List<String> line = new ArrayList<>(List.of(
                    safe(shown.unit(row.unit())),
                    safe(shown.group(row)),
                    standing == null ? "" : Integer.toString(standing.rank()),
                    standing == null
                            ? ""
                            : standing.range().best() + "–" + standing.range().worst(),
                    row.score() == null ? "" : shown.score(row),
                    row.grade() == null ? "" : safe(shown.grade(row)),
                    blank(shown.named(row)),
                    blank(shown.place(row)),
                    percent(board.adjustedOnTimeRate(row.unit()))));
            measures(shown, row, line, BoardCsv::percent);
            lines.add(line);
        }
        return (BYTE_ORDER_MARK + MAPPER.writer(LINES).writeValueAsString(lines)).getBytes(UTF_8);
    }

    /** Returns the table for a machine: ids, the keys of measures as formulas have them, rates from 0 to 1, no byte order mark. */
    public static byte[] ofKeys(PublishedBoard board) {
        Shown shown = new Shown(board, Locale.ROOT);
        List<String> headings = new ArrayList<>(List.of(
                "unit", "group", "rank", "bestRank", "worstRank", "score", "grade", "named", "onTimeRateByCaseMix"));
        for (Measure measure : Measure.values()) {
            headings.addAll(List.of(measure.key(), measure.key() + ".part", measure.key() + ".whole"));
        }
        headings.addAll(List.of("satisfactionBounds.low", "satisfactionBounds.high"));
        List<List<String>> lines = new ArrayList<>();
        lines.add(headings);
        for (BoardRow row : board.board().rows()) {
            Standing standing = row.standing();
            List<String> line = new ArrayList<>(List.of(
                    safe(row.unit()),
                    row.group() == null ? "" : safe(row.group()),
                    standing == null ? "" : Integer.toString(standing.rank()),
                    standing == null ? "" : Integer.toString(standing.range().best()),
                    standing == null ? "" : Integer.toString(standing.range().worst()),
                    row.score() == null ? "" : shown.score(row),
                    row.grade() == null ? "" : safe(row.grade().id()),
                    row.named().name(),
                    rate(board.adjustedOnTimeRate(row.unit()))));
            measures(shown, row, line, BoardCsv::rate);
            lines.add(line);
        }
        return MAPPER.writer(LINES).writeValueAsString(lines).getBytes(UTF_8);
    }

    private static void measures(
            Shown shown, BoardRow row, List<String> line, Function<OptionalDouble, String> written) {
        for (Measure measure : Measure.values()) {
            Share share = shown.share(measure, row);
            line.add(written.apply(share.rate()));
            line.add(share.part().toPlainString());
            line.add(share.whole().toPlainString());
        }
        Optional<RateInterval> bounds = shown.satisfactionBounds(row);
        line.add(written.apply(end(bounds, RateInterval::low)));
        line.add(written.apply(end(bounds, RateInterval::high)));
    }

    private static OptionalDouble end(Optional<RateInterval> bounds, ToDoubleFunction<RateInterval> which) {
        return bounds.map(known -> OptionalDouble.of(which.applyAsDouble(known)))
                .orElse(OptionalDouble.empty());
    }

    private static String percent(OptionalDouble rate) {
        return rate.isEmpty() ? "" : Shown.percent(rate);
    }

    private static String rate(OptionalDouble rate) {
        return rate.isEmpty()
                ? ""
                : BigDecimal.valueOf(rate.getAsDouble())
                        .setScale(6, RoundingMode.HALF_UP)
                        .toPlainString();
    }

    private static String blank(String shown) {
        return shown.equals(Shown.NOTHING) ? "" : shown;
    }

    /** Returns a text as a cell that no spreadsheet takes for a formula: for whoever writes other tables beside this one. */
    public static String safe(String text) {
        boolean endsCell = !text.isEmpty() && "\t\r\n".indexOf(text.charAt(0)) >= 0;
        return endsCell
                        || text.codePoints()
                                .dropWhile(BoardCsv::isUnseen)
                                .limit(1)
                                .anyMatch(first -> RECKONED.indexOf(first) >= 0)
                ? "'" + text
                : text;
    }

    private static boolean isUnseen(int point) {
        return Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || Character.isISOControl(point)
                || Character.getType(point) == Character.FORMAT;
    }
}
