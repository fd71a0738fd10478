package io.github.redress.routing.rules;

import io.github.redress.DepartmentId;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a new version of the rules changes in the complaints it was tried on.
 *
 * @param total how many complaints there were
 * @param changed how many go to another department, or there by another rule
 * @param changedBesides how many keep rule and department, but get other supporters, copies, tags or another policy
 * @param newlyUnmatched how many a rule decided before, and none does now
 * @param flows the changed ones by whence and whither, the greatest first
 * @param hitsBefore how many each rule decided before; a rule that decided none is absent
 * @param hitsAfter likewise after
 */
public record ReplayReport(
        long total,
        long changed,
        long changedBesides,
        long newlyUnmatched,
        List<Flow> flows,
        SortedMap<String, Long> hitsBefore,
        SortedMap<String, Long> hitsAfter) {

    /** Copies the collections. */
    public ReplayReport {
        flows = List.copyOf(flows);
        hitsBefore = Collections.unmodifiableSortedMap(new TreeMap<>(hitsBefore));
        hitsAfter = Collections.unmodifiableSortedMap(new TreeMap<>(hitsAfter));
    }

    /**
     * Complaints that move alike.
     *
     * @param fromRule the rule that decided, null where none did
     * @param toRule the rule that decides, null where none does
     * @param fromDepartment who led, null where nobody could
     * @param toDepartment who leads, null where nobody can
     * @param cases how many
     * @param examples ids of the first few
     */
    public record Flow(
            @Nullable String fromRule,
            @Nullable String toRule,
            @Nullable DepartmentId fromDepartment,
            @Nullable DepartmentId toDepartment,
            long cases,
            List<String> examples) {

        /** Copies the ids. */
        public Flow {
            examples = List.copyOf(examples);
        }
    }

    /**
     * How many complaints leave one for another.
     *
     * @param <T> a rule's id, or a department's
     * @param from null for none
     * @param to null for none
     * @param cases how many
     */
    public record Move<T>(@Nullable T from, @Nullable T to, long cases) {}

    /** Returns how many go from rule to rule, whatever the department; the greatest first. */
    public List<Move<String>> ruleMoves() {
        return moves(Flow::fromRule, Flow::toRule);
    }

    /** Returns how many go from department to department, whatever the rule; the greatest first. */
    public List<Move<DepartmentId>> departmentMoves() {
        return moves(Flow::fromDepartment, Flow::toDepartment);
    }

    private <T> List<Move<T>> moves(Function<Flow, @Nullable T> from, Function<Flow, @Nullable T> to) {
        Map<Move<T>, Long> counts = new HashMap<>();
        for (Flow flow : flows) {
            @Nullable T whence = from.apply(flow);
            @Nullable T whither = to.apply(flow);
            if (!Objects.equals(whence, whither)) {
                counts.merge(new Move<>(whence, whither, 0), flow.cases(), Long::sum);
            }
        }
        return counts.entrySet().stream()
                .map(count -> new Move<>(count.getKey().from(), count.getKey().to(), count.getValue()))
                .sorted((one, other) -> one.cases() == other.cases()
                        ? one.toString().compareTo(other.toString())
                        : Long.compare(other.cases(), one.cases()))
                .toList();
    }
}
