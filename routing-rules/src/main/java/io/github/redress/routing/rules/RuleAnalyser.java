package io.github.redress.routing.rules;

import io.github.redress.DistrictPath;
import io.github.redress.routing.RouterReader.Known;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Finds what is wrong with a rule set as a whole, before anybody's complaint does.
 *
 * <p>For rules about kinds, categories, districts, areas, channels, hours and dates the answers are exact. Where texts or
 * typed facts matter, no finding is ever false, and what could not be found out is {@link FindingCode#UNDECIDED} with its
 * rule. A complaint may name any node of the trees, also one with others below.
 *
 * <p>Immutable, and safe for many threads at once.
 */
public final class RuleAnalyser {

    private final Known known;
    private final Instant now;
    private final Set<DistrictPath> districts;
    private final Map<String, Long> hits;

    private RuleAnalyser(Known known, Instant now, Set<DistrictPath> districts, Map<String, Long> hits) {
        this.known = known;
        this.now = now;
        this.districts = Set.copyOf(districts);
        this.hits = Map.copyOf(hits);
    }

    /**
     * Returns an analyser.
     *
     * @param known who and what there is; without categories, those that rules name are taken for all
     * @param now when rules are expired or not yet effective
     */
    public static RuleAnalyser of(Known known, Instant now) {
        return new RuleAnalyser(
                Objects.requireNonNull(known, "known"), Objects.requireNonNull(now, "now"), Set.of(), Map.of());
    }

    /** Returns one that knows every district of the city too; by default any other may come. */
    public RuleAnalyser withDistricts(Set<DistrictPath> every) {
        return new RuleAnalyser(known, now, every, hits);
    }

    /**
     * Returns one that also finds rules that decided nothing.
     *
     * @param counts how many complaints each rule decided in a replay, by its id; empty for no replay, which is the default
     */
    public RuleAnalyser withHits(Map<String, Long> counts) {
        return new RuleAnalyser(known, now, districts, counts);
    }

    /** Returns everything found, of each sort in the order of the file; what a rule accepts is left out. */
    public List<Finding> findings(RuleSet rules) {
        RuleSet.Content content = rules.content();
        HitPolicy policy = content.header().hitPolicy();
        Situations.Now moment = new Situations.Now(now, content.header().zone());
        RuleMap map = new RuleMap(content.branches());
        Nodes nodes = Nodes.of(content.branches());
        Findings findings = new Findings(content.rules());
        ReachCheck reach = new ReachCheck(map, nodes, policy, moment);
        reach.check(content.rules(), findings);
        new TieCheck(map, nodes, moment, findings).check(policy);
        new GapCheck(map, nodes, moment, findings).check(known.categories(), districts);
        if (policy != HitPolicy.UNIQUE) {
            new SparenessCheck(map, reach, findings).check(content.rules());
        }
        new CrossingCheck(map, nodes, policy, moment, findings).check();
        reach.checkAdditions(content.additions(), findings);
        new WordCheck(reach, nodes, moment, findings).check(content.rules());
        new DateCheck(nodes, moment, findings).check(content.rules());
        CityNames names = CityNames.of(known);
        new NameCheck(names, districts, moment, map, nodes, reach, findings).check(content);
        new FallbackCheck(rules, names, nodes, moment, findings).check();
        checkHits(content.rules(), reach, findings);
        return findings.list();
    }

    /**
     * Returns everything found in a file, of which nothing that the reader refuses can be accepted by a rule.
     *
     * @throws IllegalArgumentException if its form is not right
     */
    public List<Finding> findings(RuleDraft draft) {
        RuleSet rules = draft.rules()
                .orElseThrow(() -> new IllegalArgumentException("the form of the file must be right, had "
                        + draft.faults().size() + " faults; show those instead"));
        return new DraftFindings(rules, now).of(findings(rules), draft.flaws());
    }

    /** Returns the findings for which the reader refuses a file; none where its form is wrong. */
    List<Finding> refusals(RuleDraft draft) {
        return draft.isWellFormed() && !draft.flaws().isEmpty()
                ? findings(draft).stream().filter(draft::isRefusedFor).toList()
                : List.of();
    }

    private void checkHits(List<Rule> rules, ReachCheck reach, Findings findings) {
        if (!hits.isEmpty()) {
            rules.stream()
                    .filter(rule -> rule.enabled() && hits.getOrDefault(rule.id(), 0L) == 0)
                    .forEach(rule -> findings.add(
                            FindingCode.NEVER_HIT,
                            rule,
                            List.of(),
                            null,
                            reach.decidedBy(rule).orElse(null)));
        }
    }
}
