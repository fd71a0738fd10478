package io.github.redress.json;

import io.github.redress.calendar.WorkTimeline;
import io.github.redress.sla.PauseRule;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads which pauses stop a goal's clock: {@code pausable}, and the optional {@code pause} with its reasons and cap. */
final class PauseRuleReader {

    private PauseRuleReader() {}

    static Optional<PauseRule> read(StrictObject goal) {
        Optional<Boolean> pausable =
                goal.optional("pausable").map(StrictValue::bool).orElse(Optional.of(true));
        Optional<StrictValue> limits = goal.optional("pause");
        if (pausable.isEmpty()) {
            return Optional.empty();
        }
        if (limits.isEmpty()) {
            return Optional.of(pausable.get() ? PauseRule.ANY : PauseRule.NONE);
        }
        if (!pausable.get()) {
            limits.get().bad("a goal that is not pausable has no \"pause\"");
            return Optional.empty();
        }
        return limits.get().object("reasons", "cap").flatMap(PauseRuleReader::limits);
    }

    private static Optional<PauseRule> limits(StrictObject object) {
        Set<String> reasons = new TreeSet<>();
        boolean sound = true;
        for (StrictValue element : object.elements("reasons")) {
            Optional<String> reason = element.text();
            sound &= reason.isPresent();
            if (reason.isPresent() && !reasons.add(reason.get())) {
                element.bad("the reason \"" + reason.get() + "\" stands twice");
                sound = false;
            }
        }
        Optional<StrictValue> given = object.optional("cap");
        Optional<Duration> cap =
                given.flatMap(value -> value.parsed("a duration above zero like PT240H, PT876600H at most", text -> {
                    Duration parsed = Duration.parse(text);
                    if (parsed.isNegative() || parsed.isZero() || parsed.compareTo(WorkTimeline.HORIZON) > 0) {
                        throw new IllegalArgumentException(text);
                    }
                    return parsed;
                }));
        return sound && given.isPresent() == cap.isPresent()
                ? Optional.of(new PauseRule(true, reasons, cap.orElse(null)))
                : Optional.empty();
    }
}
