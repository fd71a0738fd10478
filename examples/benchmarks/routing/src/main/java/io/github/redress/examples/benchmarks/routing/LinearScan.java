package io.github.redress.examples.benchmarks.routing;

import io.github.redress.ComplaintKind;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What one would write without an index: the rules in the order in which they win, each a list of lambdas. */
final class LinearScan {

    /** A complaint as the lambdas look at it, its text normalised. */
    record Seen(ComplaintKind kind, String category, String district, String channel, ZonedDateTime local, String text) {}

    private record Sorted(String id, List<Predicate<Seen>> all) {}

    private final List<Sorted> rules;

    LinearScan(List<RandomRule> random) {
        rules = random.stream()
                .sorted(Comparator.<RandomRule>comparingInt(rule -> -rule.priority())
                        .thenComparingInt(rule -> -RandomRule.depth(rule.category()))
                        .thenComparingInt(rule -> -RandomRule.depth(rule.district()))
                        .thenComparingInt(rule -> -rule.sorts())
                        .thenComparing(RandomRule::id))
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
            Set<DayOfWeek> days = days(rule.days());
            all.add(seen -> isOpen(seen.local(), days));
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

    private static boolean isOpen(ZonedDateTime local, Set<DayOfWeek> days) {
        LocalTime time = local.toLocalTime();
        return !time.isBefore(LocalTime.of(8, 0)) && time.isBefore(LocalTime.of(20, 0)) && days.contains(local.getDayOfWeek());
    }

    private static boolean hasAny(String text, List<String> words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static Set<DayOfWeek> days(String days) {
        return switch (days) {
            case "MON-FRI" -> EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
            case "SAT,SUN" -> EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
            default -> EnumSet.allOf(DayOfWeek.class);
        };
    }
}
