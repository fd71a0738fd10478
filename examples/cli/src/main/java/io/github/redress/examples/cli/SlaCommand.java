package io.github.redress.examples.cli;

import io.github.redress.calendar.BeyondCoverageException;
import io.github.redress.calendar.BeyondHorizonException;
import io.github.redress.calendar.WorkTimeline;
import io.github.redress.json.FileFaults;
import io.github.redress.json.StrictObject;
import io.github.redress.json.StrictValue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A command that asks a calendar something on each line. */
abstract class SlaCommand implements Callable<Integer> {

    private final Console console;
    private final String[] keys;

    @Mixin
    private final StreamOptions streams = new StreamOptions();

    @Option(
            names = "--calendars",
            paramLabel = "F",
            required = true,
            description = "a redress.calendar/1 file: one calendar or an array of them")
    private Path calendarsFile = Path.of("");

    /** Takes the keys that a line may have. */
    SlaCommand(Console console, String... keys) {
        this.console = console;
        this.keys = keys;
    }

    /** Reads what else the command was given; what is wrong with it is added to the faults. */
    void prepare(Timelines timelines, FileFaults faults) {}

    /** Returns the answer to a line, or empty with faults. */
    abstract Optional<Answer> answer(SlaLine line);

    @Override
    public final Integer call() throws IOException {
        FileFaults faults = new FileFaults();
        Timelines timelines = Timelines.read(calendarsFile, faults);
        prepare(timelines, faults);
        streams.check(calendarsFile, faults);
        faults.throwIfAny();
        try (Exchange exchange = new Exchange(console, streams)) {
            exchange.answerAll((line, found) -> answer(line, timelines, found));
            return exchange.status();
        }
    }

    private Optional<Answer> answer(StrictValue line, Timelines timelines, FileFaults faults) {
        Optional<StrictObject> object = line.object(keys);
        if (object.isEmpty()) {
            return Optional.empty();
        }
        Optional<Object> id = LineId.required(object.get());
        Optional<WorkTimeline> timeline = object.get().required("calendar").flatMap(timelines::find);
        if (id.isEmpty() || timeline.isEmpty()) {
            return Optional.empty();
        }
        try {
            return answer(new SlaLine(id.get(), timeline.get(), timelines, object.get(), faults));
        } catch (BeyondCoverageException e) {
            line.fault("BEYOND_COVERAGE", String.valueOf(e.getMessage()));
        } catch (BeyondHorizonException e) {
            line.fault("BEYOND_HORIZON", String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }
}
