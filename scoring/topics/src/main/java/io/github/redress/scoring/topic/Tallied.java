package io.github.redress.scoring.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is counted of one topic over all messages of the window, and its examples. */
final class Tallied {

    private record Example(int terms, int place, String id, long unit) {}

    private static final Comparator<Example> BEST_FIRST =
            Comparator.comparingInt(Example::terms).reversed().thenComparingInt(Example::place);

    private final int examples;
    private final Set<Long> cases = new HashSet<>();
    private final Set<Long> persons = new HashSet<>();
    private long votes;
    private final List<Example> best = new ArrayList<>();

    Tallied(int examples) {
        this.examples = examples;
    }

    /** Counts a message that has the topic's first term in its place. */
    void add(Message message, int place, long unitCase, long person, int terms) {
        cases.add(unitCase);
        persons.add(person);
        votes += message.votes();
        Example example = new Example(terms, place, message.id(), unitCase);
        if (best.removeIf(other -> other.unit == unitCase && BEST_FIRST.compare(example, other) < 0)
                || best.stream().noneMatch(other -> other.unit == unitCase)) {
            best.add(example);
            best.sort(BEST_FIRST);
            if (best.size() > examples) {
                best.remove(examples);
            }
        }
    }

    int cases() {
        return cases.size();
    }

    int persons() {
        return persons.size();
    }

    long votes() {
        return votes;
    }

    List<String> examples() {
        return best.stream().map(Example::id).toList();
    }
}
