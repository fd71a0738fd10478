package io.github.redress.examples.benchmarks.measure;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What one experiment found.
 *
 * @param lines for people to read
 * @param floors what had to be reached
 */
public record Outcome(List<String> lines, List<Floor> floors) {

    /** Copies the lists. */
    public Outcome {
        lines = List.copyOf(lines);
        floors = List.copyOf(floors);
    }

    /** Returns whether every floor holds. */
    boolean holds() {
        return floors.stream().allMatch(Floor::holds);
    }

    /** Returns floor by floor the first figure where it holds, else that of the second measurement, which it then says. */
    List<Floor> orElse(Outcome again) {
        return IntStream.range(0, floors.size())
                .mapToObj(i -> floors.get(i).holds()
                        ? floors.get(i)
                        : again.floors().get(i).asSecond())
                .toList();
    }
}
