package io.github.redress.examples.benchmarks.measure;

import java.util.List;

/**
 * What the contenders of one race took, in their order.
 *
 * @param all their times
 */
public record Times(List<Time> all) {

    /** Copies the list. */
    public Times {
        all = List.copyOf(all);
    }

    /** Returns whether it ran. */
    public boolean has(String name) {
        return all.stream().anyMatch(time -> time.name().equals(name));
    }

    /** Returns the time of one of them. */
    public Time of(String name) {
        return all.stream()
                .filter(time -> time.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " did not run"));
    }

    /** Returns how many times longer one took in its median round than another. */
    public double ratio(String slow, String fast) {
        return of(slow).median() / of(fast).median();
    }
}
