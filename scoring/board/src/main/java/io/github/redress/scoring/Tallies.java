package io.github.redress.scoring;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The counts of every unit in one period, while results come in. Grows with units, channels and categories, not with results.
 *
 * <p>A unit of which any result was seen is there, even when none of them counts: a board lists it apart. Not safe for
 * several threads; count parts apart and add them, in any order and grouping. {@link KeptTallies} stores them.
 */
public final class Tallies {

    private final Period period;
    private final Map<String, Unit> units = new HashMap<>();

    private Tallies(Period period) {
        this.period = Objects.requireNonNull(period, "period");
    }

    /** Begins counting in this period. */
    public static Tallies in(Period period) {
        return new Tallies(period);
    }

    /** Returns the period that is counted in. */
    public Period period() {
        return period;
    }

    /**
     * Counts one result.
     *
     * @throws IllegalArgumentException if the result is closed, but nothing says how to judge that
     */
    public void add(CaseResult result) {
        count(result, 1);
    }

    /**
     * Takes back a result that was counted before, as when its case has gone on.
     *
     * @throws IllegalArgumentException if no result of its unit is left to take back
     */
    public void remove(CaseResult result) {
        Unit unit = units.get(result.unit());
        if (unit == null) {
            throw new IllegalArgumentException("no result of unit " + result.unit() + " is counted");
        }
        count(result, -1);
        if (unit.results == 0) {
            units.remove(result.unit());
        }
    }

    /** Counts the results that a case has now in place of those that it had. */
    public void apply(ResultChange change) {
        change.before().forEach(this::remove);
        change.after().forEach(this::add);
    }

    /**
     * Adds what was counted elsewhere.
     *
     * @throws IllegalArgumentException if it was counted in another period
     */
    public void addAll(Tallies others) {
        if (!others.period.equals(period)) {
            throw new IllegalArgumentException(
                    "counts of another period cannot be added: " + others.period + " to " + period);
        }
        others.units.forEach((name, unit) ->
                unit.slices.forEach((slice, numbers) -> unit(name).add(slice, numbers)));
        others.units.forEach((name, unit) -> unit(name).results += unit.results);
    }

    /** Returns what was counted so far, by unit in the order of their names. */
    public SortedMap<String, Tally> byUnit() {
        SortedMap<String, Tally> tallies = new TreeMap<>();
        units.forEach((name, unit) -> tallies.put(name, unit.tally()));
        return Collections.unmodifiableSortedMap(tallies);
    }

    /** Returns how many results of a unit were seen, counted or not. */
    public long results(String name) {
        Unit unit = units.get(name);
        return unit == null ? 0 : unit.results;
    }

    /** Notes that so many results of a unit were seen, counted or not. */
    void see(String name, long results) {
        unit(name).results += results;
    }

    /** Returns where the results in a slice of a unit are counted. */
    long[] slice(String name, Slice slice) {
        return unit(name).slice(slice);
    }

    /** Adds what a document says of a unit. */
    void restore(String name, long results, Tally tally) {
        Unit unit = unit(name);
        unit.results += results;
        tally.slices().forEach((slice, counts) -> {
            long[] numbers = Counts.empty();
            Count.all().forEach(count -> numbers[count.slot()] = counts.get(count));
            unit.add(slice, numbers);
        });
    }

    private void count(CaseResult result, int times) {
        Unit unit = unit(result.unit());
        Counting.count(result, period, unit.slice(Slice.of(result)), times);
        unit.results += times;
    }

    private Unit unit(String name) {
        return units.computeIfAbsent(name, ignored -> new Unit());
    }

    /** Returns whether the same was counted in the same period, in whatever order. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Tallies tallies
                && period.equals(tallies.period)
                && byUnit().equals(tallies.byUnit())
                && units.keySet().stream().allMatch(name -> results(name) == tallies.results(name));
    }

    @Override
    public int hashCode() {
        return Objects.hash(period, byUnit());
    }

    /** Returns the counts that are not 0, by unit. */
    @Override
    public String toString() {
        return byUnit().toString();
    }

    private static final class Unit {

        private final Map<Slice, long[]> slices = new HashMap<>();
        private long results;

        long[] slice(Slice slice) {
            return slices.computeIfAbsent(slice, ignored -> Counts.empty());
        }

        void add(Slice slice, long[] numbers) {
            long[] into = slice(slice);
            for (int slot = 0; slot < into.length; slot++) {
                into[slot] = Math.addExact(into[slot], numbers[slot]);
            }
        }

        Tally tally() {
            Map<Slice, Counts> counted = new TreeMap<>();
            slices.forEach((slice, numbers) -> counted.put(slice, Counts.counted(numbers)));
            return Tally.of(counted);
        }
    }
}
