package io.github.redress.examples.cli;

import io.github.redress.routing.rules.Explanation;
import io.github.redress.routing.rules.RuleCase;
import io.github.redress.routing.rules.RuleSet;
import picocli.CommandLine.Command;

/** Says who owns each complaint, and why. Texts are never shown, only where in them words stand. */
@Command(
        name = "explain",
        description = "Who owns each line's complaint, what of the rule matched, which rules fit less well or nearly.",
        mixinStandardHelpOptions = true)
final class RouteExplain extends RouteCommand {

    RouteExplain(Console console) {
        super(console);
    }

    @Override
    Answer answer(Object id, RuleCase complaint, String text, RuleSet rules) {
        Explanation explanation = complaint.explainBy(rules, text);
        return answer(id, explanation.route())
                .with(
                        "matched",
                        explanation.matched().stream()
                                .map(RouteExplain::matched)
                                .toList())
                .with(
                        "runnersUp",
                        explanation.runnersUp().stream()
                                .map(RouteExplain::runnerUp)
                                .toList())
                .with(
                        "nearMisses",
                        explanation.nearMisses().stream()
                                .map(RouteExplain::nearMiss)
                                .toList());
    }

    private static Answer matched(Explanation.Check check) {
        return new Answer()
                .with("condition", check.condition())
                .with("expected", check.expected())
                .with("actual", check.actual())
                .with("start", check.start())
                .with("end", check.end());
    }

    private static Answer runnerUp(Explanation.RunnerUp runnerUp) {
        return new Answer().with("rule", runnerUp.rule()).with("lostOn", runnerUp.lostOn());
    }

    private static Answer nearMiss(Explanation.NearMiss nearMiss) {
        return new Answer().with("rule", nearMiss.rule()).with("condition", nearMiss.condition());
    }
}
