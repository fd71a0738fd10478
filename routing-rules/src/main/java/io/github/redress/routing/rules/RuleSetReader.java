package io.github.redress.routing.rules;

import io.github.redress.ContentHash;
import io.github.redress.FaultyFilesException;
import io.github.redress.json.FileFaults;
import io.github.redress.json.StrictJson;
import io.github.redress.json.StrictObject;
import io.github.redress.json.StrictValue;
import io.github.redress.routing.RouterReader;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.ObjectMapper;

/**
 * Reads rule sets, {@code redress.routing/1}. The JSON Schema of the format is this module's resource {@code
 * io/github/redress/routing/rules/schema/routing-1.json}; the reader finds what it says and more:
 *
 * <ul>
 *   <li>{@code BAD_JSON}, {@code MISSING_FIELD}, {@code UNKNOWN_FIELD}, {@code BAD_VALUE}: the form is wrong;
 *   <li>{@code DUPLICATE_ID}: two rules or additions have one id;
 *   <li>{@code UNKNOWN_DEPARTMENT}, {@code UNKNOWN_ROLE}, {@code UNKNOWN_SLA}, {@code UNKNOWN_CATEGORY}, {@code
 *       UNKNOWN_LIST}, {@code UNKNOWN_CALENDAR}, {@code UNKNOWN_CONDITION}: a name that is not known;
 *   <li>{@code UNRESOLVED_ROLE}: nobody holds the role in a district that the rule names, or the fallback's anywhere;
 *   <li>{@code DISSOLVED_DEPARTMENT}: the fallback ends, and nobody follows it;
 *   <li>{@code AMBIGUOUS_TIE}: under {@code MOST_SPECIFIC}, two rules of equal priority and equal conditions have
 *       different routes, and neither has the other's id or this code in its {@code accept};
 *   <li>{@code TEST_FAILED}: a test of the file comes out otherwise; run once there is no other fault.
 * </ul>
 *
 * <p>Holds no state: safe for many threads at once.
 */
public final class RuleSetReader implements RouterReader {

    private static final String FORMAT = "redress.routing/1";

    /** Makes a reader; {@link java.util.ServiceLoader} calls it. */
    public RuleSetReader() {}

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    public Result read(String file, byte[] content, Known known) {
        Objects.requireNonNull(known, "known");
        FileFaults faults = new FileFaults();
        return result(readEvenIfTestsFail(file, content, known, faults), faults);
    }

    /**
     * Reads one file of another format, as YAML. It is read as strictly as JSON, and its faults name its own lines.
     *
     * <p>The hash of the rule set is that of {@link #toJson}, which is what to keep: the same rules have one hash, whatever
     * format a person wrote them in.
     *
     * <p>What a word without quotes means is the mapper's. Jackson's {@code YAMLMapper} reads YAML 1.2: {@code no}, {@code
     * 010}, {@code ~} and {@code 22:00} are texts, {@code 2026.10} and {@code 110} are numbers. Where something else is
     * wanted, that is a fault and never guessed at. But an attribute may be compared with a text as well as with a number,
     * so that {@code gte: 010} fits no number: write none with a leading zero.
     *
     * @param mapper reads the format, as Jackson's {@code YAMLMapper}
     */
    public Result read(String file, byte[] content, Known known, ObjectMapper mapper) {
        Objects.requireNonNull(known, "known");
        FileFaults faults = new FileFaults();
        return result(
                parse(file, content, mapper, faults)
                        .flatMap(root -> read(root, ContentHash.of(root.toJson()), known, faults)),
                faults);
    }

    /**
     * Returns a file of another format as the JSON to keep, whatever it says.
     *
     * @throws FaultyFilesException if the mapper cannot read it
     */
    public static byte[] toJson(String file, byte[] content, ObjectMapper mapper) {
        FileFaults faults = new FileFaults();
        Optional<StrictValue> root = parse(file, content, mapper, faults);
        faults.throwIfAny();
        return root.orElseThrow().toJson();
    }

    private static Optional<StrictValue> parse(String file, byte[] content, ObjectMapper mapper, FileFaults faults) {
        try (JsonParser parser = mapper.createParser(content)) {
            return StrictJson.parse(file, parser, faults);
        }
    }

    private static Result result(Optional<RuleSet> rules, FileFaults faults) {
        return new Result(faults.isEmpty() ? rules.orElse(null) : null, faults.list());
    }

    /** Returns the rules also where their own tests are the only faults. */
    static Optional<RuleSet> readEvenIfTestsFail(String file, byte[] content, Known known, FileFaults faults) {
        return StrictJson.parse(file, content, faults)
                .flatMap(root -> read(root, ContentHash.of(content), known, faults));
    }

    private static Optional<RuleSet> read(StrictValue value, ContentHash hash, Known known, FileFaults faults) {
        return value.object(
                        "$schema",
                        "format",
                        "id",
                        "version",
                        "title",
                        "effective",
                        "timeZone",
                        "hitPolicy",
                        "fallback",
                        "taxonomies",
                        "lists",
                        "rules",
                        "additions",
                        "tests")
                .flatMap(root -> read(root, hash, known, faults));
    }

    private static Optional<RuleSet> read(StrictObject root, ContentHash hash, Known known, FileFaults faults) {
        checkLabels(root);
        Optional<ZoneId> zone =
                root.required("timeZone").flatMap(value -> value.parsed("a time zone like Asia/Shanghai", ZoneId::of));
        Moments moments = new Moments(zone.orElse(ZoneOffset.UTC)); // to find the other faults too
        AssigneeReader assignees = new AssigneeReader(known.departments());
        PeriodReader.read(root, moments);
        Optional<RuleSet.Header> header = header(root, moments.zone(), assignees);

        RuleReader reader = new RuleReader(
                new WhenReader(known.categories(), lists(root)),
                assignees,
                moments,
                known.policies(),
                new Names(),
                faults);
        Map<Rule, StrictValue> rules =
                reader.rules(root.required("rules").map(StrictValue::array).orElse(List.of()));
        List<Addition> additions = reader.additions(root.elements("additions"));
        Ties.checkAccepted(rules);
        if (header.filter(set -> set.hitPolicy() == HitPolicy.MOST_SPECIFIC).isPresent()) {
            Ties.check(rules);
        }

        List<RoutingTest> tests = new TestReader(assignees, moments).read(root.elements("tests"));
        if (!faults.isEmpty()) {
            return Optional.empty();
        }
        Optional<RuleSet> set = header.map(
                sound -> new RuleSet(sound, hash, List.copyOf(rules.keySet()), additions, known.departments()));
        set.ifPresent(sound -> tests.forEach(test -> test.run(sound)));
        return set;
    }

    private static void checkLabels(StrictObject root) {
        root.optional("$schema").ifPresent(StrictValue::text);
        root.required("format")
                .ifPresent(value -> value.text()
                        .filter(format -> !format.equals(FORMAT))
                        .ifPresent(format -> value.bad("\"" + FORMAT + "\" was wanted, was \"" + format + "\"")));
        root.optional("title")
                .flatMap(StrictValue::open)
                .ifPresent(title -> title.keys()
                        .forEach(language -> title.required(language).ifPresent(StrictValue::name)));
        root.optional("taxonomies")
                .flatMap(StrictValue::open)
                .ifPresent(taxonomies -> taxonomies
                        .keys()
                        .forEach(tree -> taxonomies
                                .required(tree)
                                .filter(value -> !value.isObject())
                                .ifPresent(StrictValue::name)));
    }

    private static Optional<RuleSet.Header> header(StrictObject root, ZoneId zone, AssigneeReader assignees) {
        Optional<String> id = root.required("id").flatMap(Names::read);
        Optional<String> version = root.required("version").flatMap(StrictValue::name);
        Optional<HitPolicy> given = root.optional("hitPolicy").flatMap(value -> value.oneOf(HitPolicy.class));
        HitPolicy hitPolicy = given.orElse(HitPolicy.MOST_SPECIFIC);
        Optional<Assignee> fallback = root.required("fallback")
                .flatMap(value -> value.object("department", "reason"))
                .flatMap(object -> {
                    object.optional("reason").ifPresent(StrictValue::name);
                    return object.required("department").flatMap(assignees::readFallback);
                });
        return id.isEmpty() || version.isEmpty() || fallback.isEmpty()
                ? Optional.empty()
                : Optional.of(new RuleSet.Header(id.get(), version.get(), zone, hitPolicy, fallback.get()));
    }

    private static Map<String, Set<String>> lists(StrictObject root) {
        Map<String, Set<String>> lists = new HashMap<>();
        root.optional("lists")
                .flatMap(StrictValue::open)
                .ifPresent(object -> object.keys()
                        .forEach(name ->
                                object.required(name).ifPresent(list -> lists.put(name, WordsReader.readList(list)))));
        return lists;
    }
}
