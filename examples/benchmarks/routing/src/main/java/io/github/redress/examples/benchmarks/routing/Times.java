package io.github.redress.examples.benchmarks.routing;

import java.util.List;

/**
 * What the contenders of one race took, in their order.
 *
 * @param all their times
 */
record Times(List<Time> all) {

    /** Copies the list. */
    Times {
        all = List.copyOf(all);
    }

    /** Returns the time of one of them. */
    Time of(String name) {
        return all.stream()
                .filter(time -> time.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " did not run"));
    }

    /** Returns how many times longer one took than another. */
    double ratio(String slow, String fast) {
        return of(slow).nanos() / of(fast).nanos();
    }
}
