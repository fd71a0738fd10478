package io.github.redress.routing.rules;

import static io.github.redress.routing.rules.RuleFiles.rule;
import static io.github.redress.routing.rules.RuleFiles.sound;
import static io.github.redress.routing.rules.RuleFiles.withRules;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.DistrictPath;
import io.github.redress.Text;
import io.github.redress.department.Departments;
import io.github.redress.routing.RouteKind;
import io.github.redress.routing.RouterReader.Known;
import io.github.redress.routing.rules.FindingCode.Severity;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RuleAnalyserTest {

    private static final RuleAnalyser ANALYSER = RuleAnalyser.of(City.known(), SmallWorld.NOW);

    @Test
    void shadowedRuleIsNamedWithWhatShadowsIt() {
        RuleSet rules = sound(withRules(
                rule("late", -1, "{\"category\": \"water\", \"kind\": [\"GRIEVANCE\"]}", "parks"),
                rule("wide", "{\"category\": [\"water\", \"roads\"]}", "centre")));

        Finding finding = only(FindingCode.SHADOWED, rules);

        assertThat(finding.rule()).isEqualTo("late");
        assertThat(finding.others()).containsExactly("wide");
        assertThat(finding.pointer()).isEqualTo("/rules/0");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.message())
                .isEqualTo(Text.of(
                        "规则“late”：另一条规则总是抢先，此规则永不生效：“wide”",
                        "rule \"late\": one other rule always decides instead: \"wide\""));
        assertThat(rules.route(finding.witness().subject(), finding.witness().text())
                        .rule())
                .isEqualTo("wide");
    }

    @Test
    void longerWordIsShadowedByAShorterOne() {
        RuleSet rules = sound(withRules(
                rule("wide", 1, "{\"text\": {\"anyOf\": [\"leak\", \"burst\"]}}", "centre"),
                rule("late", "{\"text\": {\"anyOf\": [\"leaking pipe\"]}}", "parks")));

        assertThat(only(FindingCode.SHADOWED, rules).rule()).isEqualTo("late");
    }

    @Test
    void narrowerNumbersAreShadowedByWiderOnes() {
        RuleSet rules = sound(withRules(
                rule("wide", 1, "{\"attributes\": {\"people\": {\"gte\": 10}}}", "centre"),
                rule("late", "{\"attributes\": {\"people\": {\"gt\": 10, \"lt\": 20}}}", "parks")));

        assertThat(only(FindingCode.SHADOWED, rules).rule()).isEqualTo("late");
    }

    @Test
    void severalRulesShadowTogether() {
        RuleSet rules = sound(withRules(
                rule("day", 1, "{\"time\": {\"from\": \"08:00\", \"to\": \"20:00\"}}", "centre"),
                rule("night", 1, "{\"time\": {\"from\": \"20:00\", \"to\": \"08:00\"}}", "centre"),
                rule("late", "{\"category\": \"water\"}", "parks")));

        assertThat(only(FindingCode.SHADOWED_BY_UNION, rules).others()).containsExactlyInAnyOrder("day", "night");
    }

    @Test
    void oneMinuteLeftOpenIsNoShadow() {
        RuleSet rules = sound(withRules(
                rule("day", 1, "{\"time\": {\"from\": \"08:00\", \"to\": \"20:00\"}}", "centre"),
                rule("night", 1, "{\"time\": {\"from\": \"20:01\", \"to\": \"08:00\"}}", "centre"),
                rule("late", "{\"category\": \"water\"}", "parks")));

        assertThat(codes(rules)).doesNotContain(FindingCode.SHADOWED_BY_UNION, FindingCode.UNDECIDED);
    }

    @Test
    void wordsThatTogetherLeaveNothingAreUndecided() {
        RuleSet rules = sound(withRules(
                rule("with", 1, "{\"text\": {\"anyOf\": [\"leak\"]}}", "centre"),
                rule("without", 1, "{\"text\": {\"noneOf\": [\"leak\"]}}", "centre"),
                rule("late", "{\"category\": \"water\"}", "parks")));

        assertThat(ANALYSER.findings(rules))
                .filteredOn(finding -> finding.code() == FindingCode.UNDECIDED)
                .extracting(finding -> finding.message().en())
                .containsExactly(
                        "rule \"late\": one thing could not be found out: whether it ever decides; "
                                + "each complaint tried went to one of 2 other rules (because of words or facts)",
                        "rule \"without\": one thing could not be found out: whether what does not "
                                + "fit it is a gap: categories that no rule names (because of words or facts)");
    }

    @Test
    void datesThatMissTheHoursAreAContradiction() {
        RuleSet rules = sound(withRules("""
                { "id": "a", "when": { "time": { "days": "SUN" } }, "route": { "department": "parks" },
                  "effective": { "from": "2026-04-06T00:00:00", "to": "2026-04-11T00:00:00" } }"""));

        assertThat(codes(rules)).contains(FindingCode.CONTRADICTION);
    }

    @Test
    void wordsAndNumbersMayContradict() {
        assertThat(codes(sound(withRules(
                        rule("a", "{\"text\": {\"anyOf\": [\"leaking\"], \"noneOf\": [\"leak\"]}}", "parks")))))
                .contains(FindingCode.CONTRADICTION);
        assertThat(codes(sound(
                        withRules(rule("a", "{\"attributes\": {\"people\": {\"gte\": 10, \"lt\": 10}}}", "parks")))))
                .contains(FindingCode.CONTRADICTION);
    }

    @Test
    void tieIsAnErrorUnlessTwoWordsMustMeet() {
        String leak = "{\"category\": \"water\", \"text\": {\"anyOf\": [\"leak\", \"burst\"]}}";
        String burst = "{\"category\": \"water\", \"text\": {\"anyOf\": [\"burst main\"]}}";
        String pipe = "{\"category\": \"water\", \"text\": {\"anyOf\": [\"pipe\"]}}";

        assertThat(only(
                                FindingCode.AMBIGUOUS_TIE,
                                sound(withRules(rule("a", leak, "parks"), rule("b", burst, "centre"))))
                        .others())
                .containsExactly("a");
        assertThat(codes(sound(withRules(rule("a", leak, "parks"), rule("b", pipe, "centre")))))
                .contains(FindingCode.OVERLAP)
                .doesNotContain(FindingCode.AMBIGUOUS_TIE);
    }

    @Test
    void sharperRuleEndsATie() {
        RuleSet rules = sound(withRules(
                rule("a", "{\"kind\": [\"GRIEVANCE\", \"TIP_OFF\"]}", "parks"),
                rule("b", "{\"channel\": [\"WEB\"]}", "centre"),
                rule("c", "{\"kind\": [\"GRIEVANCE\", \"TIP_OFF\"], \"channel\": [\"WEB\"]}", "centre")));

        assertThat(codes(rules)).doesNotContain(FindingCode.AMBIGUOUS_TIE);
    }

    @Test
    void gapIsNamedByItsHighestNode() {
        Known known = City.knownWithCategories("water/supply/pipe", "water/supply/meter", "water/sewer", "roads");
        RuleSet rules = sound(withRules(rule("a", "{\"category\": [\"roads\", \"water/sewer\"]}", "parks")));

        List<Finding> gaps = RuleAnalyser.of(known, SmallWorld.NOW).findings(rules).stream()
                .filter(finding -> finding.code() == FindingCode.GAP)
                .toList();

        assertThat(gaps).hasSize(1);
        assertThat(gaps.get(0).message().en())
                .isEqualTo("no rule fits, so the fallback leads: category \"water/supply\" (2)");
        assertThat(gaps.get(0).severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void whatNoRuleNamesIsAGapForInformationOnly() {
        RuleSet rules = sound(withRules(rule("a", "{\"category\": \"roads\"}", "parks")));

        assertThat(only(FindingCode.GAP, rules).severity()).isEqualTo(Severity.INFO);
        assertThat(codes(sound(withRules(rule(
                        "a",
                        "{\"kind\": ["
                                + "\"CONSULTATION\",\"ASSISTANCE\",\"GRIEVANCE\",\"TIP_OFF\",\"SUGGESTION\",\"PRAISE\"]}",
                        "parks")))))
                .doesNotContain(FindingCode.GAP);
    }

    @Test
    void ruleWithinAWiderOneOfTheSameRouteIsRedundant() {
        String narrow = rule("narrow", "{\"category\": \"water/supply\"}", "parks");
        String wide = rule("wide", "{\"category\": \"water\"}", "parks");
        String between = rule("between", "{\"category\": \"water\", \"district\": \"north\"}", "centre");

        assertThat(only(FindingCode.REDUNDANT, sound(withRules(narrow, wide))).rule())
                .isEqualTo("narrow");
        assertThat(codes(sound(withRules(narrow, between, wide)))).doesNotContain(FindingCode.REDUNDANT);
    }

    @Test
    void narrowCategoryAndNarrowDistrictOverlap() {
        RuleSet rules = sound(withRules(
                rule("what", "{\"category\": \"water/supply\"}", "parks"),
                rule("where", "{\"category\": \"water\", \"district\": \"north\"}", "centre")));

        assertThat(only(FindingCode.OVERLAP, rules).others()).containsExactly("what");
    }

    @Test
    void wordsAreLookedAt() {
        RuleSet rules = sound(withRules(IntStream.range(0, 65)
                .mapToObj(i -> rule(
                        "r" + i,
                        "{\"category\": \"c" + i + "\", \"text\": {\"anyOf\": [\"leak\", \"leaking\"]}}",
                        "parks"))
                .toArray(String[]::new)));

        assertThat(only(FindingCode.KEYWORD_CONTAINS_KEYWORD, rules).message().en())
                .isEqualTo("rule \"r0\": a word contains another of the same list, so it adds nothing: \"leaking\"");
        assertThat(ANALYSER.findings(rules))
                .filteredOn(finding -> finding.code() == FindingCode.HOT_KEYWORD)
                .extracting(finding -> finding.message().en())
                .containsExactly(
                        "rule \"r0\": very many rules want the same word: \"leak\" in 65",
                        "rule \"r0\": very many rules want the same word: \"leaking\" in 65");
        assertThat(codes(sound(withRules(rule("a", "{\"channel\": [\"WEB\"]}", "parks")))))
                .contains(FindingCode.UNINDEXED_RULE);
    }

    @Test
    void datesAreHeldAgainstNow() {
        RuleSet rules = sound(withRules("""
                { "id": "old", "when": { "category": "water" }, "route": { "department": "parks" },
                  "effective": { "to": "2026-04-08T10:00:00" } }""", """
                { "id": "new", "when": { "category": "water" }, "route": { "department": "parks" },
                  "effective": { "from": "2026-04-08T10:00:01" } }"""));

        assertThat(only(FindingCode.EXPIRED, rules).rule()).isEqualTo("old");
        assertThat(only(FindingCode.NOT_YET_EFFECTIVE, rules).rule()).isEqualTo("new");
    }

    @Test
    void dissolvedDepartmentIsAnErrorOnlyWithoutASuccessor() {
        assertThat(only(
                                FindingCode.DISSOLVED_DEPARTMENT,
                                sound(withRules(rule("a", "{\"category\": \"x\"}", "old-roads"))))
                        .severity())
                .isEqualTo(Severity.WARNING);
        assertThat(only(
                                FindingCode.DISSOLVED_DEPARTMENT,
                                sound(withRules(rule("a", "{\"category\": \"x\"}", "old-port"))))
                        .severity())
                .isEqualTo(Severity.ERROR);
    }

    @Test
    void roleMustBeHeldInEveryKnownDistrict() {
        RuleSet rules = sound(withRules(rule("a", "{\"category\": \"x\"}", "role:port")));
        RuleAnalyser analyser = ANALYSER.withDistricts(Set.of(DistrictPath.of("north"), DistrictPath.of("south/hill")));

        Finding finding = analyser.findings(rules).stream()
                .filter(found -> found.code() == FindingCode.UNRESOLVED_ROLE)
                .findFirst()
                .orElseThrow();

        assertThat(finding.message().en()).isEqualTo("role \"port\" is held by nobody in \"south/hill\"");
        assertThat(rules.route(finding.witness().subject(), "").kind()).isEqualTo(RouteKind.FALLBACK);
    }

    @Test
    void cityThatChangedSinceTheFileWasReadIsFound() {
        RuleSet rules = sound(withRules("""
                { "id": "a", "when": { "category": "water", "district": "north" },
                  "route": { "department": "parks", "sla": "usual" } }"""));
        Departments others = Departments.of(List.of(City.department("centre", null)));
        Known changed =
                new Known(others, Set.of(), City.knownWithCategories("roads").categories());

        assertThat(RuleAnalyser.of(changed, SmallWorld.NOW)
                        .withDistricts(Set.of(DistrictPath.of("south")))
                        .findings(rules))
                .extracting(Finding::code)
                .contains(
                        FindingCode.UNKNOWN_DEPARTMENT,
                        FindingCode.UNKNOWN_SLA,
                        FindingCode.UNKNOWN_CATEGORY,
                        FindingCode.UNKNOWN_DISTRICT,
                        FindingCode.FALLBACK_WITHOUT_SUPERIOR);
    }

    @Test
    void ruleWithoutHitsIsFoundOnceThereWasAReplay() {
        RuleSet rules = sound(
                withRules(rule("a", "{\"category\": \"x\"}", "parks"), rule("b", "{\"category\": \"y\"}", "parks")));

        assertThat(codes(rules)).doesNotContain(FindingCode.NEVER_HIT);
        assertThat(ANALYSER.withHits(Map.of("a", 3L)).findings(rules))
                .filteredOn(finding -> finding.code() == FindingCode.NEVER_HIT)
                .extracting(Finding::rule)
                .containsExactly("b");
    }

    @Test
    void otherRulesNameOrTheCodeSilencesAFinding() {
        for (String accepted : List.of("SHADOWED", "wide")) {
            RuleSet rules =
                    sound(withRules(rule("wide", 1, "{\"category\": \"water\"}", "centre"), """
                    { "id": "late", "when": { "category": "water" }, "route": { "department": "parks" }, "accept": ["%s"] }""".formatted(accepted)));

            assertThat(codes(rules)).doesNotContain(FindingCode.SHADOWED);
        }
    }

    @Test
    void pairsThatWereNotComparedAreCounted() {
        RuleSet rules = sound(withRules(IntStream.range(0, 260)
                .mapToObj(i -> rule(
                        String.format("r%03d", i),
                        "{\"category\": \"water\", \"text\": {\"anyOf\": [\"word-" + i + ".\"]}}",
                        i == 0 ? "centre" : "parks"))
                .toArray(String[]::new)));

        assertThat(undecided(rules))
                .containsExactly("rule \"r259\": one thing could not be found out: "
                        + "whether rules tie that stand where it does, 260 of one level; 6 pairs were not compared");
    }

    @Test
    void crossingsBeyondTheFirstHundredAreCounted() {
        RuleSet rules = sound(withRules(IntStream.range(0, 22)
                .mapToObj(i -> i < 11
                        ? rule("a" + i, "{\"category\": \"c" + i + "\", \"kind\": [\"PRAISE\"]}", "parks")
                        : rule("b" + i, "{\"district\": \"d" + i + "\"}", "centre"))
                .toArray(String[]::new)));

        assertThat(ANALYSER.findings(rules))
                .filteredOn(finding -> finding.code() == FindingCode.OVERLAP)
                .hasSize(100);
        assertThat(undecided(rules))
                .containsExactly(
                        "rule \"a8\": one thing could not be found out: "
                                + "which other rules it and those after it cross, 13 in all; 100 pairs are named, and the rest were not compared");
    }

    @Test
    void twoRulesAreUndecidedWhereNoExampleFitsBothAndNothingKeepsThemApart() {
        String above = "{\"category\": \"water\", \"attributes\": {\"id\": {\"gt\": \"a\"}}}";
        String below = "{\"category\": \"water\", \"attributes\": {\"id\": {\"lt\": \"aa\"}}}";
        String wellBelow = "{\"category\": \"water\", \"attributes\": {\"id\": {\"lt\": \"a\"}}}";
        String belowInTheNorth =
                "{\"category\": \"water\", \"district\": \"north\", \"attributes\": {\"id\": {\"lt\": \"aa\"}}}";
        String aboveDeeper = "{\"category\": \"water/supply\", \"attributes\": {\"id\": {\"gt\": \"a\"}}}";
        String open = "rule \"s\": one thing could not be found out: \"r\": "
                + "whether a complaint fits both (because of words or facts)";

        assertThat(undecided(sound(withRules(rule("r", above, "parks"), rule("s", below, "centre")))))
                .contains(open);
        assertThat(undecided(sound(withRules(rule("r", aboveDeeper, "parks"), rule("s", belowInTheNorth, "centre")))))
                .contains(open);
        assertThat(undecided(sound(withRules(rule("r", above, "parks"), rule("s", wellBelow, "centre")))))
                .isEmpty();
    }

    private static List<String> undecided(RuleSet rules) {
        return ANALYSER.findings(rules).stream()
                .filter(finding -> finding.code() == FindingCode.UNDECIDED)
                .map(finding -> finding.message().en())
                .toList();
    }

    private static Finding only(FindingCode code, RuleSet rules) {
        List<Finding> found = ANALYSER.findings(rules).stream()
                .filter(finding -> finding.code() == code)
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static Set<FindingCode> codes(RuleSet rules) {
        return ANALYSER.findings(rules).stream().map(Finding::code).collect(Collectors.toSet());
    }
}
