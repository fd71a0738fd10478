package io.github.redress.sla;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is promised to some complaints, and on which ground.
 *
 * @param id the name that rules and events use; not blank
 * @param basis the ground
 * @param when which complaints
 * @param from the first moment it is in force, null for always
 * @param to the first moment it is not in force any more, null for never
 * @param goals what is promised, each step once; at least one
 */
public record SlaPolicy(
        String id,
        SlaBasis basis,
        PolicyCondition when,
        @Nullable Instant from,
        @Nullable Instant to,
        List<SlaGoal> goals) {

    /** Refuses what {@link #faults} finds. */
    public SlaPolicy {
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(when, "when");
        goals = List.copyOf(goals);
        List<String> faults = faults(id, from, to, goals);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("policy " + id + ": " + String.join("; ", faults));
        }
    }

    /** Returns a policy that is always in force. */
    public static SlaPolicy of(String id, SlaBasis basis, PolicyCondition when, SlaGoal... goals) {
        return new SlaPolicy(id, basis, when, null, null, List.of(goals));
    }

    /** Returns what keeps these parts from being a policy: no name, no goal, a goal twice, an end before the beginning. */
    public static List<String> faults(String id, @Nullable Instant from, @Nullable Instant to, List<SlaGoal> goals) {
        List<String> faults = new ArrayList<>();
        if (id.isBlank()) {
            faults.add("the id must not be blank");
        }
        if (from != null && to != null && !from.isBefore(to)) {
            faults.add("it must end after it begins, was from " + from + " to " + to);
        }
        if (goals.isEmpty()) {
            faults.add("at least one goal is needed");
        }
        Set<GoalName> seen = new HashSet<>();
        for (SlaGoal goal : goals) {
            if (!seen.add(goal.goal())) {
                faults.add("the goal " + goal.goal() + " stands twice");
            }
        }
        return List.copyOf(faults);
    }

    /** Returns whether it is in force at this moment: from {@code from} on, before {@code to}. */
    public boolean inForce(Instant at) {
        return (from == null || !at.isBefore(from)) && (to == null || at.isBefore(to));
    }

    /** Returns what it promises for a step. */
    public Optional<SlaGoal> goal(GoalName name) {
        return goals.stream().filter(goal -> goal.goal().equals(name)).findFirst();
    }

    /** Returns whether some goal of it begins by itself and is kept by a reply: whoever is given the complaint has a deadline. */
    public boolean promisesAReply() {
        return goals.stream()
                .filter(goal -> !goal.goal().isWindow())
                .map(SlaGoal::signals)
                .anyMatch(signals -> !signals.start().isEmpty()
                        && (signals.stop().contains(Milestone.REPLIED)
                                || signals.stop().contains(Milestone.RATED)));
    }

    /** Returns whether both hold for some complaint with equal right, so that neither could be chosen. */
    boolean ties(SlaPolicy other) {
        return basis == other.basis
                && basis != SlaBasis.RULE
                && (to == null || other.from == null || other.from.isBefore(to))
                && (other.to == null || from == null || from.isBefore(other.to))
                && when.meets(other.when, basis == SlaBasis.CATEGORY);
    }
}
