package io.github.redress.scoring;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was counted for a unit in a period. Tallies of parts may be added in any order and grouping.
 *
 * <p>Cases that the unit answers for, cases that it helped with, and cases that were taken out of the score are counted
 * apart: unless a method says otherwise, it is about the first. Never changed.
 */
public final class Tally {

    /** Nothing counted: adding it changes nothing. */
    public static final Tally NONE = new Tally(new TreeMap<>());

    private final SortedMap<Slice, Counts> slices;

    private Tally(SortedMap<Slice, Counts> slices) {
        this.slices = Collections.unmodifiableSortedMap(slices);
    }

    /** Returns what was counted in each slice; slices in which nothing was are left out. */
    static Tally of(Map<Slice, Counts> slices) {
        SortedMap<Slice, Counts> kept = new TreeMap<>(slices);
        kept.values().removeIf(Counts::isNothing);
        return new Tally(kept);
    }

    /**
     * Returns what a host counted itself, of cases that the unit answers for.
     *
     * @param counts 0 where none is given; ratings are answerable, so that {@link Count#ANSWERABLE} is at least their sum
     * @throws IllegalArgumentException if one is negative, or a part is larger than its whole
     */
    public static Tally of(Map<Count, Long> counts, Part part) {
        if (part == Part.FORMER) {
            throw new IllegalArgumentException("part must be LEAD or SUPPORT, was FORMER");
        }
        return of(Map.of(Slice.of(part == Part.LEAD ? Book.LEAD : Book.SUPPORT), Counts.of(counts)));
    }

    /**
     * Counts one result.
     *
     * <ol>
     *   <li>An excluded result is counted apart from all others; for who helped, or had the case before, nowhere.
     *   <li>One whose deadline lies outside the period counts nowhere; one without a deadline belongs to every period.
     *   <li>What its source says about being on time decides. Else it is on time when closed at or before the deadline,
     *       late when closed after it or still open once the deadline has passed; open before that, it does not count yet.
     *   <li>Without a deadline and without a word from its source it is not due, and only what the person said counts.
     *   <li>What the person said counts where the result does.
     *   <li>One that went to another unit is only released, and perhaps returned.
     * </ol>
     *
     * @throws IllegalArgumentException if the result is closed, but nothing says how to judge that
     */
    public static Tally of(CaseResult result, Period period) {
        long[] numbers = Counts.empty();
        Counting.count(result, period, numbers, 1);
        return of(Map.of(Slice.of(result), Counts.counted(numbers)));
    }

    /** Returns both together. */
    public Tally plus(Tally other) {
        Map<Slice, Counts> sums = new TreeMap<>(slices);
        other.slices.forEach((slice, counts) -> sums.merge(slice, counts, Counts::plus));
        return of(sums);
    }

    /** Returns one of the counts. */
    public long count(Count count) {
        return total(Book.LEAD).get(count);
    }

    /** Returns one of the counts, of the cases that the unit helped with. */
    public long supporting(Count count) {
        return total(Book.SUPPORT).get(count);
    }

    /** Returns one of the counts, of the cases that were taken out of the score. */
    public long excluded(Count count) {
        return total(Book.EXCLUDED).get(count);
    }

    /** Returns the cases that were taken out of the score: those that were due in the period, and those that count without a due. */
    public long excludedCases() {
        return excluded(Count.DUE) + excluded(Count.NOT_DUE);
    }

    /** Returns the cases that were due in the period, closed or not. */
    public long due() {
        return count(Count.DUE);
    }

    /** Returns those of them that were on time. */
    public long onTime() {
        return count(Count.ON_TIME);
    }

    /** Returns those of them of which nobody can tell. */
    public long undecided() {
        return count(Count.UNDECIDED);
    }

    /** Returns the cases that a person rated. */
    public long rated() {
        return total(Book.LEAD).rated();
    }

    /** Returns those of them rated with one of the three upper levels. */
    public long satisfied() {
        return total(Book.LEAD).satisfied();
    }

    /** Returns the cases on time among those that were due and are decided. */
    public Share onTimeShare() {
        return Share.of(onTime(), due() - undecided());
    }

    /** Returns the satisfied among those who rated, as people said it: before verdicts, and before anything is said for those who were silent. */
    public Share satisfiedShare() {
        return Share.of(satisfied(), rated());
    }

    /** Returns what was counted in each slice. */
    SortedMap<Slice, Counts> slices() {
        return slices;
    }

    /** Returns the same without the cases that were taken out of the score. */
    Tally withoutExcluded() {
        Map<Slice, Counts> kept = new TreeMap<>(slices);
        kept.keySet().removeIf(slice -> slice.book() == Book.EXCLUDED);
        return of(kept);
    }

    /** Returns the same as if nothing had been taken out: with those cases among the others that the unit answers for. */
    public Tally withExcludedAsOthers() {
        Map<Slice, Counts> sums = new TreeMap<>();
        slices.forEach((slice, counts) -> sums.merge(
                slice.book() == Book.EXCLUDED ? new Slice(Book.LEAD, slice.channel(), slice.category()) : slice,
                counts,
                Counts::plus));
        return of(sums);
    }

    /** Returns what was counted of each category; under the empty text, where none was said. */
    SortedMap<String, Tally> byCategory() {
        SortedMap<String, Tally> tallies = new TreeMap<>();
        slices.forEach((slice, counts) -> tallies.merge(
                slice.category() == null ? "" : slice.category(), of(Map.of(slice, counts)), Tally::plus));
        return tallies;
    }

    Counts total(Book book) {
        Counts total = Counts.NONE;
        for (Map.Entry<Slice, Counts> each : slices.entrySet()) {
            total = each.getKey().book() == book ? total.plus(each.getValue()) : total;
        }
        return total;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tally tally && slices.equals(tally.slices);
    }

    @Override
    public int hashCode() {
        return Objects.hash(slices);
    }

    /** Returns the counts that are not 0, by slice. */
    @Override
    public String toString() {
        return slices.toString();
    }
}
