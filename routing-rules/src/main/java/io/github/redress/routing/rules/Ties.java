package io.github.redress.routing.rules;

import io.github.redress.json.StrictValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds rules between which only their ids decide: of equal priority and equal conditions, at one time, with different
 * routes. Rules whose conditions merely overlap are not looked at.
 */
final class Ties {

    private static final String CODE = "AMBIGUOUS_TIE";
    private static final Pattern CODES = Pattern.compile("[A-Z][A-Z_]*");

    private Ties() {}

    /** Adds a fault for each rule that ties with an earlier one, unless one of the two accepts it. */
    static void check(Map<Rule, StrictValue> rules) {
        Map<List<Object>, List<Rule>> alike = new HashMap<>();
        rules.forEach((rule, value) -> {
            if (rule.enabled()) {
                List<Rule> earlier =
                        alike.computeIfAbsent(List.of(rule.priority(), rule.when()), key -> new ArrayList<>());
                earlier.stream()
                        .filter(other -> tie(rule, other))
                        .findFirst()
                        .ifPresent(
                                other -> value.fault(
                                        CODE,
                                        "rules \"" + other.id() + "\" and \"" + rule.id()
                                                + "\" have equal conditions and priority " + rule.priority()
                                                + ", but route to \""
                                                + other.route().department() + "\" and \""
                                                + rule.route().department()
                                                + "\" or differ in what goes with it; give one a priority, or name the other in accept"));
                earlier.add(rule);
            }
        });
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
