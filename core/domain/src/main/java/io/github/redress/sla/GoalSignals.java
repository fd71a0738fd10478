package io.github.redress.sla;

import static io.github.redress.sla.Milestone.ACCEPTED;
import static io.github.redress.sla.Milestone.ACKNOWLEDGED;
import static io.github.redress.sla.Milestone.ARCHIVED;
import static io.github.redress.sla.Milestone.CALLED_BACK;
import static io.github.redress.sla.Milestone.CLOSED;
import static io.github.redress.sla.Milestone.CONTACTED;
import static io.github.redress.sla.Milestone.DISPATCHED;
import static io.github.redress.sla.Milestone.ENDED;
import static io.github.redress.sla.Milestone.RATED;
import static io.github.redress.sla.Milestone.RECEIVED;
import static io.github.redress.sla.Milestone.REPLIED;
import static io.github.redress.sla.Milestone.REVIEW_REQUESTED;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which milestones of a case mean what to a clock.
 *
 * @param start those that begin it; the first that happens does. None for a clock that only an act of its own begins
 * @param stop those by which its promise is kept; the first that happens does
 * @param pause those that make it stand still, until one of {@code resume}
 * @param resume those that let it go on
 * @param reset those by which one round is done and the next begins
 */
public record GoalSignals(
        Set<Milestone> start, Set<Milestone> stop, Set<Milestone> pause, Set<Milestone> resume, Set<Milestone> reset) {

    private static final Map<GoalName, GoalSignals> USUAL = Map.ofEntries(
            Map.entry(GoalName.ACCEPTANCE, of(RECEIVED, ACCEPTED)),
            Map.entry(GoalName.DISPATCH, of(ACCEPTED, DISPATCHED)),
            Map.entry(GoalName.ACKNOWLEDGEMENT, of(DISPATCHED, ACKNOWLEDGED)),
            Map.entry(GoalName.FIRST_CONTACT, of(DISPATCHED, CONTACTED, REPLIED)),
            Map.entry(GoalName.RESOLUTION, of(DISPATCHED, REPLIED)),
            Map.entry(GoalName.REPLY, of(DISPATCHED, REPLIED)),
            Map.entry(GoalName.CALLBACK, of(REPLIED, CALLED_BACK, RATED)),
            Map.entry(GoalName.COMMITMENT, new GoalSignals(Set.of(), Set.of(REPLIED), Set.of(), Set.of(), Set.of())),
            Map.entry(
                    GoalName.NEXT_UPDATE,
                    new GoalSignals(Set.of(ACKNOWLEDGED), Set.of(REPLIED), Set.of(), Set.of(), Set.of(CONTACTED))),
            Map.entry(GoalName.CONTEST, of(DISPATCHED, REPLIED)),
            Map.entry(GoalName.RATING, of(REPLIED, RATED)),
            Map.entry(GoalName.FOLLOW_UP, of(RATED, REPLIED, CLOSED)),
            Map.entry(GoalName.REVIEW_REQUEST, of(CLOSED, REVIEW_REQUESTED, ARCHIVED)),
            Map.entry(
                    GoalName.RETENTION,
                    new GoalSignals(Set.of(CLOSED, ENDED), Set.of(ARCHIVED), Set.of(), Set.of(), Set.of())));
    private static final GoalSignals OTHERS = of(DISPATCHED, REPLIED);

    /** Copies the sets, and refuses what {@link #faults} finds. */
    public GoalSignals {
        List<String> faults = faults(start, stop, pause, resume, reset);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", faults));
        }
        start = sorted(start);
        stop = sorted(stop);
        pause = sorted(pause);
        resume = sorted(resume);
        reset = sorted(reset);
    }

    /** Returns the signals that a goal has unless its policy says otherwise. */
    public static GoalSignals usual(GoalName goal) {
        return USUAL.getOrDefault(goal, OTHERS);
    }

    /** Returns what keeps these from being the signals of one clock: no stop, or one milestone that means two things. */
    public static List<String> faults(
            Set<Milestone> start,
            Set<Milestone> stop,
            Set<Milestone> pause,
            Set<Milestone> resume,
            Set<Milestone> reset) {
        List<String> faults = new ArrayList<>();
        if (stop.isEmpty()) {
            faults.add("a clock needs a milestone that stops it");
        }
        for (Milestone milestone : Milestone.values()) {
            List<String> uses = new ArrayList<>();
            use(start, milestone, "start", uses);
            use(stop, milestone, "stop", uses);
            use(pause, milestone, "pause", uses);
            use(resume, milestone, "resume", uses);
            use(reset, milestone, "reset", uses);
            if (uses.size() > 1) {
                faults.add(milestone + " cannot be both " + String.join(" and ", uses));
            }
        }
        if (pause.isEmpty() != resume.isEmpty()) {
            faults.add("milestones that pause need milestones that resume, and the other way round");
        }
        return List.copyOf(faults);
    }

    /** In the order of a case's life, so that what is written of them is always the same. */
    private static Set<Milestone> sorted(Set<Milestone> milestones) {
        Set<Milestone> sorted = EnumSet.noneOf(Milestone.class);
        sorted.addAll(milestones);
        return Collections.unmodifiableSet(sorted);
    }

    private static void use(Set<Milestone> milestones, Milestone milestone, String way, List<String> uses) {
        if (milestones.contains(milestone)) {
            uses.add(way);
        }
    }

    private static GoalSignals of(Milestone start, Milestone... stop) {
        return new GoalSignals(Set.of(start), Set.of(stop), Set.of(), Set.of(), Set.of());
    }
}
