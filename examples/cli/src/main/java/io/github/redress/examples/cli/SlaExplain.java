package io.github.redress.examples.cli;

import io.github.redress.Text;
import io.github.redress.json.TargetReader;
import io.github.redress.sla.Due;
import io.github.redress.sla.PauseSet;
import io.github.redress.sla.SlaExplanation;
import io.github.redress.sla.SlaTarget;
import java.time.Instant;
import java.util.Optional;
import picocli.CommandLine.Command;

/** Says why deadlines are what they are. */
@Command(
        name = "explain",
        description = "The deadline of each line's clock, step by step and in words.",
        mixinStandardHelpOptions = true)
final class SlaExplain extends SlaCommand {

    SlaExplain(Console console) {
        super(console, "id", "calendar", "start", "target", "pauses");
    }

    @Override
    Optional<Answer> answer(SlaLine line) {
        Optional<Instant> start = line.instant("start");
        Optional<SlaTarget> target = line.object().required("target").flatMap(TargetReader::read);
        PauseSet pauses = line.pauses();
        if (!line.faults().isEmpty()) {
            return Optional.empty();
        }
        SlaExplanation explained = target.orElseThrow().explain(line.timeline(), start.orElseThrow(), pauses);
        return Optional.of(new Answer()
                .with("id", line.id())
                .with("due", explained.result() instanceof Due due ? due.at() : null)
                .with("steps", explained.steps().stream().map(SlaExplain::step).toList())
                .with("text", text(explained.text())));
    }

    private static Answer step(SlaExplanation.Step step) {
        return new Answer()
                .with("from", step.from())
                .with("to", step.to())
                .with("counts", step.counts())
                .with("why", step.why());
    }

    private static Answer text(Text text) {
        return new Answer().with("zh", text.zh()).with("en", text.en());
    }
}
