package io.github.redress.examples.cli;

import io.github.redress.CategoryPath;
import io.github.redress.DistrictPath;
import io.github.redress.FileFault;
import io.github.redress.Text;
import io.github.redress.department.Departments;
import io.github.redress.json.FileFaults;
import io.github.redress.json.SlaReader;
import io.github.redress.json.StrictJson;
import io.github.redress.json.StrictValue;
import io.github.redress.json.TaxonomyReader;
import io.github.redress.routing.RouterReader.Known;
import io.github.redress.routing.RouterReader.Result;
import io.github.redress.routing.rules.Finding;
import io.github.redress.routing.rules.FindingCode;
import io.github.redress.routing.rules.FindingCode.Severity;
import io.github.redress.routing.rules.RuleAnalyser;
import io.github.redress.routing.rules.RuleSet;
import io.github.redress.routing.rules.RuleSetReader;
import io.github.redress.routing.rules.Witness;
import io.github.redress.sla.SlaPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
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

    private static final Set<String> CODES =
            Arrays.stream(FindingCode.values()).map(FindingCode::name).collect(Collectors.toSet());

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

    @Option(names = "--out", paramLabel = "FILE", description = "write to this file, not to standard output")
    private @Nullable Path out;

    RouteCheck(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        FileFaults faults = new FileFaults();
        Departments departments = new RouteFiles(faults).departments(departmentsFile);
        byte[] content = GivenFile.read(rulesFile, faults).orElse(new byte[0]);
        Set<String> policies = policies(content, faults);
        Set<CategoryPath> categories = paths(content, "category", CategoryPath::of, faults);
        Set<DistrictPath> districts = paths(content, "district", DistrictPath::of, faults);
        GivenFile.checkWritable("--out", out, faults);
        GivenFile.checkApart("--out", out, rulesFile, faults);
        GivenFile.checkApart("--out", out, departmentsFile, faults);
        GivenFile.checkApart("--out", out, policiesFile, faults);
        faults.throwIfAny();
        Known known = new Known(departments, policies, categories);
        Result result = new RuleSetReader().read(GivenFile.name(rulesFile), content, known);
        if (!result.faults().stream().map(FileFault::code).allMatch(CODES::contains)) {
            faults.addAll(result.faults());
            faults.throwIfAny();
        }
        List<Finding> findings = result.router() instanceof RuleSet rules
                ? RuleAnalyser.of(known, Clock.systemUTC().instant())
                        .withDistricts(districts)
                        .findings(rules)
                : result.faults().stream().map(RouteCheck::finding).toList();
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

    /** Returns what the reader found as a finding: such a set cannot be used, and nothing else of it is looked at. */
    private static Finding finding(FileFault fault) {
        FindingCode code = FindingCode.valueOf(fault.code());
        return new Finding(
                code,
                Severity.ERROR,
                null,
                List.of(),
                fault.pointer(),
                Text.of(code.meaning().zh() + "：" + fault.message(), fault.message()),
                null);
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
                .with("attributes", attributes);
    }
}
