package io.github.redress.testkit.cases;

import io.github.redress.complaint.Rulebook;
import io.github.redress.testkit.Outcome;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.opentest4j.AssertionFailedError;

/**
 * Every law of whole complaints, tried under your own departments, policies, calendars and rules: implement this in a test class and
 * name them. A law that does not hold fails with the shortest story that shows it.
 */
public interface CaseLaws {

    /** Returns what is looked up when a complaint is decided. */
    Rulebook rulebook();

    /** Returns when all stories begin; by default on a Monday morning of 2026. */
    default Instant begins() {
        return Instant.parse("2026-09-14T01:00:00Z");
    }

    /** Returns how many stories are told. By default the system property {@code redress.tries}, else 300. */
    default int tries() {
        return Integer.getInteger("redress.tries", 300);
    }

    /** Returns which stories are told. By default the system property {@code redress.seed}, else always the same. */
    default long seed() {
        return Long.getLong("redress.seed", 2026);
    }

    /** Returns one test for each law. */
    @TestFactory
    default Stream<DynamicTest> everyCaseLawHolds() {
        StoryTeller teller = new StoryTeller(rulebook(), begins());
        List<CaseStory> stories = new ArrayList<>();
        return CaseLaw.ALL.stream()
                .map(law -> DynamicTest.dynamicTest(law + " · " + law.name().zh(), () -> {
                    if (stories.isEmpty()) {
                        tell(teller, stories);
                    }
                    hold(law, teller, stories);
                }));
    }

    private void tell(StoryTeller teller, List<CaseStory> into) {
        for (int i = 0; i < tries(); i++) {
            teller.tell(new Random(seed() * 1_000_003 + i)).ifPresent(into::add);
        }
    }

    private void hold(CaseLaw law, StoryTeller teller, List<CaseStory> stories) {
        int said = 0;
        for (CaseStory story : stories) {
            Outcome outcome = law.tried(story);
            if (outcome.isBroken()) {
                CaseStory shorter = teller.shortest(story, law);
                throw new AssertionFailedError("law \"" + law + "\", seed " + seed() + ": "
                        + law.tried(shorter).how() + "\n" + shorter);
            }
            said += outcome.isSilent() ? 0 : 1;
        }
        boolean spoke = said > 0;
        Assumptions.assumeTrue(spoke, () -> "law \"" + law + "\" says nothing about these rules");
    }
}
