package io.github.redress.routing.rules;

import io.github.redress.DepartmentId;
import io.github.redress.FaultyFilesException;
import io.github.redress.complaint.ContestReason;
import io.github.redress.routing.RouterReader.Known;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a city's rules can learn from the complaints that departments gave back.
 *
 * <ol>
 *   <li>What happened is counted for each rule.
 *   <li>Whatever the returned complaints of a rule have in common and went to one department with, a narrower category, a
 *       narrower district, a word, is a candidate to split the rule by.
 *   <li>The most promising are tried: the rule is put into the file, and all complaints are decided anew, also those of
 *       other rules.
 *   <li>Those that send more right than wrong are proposed.
 * </ol>
 *
 * <p>Nothing is published by itself: a person reads the proposals, and {@link RuleTimeline} publishes a file.
 */
public final class RuleReturns {

    private RuleReturns() {}

    /**
     * Returns a report of each rule that decided any of the complaints, the most surely bad one first; the rules have the
     * conditions of every {@link ConditionFactory} on the class path.
     *
     * @see #learn(RuleSetReader, byte[], Known, Collection, Collection, Set)
     */
    public static List<RuleReport> learn(
            byte[] rules,
            Known known,
            Collection<SettledCase> settled,
            Collection<ReturnedCase> returned,
            Set<String> words) {
        return learn(new RuleSetReader(), rules, known, settled, returned, words);
    }

    /**
     * Returns a report of each rule that decided any of the complaints, the most surely bad one first.
     *
     * @param reader knows the conditions that the rules ask for
     * @param rules the file whose rules are to be split, JSON
     * @param known what it may name
     * @param settled complaints that stayed where they were sent
     * @param returned complaints that did not
     * @param words words that rules may be split by, as those that the city's rules look for and those that its labels are
     *     known by; may be empty
     * @throws FaultyFilesException if the file is faulty; tests that fail do not matter
     */
    public static List<RuleReport> learn(
            RuleSetReader reader,
            byte[] rules,
            Known known,
            Collection<SettledCase> settled,
            Collection<ReturnedCase> returned,
            Set<String> words) {
        Objects.requireNonNull(reader, "reader");
        Objects.requireNonNull(known, "known");
        SplitTrial trial = new SplitTrial(reader, rules, known, settled, returned);
        SplitSearch search = new SplitSearch(trial, words);
        Map<String, List<SettledCase>> settledByRule =
                settled.stream().collect(Collectors.groupingBy(SettledCase::rule, TreeMap::new, Collectors.toList()));
        Map<String, List<ReturnedCase>> returnedByRule =
                returned.stream().collect(Collectors.groupingBy(ReturnedCase::rule, TreeMap::new, Collectors.toList()));
        Map<String, List<ReturnedCase>> all = new TreeMap<>(returnedByRule);
        settledByRule.keySet().forEach(rule -> all.putIfAbsent(rule, List.of()));
        return all.entrySet().stream()
                .map(rule -> report(
                        rule.getKey(), settledByRule.getOrDefault(rule.getKey(), List.of()), rule.getValue(), search))
                .sorted(Comparator.comparing(RuleReport::returnRateAtLeast)
                        .reversed()
                        .thenComparing(RuleReport::rule))
                .toList();
    }

    private static RuleReport report(
            String rule, List<SettledCase> settled, List<ReturnedCase> returned, SplitSearch search) {
        Map<ContestReason, Long> reasons = returned.stream()
                .collect(Collectors.groupingBy(
                        ReturnedCase::reason, () -> new EnumMap<>(ContestReason.class), Collectors.counting()));
        long hits = (long) settled.size() + returned.size();
        return new RuleReport(
                rule,
                hits,
                returned.size(),
                reasons,
                wentTo(returned),
                returned.stream().map(ReturnedCase::lost).reduce(Duration.ZERO, Duration::plus),
                WilsonBound.lower(returned.size(), hits),
                search.proposals(rule, settled, returned));
    }

    private static Map<DepartmentId, Long> wentTo(List<ReturnedCase> returned) {
        Map<DepartmentId, Long> counts =
                returned.stream().collect(Collectors.groupingBy(ReturnedCase::finallyHandledBy, Collectors.counting()));
        Map<DepartmentId, Long> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<DepartmentId, Long>comparingByValue()
                        .reversed()
                        .thenComparing(count -> count.getKey().value()))
                .forEach(count -> sorted.put(count.getKey(), count.getValue()));
        return sorted;
    }
}
