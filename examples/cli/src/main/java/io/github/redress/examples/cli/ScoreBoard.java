package io.github.redress.examples.cli;

import io.github.redress.FaultyFilesException;
import io.github.redress.department.Departments;
import io.github.redress.json.FileFaults;
import io.github.redress.scoring.Board;
import io.github.redress.scoring.BoardRow;
import io.github.redress.scoring.Formula;
import io.github.redress.scoring.FormulaReader;
import io.github.redress.scoring.Period;
import io.github.redress.scoring.RateInterval;
import io.github.redress.scoring.Standing;
import io.github.redress.scoring.Tallies;
import io.github.redress.scoring.Tally;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Ranks units by their results. */
@Command(
        name = "board",
        description = "Ranks units by their results, one line a unit.",
        mixinStandardHelpOptions = true)
final class ScoreBoard implements Callable<Integer> {

    /** By rank, whatever the group, and then unit; units listed apart last. */
    private static final Comparator<BoardRow> ORDER = Comparator.comparingInt((BoardRow row) ->
                    row.standing() == null ? Integer.MAX_VALUE : row.standing().rank())
            .thenComparing(BoardRow::unit);

    private final Console console;

    @Mixin
    private final StreamOptions streams = new StreamOptions();

    @Option(names = "--formula", paramLabel = "F", required = true, description = "a redress.score/1 file")
    private Path formulaFile = Path.of("");

    @Option(names = "--from", paramLabel = "D", required = true, description = "first date of the period")
    private String from = "";

    @Option(names = "--to", paramLabel = "D", required = true, description = "first date after the period")
    private String to = "";

    @Option(names = "--zone", paramLabel = "Z", description = "zone of the dates and of local instants")
    private @Nullable String zoneName;

    @Option(names = "--as-of", paramLabel = "I", description = "instant looked from; by default the start of --to")
    private @Nullable String asOf;

    @Option(
            names = "--departments",
            paramLabel = "F",
            description = "a redress.departments/1 file; a unit that is an alias counts for its department")
    private @Nullable Path departmentsFile;

    ScoreBoard(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        FileFaults faults = new FileFaults();
        Arguments arguments = new Arguments(faults);
        Optional<Formula> formula = formula(faults);
        ZoneId zone = arguments
                .parsed("--zone", zoneName, "a zone like Asia/Shanghai", ZoneId::of)
                .orElse(null);
        Optional<Period> period = period(arguments, zone, formula);
        Departments departments = departmentsFile == null
                ? Departments.of(List.of())
                : new RouteFiles(faults).departments(departmentsFile);
        streams.check(formulaFile, faults);
        GivenFile.checkApart("--out", streams.out(), departmentsFile, faults);
        faults.throwIfAny();
        try (Exchange exchange = new Exchange(console, streams)) {
            Tallies tallies = Tallies.in(period.orElseThrow());
            count(exchange, new ResultReader(zone, departments), tallies);
            List<BoardRow> rows =
                    Board.of(formula.orElseThrow(), tallies.byUnit()).rows();
            for (BoardRow row : rows.stream().sorted(ORDER).toList()) {
                exchange.write(answer(row));
            }
            return exchange.status();
        }
    }

    private Optional<Formula> formula(FileFaults faults) {
        return GivenFile.read(formulaFile, faults).flatMap(content -> {
            try {
                return Optional.of(FormulaReader.read(GivenFile.name(formulaFile), content));
            } catch (FaultyFilesException e) {
                faults.addAll(e.faults());
                return Optional.empty();
            }
        });
    }

    private Optional<Period> period(Arguments arguments, @Nullable ZoneId zone, Optional<Formula> formula) {
        Optional<LocalDate> first = arguments.date("--from", from);
        Optional<LocalDate> end = arguments.date("--to", to);
        Optional<Instant> looked = arguments.parsed(
                "--as-of",
                asOf,
                zone == null ? "an instant like 2026-10-01T00:00:00Z" : "an instant like 2026-10-01T00:00",
                text -> Moments.parse(text, zone));
        if (first.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        if (end.get().isBefore(first.get())) {
            arguments.bad("--to", "a date not before --from " + from + " was wanted, was " + to);
            return Optional.empty();
        }
        formula.filter(known -> !known.holdsFor(first.get(), end.get()))
                .ifPresent(known -> arguments.bad(
                        "--formula",
                        "a formula that holds from " + from + " to " + to + " was wanted, was "
                                + GivenFile.name(formulaFile) + ", which holds " + days(known)));
        Period period = Period.of(first.get(), end.get(), zone == null ? ZoneOffset.UTC : zone);
        return Optional.of(looked.map(period::withAsOf).orElse(period));
    }

    private static String days(Formula formula) {
        return Stream.of(
                        formula.from() == null ? "" : "from " + formula.from(),
                        formula.to() == null ? "" : "to " + formula.to())
                .filter(end -> !end.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static void count(Exchange exchange, ResultReader reader, Tallies tallies) throws IOException {
        IdSet ids = new IdSet();
        exchange.answerAll((line, faults) -> {
            line.object("id", "unit", "due", "closed", "onTime", "rating", "resolved", "verdict", "excluded")
                    .flatMap(object -> reader.read(object, faults))
                    .filter(result -> LineId.isNew(line, ids))
                    .ifPresent(tallies::add);
            return Optional.empty();
        });
    }

    private static Answer answer(BoardRow row) {
        Tally tally = row.tally();
        Standing standing = row.standing();
        RateInterval interval = tally.onTimeShare().interval();
        return new Answer()
                .with("unit", row.unit())
                .with("due", tally.due())
                .with("onTime", tally.onTime())
                .with("undecided", tally.undecided())
                .with("onTimeRate", orNull(tally.onTimeShare().rate()))
                .with("onTimeInterval", List.of(interval.low(), interval.high()))
                .with("rated", tally.rated())
                .with("satisfied", tally.satisfied())
                .with("satisfactionRate", orNull(tally.satisfiedShare().rate()))
                .with("score", row.score())
                .with("rank", standing == null ? null : standing.rank())
                .with(
                        "rankRange",
                        standing == null
                                ? null
                                : List.of(
                                        standing.range().best(),
                                        standing.range().worst()))
                .with("list", standing == null ? "APART" : "RANKED");
    }

    private static @Nullable Double orNull(OptionalDouble rate) {
        return rate.isEmpty() ? null : rate.getAsDouble();
    }
}
