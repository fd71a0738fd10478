package io.github.redress.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.redress.json.FileFaults;
import io.github.redress.routing.suggest.KeywordLearner;
import io.github.redress.routing.suggest.KeywordTable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Learns a keyword table from labelled texts. */
@Command(
        name = "learn",
        description = "Learns from labelled texts which words speak for which label: a redress.keywords/1 file.",
        mixinStandardHelpOptions = true)
final class RouteLearn implements Callable<Integer> {

    private final Console console;

    @Option(
            names = "--labelled",
            paramLabel = "F",
            required = true,
            description = "lines of {\"text\",\"label\",[\"attributes\"]}")
    private Path labelled = Path.of("");

    @Option(names = "--words", paramLabel = "N", required = true, description = "words for each label, at most")
    private String words = "";

    @Option(names = "--out", paramLabel = "MODEL", required = true, description = "the file to write the table to")
    private Path out = Path.of("");

    RouteLearn(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        FileFaults faults = new FileFaults();
        Optional<KeywordLearner> learner =
                new Arguments(faults).parsed("--words", words, "a whole number from 0 to 10000", RouteLearn::learner);
        GivenFile.checkWritable("--out", out, faults);
        GivenFile.checkApart("--out", out, labelled, faults);
        int before = faults.count();
        GivenFile.checkReadable(labelled, faults);
        LabelledLines lines = new LabelledLines(labelled);
        if (faults.count() == before) {
            lines.check(faults);
        }
        faults.throwIfAny();
        KeywordTable table = learner.orElseThrow().learn(lines);
        try (OutputStream file = GivenFile.create("--out", out)) {
            file.write((table.toJson() + "\n").getBytes(UTF_8));
        }
        console.err().println(table.labels().size() + " labels");
        return ExitStatus.ALL_ANSWERED;
    }

    private static KeywordLearner learner(String words) {
        return KeywordLearner.withWords(Integer.parseInt(words));
    }
}
