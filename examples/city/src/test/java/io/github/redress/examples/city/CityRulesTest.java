package io.github.redress.examples.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.redress.CategoryPath;
import io.github.redress.Channel;
import io.github.redress.ComplaintKind;
import io.github.redress.DepartmentId;
import io.github.redress.DistrictPath;
import io.github.redress.Subject;
import io.github.redress.routing.Route;
import io.github.redress.routing.RouteKind;
import io.github.redress.routing.RouterReader.Known;
import io.github.redress.routing.rules.Finding;
import io.github.redress.routing.rules.FindingCode;
import io.github.redress.routing.rules.RuleAnalyser;
import io.github.redress.sla.SlaPolicy;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What must be true of the rules of a city of 117 departments; the tests in the file itself run whenever it is read. */
class CityRulesTest {

    private static final Instant SEPTEMBER = Instant.parse("2026-09-14T02:00:00Z");

    private final CityRules city = new CityRules();

    CityRulesTest() throws IOException {}

    @Test
    void theAnalyserFindsNothingToMendAndTwoThingsToKnow() {
        assertThat(findings(SEPTEMBER))
                .extracting(Finding::code, Finding::rule)
                .as("a suggestion about anything has a reader; the season begins in November")
                .containsExactly(
                        tuple(FindingCode.UNINDEXED_RULE, "suggestion-any"),
                        tuple(FindingCode.NOT_YET_EFFECTIVE, "heating-winter"));
    }

    @Test
    void theHeatingSeasonMustBePublishedAnewEachYear() {
        assertThat(findings(Instant.parse("2027-03-16T00:00:00Z")))
                .filteredOn(finding -> finding.severity() != FindingCode.Severity.INFO)
                .extracting(Finding::code, Finding::rule)
                .containsExactly(tuple(FindingCode.EXPIRED, "heating-winter"));
    }

    @Test
    void everyOneOfThe117DepartmentsLeadsSomewhere() {
        assertThat(leadsEverywhere())
                .hasSize(117)
                .containsExactlyElementsOf(city.city().departments().all().stream()
                        .map(department -> department.id().value())
                        .sorted()
                        .toList());
    }

    @Test
    void everyRuleDecidesOneOfTheComplaintsInTheFile() {
        Set<String> deciding = city.triedRoutes().stream()
                .map(Route::rule)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());

        assertThat(city.ids())
                .hasSizeGreaterThan(250)
                .allSatisfy(id -> assertThat(deciding).contains(id));
        assertThat(city.tests()).isGreaterThan(city.ids().size());
    }

    @Test
    void everyLeafHasAnOwnerByARuleInEveryDistrictAndForEveryKind() {
        for (String leaf : city.leaves()) {
            for (DistrictPath district : city.districts()) {
                for (ComplaintKind kind : ComplaintKind.values()) {
                    Route route = city.rules()
                            .route(Subject.of(kind, CategoryPath.of(leaf), district, Channel.of("WEB"), SEPTEMBER), "");

                    assertThat(route.kind())
                            .as("%s %s in %s", kind, leaf, district)
                            .isEqualTo(RouteKind.RULE);
                }
            }
        }
    }

    @Test
    void noOfficeOfADistrictIsGivenWhatLiesInAnother() {
        for (DistrictPath district : city.districts()) {
            for (Route route : city.triedRoutes(district)) {
                assertThat(all(route))
                        .filteredOn(department -> !district(department).isEmpty())
                        .allSatisfy(department -> assertThat(district(department))
                                .as("%s for %s", department, district)
                                .anyMatch(own -> (district + "/").startsWith(own + "/")));
            }
        }
    }

    private List<Finding> findings(Instant now) {
        Known known = new Known(
                city.city().departments(),
                city.city().policies().policies().stream().map(SlaPolicy::id).collect(Collectors.toSet()),
                city.city().categories().paths().stream().map(CategoryPath::of).collect(Collectors.toSet()));
        return RuleAnalyser.of(known, now).withDistricts(city.districts()).findings(city.rules());
    }

    /** Returns who leads one of the file's complaints, where it is or had it come from any other district. */
    private SortedSet<String> leadsEverywhere() {
        return Stream.concat(
                        city.triedRoutes().stream(),
                        city.districts().stream().flatMap(district -> city.triedRoutes(district).stream()))
                .flatMap(route -> Stream.ofNullable(route.lead()))
                .map(DepartmentId::value)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<DepartmentId> all(Route route) {
        return Stream.of(Stream.ofNullable(route.lead()), route.support().stream(), route.copies().stream())
                .flatMap(departments -> departments)
                .toList();
    }

    private List<String> district(DepartmentId id) {
        return city.city().departments().find(id).orElseThrow().districts().stream()
                .map(DistrictPath::toString)
                .toList();
    }
}
