package io.github.redress.routing.rules;

import io.github.redress.Text;
import io.github.redress.routing.rules.RuleMap.Ranked;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds pairs of rules with different routes between which nothing decides but their ids: {@code AMBIGUOUS_TIE}. Under
 * {@code UNIQUE} those are all pairs that fit one complaint, under {@code FIRST} none.
 *
 * <p>Rules of equal depth that fit one complaint stand at the same nodes, so only those are compared. Where a text must
 * have words of both rules at once, the pair is an {@code OVERLAP}: every two rules about words are. Where no such text was
 * found, though nothing keeps the two apart, and where there were too many pairs: {@code UNDECIDED}.
 */
final class TieCheck {

    /** How many rules at one place each rule is compared with. */
    private static final int MOST = 256;

    private final RuleMap map;
    private final Nodes nodes;
    private final Situations.Now now;
    private final Findings findings;

    TieCheck(RuleMap map, Nodes nodes, Situations.Now now, Findings findings) {
        this.map = map;
        this.nodes = nodes;
        this.now = now;
        this.findings = findings;
    }

    void check(HitPolicy policy) {
        if (policy == HitPolicy.MOST_SPECIFIC) {
            map.places().forEach(place -> {
                Map<List<Integer>, List<Ranked>> alike = new LinkedHashMap<>();
                for (Ranked branch : place) {
                    Rule rule = branch.rule();
                    alike.computeIfAbsent(List.of(rule.priority(), rule.when().sorts()), level -> new ArrayList<>())
                            .add(branch);
                }
                alike.values().forEach(this::compare);
            });
        }
    }

    private void compare(List<Ranked> alike) {
        Ranked strongest = alike.get(0);
        if (alike.size() < 2) {
            return;
        }
        List<Rule> stronger = RuleMap.rules(
                map.around(strongest.category(), strongest.district(), other -> other.rank() < strongest.rank()));
        boolean closed = stronger.stream()
                .anyMatch(rule ->
                        rule.when().others().isEmpty() && rule.effective().equals(Period.ALWAYS));
        if (closed
                || alike.stream()
                                .map(branch -> branch.rule().route())
                                .distinct()
                                .count()
                        < 2) {
            return;
        }
        for (int i = 1; i < alike.size(); i++) {
            for (int j = Math.max(0, i - MOST); j < i; j++) {
                compare(alike.get(j), alike.get(i), stronger);
            }
        }
        reportLeftOut(alike);
    }

    private void reportLeftOut(List<Ranked> alike) {
        long beyond = Math.max(0, alike.size() - 1 - MOST);
        if (beyond > 0) {
            long pairs = beyond * (beyond + 1) / 2;
            findings.add(
                    FindingCode.UNDECIDED,
                    alike.get(alike.size() - 1).rule(),
                    List.of(),
                    Text.of(
                            "与它同处且同级的规则共" + alike.size() + "条，其中" + pairs + "对没有比较",
                            "whether rules tie that stand where it does, " + alike.size() + " of one level; " + pairs
                                    + " pairs were not compared"),
                    null);
        }
    }

    private void compare(Ranked winner, Ranked loser, List<Rule> stronger) {
        Rule first = winner.rule();
        Rule second = loser.rule();
        if (first.route().equals(second.route())
                || !first.effective().overlaps(second.effective())
                || areApart(first, second)) {
            return;
        }
        List<Rule> both = List.of(first, second);
        Exclusion oneWord = at(winner, both, stronger, oneWord(both, stronger)).without(stronger);
        Optional<Facts> tie = oneWord.complaint();
        if (tie.isPresent()) {
            findings.addTie(first, second, tie.get());
            return;
        }
        boolean bothHaveWords = !Implication.isPlain(first) && !Implication.isPlain(second);
        Optional<Facts> overlap = bothHaveWords
                ? at(winner, both, stronger, ExampleTexts.of(both, stronger))
                        .without(stronger)
                        .complaint()
                : Optional.empty();
        if (overlap.isPresent()) {
            findings.add(FindingCode.OVERLAP, second, List.of(first.id()), routes(first, second), overlap.get());
        } else if (!oneWord.isComplete() || mayMeet(winner, both, stronger)) {
            findings.addUndecidedMeeting(second, first, oneWord);
        }
    }

    /** Returns whether, as far as words and facts are not looked at, a complaint fits both rules and no stronger one. */
    private boolean mayMeet(Ranked at, List<Rule> both, List<Rule> stronger) {
        List<Condition> given = new ArrayList<>(both.get(0).when().others());
        given.addAll(both.get(1).when().others());
        if (given.stream().allMatch(Implication::isPlain) || Implication.isImpossible(given)) {
            return false;
        }
        List<Part> certain = stronger.stream()
                .filter(rule -> Implication.impliesTextsAndFacts(given, rule))
                .map(Part::plain)
                .toList();
        List<Part> plain = both.stream().map(Part::plain).toList();
        return !new Situations(nodes.category(at.category()), nodes.district(at.district()), plain, certain, now)
                .without(certain)
                .leavesNone();
    }

    private Situations at(Ranked at, List<Rule> both, List<Rule> stronger, List<String> texts) {
        return new Situations(nodes.category(at.category()), nodes.district(at.district()), both, stronger, now, texts);
    }

    private static List<String> oneWord(List<Rule> both, List<Rule> stronger) {
        return both.stream()
                .flatMap(rule -> ExampleTexts.of(List.of(rule), stronger).stream())
                .distinct()
                .toList();
    }

    /** Returns whether kinds or channels keep two rules apart; most are, and need no closer look. */
    private static boolean areApart(Rule first, Rule second) {
        for (Condition one : first.when().others()) {
            for (Condition other : second.when().others()) {
                if ((one instanceof Condition.Kinds kinds
                                && other instanceof Condition.Kinds others
                                && isDisjoint(kinds.kinds(), others.kinds()))
                        || (one instanceof Condition.Channels channels
                                && other instanceof Condition.Channels more
                                && isDisjoint(channels.channels(), more.channels()))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isDisjoint(Set<?> one, Set<?> other) {
        return one.stream().noneMatch(other::contains);
    }

    private static Text routes(Rule first, Rule second) {
        String departments = second.route().department() + " / " + first.route().department();
        return Text.of(departments, departments);
    }
}
