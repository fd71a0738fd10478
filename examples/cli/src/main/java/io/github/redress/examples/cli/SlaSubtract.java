package io.github.redress.examples.cli;

import io.github.redress.json.StrictValue;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import picocli.CommandLine.Command;

/** Reckons when work must begin. */
@Command(
        name = "subtract",
        description = "The latest start from which an amount of working time passes until an end.",
        mixinStandardHelpOptions = true)
final class SlaSubtract extends SlaCommand {

    SlaSubtract(Console console) {
        super(console, "id", "calendar", "end", "amount");
    }

    @Override
    Optional<Answer> answer(SlaLine line) {
        Optional<Instant> end = line.instant("end");
        Optional<Duration> amount = line.object().required("amount").flatMap(SlaSubtract::amount);
        if (!line.faults().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Answer()
                .with("id", line.id())
                .with("start", line.timeline().subtract(end.orElseThrow(), amount.orElseThrow())));
    }

    private static Optional<Duration> amount(StrictValue value) {
        return value.parsed("a duration of zero or more like PT8H", text -> {
            Duration amount = Duration.parse(text);
            if (amount.isNegative()) {
                throw new IllegalArgumentException(text);
            }
            return amount;
        });
    }
}
