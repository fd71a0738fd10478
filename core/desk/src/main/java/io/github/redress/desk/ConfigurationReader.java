package io.github.redress.desk;

import io.github.redress.CategoryPath;
import io.github.redress.FileFault;
import io.github.redress.Taxonomy;
import io.github.redress.calendar.CalendarId;
import io.github.redress.calendar.WorkCalendar;
import io.github.redress.department.Departments;
import io.github.redress.json.CalendarReader;
import io.github.redress.json.DepartmentsReader;
import io.github.redress.json.FileFaults;
import io.github.redress.json.SlaReader;
import io.github.redress.json.StrictJson;
import io.github.redress.json.StrictValue;
import io.github.redress.json.TaxonomyReader;
import io.github.redress.routing.Router;
import io.github.redress.routing.RouterReader;
import io.github.redress.sla.SlaPolicies;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the files of a configuration, and checks them against each other. Used once. */
final class ConfigurationReader {

    private static final String RULES = "redress.routing/1";
    private static final Set<String> ONCE = Set.of(DepartmentsReader.FORMAT, SlaReader.FORMAT, RULES);
    private static final Set<String> ABOUT_DEPARTMENTS =
            Set.of("UNKNOWN_DEPARTMENT", "UNRESOLVED_ROLE", "DISSOLVED_DEPARTMENT", "TEST_FAILED");

    private final FileFaults faults = new FileFaults();
    private final SortedMap<String, byte[]> documents = new TreeMap<>();
    private final Map<CalendarId, WorkCalendar> calendars = new LinkedHashMap<>();
    private final Map<String, Taxonomy> taxonomiesByFile = new HashMap<>();
    private @Nullable Departments departments;
    private final List<StrictValue> policyFiles = new ArrayList<>();
    private final Map<StrictValue, byte[]> rulesFiles = new LinkedHashMap<>();
    private final Map<String, String> firstFiles = new HashMap<>();

    Configuration read(SortedMap<String, byte[]> files) {
        files.forEach((file, content) ->
                StrictJson.parse(file, content, faults).ifPresent(value -> readFile(file, value, content)));
        ONCE.stream().sorted().forEach(this::mustBeThere);
        Optional<SlaPolicies> policies = policies();
        Map<String, Taxonomy> taxonomies = new HashMap<>();
        Optional<Router> router = Optional.empty();
        for (Map.Entry<StrictValue, byte[]> rules : rulesFiles.entrySet()) {
            taxonomies.putAll(taxonomies(rules.getKey()));
            router = router(rules.getKey(), rules.getValue(), taxonomies);
        }
        faults.throwIfAny();
        if (departments == null || policies.isEmpty() || router.isEmpty()) {
            throw new IllegalStateException("a configuration without faults is whole");
        }
        return new Configuration(
                departments, policies.get(), calendars, router.get(), known(taxonomies), taxonomies, documents);
    }

    private void readFile(String file, StrictValue value, byte[] content) {
        String format = format(value);
        if (ONCE.contains(format)) {
            String other = firstFiles.putIfAbsent(format, file);
            if (other != null) {
                value.bad("the file " + other + " has this format already; there can be one");
            }
        }
        switch (format) {
            case DepartmentsReader.FORMAT -> {
                departments = DepartmentsReader.read(value).orElse(departments);
                documents.put("departments/departments", value.toJson());
            }
            case SlaReader.FORMAT -> policyFiles.add(value);
            case CalendarReader.FORMAT ->
                (value.isArray() ? value.array() : List.of(value)).forEach(this::readCalendar);
            case TaxonomyReader.FORMAT ->
                TaxonomyReader.read(value).ifPresent(taxonomy -> {
                    taxonomiesByFile.put(file, taxonomy);
                    if (documents.put("taxonomy/" + taxonomy.id(), value.toJson()) != null) {
                        value.bad("the taxonomy " + taxonomy.id() + " stands twice");
                    }
                });
            case RULES -> rulesFiles.put(value, content);
            // A formula belongs to scoring; it is kept with the rest, so that a board can name it.
            case "redress.score/1" -> documents.put("score/" + file, value.toJson());
            default ->
                value.bad("the format of this file is none that a configuration has; it must begin with one of "
                        + List.of(
                                DepartmentsReader.FORMAT,
                                SlaReader.FORMAT,
                                CalendarReader.FORMAT,
                                TaxonomyReader.FORMAT,
                                RULES,
                                "redress.score/1"));
        }
    }

    private void readCalendar(StrictValue value) {
        CalendarReader.read(value).ifPresent(calendar -> {
            if (calendars.put(calendar.id(), calendar) != null) {
                value.bad("the calendar " + calendar.id() + " stands twice");
            }
            documents.put("calendar/" + calendar.id(), value.toJson());
        });
    }

    private static String format(StrictValue value) {
        StrictValue first =
                value.isArray() && !value.array().isEmpty() ? value.array().get(0) : value;
        return first.isObject()
                ? first.open()
                        .flatMap(object -> object.optional("format"))
                        .filter(StrictValue::isText)
                        .flatMap(StrictValue::text)
                        .orElse("")
                : "";
    }

    private void mustBeThere(String format) {
        if (!firstFiles.containsKey(format)) {
            faults.add(new FileFault(
                    "configuration",
                    "",
                    0,
                    "MISSING_FILE",
                    "no file of format " + format + " is there, or it is no JSON"));
        }
    }

    /** Policies are read last, since they name calendars, and their local times are those of a calendar. */
    private Optional<SlaPolicies> policies() {
        Optional<SlaPolicies> policies = Optional.empty();
        for (StrictValue file : policyFiles) {
            policies = SlaReader.read(file, calendars.values());
            policies.ifPresent(read -> {
                read.gaps().forEach(file::bad);
                read.policies().stream()
                        .filter(policy -> !policy.promisesAReply())
                        .forEach(policy -> file.bad("the policy " + policy.id()
                                + " promises nothing that a reply keeps, so that nobody could be given a complaint"));
                documents.put("sla/" + read.id(), file.toJson());
            });
        }
        return policies;
    }

    /** Returns the names of the policies as they stand in the file, be they faulty or not. */
    private Set<String> policyNames() {
        return policyFiles.stream()
                .flatMap(file -> member(file, "policies").filter(StrictValue::isArray).stream())
                .flatMap(policies -> policies.array().stream())
                .flatMap(policy -> member(policy, "id").filter(StrictValue::isText).stream())
                .flatMap(id -> id.text().stream())
                .collect(Collectors.toSet());
    }

    /** Returns a member without adding a fault where there is none. */
    private static Optional<StrictValue> member(StrictValue value, String key) {
        return value.isObject() ? value.open().flatMap(object -> object.optional(key)) : Optional.empty();
    }

    /** Returns the taxonomies by what the rules use them for: category, district. */
    private Map<String, Taxonomy> taxonomies(StrictValue rules) {
        Map<String, Taxonomy> used = new HashMap<>();
        member(rules, "taxonomies")
                .filter(StrictValue::isObject)
                .flatMap(StrictValue::open)
                .ifPresent(named -> named.keys()
                        .forEach(use ->
                                named.optional(use).flatMap(this::taxonomy).ifPresent(found -> used.put(use, found))));
        return used;
    }

    private Optional<Taxonomy> taxonomy(StrictValue value) {
        if (!value.isText()) {
            return TaxonomyReader.read(value);
        }
        Optional<Taxonomy> taxonomy = value.text().map(taxonomiesByFile::get);
        if (taxonomy.isEmpty()) {
            value.bad("the file " + value.text().orElse("") + " is not a taxonomy of this configuration");
        }
        return taxonomy;
    }

    /** Rules are checked also where the departments are missing; then nothing that they name can be. */
    private RouterReader.Known known(Map<String, Taxonomy> taxonomies) {
        Taxonomy categories = taxonomies.getOrDefault("category", Taxonomy.empty("category"));
        return new RouterReader.Known(
                departments == null ? Departments.of(List.of()) : departments,
                policyNames(),
                categories.paths().stream().map(CategoryPath::of).collect(Collectors.toSet()),
                calendars);
    }

    private Optional<Router> router(StrictValue rules, byte[] content, Map<String, Taxonomy> taxonomies) {
        Optional<RouterReader> reader = ServiceLoader.load(RouterReader.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(candidate -> candidate.format().equals(RULES))
                .findFirst();
        if (reader.isEmpty()) {
            rules.bad("no reader of " + RULES + " was found; add io.github.redress:redress-routing-rules");
            return Optional.empty();
        }
        RouterReader.Result result = reader.get().read(rules.file(), content, known(taxonomies));
        faults.addAll(result.faults().stream()
                .filter(fault -> departments != null || !ABOUT_DEPARTMENTS.contains(fault.code()))
                .toList());
        Router router = result.router();
        if (router != null) {
            // As read: a stored decision names the hash of these very bytes.
            documents.put("routing/" + router.id(), content);
        }
        return Optional.ofNullable(router);
    }
}
