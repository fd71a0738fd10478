package io.github.redress.scoring;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Results put away to be counted again and again: for each day, week and month of a year, say. Twenty bytes a result, besides what is kept
 * once of all that are alike.
 *
 * <ol>
 *   <li>Of each result its two instants are kept, and the number of its kind: its unit, its {@link Slice} and its {@link ResultMarks}.
 *   <li>For a period, the results of a kind are counted by the sides of the instant looked from on which their own two lie.
 *   <li>{@link Counting} says what results with these marks count for on these sides, once for all of them.
 * </ol>
 *
 * <p>Only grows. Not safe for several threads while results are added.
 */
public final class ResultTable {

    private static final long UNPROMISED = Long.MIN_VALUE;
    private static final long OPEN = Long.MAX_VALUE;
    private static final long NANOS = 1_000_000_000;
    private static final int SIDES = 4;
    private static final int FIRST_ROWS = 1_024;

    private final Numbered<UnitSlice> slices = new Numbered<>();
    private final Numbered<ResultMarks> marks = new Numbered<>();
    private final Numbered<Kind> kinds = new Numbered<>();

    /** One result with each marks. */
    private final List<CaseResult> examples = new ArrayList<>();

    /** How many of the rows are whose. */
    private final Map<String, Long> resultsOf = new HashMap<>();

    /** What no row can hold, since an instant lies centuries away. */
    private final List<CaseResult> others = new ArrayList<>();

    private long[] due = new long[FIRST_ROWS];
    private long[] closed = new long[FIRST_ROWS];
    private int[] kind = new int[FIRST_ROWS];
    private int rows;

    private record UnitSlice(String unit, Slice slice) {}

    /** By the numbers of its parts. */
    private record Kind(int slice, int marks) {}

    /** Gives each value the next number when it is first seen. */
    private static final class Numbered<T> {

        private final Map<T, Integer> numbers = new HashMap<>();
        private final List<T> values = new ArrayList<>();

        int number(T value) {
            return numbers.computeIfAbsent(value, first -> {
                values.add(first);
                return values.size() - 1;
            });
        }

        T value(int number) {
            return values.get(number);
        }

        int size() {
            return values.size();
        }
    }

    /** Begins without results. */
    public ResultTable() {}

    /**
     * Puts a result away.
     *
     * @throws IllegalArgumentException if the result is closed, but nothing says how to judge that
     */
    public void add(CaseResult result) {
        Counting.requireJudgeable(result);
        if (isFar(result.due()) || isFar(result.closed())) {
            others.add(result);
            return;
        }
        if (rows == due.length) {
            due = Arrays.copyOf(due, 2 * rows);
            closed = Arrays.copyOf(closed, 2 * rows);
            kind = Arrays.copyOf(kind, 2 * rows);
        }
        int marked = marks.number(ResultMarks.of(result));
        if (marked == examples.size()) {
            examples.add(result);
        }
        int sliced = slices.number(new UnitSlice(result.unit(), Slice.of(result)));
        due[rows] = nanos(result.due(), UNPROMISED);
        closed[rows] = nanos(result.closed(), OPEN);
        kind[rows] = kinds.number(new Kind(sliced, marked));
        resultsOf.merge(result.unit(), 1L, Long::sum);
        rows++;
    }

    /** Returns how many results there are. */
    public int size() {
        return rows + others.size();
    }

    /** Returns the same counts as if each of the results were added to {@link Tallies#in} this period. */
    public Tallies tallies(Period period) {
        Tallies tallies = Tallies.in(period);
        resultsOf.forEach(tallies::see);
        List<long[]> into = slices.values.stream()
                .map(each -> tallies.slice(each.unit(), each.slice()))
                .toList();
        Sides sides = new Sides(period);
        for (int number = 0; number < kinds.size(); number++) {
            Kind each = kinds.value(number);
            sides.countInto(into.get(each.slice()), number, each.marks());
        }
        others.forEach(tallies::add);
        return tallies;
    }

    /** How the results of each kind lie to a period. */
    private final class Sides {

        private final Period period;
        private final int[] onSide = new int[kinds.size() * SIDES];
        private final int[] oneOnSide = new int[kinds.size() * SIDES];
        private final int[][] slots = new int[marks.size() * SIDES][];

        Sides(Period period) {
            this.period = period;
            long from = nanos(period.fromInclusive(), 0);
            long to = nanos(period.toExclusive(), 0);
            long asOf = nanos(period.asOf(), 0);
            for (int row = 0; row < rows; row++) {
                long by = due[row];
                if (by == UNPROMISED || (by >= from && by < to)) {
                    int side = kind[row] * SIDES + (by < asOf ? 2 : 0) + (closed[row] <= asOf ? 1 : 0);
                    onSide[side]++;
                    oneOnSide[side] = row;
                }
            }
        }

        void countInto(long[] into, int number, int marked) {
            for (int side = 0; side < SIDES; side++) {
                int times = onSide[number * SIDES + side];
                if (times > 0) {
                    for (int slot : slots(marked * SIDES + side, number * SIDES + side)) {
                        into[slot] += times;
                    }
                }
            }
        }

        /** Returns what a result with such marks, on such a side, counts for. */
        private int[] slots(int marksAndSide, int kindAndSide) {
            int[] known = slots[marksAndSide];
            if (known != null) {
                return known;
            }
            long[] counted = Counts.empty();
            Counting.count(like(marksAndSide / SIDES, oneOnSide[kindAndSide]), period, counted, 1);
            slots[marksAndSide] = IntStream.range(0, counted.length)
                    .filter(slot -> counted[slot] > 0)
                    .toArray();
            return slots[marksAndSide];
        }
    }

    /** Returns a result that counts as the one in this row does: given all the time there is, whatever is in time is last-minute. */
    private CaseResult like(int marked, int row) {
        return examples.get(marked).toBuilder()
                .started(marks.value(marked).lastMinute() ? Instant.MIN : null)
                .due(due[row] == UNPROMISED ? null : Instant.ofEpochSecond(0, due[row]))
                .closed(closed[row] == OPEN ? null : Instant.ofEpochSecond(0, closed[row]))
                .build();
    }

    private static boolean isFar(@Nullable Instant instant) {
        return instant != null && Math.abs(instant.getEpochSecond()) >= Long.MAX_VALUE / NANOS - 1;
    }

    /** Returns the nanoseconds since 1970; of an instant centuries away, as many as there can be. */
    private static long nanos(@Nullable Instant instant, long ifNone) {
        if (instant == null) {
            return ifNone;
        }
        if (isFar(instant)) {
            return instant.getEpochSecond() < 0 ? Long.MIN_VALUE + 1 : Long.MAX_VALUE - 1;
        }
        return instant.getEpochSecond() * NANOS + instant.getNano();
    }
}
