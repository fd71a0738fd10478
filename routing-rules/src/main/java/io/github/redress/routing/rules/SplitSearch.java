package io.github.redress.routing.rules;

import io.github.redress.CategoryPath;
import io.github.redress.DepartmentId;
import io.github.redress.DistrictPath;
import io.github.redress.routing.rules.SplitProposal.By;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what returned complaints have in common that a rule could be split by, and has the best of it tried. */
final class SplitSearch {

    /** Each trial decides every complaint anew, and nobody reads more than the first few. */
    private static final int TRIALS = 12;

    private final SplitTrial trial;
    private final Map<String, String> normalByWord = new HashMap<>();

    SplitSearch(SplitTrial trial, Set<String> words) {
        this.trial = trial;
        words.stream()
                .filter(word -> !word.isBlank() && !word.startsWith("#")) // a rule file means a list by that
                .forEach(word -> normalByWord.put(word, NormalText.of(word)));
    }

    /** What complaints have in common, without who should get them. */
    private record Trait(By by, String value) {}

    private record Candidate(Split split, long fixed, long hits, long returns, long net) {}

    List<SplitProposal> proposals(String rule, List<SettledCase> settled, List<ReturnedCase> returned) {
        Map<Trait, Long> settledWith = new HashMap<>();
        settled.forEach(one -> traits(one.complaint()).forEach(trait -> settledWith.merge(trait, 1L, Long::sum)));
        Map<Trait, Map<DepartmentId, Long>> returnedWith = new HashMap<>();
        returned.forEach(one -> traits(one.complaint())
                .forEach(trait -> returnedWith
                        .computeIfAbsent(trait, any -> new HashMap<>())
                        .merge(one.finallyHandledBy(), 1L, Long::sum)));

        List<SplitProposal> proposals = new ArrayList<>();
        candidates(settledWith, returnedWith).stream()
                .filter(candidate -> trial.canBeWritten(rule, candidate.split()))
                .limit(TRIALS)
                .forEach(candidate -> trial.tried(rule, candidate.split())
                        .filter(outcome -> outcome.fixed() > outcome.broken())
                        .ifPresent(outcome -> proposals.add(new SplitProposal(
                                rule,
                                candidate.split().by(),
                                candidate.split().value(),
                                candidate.split().department(),
                                outcome.json(),
                                outcome.fixed(),
                                outcome.broken(),
                                outcome.failedTests(),
                                candidate.hits(),
                                candidate.returns(),
                                (long) settled.size() + returned.size(),
                                returned.size()))));
        return proposals.stream().sorted(SplitProposal.BEST_FIRST).toList();
    }

    /** Counted within the rule alone, which is quick; what a split does to the others, the trial tells. */
    private static List<Candidate> candidates(
            Map<Trait, Long> settledWith, Map<Trait, Map<DepartmentId, Long>> returnedWith) {
        List<Candidate> candidates = new ArrayList<>();
        returnedWith.forEach((trait, departments) -> {
            long broken = settledWith.getOrDefault(trait, 0L);
            long returns =
                    departments.values().stream().mapToLong(Long::longValue).sum();
            departments.forEach((department, fixed) -> {
                if (fixed > broken) {
                    candidates.add(new Candidate(
                            new Split(trait.by(), trait.value(), department),
                            fixed,
                            broken + returns,
                            returns,
                            fixed - broken));
                }
            });
        });
        candidates.sort(Comparator.comparingLong((Candidate candidate) -> -candidate.net())
                .thenComparingLong(candidate -> -candidate.fixed())
                .thenComparing(candidate -> candidate.split().toString()));
        return candidates;
    }

    private Set<Trait> traits(RuleCase complaint) {
        Facts facts = complaint.facts();
        Set<Trait> traits = new LinkedHashSet<>();
        ancestors(facts.category().value()).forEach(path -> traits.add(new Trait(By.CATEGORY, path)));
        ancestors(facts.district().value()).forEach(path -> traits.add(new Trait(By.DISTRICT, path)));
        normalByWord.forEach((word, normal) -> {
            if (facts.text().contains(normal)) {
                traits.add(new Trait(By.KEYWORD, word));
            }
        });
        return traits;
    }

    /** Returns the path and all above it. */
    private static List<String> ancestors(String path) {
        List<String> ancestors = new ArrayList<>();
        for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
            ancestors.add(path.substring(0, end));
        }
        ancestors.add(path);
        return ancestors;
    }

    /** Returns whether a path lies below one that the rule names, so that it narrows the rule; anything does where it names none. */
    static boolean narrows(Split split, List<String> named) {
        return switch (split.by()) {
            case CATEGORY ->
                named.isEmpty()
                        || named.stream()
                                .anyMatch(wider -> isBelow(
                                        CategoryPath.of(split.value()).isWithin(CategoryPath.of(wider)),
                                        split.value(),
                                        wider));
            case DISTRICT ->
                named.isEmpty()
                        || named.stream()
                                .anyMatch(wider -> isBelow(
                                        DistrictPath.of(split.value()).isWithin(DistrictPath.of(wider)),
                                        split.value(),
                                        wider));
            case KEYWORD -> true;
        };
    }

    private static boolean isBelow(boolean within, String path, String wider) {
        return within && !path.equals(wider);
    }
}
