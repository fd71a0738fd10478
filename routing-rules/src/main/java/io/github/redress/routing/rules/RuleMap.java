package io.github.redress.routing.rules;

import io.github.redress.CategoryPath;
import io.github.redress.DistrictPath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The branches of a rule set by category and district. What fits a complaint at a node stands at the node or around it,
 * so that few of many rules are looked at.
 */
final class RuleMap {

    /** The node of rules that name no path. */
    static final String ANY = "";

    /**
     * A branch and its place among all, from 0 for the strongest.
     *
     * @param branch the branch
     * @param rank its place
     */
    record Ranked(Branch branch, int rank) {

        Rule rule() {
            return branch.rule();
        }

        String category() {
            return node(branch.category());
        }

        String district() {
            return node(branch.district());
        }
    }

    private final List<Ranked> all;
    private final Map<String, Map<String, List<Ranked>>> byNodes = new LinkedHashMap<>();
    private final TreeMap<String, List<Ranked>> byCategory = new TreeMap<>();
    private final Map<String, List<Ranked>> byRule = new HashMap<>();

    RuleMap(List<Branch> branches) {
        List<Ranked> ranked = new ArrayList<>();
        for (Branch branch : branches) {
            ranked.add(new Ranked(branch, ranked.size()));
        }
        this.all = List.copyOf(ranked);
        for (Ranked entry : all) {
            byNodes.computeIfAbsent(entry.category(), node -> new LinkedHashMap<>())
                    .computeIfAbsent(entry.district(), node -> new ArrayList<>())
                    .add(entry);
            byCategory
                    .computeIfAbsent(entry.category(), node -> new ArrayList<>())
                    .add(entry);
            byRule.computeIfAbsent(entry.rule().id(), id -> new ArrayList<>()).add(entry);
        }
    }

    /** Returns all branches, the strongest first. */
    List<Ranked> all() {
        return all;
    }

    List<Ranked> of(Rule rule) {
        return byRule.getOrDefault(rule.id(), List.of());
    }

    /** Returns the branches at each pair of nodes. */
    Stream<List<Ranked>> places() {
        return byNodes.values().stream().map(Map::values).flatMap(Collection::stream);
    }

    /** Returns the branches that a complaint at these nodes is within and that are wanted. */
    List<Ranked> around(String category, String district, Predicate<Ranked> wanted) {
        List<Ranked> around = new ArrayList<>();
        List<String> districts = chain(district);
        for (String wider : chain(category)) {
            Map<String, List<Ranked>> byDistrict = byNodes.get(wider);
            if (byDistrict != null) {
                for (String place : districts) {
                    for (Ranked entry : byDistrict.getOrDefault(place, List.of())) {
                        if (wanted.test(entry)) {
                            around.add(entry);
                        }
                    }
                }
            }
        }
        return around;
    }

    /** Returns whose branches these are, the strongest first. */
    static List<Rule> rules(List<Ranked> branches) {
        Map<String, Rule> rules = new LinkedHashMap<>();
        branches.stream()
                .sorted(Comparator.comparingInt(Ranked::rank))
                .forEach(branch -> rules.putIfAbsent(branch.rule().id(), branch.rule()));
        return List.copyOf(rules.values());
    }

    /** Returns the branches whose category is the node or around it. */
    Stream<Ranked> above(String category) {
        return chain(category).stream().flatMap(wider -> byCategory.getOrDefault(wider, List.of()).stream());
    }

    /** Returns the branches whose category lies below the node. */
    Stream<Ranked> below(String category) {
        return (category.equals(ANY)
                        ? byCategory.tailMap(ANY, false)
                        : byCategory.subMap(category + "/", category + "0")) // 0 follows the slash
                .values().stream().flatMap(Collection::stream);
    }

    /** Returns the node and all around it, up to {@link #ANY}. */
    static List<String> chain(String path) {
        List<String> chain = new ArrayList<>();
        String node = path;
        while (!node.isEmpty()) {
            chain.add(node);
            node = node.substring(0, Math.max(0, node.lastIndexOf('/')));
        }
        chain.add(ANY);
        return chain;
    }

    static boolean isWithin(String narrower, String wider) {
        return wider.isEmpty()
                || (narrower.startsWith(wider)
                        && (narrower.length() == wider.length() || narrower.charAt(wider.length()) == '/'));
    }

    static String node(@Nullable CategoryPath path) {
        return path == null ? ANY : path.value();
    }

    static String node(@Nullable DistrictPath path) {
        return path == null ? ANY : path.value();
    }
}
