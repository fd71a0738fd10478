package io.github.redress.routing.rules;

import io.github.redress.Text;
import io.github.redress.json.StrictValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds rules between which only their ids decide: of equal priority and equal conditions, at one time, with different
 * routes. Rules whose conditions merely overlap are not looked at.
 */
final class Ties {

    private static final String CODE = FindingCode.AMBIGUOUS_TIE.name();
    private static final Pattern CODES = Pattern.compile("[A-Z][A-Z_]*");

    private Ties() {}

    /** Adds a flaw to each rule that loses to another by its id alone, unless one of the two accepts it. */
    static void check(Map<Rule, StrictValue> rules, Flaws flaws) {
        Map<List<Object>, List<Rule>> alike = new LinkedHashMap<>();
        rules.keySet().stream()
                .filter(Rule::enabled)
                .sorted(Comparator.comparing(Rule::id))
                .forEach(rule -> {
                    List<Rule> winners =
                            alike.computeIfAbsent(List.of(rule.priority(), rule.when()), key -> new ArrayList<>());
                    winners.stream()
                            .filter(winner -> tie(winner, rule))
                            .findFirst()
                            .ifPresent(winner -> flaws.add(
                                    Objects.requireNonNull(rules.get(rule)),
                                    new Flaw(FindingCode.AMBIGUOUS_TIE, message(winner, rule))));
                    winners.add(rule);
                });
    }

    /** Returns what is said of two rules of which the first wins by its id alone. */
    static Text message(Rule winner, Rule loser) {
        return Text.of(
                "规则“" + winner.id() + "”和“" + loser.id() + "”优先级同为 " + winner.priority() + "、条件同样具体，却分派给“"
                        + winner.route().department() + "”和“" + loser.route().department()
                        + "”，或附带内容不同；请给其中一条设优先级，或在 accept 中写明另一条",
                "rules \"" + winner.id() + "\" and \"" + loser.id() + "\" have priority " + winner.priority()
                        + " and equally narrow conditions, but route to \""
                        + winner.route().department() + "\" and \""
                        + loser.route().department()
                        + "\" or differ in what goes with it; give one a priority, or name the other in accept");
    }

    /** Adds a fault for each entry of {@code accept} that is neither a finding's code nor the id of a rule. */
    static void checkAccepted(Map<Rule, StrictValue> rules) {
        Set<String> ids = rules.keySet().stream().map(Rule::id).collect(Collectors.toSet());
        rules.values().stream()
                .flatMap(rule -> rule.open().stream())
                .flatMap(rule -> rule.elements("accept").stream())
                .forEach(entry -> entry.name()
                        .filter(name -> !CODES.matcher(name).matches() && !ids.contains(name))
                        .ifPresent(name ->
                                entry.bad("a finding's code or the id of a rule was wanted, was \"" + name + "\"")));
    }

    private static boolean tie(Rule one, Rule other) {
        return !one.route().equals(other.route())
                && one.effective().overlaps(other.effective())
                && !accepts(one, other)
                && !accepts(other, one);
    }

    private static boolean accepts(Rule one, Rule other) {
        return one.accept().contains(CODE) || one.accept().contains(other.id());
    }
}
