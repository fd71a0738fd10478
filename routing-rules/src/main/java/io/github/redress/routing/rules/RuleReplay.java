package io.github.redress.routing.rules;

import io.github.redress.DepartmentId;
import io.github.redress.routing.Route;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Decides the same complaints by two versions of the rules, in one pass, and counts what differs.
 *
 * <p>A case has changed when another rule decides or another department leads. Where only supporters, copies, tags or the
 * policy differ, it counts apart: {@link ReplayReport#changedBesides}.
 *
 * <p>Memory does not grow with the number of cases, only with that of rules and of different flows. For one thread.
 */
public final class RuleReplay {

    /** So many ids are kept of each flow, for a person to look at. */
    static final int EXAMPLES = 5;

    private final RuleSet before;
    private final RuleSet after;
    private final Map<Path, Count> flows = new HashMap<>();
    private final SortedMap<String, Long> hitsBefore = new TreeMap<>();
    private final SortedMap<String, Long> hitsAfter = new TreeMap<>();
    private long total;
    private long changed;
    private long changedBesides;
    private long newlyUnmatched;

    private RuleReplay(RuleSet before, RuleSet after) {
        this.before = Objects.requireNonNull(before, "before");
        this.after = Objects.requireNonNull(after, "after");
    }

    private record Path(
            @Nullable String fromRule,
            @Nullable String toRule,
            @Nullable DepartmentId fromDepartment,
            @Nullable DepartmentId toDepartment) {}

    private static final class Count {
        private final List<String> examples = new ArrayList<>();
        private long cases;

        void add(String id) {
            cases++;
            if (examples.size() < EXAMPLES) {
                examples.add(id);
            }
        }
    }

    /** Begins a replay whose cases come one by one. */
    public static RuleReplay between(RuleSet before, RuleSet after) {
        return new RuleReplay(before, after);
    }

    /**
     * Replays all cases.
     *
     * @param cases read once, from the first to the last; for a stream, its iterator
     * @param changed told each changed case, in the order of the cases
     */
    public static ReplayReport compare(
            RuleSet before, RuleSet after, Iterator<RuleCase> cases, Consumer<ChangedCase> changed) {
        RuleReplay replay = between(before, after);
        while (cases.hasNext()) {
            replay.add(cases.next()).ifPresent(changed);
        }
        return replay.report();
    }

    /** Decides one case by both, and returns it where it has changed. */
    public Optional<ChangedCase> add(RuleCase one) {
        Route was = one.decideBy(before).route();
        Route is = one.decideBy(after).route();
        total++;
        hit(hitsBefore, was);
        hit(hitsAfter, is);
        if (was.rule() != null && is.rule() == null) {
            newlyUnmatched++;
        }
        if (Objects.equals(was.rule(), is.rule()) && Objects.equals(was.lead(), is.lead())) {
            changedBesides += was.equals(is) ? 0 : 1;
            return Optional.empty();
        }
        changed++;
        flows.computeIfAbsent(new Path(was.rule(), is.rule(), was.lead(), is.lead()), path -> new Count())
                .add(one.id());
        return Optional.of(new ChangedCase(one.id(), was, is));
    }

    /** Returns what was counted so far. */
    public ReplayReport report() {
        List<ReplayReport.Flow> counted = flows.entrySet().stream()
                .map(flow -> flow(flow.getKey(), flow.getValue()))
                .sorted(BY_SIZE)
                .toList();
        return new ReplayReport(total, changed, changedBesides, newlyUnmatched, counted, hitsBefore, hitsAfter);
    }

    private static ReplayReport.Flow flow(Path path, Count count) {
        return new ReplayReport.Flow(
                path.fromRule, path.toRule, path.fromDepartment, path.toDepartment, count.cases, count.examples);
    }

    private static void hit(Map<String, Long> hits, Route route) {
        if (route.rule() != null) {
            hits.merge(route.rule(), 1L, Long::sum);
        }
    }

    private static final Comparator<ReplayReport.Flow> BY_SIZE = Comparator.comparingLong(
                    (ReplayReport.Flow flow) -> -flow.cases())
            .thenComparing(flow -> name(flow.fromRule()))
            .thenComparing(flow -> name(flow.toRule()))
            .thenComparing(flow -> name(flow.fromDepartment()))
            .thenComparing(flow -> name(flow.toDepartment()));

    private static String name(@Nullable Object rule) {
        return rule == null ? "" : rule.toString();
    }
}
