package io.github.redress.routing.rules;

import io.github.redress.Text;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds rules that do not hold now: {@code EXPIRED}, {@code NOT_YET_EFFECTIVE}.
 *
 * @param nodes where complaints are tried
 * @param now when they come in
 * @param findings where findings go
 */
record DateCheck(Nodes nodes, Situations.Now now, Findings findings) {

    void check(List<Rule> rules) {
        for (Rule rule : rules) {
            Instant from = rule.effective().from();
            Instant to = rule.effective().to();
            if (rule.enabled() && to != null && !to.isAfter(now.instant())) {
                add(FindingCode.EXPIRED, rule, to);
            }
            if (rule.enabled() && from != null && from.isAfter(now.instant())) {
                add(FindingCode.NOT_YET_EFFECTIVE, rule, from);
            }
        }
    }

    private void add(FindingCode code, Rule rule, Instant date) {
        Text what = Text.of(date.toString(), date.toString());
        findings.add(code, rule, List.of(), what, allButTheDates(rule));
    }

    private @Nullable Facts allButTheDates(Rule rule) {
        return nodes.situationsOf(Part.withoutPeriod(rule), now)
                .without(List.of(Part.onlyPeriod(rule)))
                .example();
    }
}
