package io.github.redress.examples.cli;

import io.github.redress.calendar.CalendarId;
import io.github.redress.calendar.WorkCalendar;
import io.github.redress.department.Departments;
import io.github.redress.json.FileFaults;
import io.github.redress.json.StrictValue;
import io.github.redress.routing.Route;
import io.github.redress.routing.rules.ChangedCase;
import io.github.redress.routing.rules.ReplayReport;
import io.github.redress.routing.rules.RuleCaseReader;
import io.github.redress.routing.rules.RuleReplay;
import io.github.redress.routing.rules.RuleSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells what a new version of the rules changes. */
@Command(
        name = "replay",
        description =
                "Decides complaints by two versions of the rules: one line a changed one, and a last line that counts.",
        mixinStandardHelpOptions = true)
final class RouteReplay implements Callable<Integer> {

    private static final String[] KEYS =
            Stream.concat(Stream.of("id"), RuleCaseReader.keys().stream()).toArray(String[]::new);

    private final Console console;

    @Mixin
    private final StreamOptions streams = new StreamOptions();

    @Option(names = "--departments", paramLabel = "F", required = true, description = "a redress.departments/1 file")
    private Path departmentsFile = Path.of("");

    @Option(
            names = "--calendars",
            paramLabel = "F",
            description = "a redress.calendar/1 file; without it no rule may name a calendar")
    private @Nullable Path calendarsFile;

    @Option(names = "--before", paramLabel = "F", required = true, description = "a redress.routing/1 file")
    private Path beforeFile = Path.of("");

    @Option(
            names = "--after",
            paramLabel = "F",
            required = true,
            description = "another; local times are read on the clock of the one before")
    private Path afterFile = Path.of("");

    RouteReplay(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        FileFaults faults = new FileFaults();
        RouteFiles files = new RouteFiles(faults);
        Departments departments = files.departments(departmentsFile);
        Map<CalendarId, WorkCalendar> calendars = files.calendars(calendarsFile);
        Optional<RuleSet> before = files.rules(beforeFile, departments, calendars);
        Optional<RuleSet> after = files.rules(afterFile, departments, calendars);
        streams.check(departmentsFile, faults);
        GivenFile.checkApart("--out", streams.out(), beforeFile, faults);
        GivenFile.checkApart("--out", streams.out(), afterFile, faults);
        GivenFile.checkApart("--out", streams.out(), calendarsFile, faults);
        faults.throwIfAny();
        RuleCaseReader cases = RuleCaseReader.of(before.orElseThrow(), departments);
        RuleReplay replay = RuleReplay.between(before.get(), after.orElseThrow());
        try (Exchange exchange = new Exchange(console, streams);
                LaterLines changes = new LaterLines()) {
            exchange.answerAll((line, lineFaults) -> {
                changed(line, lineFaults, cases, replay).ifPresent(changes::add);
                return Optional.empty();
            });
            exchange.append(changes.file());
            exchange.write(answer(replay.report()));
            return exchange.status();
        }
    }

    private static Optional<Answer> changed(
            StrictValue line, FileFaults faults, RuleCaseReader cases, RuleReplay replay) {
        return line.object(KEYS)
                .flatMap(object -> LineId.required(object)
                        .flatMap(id -> cases.read(id.toString(), object)
                                .filter(one -> faults.isEmpty())
                                .flatMap(replay::add)
                                .map(changed -> answer(id, changed))));
    }

    private static Answer answer(Object id, ChangedCase changed) {
        return new Answer()
                .with("id", id)
                .with("before", answer(changed.before()))
                .with("after", answer(changed.after()));
    }

    private static Answer answer(Route route) {
        return new Answer().with("rule", route.rule()).with("department", route.lead());
    }

    private static Answer answer(ReplayReport report) {
        return new Answer()
                .with("total", report.total())
                .with("changed", report.changed())
                .with("flows", report.flows().stream().map(RouteReplay::answer).toList());
    }

    private static Answer answer(ReplayReport.Flow flow) {
        return new Answer()
                .with("fromRule", flow.fromRule())
                .with("toRule", flow.toRule())
                .with("fromDepartment", flow.fromDepartment())
                .with("toDepartment", flow.toDepartment())
                .with("n", flow.cases());
    }
}
