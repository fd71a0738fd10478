package io.github.redress.routing.rules;

import io.github.redress.routing.rules.Explanation.Check;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Holds every condition of a rule against one complaint. Belongs to one explanation on one thread. */
final class RuleChecks {

    private final Facts facts;
    private final String written;
    private @Nullable TextOffsets offsets;

    /**
     * @param facts the complaint
     * @param written its text as the person wrote it
     */
    RuleChecks(Facts facts, String written) {
        this.facts = facts;
        this.written = written;
    }

    List<Check> of(Rule rule) {
        List<Check> checks = new ArrayList<>();
        When when = rule.when();
        if (!when.categories().isEmpty()) {
            boolean holds = when.categories().stream().anyMatch(facts.category()::isWithin);
            checks.add(check(ConditionNames.CATEGORY, ConditionNames.list(when.categories()), facts.category(), holds));
        }
        if (!when.districts().isEmpty()) {
            boolean holds = when.districts().stream().anyMatch(facts.district()::isWithin);
            checks.add(check(ConditionNames.DISTRICT, ConditionNames.list(when.districts()), facts.district(), holds));
        }
        if (!rule.effective().equals(Period.ALWAYS)) {
            boolean holds = rule.effective().contains(facts.at());
            checks.add(check(ConditionNames.EFFECTIVE, ConditionNames.period(rule.effective()), facts.at(), holds));
        }
        when.others().forEach(condition -> add(condition, checks));
        return checks;
    }

    private void add(Condition condition, List<Check> checks) {
        String name = ConditionNames.of(condition);
        boolean holds = condition.holds(facts);
        if (condition instanceof Words words) {
            addWords(words, checks);
        } else if (condition instanceof Attributes attributes) {
            attributes.tests().stream()
                    .sorted((one, other) -> ConditionNames.test(one).compareTo(ConditionNames.test(other)))
                    .forEach(test -> checks.add(attribute(name, test)));
        } else if (condition instanceof Condition.Kinds kinds) {
            checks.add(check(name, ConditionNames.list(kinds.kinds()), facts.kind(), holds));
        } else if (condition instanceof Condition.Channels channels) {
            checks.add(check(name, ConditionNames.list(channels.channels()), facts.channel(), holds));
        } else if (condition instanceof Condition.Areas areas) {
            Set<String> both = new TreeSet<>(areas.names());
            both.retainAll(facts.areas());
            checks.add(check(
                    name,
                    ConditionNames.list(areas.names()),
                    both.isEmpty() ? null : ConditionNames.list(both),
                    holds));
        } else if (condition instanceof Hours hours) {
            checks.add(check(name, ConditionNames.hours(hours), facts.local(), holds));
        } else if (condition instanceof WorkingHours hours) {
            checks.add(check(name, ConditionNames.hours(hours), facts.local(), holds));
        } else {
            checks.add(check(name, name, null, holds));
        }
    }

    /** Adds what was found of {@code anyOf}, all of {@code allOf} and, one by one, what must not be there. */
    private void addWords(Words words, List<Check> checks) {
        List<Check> any = words.anyOf().stream().sorted().map(this::word).toList();
        if (any.stream().anyMatch(Check::holds)) {
            any.stream().filter(Check::holds).forEach(checks::add);
        } else if (!any.isEmpty()) {
            checks.add(check("text", "anyOf " + ConditionNames.list(words.anyOf()), null, false));
        }
        words.allOf().stream().sorted().map(this::word).forEach(checks::add);
        for (String word : new TreeSet<>(words.noneOf())) {
            Check found = word(word);
            checks.add(new Check("text", "noneOf " + word, null, !found.holds(), found.start(), found.end()));
        }
    }

    private Check word(String word) {
        int at = facts.text().indexOf(word);
        if (at < 0) {
            return check("text", word, null, false);
        }
        TextOffsets known = offsets == null ? TextOffsets.of(written) : offsets;
        offsets = known;
        return new Check("text", word, null, true, known.start(at), known.end(at + word.length() - 1));
    }

    private Check attribute(String name, Attributes.Test test) {
        Object fact = Attributes.value(facts.attributes().get(test.name()));
        return check(name, ConditionNames.test(test), shown(fact, test), test.holds(fact));
    }

    /** Returns numbers, truth values and texts that the rule itself names; other texts may be a person's. */
    private static @Nullable Object shown(@Nullable Object fact, Attributes.Test test) {
        if (fact instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return fact instanceof Boolean || test.operands().contains(fact == null ? "" : fact) ? fact : null;
    }

    private static Check check(String condition, String expected, @Nullable Object actual, boolean holds) {
        return new Check(condition, expected, actual == null ? null : actual.toString(), holds, null, null);
    }
}
