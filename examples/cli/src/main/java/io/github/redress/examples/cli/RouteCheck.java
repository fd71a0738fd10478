package io.github.redress.examples.cli;

import io.github.redress.CategoryPath;
import io.github.redress.DepartmentId;
import io.github.redress.DistrictPath;
import io.github.redress.calendar.CalendarId;
import io.github.redress.calendar.WorkCalendar;
import io.github.redress.department.Departments;
import io.github.redress.json.FileFaults;
import io.github.redress.json.SlaReader;
import io.github.redress.json.StrictJson;
import io.github.redress.json.StrictValue;
import io.github.redress.json.TaxonomyReader;
import io.github.redress.routing.RouterReader.Known;
import io.github.redress.routing.rules.Finding;
import io.github.redress.routing.rules.FindingCode.Severity;
import io.github.redress.routing.rules.RuleAnalyser;
import io.github.redress.routing.rules.RuleDraft;
import io.github.redress.routing.rules.RuleSetReader;
import io.github.redress.routing.rules.Witness;
import io.github.redress.sla.SlaPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Finds what is wrong with a rule set as a whole. */
@Command(
        name = "check",
        description = "What is wrong with a rule set, one line a finding; the status is 1 if one is an ERROR.",
        mixinStandardHelpOptions = true)
final class RouteCheck implements Callable<Integer> {

    private final Console console;

    @Option(names = "--rules", paramLabel = "F", required = true, description = "a redress.routing/1 file")
    private Path rulesFile = Path.of("");

    @Option(names = "--departments", paramLabel = "F", required = true, description = "a redress.departments/1 file")
    private Path departmentsFile = Path.of("");

    @Option(
            names = "--policies",
            paramLabel = "F",
            description = "a redress.sla/1 file; without it no name of a policy is checked")
    private @Nullable Path policiesFile;

    @Option(
            names = "--calendars",
            paramLabel = "F",
            description = "a redress.calendar/1 file; without it no rule may name a calendar")
    private @Nullable Path calendarsFile;

    @Option(names = "--out", paramLabel = "FILE", description = "write to this file, not to standard output")
    private @Nullable Path out;

    RouteCheck(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        FileFaults faults = new FileFaults();
        RouteFiles files = new RouteFiles(faults);
        Departments departments = files.departments(departmentsFile);
        byte[] content = GivenFile.read(rulesFile, faults).orElse(new byte[0]);
        Set<String> policies = policies(content, faults);
        Map<CalendarId, WorkCalendar> calendars = files.calendars(calendarsFile);
        Set<CategoryPath> categories = paths(content, "category", CategoryPath::of, faults);
        Set<DistrictPath> districts = paths(content, "district", DistrictPath::of, faults);
        GivenFile.checkWritable("--out", out, faults);
        GivenFile.checkApart("--out", out, rulesFile, faults);
        GivenFile.checkApart("--out", out, departmentsFile, faults);
        GivenFile.checkApart("--out", out, policiesFile, faults);
        GivenFile.checkApart("--out", out, calendarsFile, faults);
        faults.throwIfAny();
        Known known = new Known(departments, policies, categories, calendars);
        RuleDraft draft = new RuleSetReader().draft(GivenFile.name(rulesFile), content, known);
        if (!draft.isWellFormed()) {
            faults.addAll(draft.faults());
            faults.throwIfAny();
        }
        List<Finding> findings = RuleAnalyser.of(known, Clock.systemUTC().instant())
                .withDistricts(districts)
                .findings(draft);
        try (JsonLines lines = new JsonLines(out == null ? console.out() : GivenFile.create("--out", out))) {
            for (Finding finding : findings) {
                lines.write(answer(finding));
            }
        }
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)
                ? ExitStatus.SOME_NOT_ANSWERED
                : ExitStatus.ALL_ANSWERED;
    }

    private Set<String> policies(byte[] content, FileFaults faults) {
        return policiesFile == null
                ? RouteFiles.policies(content)
                : GivenFile.json(policiesFile, faults).flatMap(SlaReader::readUnchecked).stream()
                        .flatMap(read -> read.policies().stream())
                        .map(SlaPolicy::id)
                        .collect(Collectors.toSet());
    }

    /** Returns the nodes of a tree that the rules name; none where its file is not beside the rules, and then none is checked. */
    private <T> Set<T> paths(byte[] content, String tree, Function<String, T> parser, FileFaults faults) {
        Optional<StrictValue> named = StrictJson.parse("", content, new FileFaults())
                .flatMap(StrictValue::open)
                .flatMap(root -> root.optional("taxonomies"))
                .flatMap(StrictValue::open)
                .flatMap(trees -> trees.optional(tree));
        Optional<StrictValue> taxonomy = named.flatMap(value -> {
            Optional<Path> file = value.isText() ? value.text().map(rulesFile::resolveSibling) : Optional.empty();
            return value.isObject()
                    ? named
                    : file.filter(Files::isReadable).flatMap(path -> GivenFile.json(path, faults));
        });
        return taxonomy.flatMap(TaxonomyReader::read).stream()
                .flatMap(read -> read.paths().stream())
                .map(parser)
                .collect(Collectors.toSet());
    }

    private static Answer answer(Finding finding) {
        return new Answer()
                .with("code", finding.code())
                .with("severity", finding.severity())
                .with("rule", finding.rule())
                .with("others", finding.others())
                .with("pointer", finding.pointer())
                .with(
                        "message",
                        new Answer()
                                .with("zh", finding.message().zh())
                                .with("en", finding.message().en()))
                .with("witness", finding.witness() == null ? null : answer(finding.witness()));
    }

    private static Answer answer(Witness witness) {
        Answer attributes = new Answer();
        new TreeMap<>(witness.attributes()).forEach(attributes::with);
        return new Answer()
                .with("kind", witness.kind())
                .with("category", witness.category())
                .with("district", witness.district())
                .with("channel", witness.channel())
                .with("at", witness.at())
                .with("text", witness.text())
                .with("area", new TreeSet<>(witness.areas()).stream().toList())
                .with("attributes", attributes)
                .with(
                        "accused",
                        witness.accused().stream()
                                .map(DepartmentId::value)
                                .sorted()
                                .toList());
    }
}
