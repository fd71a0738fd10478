package io.github.redress.sla;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The pauses of a case, and how much of them one clock stood still.
 *
 * <p>What a pause rule has yet to say about is kept apart from what is settled: the time that the case was closed, and what had
 * counted before the rule changed. What is settled stays whatever the rule says, and uses nothing of its cap.
 */
final class Holds {

    private final List<Pause> settled = new ArrayList<>();
    private List<Pause> ruled = new ArrayList<>();

    void hold(Instant at, String reason) {
        if (ruled.stream().noneMatch(other -> other.isOpen() && other.reason().equals(reason))) {
            ruled.add(new Pause(at, null, reason));
        }
    }

    void resume(Instant at) {
        ruled.replaceAll(hold -> hold.isOpen() ? new Pause(hold.from(), at, hold.reason()) : hold);
    }

    /** The case was closed for a while: a pause of its own, and no other in it. */
    void closed(Instant from, Instant to) {
        settled.add(new Pause(from, to, "closed"));
        cut(from, to);
    }

    /** Another rule comes to hold: what counted until now stays, what is open goes on under the new one. */
    void settle(PauseSet counted, Instant at) {
        settled.clear();
        settled.addAll(counted.until(at).pauses());
        cut(Instant.MIN, at);
    }

    /** What was settled belongs to the round before. */
    void newRound() {
        settled.clear();
    }

    /** Returns the pauses of a clock that began at a moment, as known at another. */
    PauseSet counted(PauseRule rule, Instant start, Instant now) {
        if (ruled.isEmpty() && settled.isEmpty()) {
            return PauseSet.NONE;
        }
        List<Pause> allowed =
                ruled.stream().filter(hold -> rule.allows(hold.reason())).toList();
        List<Pause> counted = new ArrayList<>(settled);
        counted.addAll(rule.counted(PauseSet.of(allowed).since(start), now));
        return PauseSet.of(counted);
    }

    private void cut(Instant from, Instant to) {
        List<Pause> left = new ArrayList<>();
        for (Pause hold : ruled) {
            Instant end = hold.to();
            if (hold.from().isBefore(from)) {
                left.add(end != null && end.isBefore(from) ? hold : new Pause(hold.from(), from, hold.reason()));
            }
            if (end == null || end.isAfter(to)) {
                left.add(new Pause(hold.from().isBefore(to) ? to : hold.from(), end, hold.reason()));
            }
        }
        ruled = left;
    }
}
