package io.github.redress.examples.cli;

import io.github.redress.department.Departments;
import io.github.redress.json.FileFaults;
import io.github.redress.json.StrictObject;
import io.github.redress.json.StrictValue;
import io.github.redress.routing.Route;
import io.github.redress.routing.rules.RuleCase;
import io.github.redress.routing.rules.RuleCaseReader;
import io.github.redress.routing.rules.RuleSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A command that asks a rule set something about the complaint on each line. */
abstract class RouteCommand implements Callable<Integer> {

    private static final String[] KEYS =
            Stream.concat(Stream.of("id"), RuleCaseReader.keys().stream()).toArray(String[]::new);

    private final Console console;

    @Mixin
    private final StreamOptions streams = new StreamOptions();

    @Option(names = "--rules", paramLabel = "F", required = true, description = "a redress.routing/1 file")
    private Path rulesFile = Path.of("");

    @Option(names = "--departments", paramLabel = "F", required = true, description = "a redress.departments/1 file")
    private Path departmentsFile = Path.of("");

    @Option(
            names = "--calendars",
            paramLabel = "F",
            description = "a redress.calendar/1 file; without it no rule may name a calendar")
    private @Nullable Path calendarsFile;

    RouteCommand(Console console) {
        this.console = console;
    }

    /** Returns the answer about a complaint, whose text is given as it was written. */
    abstract Answer answer(Object id, RuleCase complaint, String text, RuleSet rules);

    @Override
    public final Integer call() throws IOException {
        FileFaults faults = new FileFaults();
        RouteFiles files = new RouteFiles(faults);
        Departments departments = files.departments(departmentsFile);
        Optional<RuleSet> rules = files.rules(rulesFile, departments, files.calendars(calendarsFile));
        streams.check(departmentsFile, faults);
        GivenFile.checkApart("--out", streams.out(), rulesFile, faults);
        GivenFile.checkApart("--out", streams.out(), calendarsFile, faults);
        faults.throwIfAny();
        RuleCaseReader cases = RuleCaseReader.of(rules.orElseThrow(), departments);
        try (Exchange exchange = new Exchange(console, streams)) {
            exchange.answerAll((line, found) -> line.object(KEYS)
                    .flatMap(object -> LineId.required(object)
                            .flatMap(id -> cases.read(id.toString(), object)
                                    .filter(complaint -> found.isEmpty())
                                    .map(complaint -> answer(id, complaint, text(object), rules.get())))));
            return exchange.status();
        }
    }

    /** Returns a line's answer with all keys of {@code route decide}. */
    static Answer answer(Object id, Route route) {
        return new Answer()
                .with("id", id)
                .with("outcome", route.kind())
                .with("rule", route.rule())
                .with("department", route.lead())
                .with("support", route.support())
                .with("cc", route.copies())
                .with("tags", new TreeSet<>(route.tags()).stream().toList())
                .with("sla", route.sla());
    }

    private static String text(StrictObject complaint) {
        return complaint.optional("text").flatMap(StrictValue::text).orElse("");
    }
}
