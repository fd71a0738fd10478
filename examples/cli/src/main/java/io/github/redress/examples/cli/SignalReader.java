package io.github.redress.examples.cli;

import io.github.redress.json.StrictObject;
import io.github.redress.json.StrictValue;
import io.github.redress.sla.ClockSignal;
import io.github.redress.sla.ExtensionAmount;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the signals of a line. */
final class SignalReader {

    /** The goal that means every goal. */
    private static final String ALL = "*";

    private final SlaLine line;
    private final Set<String> goals;

    SignalReader(SlaLine line, Set<String> goals) {
        this.line = line;
        this.goals = goals;
    }

    /**
     * What happened to one clock, or to all.
     *
     * @param signal what happened
     * @param goal whose clock, null for all
     * @param element where it stands in the line
     */
    record Given(ClockSignal signal, @Nullable String goal, StrictValue element) {}

    /** Returns the signals up to and with a moment in the order they count; what is wrong with them is a fault. */
    List<Given> read(Instant now) {
        List<Given> signals = new ArrayList<>();
        for (StrictValue element : line.object().elements("signals")) {
            element.object("at", "signal", "goal", "by", "reason")
                    .flatMap(object -> read(element, object))
                    .filter(given -> !given.signal().at().isAfter(now))
                    .ifPresent(signals::add);
        }
        signals.sort(Comparator.comparing(given -> given.signal().at()));
        return signals;
    }

    private Optional<Given> read(StrictValue element, StrictObject object) {
        Optional<Instant> at = object.required("at").flatMap(line::instant);
        Optional<Kind> kind = object.required("signal").flatMap(value -> value.oneOf(Kind.class));
        Optional<String> goal = goal(object);
        Optional<String> reason =
                object.optional("reason").map(StrictValue::text).orElse(Optional.of(""));
        Optional<StrictValue> by = object.optional("by");
        if (by.isPresent() && kind.isPresent() && kind.get() != Kind.EXTEND) {
            by.get().bad("only EXTEND has \"by\"");
        }
        Optional<ExtensionAmount> amount = kind.filter(Kind.EXTEND::equals)
                .flatMap(extend -> object.required("by"))
                .flatMap(SignalReader::amount);
        if (at.isEmpty()
                || kind.isEmpty()
                || goal.isEmpty()
                || reason.isEmpty()
                || (kind.get() == Kind.EXTEND && amount.isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(new Given(
                kind.get().signal(at.get(), reason.get(), amount.orElse(null)),
                goal.get().equals(ALL) ? null : goal.get(),
                element));
    }

    private Optional<String> goal(StrictObject object) {
        Optional<StrictValue> given = object.optional("goal");
        Optional<String> goal = given.map(StrictValue::text).orElse(Optional.of(ALL));
        if (goal.isPresent() && !goal.get().equals(ALL) && !goals.contains(goal.get())) {
            given.orElseThrow()
                    .bad("* or one of the line's goals " + goals + " was wanted, was \"" + goal.get() + "\"");
            return Optional.empty();
        }
        return goal;
    }

    private static Optional<ExtensionAmount> amount(StrictValue by) {
        if (by.isObject()) {
            return by.object("days")
                    .flatMap(object -> object.required("days"))
                    .flatMap(days -> days.integer(1, 36_525))
                    .map(ExtensionAmount::days);
        }
        return by.parsed(
                "{\"days\":N} or a duration above zero like PT8H", text -> ExtensionAmount.time(Duration.parse(text)));
    }

    private enum Kind {
        START,
        STOP,
        PAUSE,
        RESUME,
        EXTEND,
        REOPEN,
        CANCEL;

        ClockSignal signal(Instant at, String reason, @Nullable ExtensionAmount by) {
            return switch (this) {
                case START -> new ClockSignal.Start(at);
                case STOP -> new ClockSignal.Stop(at);
                case PAUSE -> new ClockSignal.Hold(at, reason);
                case RESUME -> new ClockSignal.Resume(at);
                case EXTEND -> new ClockSignal.Extend(at, Objects.requireNonNull(by), reason, "");
                case REOPEN -> new ClockSignal.Reopen(at);
                case CANCEL -> new ClockSignal.Cancel(at);
            };
        }
    }
}
