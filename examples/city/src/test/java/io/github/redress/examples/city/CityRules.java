package io.github.redress.examples.city;

import io.github.redress.DistrictPath;
import io.github.redress.desk.Configuration;
import io.github.redress.json.FileFaults;
import io.github.redress.json.StrictJson;
import io.github.redress.json.StrictObject;
import io.github.redress.json.StrictValue;
import io.github.redress.routing.Route;
import io.github.redress.routing.rules.RuleCaseReader;
import io.github.redress.routing.rules.RuleSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The rules of the city as its desk reads them, and the complaints that the file itself tries them on. */
final class CityRules {

    private static final Path FOLDER = Path.of("city");

    private final Configuration city = Configuration.read(FOLDER);
    private final RuleSet rules = (RuleSet) city.router();
    private final StrictObject file;

    CityRules() throws IOException {
        file = parse(Files.readAllBytes(FOLDER.resolve("routing.json")));
    }

    Configuration city() {
        return city;
    }

    RuleSet rules() {
        return rules;
    }

    /** Returns the ids of all rules, in the order of the file. */
    List<String> ids() {
        return file.elements("rules").stream()
                .map(rule -> rule.open().flatMap(open -> open.required("id")).flatMap(StrictValue::text))
                .map(id -> id.orElseThrow())
                .toList();
    }

    Set<DistrictPath> districts() {
        return city.districts().paths().stream().map(DistrictPath::of).collect(Collectors.toSet());
    }

    /** Returns the categories that have no others below. */
    List<String> leaves() {
        Set<String> all = Set.copyOf(city.categories().paths());
        return all.stream()
                .filter(path -> all.stream().noneMatch(other -> other.startsWith(path + "/")))
                .sorted()
                .toList();
    }

    /** Returns how many complaints the file tries the rules on. */
    int tests() {
        return file.elements("tests").size();
    }

    /** Returns the routes of the complaints that the file tries the rules on. */
    List<Route> triedRoutes() {
        return complaints().stream().map(this::route).toList();
    }

    /** Returns the routes that those complaints would have, had they all come from one district. */
    List<Route> triedRoutes(DistrictPath district) {
        return complaints().stream()
                .map(complaint ->
                        complaint.replaceFirst("\"district\":\"[^\"]*\"", "\"district\":\"" + district + "\""))
                .map(this::route)
                .toList();
    }

    private List<String> complaints() {
        return file.elements("tests").stream()
                .map(test ->
                        test.open().flatMap(open -> open.required("complaint")).orElseThrow())
                .map(complaint -> new String(complaint.toJson(), StandardCharsets.UTF_8))
                .toList();
    }

    private Route route(String complaint) {
        return RuleCaseReader.of(rules, city.departments())
                .read("tried", parse(complaint.getBytes(StandardCharsets.UTF_8)))
                .orElseThrow()
                .routeBy(rules);
    }

    private static StrictObject parse(byte[] content) {
        return StrictJson.parse("routing.json", content, new FileFaults())
                .flatMap(StrictValue::open)
                .orElseThrow();
    }
}
