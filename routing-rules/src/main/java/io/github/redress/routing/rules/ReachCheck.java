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
            Situations situations = nodes.situationsOf(addition, now);
            if (situations.find(complaint -> true).isEmpty()) {
                if (isContradictory(addition, situations.isComplete())) {
                    findings.add(FindingCode.CONTRADICTION, Severity.ERROR, addition, i, null, allButOne(addition));
                } else {
                    findings.add(FindingCode.UNDECIDED, Severity.INFO, addition, i, WHETHER_ANY_FITS, null);
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
            if (isContradictory(rule, reaches.stream().allMatch(reach -> reach.complete))) {
                findings.add(FindingCode.CONTRADICTION, rule, List.of(), null, allButOne(rule));
            } else {
                findings.add(FindingCode.UNDECIDED, rule, List.of(), WHETHER_ANY_FITS, null);
            }
        } else if (!everywhere.isEmpty()) {
            findings.add(FindingCode.SHADOWED, rule, List.of(first(everywhere)), null, example.get());
        } else if (reaches.stream().allMatch(reach -> reach.covered)) {
            findings.add(FindingCode.SHADOWED_BY_UNION, rule, List.copyOf(together), null, example.get());
        } else {
            findings.add(FindingCode.UNDECIDED, rule, List.of(), rest(reaches), example.get());
        }
    }

    /** Returns whether nothing fits a sentence for which no fitting complaint was found. */
    private boolean isContradictory(Sentence sentence, boolean triedAll) {
        return sentence.when().others().stream().anyMatch(Implication::isImpossible)
                || (triedAll
                        && (Implication.isPlain(sentence)
                                || nodes.situationsOf(Part.plain(sentence), now)
                                        .find(complaint -> true)
                                        .isEmpty()));
    }

    /** Returns a complaint that has all that is asked for but one condition, which the others exclude. */
    private @Nullable Facts allButOne(Sentence sentence) {
        return Part.withoutOne(sentence)
                .flatMap(part -> nodes.situationsOf(part, now).find(complaint -> true).stream())
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
        private final List<Facts> examples = new ArrayList<>(1);
        private final boolean decides;
        private final boolean complete;
        private boolean covered = true;

        Reach(Ranked own, List<Rule> others) {
            Situations situations = new Situations(
                    nodes.category(own.category()), nodes.district(own.district()), List.of(own.rule()), others, now);
            others.forEach(other -> stronger.add(other.id()));
            Optional<Facts> free =
                    situations.find(complaint -> others.stream().noneMatch(other -> Situations.fits(other, complaint)));
            this.decides = free.isPresent();
            free.ifPresent(examples::add);
            if (!decides) {
                List<Rule> implied = others.stream()
                        .filter(other -> Implication.impliesTextsAndFacts(
                                own.rule().when().others(), other))
                        .toList();
                implied.forEach(other -> everywhere.add(other.id()));
                situations.find(complaint -> {
                    note(complaint, implied, others);
                    return false;
                });
            }
            this.complete = situations.isComplete();
            if (!complete || examples.isEmpty()) {
                everywhere.clear();
                covered = false;
            }
        }

        Optional<Facts> example() {
            return examples.stream().findFirst();
        }

        private void note(Facts complaint, List<Rule> implied, List<Rule> others) {
            if (examples.isEmpty()) {
                examples.add(complaint);
            }
            for (Rule other : implied) {
                if (everywhere.contains(other.id()) && !plainlyFits(other, complaint)) {
                    everywhere.remove(other.id());
                }
            }
            Optional<Rule> plain = others.stream()
                    .filter(other -> implied.contains(other) && plainlyFits(other, complaint))
                    .findFirst();
            plain.ifPresent(other -> somewhere.add(other.id()));
            covered &= plain.isPresent();
        }
    }

    private static boolean plainlyFits(Rule rule, Facts complaint) {
        if (!rule.effective().contains(complaint.at())) {
            return false;
        }
        for (Condition condition : rule.when().others()) {
            if (Implication.isPlain(condition) && !condition.holds(complaint)) {
                return false;
            }
        }
        return true;
    }
}
