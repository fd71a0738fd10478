package io.github.redress.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.opentest4j.AssertionFailedError;

/** Laws as tests of JUnit. */
final class LawTests {

    private LawTests() {}

    /** All laws are tried on the same scenes, when the first of the tests runs; each test says how its law fared. */
    static Stream<DynamicTest> of(LawTrials trials, Scenery scenery) {
        List<LawResult> results = new ArrayList<>();
        return IntStream.range(0, ClockLaw.ALL.size()).mapToObj(i -> {
            ClockLaw law = ClockLaw.ALL.get(i);
            return DynamicTest.dynamicTest(law + " · " + law.name().zh(), () -> {
                if (results.isEmpty()) {
                    results.addAll(trials.ofAll(ClockLaw.ALL, scenery, () -> {}));
                }
                hold(results.get(i), trials);
            });
        });
    }

    private static void hold(LawResult result, LawTrials trials) {
        if (!result.holds()) {
            throw new AssertionFailedError("law " + result.law() + ", try " + result.tries() + " with seed "
                    + trials.seed() + ": " + result.counterexample());
        }
        Assumptions.assumeTrue(result.tries() > 0, () -> "law " + result.law() + " says nothing about this calendar");
    }
}
