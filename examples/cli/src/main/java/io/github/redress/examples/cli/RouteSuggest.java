package io.github.redress.examples.cli;

import io.github.redress.DepartmentId;
import io.github.redress.FaultyFilesException;
import io.github.redress.department.Departments;
import io.github.redress.json.FileFaults;
import io.github.redress.json.StrictObject;
import io.github.redress.json.StrictValue;
import io.github.redress.routing.suggest.KeywordTable;
import io.github.redress.routing.suggest.Suggester;
import io.github.redress.routing.suggest.Suggestion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Ranks the labels of a keyword table for texts. */
@Command(
        name = "suggest",
        description = "Ranks labels for each text, with the words that spoke for them.",
        mixinStandardHelpOptions = true)
final class RouteSuggest implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final StreamOptions streams = new StreamOptions();

    @Option(names = "--model", paramLabel = "MODEL", required = true, description = "a redress.keywords/1 file")
    private Path model = Path.of("");

    @Option(
            names = "--departments",
            paramLabel = "FILE",
            description = "a redress.departments/1 file; who follows an accused department is then left out with it")
    private @Nullable Path departments;

    @Option(names = "--top", paramLabel = "K", description = "how many labels, at most; by default ${DEFAULT-VALUE}")
    private String top = "3";

    RouteSuggest(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        FileFaults faults = new FileFaults();
        Optional<Suggester> suggester = suggester(faults);
        Departments known =
                departments == null ? Departments.of(List.of()) : new RouteFiles(faults).departments(departments);
        Optional<Integer> atMost =
                new Arguments(faults).parsed("--top", top, "a whole number from 1", RouteSuggest::positive);
        streams.check(model, faults);
        faults.throwIfAny();
        try (Exchange exchange = new Exchange(console, streams)) {
            exchange.answerAll((line, found) -> line.object("id", "text", "attributes", "accused")
                    .flatMap(object -> answer(object, suggester.orElseThrow(), known, atMost.orElseThrow())));
            return exchange.status();
        }
    }

    private Optional<Suggester> suggester(FileFaults faults) {
        return GivenFile.read(model, faults).flatMap(content -> {
            try {
                return Optional.of(Suggester.of(KeywordTable.parse(GivenFile.name(model), content)));
            } catch (FaultyFilesException e) {
                faults.addAll(e.faults());
                return Optional.empty();
            }
        });
    }

    private static Optional<Answer> answer(
            StrictObject line, Suggester suggester, Departments departments, int atMost) {
        Optional<Object> id = LineId.required(line);
        Optional<String> text = line.required("text").flatMap(StrictValue::text);
        Map<String, String> attributes = LabelledLines.attributes(line);
        Set<DepartmentId> accused = accused(line);
        if (id.isEmpty() || text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Answer()
                .with("id", id.get())
                .with(
                        "suggestions",
                        suggester
                                .leavingOut(labels(departments.withSuccessors(accused)))
                                .suggest(text.get(), attributes, atMost)
                                .stream()
                                .map(RouteSuggest::answer)
                                .toList()));
    }

    /** Returns the departments that a tip-off accuses: none of them may be suggested. */
    private static Set<DepartmentId> accused(StrictObject line) {
        return line.elements("accused").stream()
                .flatMap(department -> department.parsed("a department's id", DepartmentId::of).stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> labels(Set<DepartmentId> departments) {
        return departments.stream().map(DepartmentId::value).collect(Collectors.toSet());
    }

    private static Answer answer(Suggestion suggestion) {
        return new Answer()
                .with("label", suggestion.label())
                .with("weight", suggestion.weight())
                .with("because", suggestion.because());
    }

    private static int positive(String number) {
        int value = Integer.parseInt(number);
        if (value < 1) {
            throw new IllegalArgumentException("at least 1 was wanted, was " + value);
        }
        return value;
    }
}
