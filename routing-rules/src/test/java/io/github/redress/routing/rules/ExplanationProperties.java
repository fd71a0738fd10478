package io.github.redress.routing.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.routing.rules.Explanation.Check;
import io.github.redress.routing.rules.Explanation.NearMiss;
import io.github.redress.routing.rules.Explanation.RunnerUp;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ExplanationProperties {

    @Property
    void explanationSaysWhatTheDecisionIs(@ForAll HitPolicy policy, @ForAll Random random) {
        SmallWorld world = SmallWorld.withWords(policy, random);
        Witness complaint = world.complaint(random);

        Explanation explanation = world.rules().explain(complaint.subject(), complaint.text());

        assertThat(explanation.route()).isEqualTo(world.rules().route(complaint.subject(), complaint.text()));
        assertThat(explanation.matched()).allMatch(Check::holds);
        assertThat(explanation).isEqualTo(world.rules().explain(complaint.subject(), complaint.text()));
        for (RunnerUp runnerUp : explanation.runnersUp()) {
            RuleVerdict verdict = world.rules().why(runnerUp.rule(), complaint.subject(), complaint.text());
            assertThat(verdict.fits()).isTrue();
            assertThat(verdict.decides()).isFalse();
            assertThat(verdict.lostOn()).isEqualTo(runnerUp.lostOn());
        }
    }

    @Property
    void nearMissFailsOneConditionAlone(@ForAll HitPolicy policy, @ForAll Random random) {
        SmallWorld world = SmallWorld.withWords(policy, random);
        Witness complaint = world.complaint(random);

        for (NearMiss miss :
                world.rules().explain(complaint.subject(), complaint.text()).nearMisses()) {
            RuleVerdict verdict = world.rules().why(miss.rule(), complaint.subject(), complaint.text());
            Set<String> failed = verdict.checks().stream()
                    .filter(check -> !check.holds())
                    .map(Check::condition)
                    .collect(Collectors.toSet());
            assertThat(failed).containsExactly(miss.condition());
        }
    }

    @Property
    void exactlyTheRuleThatDecidedSaysSo(@ForAll HitPolicy policy, @ForAll Random random) {
        SmallWorld world = SmallWorld.withWords(policy, random);
        Witness complaint = world.complaint(random);
        String decided =
                world.rules().route(complaint.subject(), complaint.text()).rule();

        for (String rule : world.ids()) {
            assertThat(world.rules()
                            .why(rule, complaint.subject(), complaint.text())
                            .decides())
                    .isEqualTo(rule.equals(decided));
        }
    }
}
