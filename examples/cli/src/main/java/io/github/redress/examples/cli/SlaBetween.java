package io.github.redress.examples.cli;

import io.github.redress.calendar.WorkTimeline;
import io.github.redress.sla.Pause;
import io.github.redress.sla.PauseSet;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import picocli.CommandLine.Command;

/** Measures working time. */
@Command(
        name = "between",
        description = "The working time between two instants, less what lies in pauses.",
        mixinStandardHelpOptions = true)
final class SlaBetween extends SlaCommand {

    SlaBetween(Console console) {
        super(console, "id", "calendar", "from", "to", "pauses");
    }

    @Override
    Optional<Answer> answer(SlaLine line) {
        Optional<Instant> from = line.instant("from");
        Optional<Instant> to = line.instant("to");
        PauseSet pauses = line.pauses();
        if (!line.faults().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Answer()
                .with("id", line.id())
                .with("working", working(line.timeline(), from.orElseThrow(), to.orElseThrow(), pauses)));
    }

    private static Duration working(WorkTimeline timeline, Instant from, Instant to, PauseSet pauses) {
        if (to.isBefore(from)) {
            return working(timeline, to, from, pauses).negated();
        }
        Duration working = timeline.between(from, to);
        for (Pause pause : pauses.pauses()) {
            Instant begun = pause.from().isAfter(from) ? pause.from() : from;
            Instant ended = pause.to() == null || pause.to().isAfter(to) ? to : pause.to();
            if (begun.isBefore(ended)) {
                working = working.minus(timeline.between(begun, ended));
            }
        }
        return working;
    }
}
