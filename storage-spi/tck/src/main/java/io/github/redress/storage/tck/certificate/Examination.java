package io.github.redress.storage.tck.certificate;

import io.github.redress.storage.tck.certificate.Outcome.Result;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** One test class while it runs: gathers what is heard of its checks. */
final class Examination {

    private record Key(String name, String way) {}

    private final Class<?> test;
    private final Map<Key, Outcome> heard = new LinkedHashMap<>();
    private final Set<String> capabilities = new TreeSet<>();
    private String store = "unknown: no check opened it";

    Examination(Class<?> test) {
        this.test = test;
    }

    Class<?> test() {
        return test;
    }

    /** Takes in an outcome. A failure stays one, whatever else is heard of the same check in the same way. */
    void hear(Outcome outcome) {
        heard.merge(
                new Key(outcome.name(), outcome.way()),
                outcome,
                (before, now) -> before.result() == Result.FAILED ? before : now);
    }

    void hearOfStore(String description, Set<String> itsCapabilities) {
        store = description;
        capabilities.addAll(itsCapabilities);
    }

    /** Sets what was heard against what the contract asks. */
    Certificate certificate(String kit) {
        List<String> ways = heard.keySet().stream()
                .map(Key::way)
                .filter(way -> !way.equals(Outcome.ANY_WAY))
                .distinct()
                .sorted()
                .toList();
        List<Outcome> outcomes = new ArrayList<>();
        for (Class<?> chapter : Chapters.all()) {
            if (!chapter.isAssignableFrom(test)) {
                continue;
            }
            String name = chapter.getSimpleName();
            Chapters.checksOf(chapter).forEach(check -> outcomes.addAll(ofCheck(name, check, ways)));
            Chapters.lawsOf(chapter).forEach(law -> outcomes.add(heard(name, law, Outcome.ANY_WAY)));
        }
        outcomes.addAll(failuresOutsideChecks());
        boolean modelRan = heard.keySet().stream().anyMatch(key -> key.name().startsWith("ModelContract."));
        int tries = modelRan ? Integer.getInteger("redress.tck.tries", Certificate.ENOUGH_TRIES) : 0;
        List<String> missing =
                Chapters.missingIn(test).stream().map(Class::getSimpleName).toList();
        return new Certificate(kit, test.getName(), store, List.copyOf(capabilities), ways, tries, outcomes, missing);
    }

    /** A check that failed as a whole, before it came to any way, counts once. */
    private List<Outcome> ofCheck(String chapter, String check, List<String> ways) {
        Outcome whole = heard(chapter, check, Outcome.ANY_WAY);
        if (whole.result() == Result.FAILED || ways.isEmpty()) {
            return List.of(whole);
        }
        return ways.stream().map(way -> heard(chapter, check, way)).toList();
    }

    private Outcome heard(String chapter, String check, String way) {
        Outcome silence = new Outcome(chapter, check, way, Result.NOT_RUN, "");
        return heard.getOrDefault(new Key(silence.name(), way), silence);
    }

    private List<Outcome> failuresOutsideChecks() {
        return heard.values().stream()
                .filter(each -> each.chapter().equals(test.getSimpleName()))
                .toList();
    }
}
