package io.github.redress.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.redress.FileFault;
import io.github.redress.json.FileFaults;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Turns a CSV file into lines. */
@Command(
        name = "import",
        description = "Turns the records of a CSV file into lines, and says which it could not.",
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final StreamOptions streams = new StreamOptions();

    @Option(names = "--mapping", paramLabel = "F", required = true, description = "a redress.import/1 file")
    private Path mappingFile = Path.of("");

    @Option(names = "--rejects", paramLabel = "FILE", required = true, description = "where bad records are written")
    private Path rejectsFile = Path.of("");

    @Option(names = "--charset", paramLabel = "C", description = "charset of the CSV file; by default UTF-8")
    private @Nullable String charsetName;

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        FileFaults faults = new FileFaults();
        Charset charset = new Arguments(faults)
                .parsed("--charset", charsetName, "a charset like GB18030", Charset::forName)
                .orElse(UTF_8);
        Optional<Mapping> mapping = GivenFile.read(mappingFile, faults)
                .flatMap(content -> Mapping.read(GivenFile.name(mappingFile), content, faults));
        streams.check(mappingFile, faults);
        GivenFile.checkWritable("--rejects", rejectsFile, faults);
        GivenFile.checkApart("--rejects", rejectsFile, streams.in(), faults);
        GivenFile.checkApart("--rejects", rejectsFile, streams.out(), faults);
        GivenFile.checkApart("--rejects", rejectsFile, mappingFile, faults);
        faults.throwIfAny();
        try (CsvRecords records = new CsvRecords(streams.open(console), charset)) {
            return importAll(mapping.orElseThrow(), records, faults);
        }
    }

    private int importAll(Mapping mapping, CsvRecords records, FileFaults faults) throws IOException {
        String csv = streams.in() == null ? "standard input" : GivenFile.name(streams.in());
        CsvRecord header = records.next();
        if (header == null || header.flaw() != null) {
            String flaw = header == null ? "there is no header" : String.valueOf(header.flaw());
            faults.add(new FileFault(csv, "", header == null ? 0 : header.line(), "BAD_VALUE", flaw));
            faults.throwIfAny();
            return ExitStatus.UNUSABLE;
        }
        mapping.checkHeader(csv, header.cells(), faults);
        faults.throwIfAny();
        try (JsonLines lines = new JsonLines(streams.create(console));
                JsonLines rejects = new JsonLines(GivenFile.create("--rejects", rejectsFile))) {
            Importer importer = new Importer(mapping, header.cells(), lines, rejects);
            Progress progress = new Progress(console, "rows");
            for (CsvRecord next = records.next(); next != null; next = records.next()) {
                importer.add(next);
                progress.next();
            }
            progress.end();
            console.err()
                    .println(importer.lineCount() + importer.rejectCount() + " rows: " + importer.lineCount()
                            + " lines, " + importer.rejectCount() + " rejects");
            return importer.rejectCount() == 0 ? ExitStatus.ALL_ANSWERED : ExitStatus.SOME_NOT_ANSWERED;
        }
    }
}
