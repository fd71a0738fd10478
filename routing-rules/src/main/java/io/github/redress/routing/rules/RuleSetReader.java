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
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
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
 *   <li>{@code UNKNOWN_LIST}, {@code UNKNOWN_CALENDAR}, {@code UNKNOWN_CONDITION}: without what is named, nobody can tell
 *       what the rule asks for.
 * </ul>
 *
 * <p>Those are faults of the form. Where there are none, the rules can at least be looked at, and what is wrong with their
 * content has the codes of {@link FindingCode}. The file is refused for it all the same; {@link #draft} gives it to the
 * analyser:
 *
 * <ul>
 *   <li>{@code UNKNOWN_DEPARTMENT}, {@code UNKNOWN_SLA}, {@code UNKNOWN_CATEGORY}: a name that is not known;
 *   <li>{@code UNRESOLVED_ROLE}: nobody has the role at all, or in a district that the rule names, or the fallback's
 *       somewhere;
 *   <li>{@code DISSOLVED_DEPARTMENT}: the fallback ends, and nobody follows it;
 *   <li>{@code AMBIGUOUS_TIE}: under {@code MOST_SPECIFIC}, two rules of equal priority and equal conditions have
 *       different routes, and neither has the other's id or this code in its {@code accept};
 *   <li>{@code TEST_FAILED}: a test of the file comes out otherwise; run once the form is right and the fallback's role is
 *       held everywhere.
 * </ul>
 *
 * <p>Never changes: safe for many threads at once, as long as the factories of conditions are.
 */
public final class RuleSetReader implements RouterReader {

    private static final String FORMAT = "redress.routing/1";

    private final Map<String, ConditionFactory> factories;

    /**
     * Makes a reader that knows the conditions of every {@link ConditionFactory} found with {@link ServiceLoader}, which
     * calls this too.
     *
     * @throws IllegalArgumentException if two factories have one type, or one has none
     */
    public RuleSetReader() {
        this(ServiceLoader.load(ConditionFactory.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList());
    }

    /**
     * Makes a reader that knows the conditions of these factories and no others.
     *
     * @throws IllegalArgumentException if two factories have one type, or one has none
     */
    public RuleSetReader(Collection<? extends ConditionFactory> factories) {
        this.factories = CustomReader.byType(factories);
    }

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    public Result read(String file, byte[] content, Known known) {
        return draft(file, content, known).result();
    }

    /**
     * Reads one file to look for all that is wrong with it, in its form and in its content.
     *
     * @param file the file's name, for faults
     * @param content the file's bytes, JSON
     * @param known what the rules may name
     */
    public RuleDraft draft(String file, byte[] content, Known known) {
        Objects.requireNonNull(known, "known");
        FileFaults faults = new FileFaults();
        return draft(StrictJson.parse(file, content, faults), ContentHash.of(content), known, faults);
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
        Optional<StrictValue> root = parse(file, content, mapper, faults);
        ContentHash hash = ContentHash.of(root.map(StrictValue::toJson).orElse(content));
        return draft(root, hash, known, faults).result();
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

    /** Returns the rules also where their own tests are the only faults. */
    Optional<RuleSet> readEvenIfTestsFail(String file, byte[] content, Known known, FileFaults faults) {
        RuleDraft draft = draft(file, content, known);
        faults.addAll(draft.faults());
        return draft.rulesWhoseTestsMayFail();
    }

    private RuleDraft draft(Optional<StrictValue> root, ContentHash hash, Known known, FileFaults faults) {
        Flaws flaws = new Flaws();
        Optional<RuleSet> rules = root.flatMap(value -> read(value, hash, known, flaws, faults));
        return new RuleDraft(rules.orElse(null), faults.list(), flaws.list());
    }

    private Optional<RuleSet> read(StrictValue value, ContentHash hash, Known known, Flaws flaws, FileFaults faults) {
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
                .flatMap(root -> read(root, hash, known, flaws, faults));
    }

    private Optional<RuleSet> read(StrictObject root, ContentHash hash, Known known, Flaws flaws, FileFaults faults) {
        checkLabels(root);
        Optional<ZoneId> zone =
                root.required("timeZone").flatMap(value -> value.parsed("a time zone like Asia/Shanghai", ZoneId::of));
        Moments moments = new Moments(zone.orElse(ZoneOffset.UTC)); // to find the other faults too
        CityNameReader names = new CityNameReader(CityNames.of(known), flaws::add);
        PeriodReader.read(root, moments);
        Optional<HitPolicy> hitPolicy = root.optional("hitPolicy")
                .map(value -> value.oneOf(HitPolicy.class))
                .orElse(Optional.of(HitPolicy.MOST_SPECIFIC));
        Optional<RuleSet.Header> header = header(root, moments.zone(), hitPolicy, names);

        RuleReader reader = new RuleReader(
                new WhenReader(
                        names,
                        lists(root),
                        new HoursReader(CalendarsReader.of(known.calendars().values())),
                        new CustomReader(factories, faults)),
                names,
                moments,
                new Names(),
                faults);
        Map<Rule, StrictValue> rules =
                reader.rules(root.required("rules").map(StrictValue::array).orElse(List.of()));
        List<Addition> additions = reader.additions(root.elements("additions"));
        Ties.checkAccepted(rules);
        if (hitPolicy.filter(HitPolicy.MOST_SPECIFIC::equals).isPresent()) {
            Ties.check(rules, flaws);
        }

        List<RoutingTest> tests = new TestReader(names, moments).read(root.elements("tests"));
        if (!faults.isEmpty()) {
            return Optional.empty();
        }
        return header.map(head -> {
            RuleSet set = new RuleSet(head, hash, List.copyOf(rules.keySet()), additions, known.departments());
            if (isSomebodyEverywhere(head.fallback(), known)) {
                tests.forEach(test -> test.run(set).ifPresent(flaw -> flaws.add(test.value(), flaw, test.complaint())));
            }
            return set;
        });
    }

    private static boolean isSomebodyEverywhere(Assignee fallback, Known known) {
        return CityNames.of(known).ofFallback(fallback).stream()
                .noneMatch(flaw -> flaw.code() == FindingCode.UNRESOLVED_ROLE);
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

    private static Optional<RuleSet.Header> header(
            StrictObject root, ZoneId zone, Optional<HitPolicy> hitPolicy, CityNameReader names) {
        Optional<String> id = root.required("id").flatMap(Names::read);
        Optional<String> version = root.required("version").flatMap(StrictValue::name);
        Optional<Assignee> fallback = root.required("fallback")
                .flatMap(value -> value.object("department", "reason"))
                .flatMap(object -> {
                    object.optional("reason").ifPresent(StrictValue::name);
                    return object.required("department").flatMap(names::readFallback);
                });
        return id.isEmpty() || version.isEmpty() || hitPolicy.isEmpty() || fallback.isEmpty()
                ? Optional.empty()
                : Optional.of(new RuleSet.Header(id.get(), version.get(), zone, hitPolicy.get(), fallback.get()));
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
