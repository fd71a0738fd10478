package io.github.redress.routing.rules;

import io.github.redress.Text;
import io.github.redress.json.StrictValue;
import io.github.redress.routing.Route;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A complaint that the keepers of the rules wrote down with what should become of it.
 *
 * @param value where it stands
 * @param name what they call it, or its number
 * @param complaint the complaint
 * @param expected what they ask, by the keys of {@link #KEYS}, in the words of {@link #word} and {@link #words}
 */
record RoutingTest(StrictValue value, String name, Facts complaint, Map<String, String> expected) {

    /** What a test may ask: one text or null, or for the last four all of several, in any order. */
    static final List<String> KEYS =
            List.of("outcome", "rule", "department", "sla", "additions", "support", "cc", "tags");

    private static final String NONE = "(none)";

    /** Routes the complaint, and returns what comes out otherwise. */
    Optional<Flaw> run(RuleSet rules) {
        Map<String, String> all = answers(rules.decide(complaint));
        Map<String, String> actual = new LinkedHashMap<>();
        expected.keySet().forEach(key -> actual.put(key, all.getOrDefault(key, NONE)));
        return actual.equals(expected)
                ? Optional.empty()
                : Optional.of(new Flaw(
                        FindingCode.TEST_FAILED,
                        Text.of(
                                "测试“" + name + "”：应为 " + sentence(expected) + "，实为 " + sentence(actual),
                                "test \"" + name + "\": expected " + sentence(expected) + ", was "
                                        + sentence(actual))));
    }

    static String word(@Nullable Object one) {
        return one == null ? NONE : Objects.toString(one);
    }

    static String words(Collection<?> several) {
        return several.stream().map(Objects::toString).sorted().collect(Collectors.joining(", ", "[", "]"));
    }

    private static Map<String, String> answers(Decision decision) {
        Route route = decision.route();
        return Map.of(
                "outcome", word(route.kind()),
                "rule", word(route.rule()),
                "department", word(route.lead()),
                "sla", word(route.sla()),
                "additions", words(decision.additions()),
                "support", words(route.support()),
                "cc", words(route.copies()),
                "tags", words(route.tags()));
    }

    private static String sentence(Map<String, String> answers) {
        return answers.entrySet().stream()
                .map(answer -> answer.getKey() + " " + answer.getValue())
                .collect(Collectors.joining(", "));
    }
}
