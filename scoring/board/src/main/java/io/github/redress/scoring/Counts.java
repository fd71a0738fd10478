package io.github.redress.scoring;

import java.util.Arrays;
import java.util.Map;

/** One number for each {@link Count}. Never changed. */
final class Counts {

    static final Counts NONE = new Counts(empty());

    private final long[] numbers;

    private Counts(long[] numbers) {
        this.numbers = numbers;
    }

    static long[] empty() {
        return new long[Count.all().size()];
    }

    /** Returns these numbers, which hold together because they were counted case by case. */
    static Counts counted(long[] numbers) {
        return new Counts(numbers.clone());
    }

    /**
     * Returns these numbers, 0 where none is given.
     *
     * @throws IllegalArgumentException if one is negative, or a part is larger than its whole
     */
    static Counts of(Map<Count, Long> given) {
        long[] numbers = empty();
        given.forEach((count, number) -> numbers[count.slot()] = number);
        Counts counts = new Counts(numbers);
        counts.check();
        return counts;
    }

    long get(Count count) {
        return numbers[count.slot()];
    }

    /** Returns the sum of some of them. */
    long sum(Count... counts) {
        long sum = 0;
        for (Count count : counts) {
            sum += get(count);
        }
        return sum;
    }

    long rated() {
        return satisfied() + dissatisfied();
    }

    long satisfied() {
        return sum(Count.VERY_SATISFIED, Count.SATISFIED, Count.BASIC);
    }

    long dissatisfied() {
        return sum(Count.DISSATISFIED, Count.VERY_DISSATISFIED);
    }

    Counts plus(Counts other) {
        return merged(other, 1);
    }

    boolean isNothing() {
        return equals(NONE);
    }

    private Counts merged(Counts other, int sign) {
        long[] sums = numbers.clone();
        for (int slot = 0; slot < sums.length; slot++) {
            sums[slot] = Math.addExact(sums[slot], sign * other.numbers[slot]);
        }
        return new Counts(sums);
    }

    private void check() {
        for (Count count : Count.all()) {
            if (get(count) < 0) {
                throw new IllegalArgumentException(count.key() + " must be 0 or more, was " + get(count));
            }
        }
        checkPart("onTime and undecided together", sum(Count.ON_TIME, Count.UNDECIDED), "due", get(Count.DUE));
        for (Count part : new Count[] {Count.CLOSED, Count.CONTACTED, Count.REWORKED, Count.EXTENDED, Count.PAUSED}) {
            checkPart(part.key(), get(part), "due", get(Count.DUE));
        }
        checkPart("ratings", rated(), "answerable", get(Count.ANSWERABLE));
        checkPart(
                "verdicts",
                sum(Count.OVERTURNED, Count.PENDING, Count.BEYOND_DUTY),
                "dissatisfied and veryDissatisfied together",
                dissatisfied());
        checkPart("verified", get(Count.VERIFIED), "dissatisfied and veryDissatisfied together", dissatisfied());
        checkPart("resolved", get(Count.RESOLVED), "resolutionTold", get(Count.RESOLUTION_TOLD));
        checkPart("reached", get(Count.REACHED), "called", get(Count.CALLED));
        checkPart("lastMinute", get(Count.LAST_MINUTE), "onTime", get(Count.ON_TIME));
        checkPart("selfRated", get(Count.SELF_RATED), "verySatisfied, satisfied and basic together", satisfied());
        checkPart("selfPraise", get(Count.SELF_PRAISE), "praise", get(Count.PRAISE));
        checkPart("returned", get(Count.RETURNED), "due and released together", sum(Count.DUE, Count.RELEASED));
    }

    private static void checkPart(String part, long number, String whole, long all) {
        if (number > all) {
            throw new IllegalArgumentException(part + " must be at most " + whole + ", were " + number + " of " + all);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Counts counts && Arrays.equals(numbers, counts.numbers);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(numbers);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Count count : Count.all()) {
            if (get(count) != 0) {
                text.append(text.isEmpty() ? "" : ", ")
                        .append(count.key())
                        .append(' ')
                        .append(get(count));
            }
        }
        return text.isEmpty() ? "nothing" : text.toString();
    }
}
