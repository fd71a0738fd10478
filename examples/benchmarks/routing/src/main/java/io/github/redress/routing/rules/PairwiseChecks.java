package io.github.redress.routing.rules;

import io.github.redress.DistrictPath;
import io.github.redress.routing.RouterReader.Known;
import java.time.Instant;
import java.util.Set;

/**
 * Those checks of the analyser that compare rules with each other, without the rest: what is never decided by a rule, which
 * includes unions of others, ties, and gaps. In the package of the rules, as {@link Deciding} is.
 */
public final class PairwiseChecks {

    private PairwiseChecks() {}

    /** Returns how many findings there are. */
    public static int count(RuleSet set, Known known, Set<DistrictPath> districts, Instant at) {
        RuleSet.Content content = set.content();
        HitPolicy policy = content.header().hitPolicy();
        Situations.Now now = new Situations.Now(at, content.header().zone());
        RuleMap map = new RuleMap(content.branches());
        Nodes nodes = Nodes.of(content.branches());
        Findings findings = new Findings(content.rules());
        new ReachCheck(map, nodes, policy, now).check(content.rules(), findings);
        new TieCheck(map, nodes, now, findings).check(policy);
        new GapCheck(map, nodes, now, findings).check(known.categories(), districts);
        return findings.list().size();
    }
}
