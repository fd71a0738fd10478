package io.github.redress.routing.rules;

import io.github.redress.CategoryPath;
import io.github.redress.DistrictPath;
import io.github.redress.Text;
import io.github.redress.routing.rules.FindingCode.Severity;
import io.github.redress.routing.rules.RuleMap.Ranked;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds complaints that no rule fits, {@code GAP}: one finding for the highest node below which every known category has
 * one.
 *
 * <p>What fits a complaint at a node fits all below, so only the highest known nodes are tried. Where the city's categories
 * are not known, those that rules name are, and besides one that no rule names: that everything unheard-of goes to the
 * fallback is good to know, but no fault. Where its districts are not known, one that no rule names stands for all.
 */
final class GapCheck {

    private final RuleMap map;
    private final Nodes nodes;
    private final Situations.Now now;
    private final Findings findings;

    GapCheck(RuleMap map, Nodes nodes, Situations.Now now, Findings findings) {
        this.map = map;
        this.nodes = nodes;
        this.now = now;
        this.findings = findings;
    }

    void check(Set<CategoryPath> known, Set<DistrictPath> knownDistricts) {
        Set<String> categories = known.isEmpty()
                ? map.all().stream().map(Ranked::category).collect(Collectors.toSet())
                : known.stream().map(CategoryPath::value).collect(Collectors.toSet());
        Set<String> districts = knownDistricts.isEmpty()
                ? Set.of(RuleMap.ANY)
                : highest(knownDistricts.stream().map(DistrictPath::value).toList());
        if (known.isEmpty()) {
            categories.remove(RuleMap.ANY);
            gap(RuleMap.ANY, districts).ifPresent(facts -> add(Severity.INFO, RuleMap.ANY, 0, facts));
        }
        Map<String, Optional<Facts>> gaps = new LinkedHashMap<>();
        highest(categories).forEach(category -> gaps.put(category, gap(category, districts)));
        Set<String> reported = new TreeSet<>();
        gaps.forEach((category, gap) -> gap.ifPresent(facts -> {
            String node = highestWithoutExit(category, gaps);
            if (reported.add(node)) {
                long many = gaps.keySet().stream()
                        .filter(other -> RuleMap.isWithin(other, node))
                        .count();
                add(FindingCode.GAP.severity(), node, many, facts);
            }
        }));
    }

    private void add(Severity severity, String node, long categories, Facts facts) {
        String more = categories > 1 ? " (" + categories + ")" : "";
        Text where = where(node);
        findings.add(FindingCode.GAP, severity, "/rules", Text.of(where.zh() + more, where.en() + more), facts);
    }

    private static Text where(String node) {
        return node.equals(RuleMap.ANY)
                ? Text.of("规则未提到的类别", "categories that no rule names")
                : Text.of("类别“" + node + "”", "category \"" + node + "\"");
    }

    /** Returns a complaint of the category that no rule fits, in any of the districts. */
    private Optional<Facts> gap(String category, Collection<String> districts) {
        List<Open> open = new ArrayList<>();
        for (String district : districts) {
            List<Rule> around = RuleMap.rules(map.around(category, district, any -> true));
            Situations situations =
                    new Situations(nodes.category(category), nodes.district(district), List.of(), around, now);
            Exclusion gap = situations.without(around);
            if (gap.complaint().isPresent()) {
                return gap.complaint();
            }
            open(situations, around, gap).ifPresent(open::add);
        }
        open.stream()
                .findFirst()
                .ifPresent(one -> findings.add(
                        FindingCode.UNDECIDED,
                        one.rule(),
                        List.of(),
                        one.gap().undecided(whetherAGap(category)),
                        one.complaint()));
        return Optional.empty();
    }

    /** A rule with words or facts on whose closing of a gap the answer hangs, and a complaint that it fits. */
    private record Open(Rule rule, @Nullable Facts complaint, Exclusion gap) {}

    private static Optional<Open> open(Situations situations, List<Rule> around, Exclusion gap) {
        List<Rule> plain = around.stream().filter(Implication::isPlain).toList();
        Optional<Facts> hanging = situations.without(plain).complaint();
        Optional<Open> worded = hanging.flatMap(complaint -> around.stream()
                .filter(rule -> Situations.fits(rule, complaint))
                .findFirst()
                .map(rule -> new Open(rule, complaint, gap)));
        return worded.isPresent() || gap.isComplete()
                ? worded
                : around.stream().findFirst().map(rule -> new Open(rule, null, gap));
    }

    private static Text whetherAGap(String category) {
        return Text.of(
                "它之外的诉求是否有缺口：" + where(category).zh(),
                "whether what does not fit it is a gap: " + where(category).en());
    }

    /** Returns the highest node around a category with a gap below which every known category has one. */
    private static String highestWithoutExit(String category, Map<String, Optional<Facts>> gaps) {
        String highest = category;
        for (String node : RuleMap.chain(category)) {
            if (node.equals(RuleMap.ANY)
                    || gaps.entrySet().stream()
                            .anyMatch(entry -> RuleMap.isWithin(entry.getKey(), node)
                                    && entry.getValue().isEmpty())) {
                return highest;
            }
            highest = node;
        }
        return highest;
    }

    private static Set<String> highest(Collection<String> known) {
        Set<String> all = Set.copyOf(known);
        return known.stream()
                .filter(path -> RuleMap.chain(path).stream().skip(1).noneMatch(all::contains))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
