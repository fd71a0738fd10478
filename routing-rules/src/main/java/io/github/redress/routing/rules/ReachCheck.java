package io.github.redress.routing.rules;

import io.github.redress.Text;
import io.github.redress.routing.rules.FindingCode.Severity;
import io.github.redress.routing.rules.RuleMap.Ranked;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds rules that never decide: {@code SHADOWED}, {@code SHADOWED_BY_UNION}, {@code CONTRADICTION}; and those of which
 * that cannot be told, {@code UNDECIDED}.
 *
 * <ol>
 *   <li>A branch is tried at its own nodes, against the stronger branches of other rules there and around: what holds
 *       there holds for all below.
 *   <li>If some complaint fits it and none of those, the rule decides that one.
 *   <li>Else, if all those complaints fit one other rule, whose words and facts the rule's own imply, that one shadows it.
 *   <li>Else, if each fits some rule without words and facts, they do so together.
 * </ol>
 */
final class ReachCheck {

    private static final Text WHETHER_ANY_FITS = Text.of("它有没有适用的诉求", "whether any complaint fits it");

    private final RuleMap map;
    private final Nodes nodes;
    private final HitPolicy policy;
    private final Situations.Now now;
    private final Map<String, Facts> decided = new HashMap<>();

    ReachCheck(RuleMap map, Nodes nodes, HitPolicy policy, Situations.Now now) {
        this.map = map;
        this.nodes = nodes;
        this.policy = policy;
        this.now = now;
    }

    void check(List<Rule> rules, Findings findings) {
        for (Rule rule : rules) {
            if (rule.enabled()) {
                check(rule, findings);
            }
        }
    }

    /** Finds additions that no complaint fits. */
    void checkAdditions(List<Addition> additions, Findings findings) {
        for (int i = 0; i < additions.size(); i++) {
            Addition addition = additions.get(i);
            Exclusion any = nodes.situationsOf(addition, now).any();
            if (any.complaint().isEmpty()) {
                if (isContradictory(addition, any.isComplete())) {
                    findings.add(FindingCode.CONTRADICTION, Severity.ERROR, addition, i, null, allButOne(addition));
                } else {
                    findings.add(
                            FindingCode.UNDECIDED, Severity.INFO, addition, i, any.undecided(WHETHER_ANY_FITS), null);
                }
            }
        }
    }

    /** Returns a complaint that the rule decides, if one was found. */
    Optional<Facts> decidedBy(Rule rule) {
        return Optional.ofNullable(decided.get(rule.id()));
    }

    private void check(Rule rule, Findings findings) {
        List<Reach> reaches = new ArrayList<>();
        for (Ranked branch : map.of(rule)) {
            Reach reach = reach(branch);
            if (reach.decides) {
                decided.put(rule.id(), reach.example().orElseThrow());
                return;
            }
            reaches.add(reach);
        }
        Optional<Facts> example =
                reaches.stream().flatMap(reach -> reach.example().stream()).findFirst();
        Set<String> everywhere = new LinkedHashSet<>(reaches.get(0).everywhere);
        Set<String> together = new LinkedHashSet<>();
        for (Reach reach : reaches) {
            everywhere.retainAll(reach.everywhere);
            together.addAll(reach.everywhere.isEmpty() ? reach.somewhere : Set.of(first(reach.everywhere)));
        }
        if (example.isEmpty()) {
            Exclusion any = reaches.stream()
                    .map(reach -> reach.any)
                    .filter(tried -> !tried.isComplete())
                    .findFirst()
                    .orElse(reaches.get(0).any);
            if (isContradictory(rule, any.isComplete())) {
                findings.add(FindingCode.CONTRADICTION, rule, List.of(), null, allButOne(rule));
            } else {
                findings.add(FindingCode.UNDECIDED, rule, List.of(), any.undecided(WHETHER_ANY_FITS), null);
            }
        } else if (!everywhere.isEmpty()) {
            findings.add(FindingCode.SHADOWED, rule, List.of(first(everywhere)), null, example.get());
        } else if (reaches.stream().allMatch(reach -> reach.covered)) {
            findings.add(FindingCode.SHADOWED_BY_UNION, rule, List.copyOf(together), null, example.get());
        } else {
            Exclusion free = reaches.stream()
                    .map(reach -> reach.free)
                    .filter(tried -> !tried.isComplete())
                    .findFirst()
                    .orElse(reaches.get(0).free);
            findings.add(FindingCode.UNDECIDED, rule, List.of(), free.undecided(rest(reaches)), example.get());
        }
    }

    /** Returns whether nothing fits a sentence for which no fitting complaint was found. */
    private boolean isContradictory(Sentence sentence, boolean triedAll) {
        return sentence.when().others().stream().anyMatch(Implication::isImpossible)
                || (triedAll
                        && (Implication.isPlain(sentence)
                                || nodes.situationsOf(Part.plain(sentence), now)
                                        .any()
                                        .complaint()
                                        .isEmpty()));
    }

    /** Returns a complaint that has all that is asked for but one condition, which the others exclude. */
    private @Nullable Facts allButOne(Sentence sentence) {
        return Part.withoutOne(sentence)
                .flatMap(part -> nodes.situationsOf(part, now).any().complaint().stream())
                .findFirst()
                .orElse(null);
    }

    private static Text rest(List<Reach> reaches) {
        long rules = reaches.stream()
                .flatMap(reach -> reach.stronger.stream())
                .distinct()
                .count();
        return Text.of(
                "它会不会有机会生效；试过的诉求都归另外" + rules + "条规则中的某条",
                "whether it ever decides; each complaint tried went to one of " + rules + " other rules");
    }

    private static String first(Set<String> rules) {
        return rules.iterator().next();
    }

    private Reach reach(Ranked own) {
        List<Ranked> stronger = map.around(
                own.category(),
                own.district(),
                other -> !other.rule().id().equals(own.rule().id())
                        && (policy == HitPolicy.UNIQUE || other.rank() < own.rank()));
        Optional<Ranked> enough = map.of(own.rule()).size() > 1
                ? Optional.empty() // another branch may need another rule
                : stronger.stream().filter(ReachCheck::fitsAll).findFirst();
        return new Reach(own, RuleMap.rules(enough.map(List::of).orElse(stronger)));
    }

    /** Returns whether the rule asks for nothing but paths: no need, then, to look at other rules. */
    private static boolean fitsAll(Ranked branch) {
        return branch.rule().when().others().isEmpty()
                && branch.rule().effective().equals(Period.ALWAYS);
    }

    /** What was found of one branch. */
    private final class Reach {

        private final Set<String> stronger = new LinkedHashSet<>();
        private final Set<String> everywhere = new LinkedHashSet<>();
        private final Set<String> somewhere = new LinkedHashSet<>();
        private final Exclusion free;
        private final Exclusion any;
        private final boolean decides;
        private final boolean covered;

        Reach(Ranked own, List<Rule> others) {
            Situations situations = new Situations(
                    nodes.category(own.category()), nodes.district(own.district()), List.of(own.rule()), others, now);
            others.forEach(other -> stronger.add(other.id()));
            this.free = situations.without(others);
            this.decides = free.complaint().isPresent();
            this.any = decides ? free : situations.any();
            this.covered = !decides && example().isPresent() && isCovered(situations, implied(own.rule(), others));
        }

        Optional<Facts> example() {
            return any.complaint();
        }

        /** Notes the rules that together, and each alone, take all that fits as far as words and facts do not matter. */
        private boolean isCovered(Situations situations, List<Rule> implied) {
            List<Part> plain = implied.stream().map(Part::plain).toList();
            Exclusion together = situations.without(plain);
            for (int i = 0; i < plain.size() && together.leavesNone(); i++) {
                if (together.by().contains(plain.get(i))) {
                    somewhere.add(implied.get(i).id());
                }
                if (situations.without(List.of(plain.get(i))).leavesNone()) {
                    everywhere.add(implied.get(i).id());
                }
            }
            return together.leavesNone();
        }
    }

    private static List<Rule> implied(Rule own, List<Rule> others) {
        return others.stream()
                .filter(other -> Implication.impliesTextsAndFacts(own.when().others(), other))
                .toList();
    }
}
