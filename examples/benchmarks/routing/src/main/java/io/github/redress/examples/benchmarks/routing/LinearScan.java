package io.github.redress.examples.benchmarks.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What one would write without an index: the rules in the order in which they win, each a list of lambdas. */
final class LinearScan {

    private record Sorted(String id, List<Predicate<Seen>> all) {}

    private final List<Sorted> rules;

    /** Takes the rules in the order in which they win. */
    LinearScan(List<RandomRule> byRank) {
        rules = byRank.stream()
                .map(rule -> new Sorted(rule.id(), predicates(rule)))
                .toList();
    }

    private static List<Predicate<Seen>> predicates(RandomRule rule) {
        List<Predicate<Seen>> all = new ArrayList<>();
        all.add(seen -> isWithin(seen.category(), rule.category()));
        if (rule.district() != null) {
            String district = rule.district();
            all.add(seen -> isWithin(seen.district(), district));
        }
        if (rule.kind() != null) {
            all.add(seen -> seen.kind() == rule.kind());
        }
        if (rule.channel() != null) {
            String channel = rule.channel().value();
            all.add(seen -> seen.channel().equals(channel));
        }
        if (rule.days() != null) {
            Days days = rule.days();
            all.add(days::holds);
        }
        if (!rule.words().isEmpty()) {
            all.add(seen -> hasAny(seen.text(), rule.words()));
        }
        return List.copyOf(all);
    }

    @Nullable String winner(Seen seen) {
        for (Sorted rule : rules) {
            if (holds(rule.all(), seen)) {
                return rule.id();
            }
        }
        return null;
    }

    private static boolean holds(List<Predicate<Seen>> all, Seen seen) {
        for (Predicate<Seen> one : all) {
            if (!one.test(seen)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWithin(String path, String wider) {
        return path.startsWith(wider) && (path.length() == wider.length() || path.charAt(wider.length()) == '/');
    }

    private static boolean hasAny(String text, List<String> words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
