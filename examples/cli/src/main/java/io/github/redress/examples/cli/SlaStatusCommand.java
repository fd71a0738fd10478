package io.github.redress.examples.cli;

import io.github.redress.calendar.WorkTimeline;
import io.github.redress.json.FileFaults;
import io.github.redress.json.SlaReader;
import io.github.redress.json.StrictObject;
import io.github.redress.json.StrictValue;
import io.github.redress.sla.ClockSignal;
import io.github.redress.sla.ClockState;
import io.github.redress.sla.Extension;
import io.github.redress.sla.ExtensionRefusedException;
import io.github.redress.sla.GoalName;
import io.github.redress.sla.PauseRule;
import io.github.redress.sla.Reopening;
import io.github.redress.sla.SlaClock;
import io.github.redress.sla.SlaGoal;
import io.github.redress.sla.SlaPolicies;
import io.github.redress.sla.SlaPolicy;
import io.github.redress.sla.SlaStatus;
import io.github.redress.sla.SlaTarget;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Folds clocks from their signals. */
@Command(
        name = "status",
        description = "How each line's clocks stand at a moment, given all that happened to them.",
        mixinStandardHelpOptions = true)
final class SlaStatusCommand extends SlaCommand {

    @Option(names = "--policies", paramLabel = "F", description = "a redress.sla/1 file, for lines that name a policy")
    private @Nullable Path policiesFile;

    private @Nullable SlaPolicies policies;

    private final Targets targets = new Targets();

    SlaStatusCommand(Console console) {
        super(console, "id", "calendar", "now", "goals", "policy", "signals");
    }

    @Override
    void prepare(Timelines timelines, FileFaults faults) {
        if (policiesFile != null) {
            policies = GivenFile.json(policiesFile, faults)
                    .flatMap(root -> SlaReader.read(root, timelines.calendars()))
                    .orElse(null);
        }
    }

    @Override
    Optional<Answer> answer(SlaLine line) {
        Optional<Instant> now = line.instant("now");
        Map<String, SlaClock> clocks = new LinkedHashMap<>();
        for (SlaGoal goal : goals(line)) {
            clocks.put(goal.goal().value(), SlaClock.of(goal, line.timelines().of(goal.calendar())));
        }
        if (!line.faults().isEmpty()) {
            return Optional.empty();
        }
        List<SignalReader.Given> signals = new SignalReader(line, clocks.keySet()).read(now.orElseThrow());
        List<Answer> goals = new ArrayList<>();
        clocks.forEach((goal, clock) ->
                goals.add(status(goal, after(clock, goal, signals).at(now.orElseThrow()))));
        return line.faults().isEmpty()
                ? Optional.of(new Answer().with("id", line.id()).with("goals", goals))
                : Optional.empty();
    }

    /** Extensions are taken one by one, so that a refused one is the fault of its own signal. */
    private static SlaClock after(SlaClock clock, String goal, List<SignalReader.Given> signals) {
        SlaClock known = clock;
        List<ClockSignal> waiting = new ArrayList<>();
        for (SignalReader.Given given : signals) {
            if (given.goal() != null && !given.goal().equals(goal)) {
                continue;
            }
            if (!(given.signal() instanceof ClockSignal.Extend)) {
                waiting.add(given.signal());
                continue;
            }
            known = known.after(waiting);
            waiting.clear();
            if (given.goal() == null && !runs(known.at(given.signal().at()))) {
                continue;
            }
            try {
                known = known.after(given.signal());
            } catch (ExtensionRefusedException e) {
                given.element().bad(String.valueOf(e.getMessage()));
            }
        }
        return known.after(waiting);
    }

    /** What is said to all clocks is meant for those that have begun and not ended. */
    private static boolean runs(SlaStatus status) {
        return status.startedAt() != null && status.stoppedAt() == null && status.state() != ClockState.CANCELLED;
    }

    private List<SlaGoal> goals(SlaLine line) {
        StrictObject object = line.object();
        Optional<StrictValue> name = object.optional("policy");
        if (name.isEmpty()) {
            object.required("goals");
            return inline(line);
        }
        if (object.optional("goals").isPresent()) {
            name.get().bad("a line has goals or a policy, and this one has both");
        }
        return name.get()
                .text()
                .flatMap(id -> policy(id, name.get()))
                .map(SlaPolicy::goals)
                .orElse(List.of());
    }

    private Optional<SlaPolicy> policy(String id, StrictValue name) {
        Optional<SlaPolicy> policy = policies == null ? Optional.empty() : policies.policy(id);
        if (policy.isEmpty()) {
            name.fault(
                    "UNKNOWN_POLICY",
                    "no policy is named \"" + id + "\"; "
                            + (policies == null
                                    ? "no --policies were given"
                                    : "there are "
                                            + policies.policies().stream()
                                                    .map(SlaPolicy::id)
                                                    .sorted()
                                                    .toList()));
        }
        return policy;
    }

    private List<SlaGoal> inline(SlaLine line) {
        Map<GoalName, SlaGoal> goals = new LinkedHashMap<>();
        for (StrictValue element : line.object().elements("goals")) {
            element.object("goal", "target", "calendar", "pausable", "reopen")
                    .flatMap(object -> goal(line, object))
                    .ifPresent(goal -> {
                        if (goals.put(goal.goal(), goal) != null) {
                            element.bad("the goal " + goal.goal() + " stands twice");
                        }
                    });
        }
        return List.copyOf(goals.values());
    }

    private Optional<SlaGoal> goal(SlaLine line, StrictObject object) {
        Optional<GoalName> name = object.required("goal")
                .flatMap(value -> value.parsed("an upper-case name like RESOLUTION", GoalName::of));
        Optional<SlaTarget> target = object.required("target").flatMap(found -> targets.read(found, line.faults()));
        Optional<WorkTimeline> timeline =
                object.optional("calendar").map(line.timelines()::find).orElse(Optional.of(line.timeline()));
        Optional<Boolean> pausable =
                object.optional("pausable").map(StrictValue::bool).orElse(Optional.of(true));
        Optional<Reopening> reopen = object.optional("reopen")
                .map(value -> value.oneOf(Reopening.class))
                .orElse(Optional.of(Reopening.RESUME));
        if (name.isEmpty() || target.isEmpty() || timeline.isEmpty() || pausable.isEmpty() || reopen.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(SlaGoal.of(name.get(), timeline.get().calendar().id(), target.get())
                .withPauses(pausable.get() ? PauseRule.ANY : PauseRule.NONE)
                .withReopening(reopen.get())
                .withExtension(Extension.UNLIMITED));
    }

    private static Answer status(String goal, SlaStatus status) {
        return new Answer()
                .with("goal", goal)
                .with("state", status.state().name())
                .with("due", status.due() == null ? null : status.due().at())
                .with("elapsed", status.elapsed())
                .with("remaining", status.remaining())
                .with("overrun", status.overrun())
                .with("stoppedAt", status.stoppedAt());
    }
}
