package io.github.redress.routing.rules;

import io.github.redress.Text;
import io.github.redress.routing.rules.RuleMap.Ranked;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Finds pairs of rules with different routes of which one has the narrower category and the other the narrower district:
 * {@code OVERLAP}, since people expect either to win. Names only the first of them, for there may be very many, and where
 * it stopped. Under {@code UNIQUE} every pair that fits one complaint is an {@code AMBIGUOUS_TIE}.
 */
final class CrossingCheck {

    private static final int MOST_FOUND = 100;
    private static final int MOST_COMPARED = 200_000;

    private final RuleMap map;
    private final Nodes nodes;
    private final HitPolicy policy;
    private final Situations.Now now;
    private final Findings findings;
    private int compared;
    private int found;

    CrossingCheck(RuleMap map, Nodes nodes, HitPolicy policy, Situations.Now now, Findings findings) {
        this.map = map;
        this.nodes = nodes;
        this.policy = policy;
        this.now = now;
        this.findings = findings;
    }

    void check() {
        if (policy == HitPolicy.FIRST) {
            return;
        }
        for (Ranked own : map.all()) {
            Iterator<Ranked> others = map.above(own.category()).iterator();
            while (others.hasNext()) {
                if (++compared > MOST_COMPARED || found >= MOST_FOUND) {
                    reportLeftOut(own);
                    return;
                }
                compare(own, others.next());
            }
        }
    }

    private void reportLeftOut(Ranked at) {
        int left = map.all().size() - at.rank();
        findings.add(
                FindingCode.UNDECIDED,
                at.rule(),
                List.of(),
                Text.of(
                        "它与它之后的规则（共" + left + "条）还有哪些交叉：已列出" + found + "对，其余没有比较",
                        "which other rules it and those after it cross, " + left + " in all; " + found
                                + " pairs are named, and the rest were not compared"),
                null);
    }

    private void compare(Ranked own, Ranked other) {
        boolean meets = policy == HitPolicy.UNIQUE
                ? !own.rule().id().equals(other.rule().id()) && meetInDistrict(own, other) && isFirstLook(own, other)
                : isCrossing(own, other);
        if (!meets || own.rule().route().equals(other.rule().route())) {
            return;
        }
        List<Rule> both = List.of(own.rule(), other.rule());
        Exclusion meeting = at(own, other, both).any();
        Optional<Facts> complaint = meeting.complaint();
        if (complaint.isPresent()) {
            found++;
            findings.add(
                    policy == HitPolicy.UNIQUE ? FindingCode.AMBIGUOUS_TIE : FindingCode.OVERLAP,
                    other.rule(),
                    List.of(own.rule().id()),
                    null,
                    complaint.get());
        } else if (!meeting.isComplete() || mayMeet(own, other, both)) {
            found++;
            findings.addUndecidedMeeting(other.rule(), own.rule(), meeting);
        }
    }

    private Situations at(Ranked own, Ranked other, List<? extends Sentence> both) {
        String district = other.district().length() > own.district().length() ? other.district() : own.district();
        return new Situations(nodes.category(own.category()), nodes.district(district), both, List.of(), now);
    }

    /** Returns whether, as far as words and facts are not looked at, a complaint fits both. */
    private boolean mayMeet(Ranked own, Ranked other, List<Rule> both) {
        List<Condition> given =
                both.stream().flatMap(rule -> rule.when().others().stream()).toList();
        return !given.stream().allMatch(Implication::isPlain)
                && !Implication.isImpossible(given)
                && at(own, other, both.stream().map(Part::plain).toList())
                        .any()
                        .complaint()
                        .isPresent();
    }

    private static boolean isCrossing(Ranked own, Ranked other) {
        return own.rule().priority() == other.rule().priority()
                && !own.category().equals(other.category())
                && !own.district().equals(other.district())
                && RuleMap.isWithin(other.district(), own.district());
    }

    private static boolean meetInDistrict(Ranked own, Ranked other) {
        return RuleMap.isWithin(other.district(), own.district()) || RuleMap.isWithin(own.district(), other.district());
    }

    /** Returns false for the second look at two of the same category. */
    private static boolean isFirstLook(Ranked own, Ranked other) {
        return !own.category().equals(other.category()) || own.rank() < other.rank();
    }
}
