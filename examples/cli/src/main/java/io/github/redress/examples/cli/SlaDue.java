package io.github.redress.examples.cli;

import io.github.redress.sla.Due;
import io.github.redress.sla.DueResult;
import io.github.redress.sla.PauseSet;
import io.github.redress.sla.Paused;
import io.github.redress.sla.SlaTarget;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import picocli.CommandLine.Command;

/** Reckons deadlines. */
@Command(name = "due", description = "The deadline of each line's clock.", mixinStandardHelpOptions = true)
final class SlaDue extends SlaCommand {

    private final Targets targets = new Targets();

    SlaDue(Console console) {
        super(console, "id", "calendar", "start", "target", "pauses");
    }

    @Override
    Optional<Answer> answer(SlaLine line) {
        Optional<Instant> start = line.instant("start");
        Optional<SlaTarget> target =
                line.object().required("target").flatMap(found -> targets.read(found, line.faults()));
        PauseSet pauses = line.pauses();
        if (!line.faults().isEmpty()) {
            return Optional.empty();
        }
        DueResult result = target.orElseThrow().due(line.timeline(), start.orElseThrow(), pauses);
        Answer answer = new Answer().with("id", line.id());
        return Optional.of(result instanceof Due due ? due(answer, due, line) : paused(answer, (Paused) result));
    }

    private static Answer due(Answer answer, Due due, SlaLine line) {
        return answer.with("due", due.at())
                .with("dueLocal", local(due.at(), line.timeline().zone()))
                .with("provisional", due.provisional())
                .with("state", "DUE")
                .with("remaining", null);
    }

    private static Answer paused(Answer answer, Paused paused) {
        return answer.with("due", null)
                .with("dueLocal", null)
                .with("provisional", false)
                .with("state", "PAUSED")
                .with("remaining", paused.remaining());
    }

    private static String local(Instant instant, ZoneId zone) {
        return IsoText.of(instant, zone.getRules().getOffset(instant));
    }
}
