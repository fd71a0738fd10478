package io.github.redress.routing.rules;

import static io.github.redress.routing.rules.RuleFiles.sound;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Rule engines have kept class loaders, sessions and threads of rules that nobody used any more (ROUTING.md §3). */
class RuleSetLifeTest {

    private static final int COLLECTIONS = 50;

    @Test
    void leavesNothingBehindThatDecidedExplainedAndWasAnalysed() {
        WeakReference<RuleSet> dropped = usedAndDropped();

        for (int i = 0; i < COLLECTIONS && dropped.get() != null; i++) {
            System.gc();
        }

        assertThat(dropped.get()).isNull();
    }

    private static WeakReference<RuleSet> usedAndDropped() {
        RuleSet rules = sound(RuleFiles.harbour());
        rules.route(Subjects.of("water/supply", "south"), "地下室积水");
        rules.explain(Subjects.of("water/supply", "south"), "地下室积水");
        RuleAnalyser.of(City.known(), Instant.EPOCH).findings(rules);
        return new WeakReference<>(rules);
    }
}
