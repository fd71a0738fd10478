package io.github.redress.sla;

import io.github.redress.sla.SlaExplanation.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects steps from the start up to an end.
 *
 * <p>Each addition begins where the last one ended, so that there can be no gap. Pauses are laid over what is added, and so are
 * extensions over what counts; neighbours with one reason become one step.
 */
final class StepList {

    private final List<Step> steps = new ArrayList<>();
    private final List<Pause> pauses;
    private final List<Grant> grants;
    private final Instant end;
    private Instant reached;
    private int nextPause;
    private int granted;
    private Duration counted = Duration.ZERO;

    StepList(Instant start, Instant end, PauseSet pauses, List<Grant> grants) {
        this.reached = start;
        this.end = end;
        this.pauses = pauses.pauses();
        this.grants = grants;
    }

    /** Returns the moment up to which all is explained. */
    Instant reached() {
        return reached;
    }

    /** Returns whether nothing more need be added. */
    boolean isDone() {
        return !reached.isBefore(end) || isFull();
    }

    void counts(Instant to, StepReason why) {
        StepReason reason = granted == 0 ? why : grants.get(granted - 1).why();
        while (granted < grants.size() && grants.get(granted).from().isBefore(to)) {
            add(grants.get(granted).from(), true, reason);
            reason = grants.get(granted++).why();
        }
        add(to, true, reason);
    }

    void skips(Instant to, StepReason why) {
        add(to, false, why);
    }

    /** Returns all steps, given what the target says. */
    List<Step> close(DueResult result, SlaTarget target) {
        if (reached.isBefore(end)) {
            steps.add(new Step(reached, end, false, new StepReason(StepCode.REST, rest(result, target), null)));
        }
        if (result instanceof Paused) {
            Pause open = pauses.get(pauses.size() - 1);
            steps.add(new Step(end, null, false, StepReason.of(StepCode.PAUSE, open.reason())));
        }
        return steps;
    }

    private void add(Instant wanted, boolean counts, StepReason why) {
        Instant to = wanted.isBefore(end) ? wanted : end;
        while (reached.isBefore(to) && !isFull()) {
            Pause pause = pause();
            if (pause == null || !pause.from().isBefore(to)) {
                put(to, counts, why);
            } else if (pause.from().isAfter(reached)) {
                put(pause.from(), counts, why);
            } else {
                Instant ended = pause.to() == null || pause.to().isAfter(to) ? to : pause.to();
                put(ended, false, StepReason.of(StepCode.PAUSE, pause.reason()));
            }
        }
    }

    /** Returns the pause that holds now, or the next one. */
    private @Nullable Pause pause() {
        while (nextPause < pauses.size()) {
            Pause pause = pauses.get(nextPause);
            if (pause.to() == null || pause.to().isAfter(reached)) {
                return pause;
            }
            nextPause++;
        }
        return null;
    }

    private void put(Instant to, boolean counts, StepReason why) {
        if (counts) {
            counted = counted.plus(Duration.between(reached, to));
        }
        int last = steps.size() - 1;
        if (last >= 0 && steps.get(last).why().equals(why)) {
            steps.set(last, new Step(steps.get(last).from(), to, counts, why));
        } else {
            steps.add(new Step(reached, to, counts, why));
        }
        reached = to;
    }

    private boolean isFull() {
        return steps.size() >= SlaExplanation.MOST_STEPS;
    }

    private @Nullable String rest(DueResult result, SlaTarget target) {
        Duration amount = target instanceof WorkingTime working
                ? working.amount()
                : target instanceof CalendarTime elapsed ? elapsed.amount() : null;
        if (amount == null) {
            return null;
        }
        Duration left = result instanceof Paused paused ? paused.remaining() : Duration.ZERO;
        return amount.minus(counted).minus(left).toString();
    }
}
