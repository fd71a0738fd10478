package io.github.redress.testkit.mutants;

import java.util.List;
import java.util.stream.Stream;

/** Every mutant of the clock. */
public final class Mutants {

    private static final List<Mutant> ALL = Stream.of(
                    SearchMutants.ALL, CalendarMutants.ALL, TargetMutants.ALL, PauseMutants.ALL, HistoryMutants.ALL)
            .flatMap(List::stream)
            .toList();

    private Mutants() {}

    /** Returns every mutant. */
    public static List<Mutant> all() {
        return ALL;
    }
}
