package io.github.redress.routing.rules;

import static io.github.redress.routing.rules.RuleFiles.sound;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.CategoryPath;
import io.github.redress.ComplaintKind;
import io.github.redress.DistrictPath;
import io.github.redress.department.Departments;
import io.github.redress.routing.Route;
import io.github.redress.routing.RouteKind;
import io.github.redress.routing.RouterReader.Known;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TipOffGuardTest {

    private static final RuleSet RULES = sound(RuleFiles.file("""
            "rules": [
              { "id": "water", "when": { "category": "water" }, "route": { "department": "role:water", "support": ["water-bureau", "parks"], "cc": ["new-roads"], "sla": "usual" } },
              { "id": "parks", "when": { "category": "parks" }, "route": { "department": "parks" } },
              { "id": "port", "when": { "category": "port", "district": "north" }, "route": { "department": "role:port" } },
              { "id": "roads", "when": { "category": "roads" }, "route": { "department": "old-roads" } } ],
            "additions": [ { "id": "all", "when": { "kind": ["GRIEVANCE"] }, "add": { "support": ["old-roads"], "cc": ["government"] } } ]"""));

    @Test
    void departmentThatIsNotAccusedLeadsAsTheRuleSays() {
        Route route = RULES.route(Subjects.accusing("water", "north", "south-water"), "");

        assertThat(route.kind()).isEqualTo(RouteKind.RULE);
        assertThat(route.lead()).isEqualTo(City.id("north-water"));
    }

    @Test
    void nearestSuperiorLeadsInsteadOfTheAccused() {
        Route route = RULES.route(Subjects.accusing("water", "north", "north-water"), "");

        assertThat(route.kind()).isEqualTo(RouteKind.GUARDED);
        assertThat(route.rule()).isEqualTo("water");
        assertThat(route.lead()).isEqualTo(City.id("water-bureau"));
        assertThat(route.support()).containsExactly(City.id("parks"), City.id("new-roads"));
        assertThat(route.sla()).isEqualTo("usual");
    }

    @Test
    void accusedSuperiorIsPassedOver() {
        Route route = RULES.route(Subjects.accusing("water", "north", "north-water", "water-bureau"), "");

        assertThat(route.kind()).isEqualTo(RouteKind.GUARDED);
        assertThat(route.lead()).isEqualTo(City.id("government"));
        assertThat(route.support()).doesNotContain(City.id("water-bureau"));
    }

    @Test
    void coordinationOfficeLeadsWhereNobodyIsAbove() {
        Route route = RULES.route(Subjects.accusing("parks", "north", "parks"), "");

        assertThat(route.kind()).isEqualTo(RouteKind.GUARDED);
        assertThat(route.rule()).isEqualTo("parks");
        assertThat(route.lead()).isEqualTo(City.id("centre"));
    }

    @Test
    void superiorOfAnAccusedCoordinationOfficeLeads() {
        Route ruled = RULES.route(Subjects.accusing("parks", "north", "parks", "centre"), "");
        Route fallen = RULES.route(Subjects.accusing("other", "north", "centre"), "");

        assertThat(ruled.kind()).isEqualTo(RouteKind.GUARDED);
        assertThat(ruled.lead()).isEqualTo(City.id("government"));
        assertThat(fallen.kind()).isEqualTo(RouteKind.GUARDED);
        assertThat(fallen.rule()).isNull();
        assertThat(fallen.lead()).isEqualTo(City.id("government"));
    }

    @Test
    void nobodyLeadsWhereAllAreAccused() {
        Route route = RULES.route(Subjects.accusing("parks", "north", "parks", "centre", "government"), "");

        assertThat(route.kind()).isEqualTo(RouteKind.GUARDED);
        assertThat(route.lead()).isNull();
        assertThat(route.copies()).isEmpty();
    }

    @Test
    void dissolvedSuperiorIsPassedOver() {
        Route route = RULES.route(Subjects.accusing("port", "north", "north-port"), "");

        assertThat(route.lead()).isEqualTo(City.id("government"));
    }

    @Test
    void whoFollowedAnAccusedDepartmentMayNotKnowEither() {
        Route route = RULES.route(Subjects.accusing("roads", "north", "old-roads"), "");

        assertThat(route.kind()).isEqualTo(RouteKind.GUARDED);
        assertThat(route.lead()).isEqualTo(City.id("government"));
        assertThat(route.support()).isEmpty();
    }

    /** On an unknown day, whoever follows an accused department at any time may have followed it already. */
    @Test
    void whoFollowsAnAccusedDepartmentMayNotKnowOnAnUnknownDay() {
        RuleSet rules = sound(RuleFiles.withRules("""
                { "id": "roads", "when": { "category": "roads" }, "route": { "department": "new-roads" } }"""));
        Facts complaint = new Facts(
                ComplaintKind.TIP_OFF,
                CategoryPath.of("roads"),
                DistrictPath.of("north"),
                null,
                null,
                null,
                Set.of(),
                Map.of(),
                Set.of(City.id("old-roads")),
                "");

        Route route = rules.decide(complaint).route();

        assertThat(route.kind()).isEqualTo(RouteKind.GUARDED);
        assertThat(route.lead()).isEqualTo(City.id("government"));
    }

    /** The waterworks took over the water board that stood above them: above both is the government. */
    @Test
    void searchGoesOnAboveASuperiorThatWasMergedIntoTheAccused() {
        Departments departments = Departments.of(List.of(
                City.department("government", null),
                City.department("centre", "government"),
                City.department("waterworks", "water-board"),
                City.dissolved("water-board", "waterworks")));
        RuleSet rules = (RuleSet) RuleFiles.read(RuleFiles.withRules("""
                        { "id": "water", "when": { "category": "water" }, "route": { "department": "waterworks" } }"""), new Known(departments, Set.of(), Set.of()))
                .router();

        Route route = rules.route(Subjects.accusing("water", "north", "waterworks"), "");

        assertThat(route.kind()).isEqualTo(RouteKind.GUARDED);
        assertThat(route.lead()).isEqualTo(City.id("government"));
    }
}
