package io.github.redress.json;

import io.github.redress.sla.GoalName;
import io.github.redress.sla.GoalSignals;
import io.github.redress.sla.Milestone;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads which milestones drive a goal's clock; what the file leaves out is as usual for the goal. */
final class GoalSignalsReader {

    private GoalSignalsReader() {}

    static Optional<GoalSignals> read(Optional<StrictValue> value, GoalName goal) {
        GoalSignals usual = GoalSignals.usual(goal);
        if (value.isEmpty()) {
            return Optional.of(usual);
        }
        return value.get().object("start", "stop", "pause", "resume", "reset").flatMap(object -> {
            Optional<Set<Milestone>> start = milestones(object, "start", usual.start());
            Optional<Set<Milestone>> stop = milestones(object, "stop", usual.stop());
            Optional<Set<Milestone>> pause = milestones(object, "pause", usual.pause());
            Optional<Set<Milestone>> resume = milestones(object, "resume", usual.resume());
            Optional<Set<Milestone>> reset = milestones(object, "reset", usual.reset());
            if (start.isEmpty() || stop.isEmpty() || pause.isEmpty() || resume.isEmpty() || reset.isEmpty()) {
                return Optional.empty();
            }
            List<String> faults = GoalSignals.faults(start.get(), stop.get(), pause.get(), resume.get(), reset.get());
            faults.forEach(value.get()::bad);
            return faults.isEmpty()
                    ? Optional.of(new GoalSignals(start.get(), stop.get(), pause.get(), resume.get(), reset.get()))
                    : Optional.empty();
        });
    }

    private static Optional<Set<Milestone>> milestones(StrictObject object, String key, Set<Milestone> usual) {
        Optional<StrictValue> given = object.optional(key);
        if (given.isEmpty()) {
            return Optional.of(usual);
        }
        Set<Milestone> milestones = EnumSet.noneOf(Milestone.class);
        boolean sound = given.get().isArray();
        for (StrictValue element : object.elements(key)) {
            Optional<Milestone> milestone = element.oneOf(Milestone.class);
            sound &= milestone.isPresent();
            milestone.ifPresent(milestones::add);
        }
        return sound ? Optional.of(milestones) : Optional.empty();
    }
}
