package io.github.redress.examples.benchmarks.scoring;

import io.github.redress.DepartmentId;
import io.github.redress.scoring.CaseResult;
import io.github.redress.scoring.CaseResults;
import io.github.redress.scoring.Tallies;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The results of a town's year, each case's lead and supporters.
 *
 * @param all in the order of the cases
 */
record YearOfResults(List<CaseResult> all) {

    /** Copies the list. */
    YearOfResults {
        all = List.copyOf(all);
    }

    /** Returns so many results. */
    static YearOfResults of(Town town, int results) {
        List<CaseResult> all = new ArrayList<>();
        for (int number = 0; all.size() < results; number++) {
            CaseResults one = new CaseResults();
            town.history(number).forEach(one::add);
            all.addAll(one.everyPart(DepartmentId::value));
        }
        return new YearOfResults(all.subList(0, results));
    }

    /** Returns the units by their numbers. */
    static List<String> units() {
        return IntStream.range(0, Town.UNITS)
                .mapToObj(unit -> Town.department(unit).value())
                .toList();
    }

    /** Counts them one by one. */
    Tallies tally() {
        Tallies year = Tallies.in(Town.YEAR);
        all.forEach(year::add);
        return year;
    }
}
