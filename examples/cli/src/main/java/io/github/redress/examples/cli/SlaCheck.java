package io.github.redress.examples.cli;

import io.github.redress.json.FileFaults;
import io.github.redress.json.SlaReader;
import io.github.redress.sla.SlaPolicies;
import io.github.redress.testkit.ClockLaw;
import io.github.redress.testkit.LawResult;
import io.github.redress.testkit.LawTrials;
import io.github.redress.testkit.Scenery;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tries every law of the clock on somebody's own calendars. */
@Command(
        name = "check",
        description = "Tries every law of the clock on your calendars, one line a law; the status is 1 if one fails.",
        mixinStandardHelpOptions = true)
final class SlaCheck implements Callable<Integer> {

    private final Console console;

    @Option(
            names = "--calendars",
            paramLabel = "F",
            required = true,
            description = "a redress.calendar/1 file: one calendar or an array of them")
    private Path calendarsFile = Path.of("");

    @Option(names = "--policies", paramLabel = "F", description = "a redress.sla/1 file, whose goals are tried then")
    private @Nullable Path policiesFile;

    @Option(
            names = "--tries",
            paramLabel = "N",
            defaultValue = "200",
            description = "on how many scenes each law is tried; by default ${DEFAULT-VALUE}")
    private int tries;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "2026",
            description = "which scenes; the same seed, the same scenes; by default ${DEFAULT-VALUE}")
    private long seed;

    @Option(names = "--out", paramLabel = "FILE", description = "write to this file, not to standard output")
    private @Nullable Path out;

    SlaCheck(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        FileFaults faults = new FileFaults();
        Timelines timelines = Timelines.read(calendarsFile, faults);
        Optional<SlaPolicies> policies = policies(timelines, faults);
        if (tries < 1) {
            new Arguments(faults).bad("--tries", "a number of 1 or more was wanted, was " + tries);
        }
        if (timelines.calendars().isEmpty() && faults.isEmpty()) {
            new Arguments(faults).bad("--calendars", "at least one calendar was wanted, were none");
        }
        GivenFile.checkWritable("--out", out, faults);
        GivenFile.checkApart("--out", out, calendarsFile, faults);
        GivenFile.checkApart("--out", out, policiesFile, faults);
        faults.throwIfAny();
        Scenery scenery = policies.map(ours -> Scenery.of(timelines.calendars(), ours))
                .orElseGet(() -> Scenery.of(timelines.calendars()));
        List<LawResult> results = results(scenery);
        try (JsonLines lines = new JsonLines(out == null ? console.out() : GivenFile.create("--out", out))) {
            for (LawResult result : results) {
                lines.write(answer(result));
            }
        }
        return results.stream().allMatch(LawResult::holds) ? ExitStatus.ALL_ANSWERED : ExitStatus.SOME_NOT_ANSWERED;
    }

    private Optional<SlaPolicies> policies(Timelines timelines, FileFaults faults) {
        if (policiesFile == null) {
            return Optional.empty();
        }
        return GivenFile.json(policiesFile, faults).flatMap(root -> {
            Optional<SlaPolicies> read = SlaReader.read(root, timelines.calendars());
            read.map(SlaPolicies::gaps).orElse(List.of()).forEach(root::bad);
            return read;
        });
    }

    private List<LawResult> results(Scenery scenery) {
        Progress progress = new Progress(console, "scenes");
        List<LawResult> results =
                LawTrials.USUAL.withTries(tries).withSeed(seed).ofAll(ClockLaw.ALL, scenery, progress::next);
        progress.end();
        return results;
    }

    private static Answer answer(LawResult result) {
        return new Answer()
                .with("law", result.law().toString())
                .with("holds", result.holds())
                .with("tries", result.tries())
                .with(
                        "counterexample",
                        result.counterexample() == null
                                ? null
                                : result.counterexample().toString());
    }
}
