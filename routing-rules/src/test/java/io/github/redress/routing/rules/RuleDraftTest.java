package io.github.redress.routing.rules;

import static io.github.redress.routing.rules.RuleFiles.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.redress.DistrictPath;
import io.github.redress.FileFault;
import io.github.redress.Text;
import io.github.redress.routing.RouterReader.Known;
import io.github.redress.routing.rules.FindingCode.Severity;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is wrong with the content of a file refuses it and is found in it, in the same words. */
class RuleDraftTest {

    private static final Known KNOWN =
            City.knownWithCategories("water/supply", "water/sewer", "roads/lamps", "parks", "noise", "other");

    private static final RuleAnalyser ANALYSER = RuleAnalyser.of(KNOWN, SmallWorld.NOW)
            .withDistricts(Set.of(DistrictPath.of("north/pier"), DistrictPath.of("south")));

    @Test
    void everyKindOfFaultIsReportedAtOnceWithPointerAndLine() {
        String file = """
                {
                "format": "redress.routing/1", "id": "City", "version": "1",
                "timeZone": "Asia/Shanghai",
                "fallback": { "department": "role:water" },
                "lists": { "wet": ["rain"] },
                "rules": [
                { "id": "a", "when": { "category": "heat" }, "route": { "department": "nobody", "sla": "gold" } },
                { "id": "a", "when": { "text": { "anyOf": ["#dry"] } }, "route": { "department": "parks" } },
                { "id": "b", "when": { "time": { "calendar": "office" } }, "route": { "department": "role:fire" } },
                { "id": "c", "when": { "custom": { "type": "weather" } }, "route": {} },
                { "id": "d", "when": { "district": "south" }, "route": { "department": "role:port" }, "colour": 1 },
                { "id": "e", "when": { "category": "noise" }, "route": { "department": "parks" } },
                { "id": "f", "when": { "category": "noise" }, "route": { "department": "centre" } }
                ]
                }
                """;

        RuleDraft draft = draft(file);

        assertThat(draft.isWellFormed()).isFalse();
        assertThat(draft.faults())
                .extracting(FileFault::line, FileFault::pointer, FileFault::code)
                .containsExactly(
                        tuple(2, "/id", "BAD_VALUE"),
                        tuple(4, "/fallback/department", "UNRESOLVED_ROLE"),
                        tuple(7, "/rules/0/when/category", "UNKNOWN_CATEGORY"),
                        tuple(7, "/rules/0/route/department", "UNKNOWN_DEPARTMENT"),
                        tuple(7, "/rules/0/route/sla", "UNKNOWN_SLA"),
                        tuple(8, "/rules/1/id", "DUPLICATE_ID"),
                        tuple(8, "/rules/1/when/text/anyOf/0", "UNKNOWN_LIST"),
                        tuple(9, "/rules/2/when/time/calendar", "UNKNOWN_CALENDAR"),
                        tuple(9, "/rules/2/route/department", "UNRESOLVED_ROLE"),
                        tuple(10, "/rules/3/when/custom/type", "UNKNOWN_CONDITION"),
                        tuple(10, "/rules/3/route", "MISSING_FIELD"),
                        tuple(11, "/rules/4/colour", "UNKNOWN_FIELD"),
                        tuple(11, "/rules/4/route/department", "UNRESOLVED_ROLE"),
                        tuple(13, "/rules/6", "AMBIGUOUS_TIE"));
        assertThat(read(file)).isEqualTo(draft.faults());
    }

    @Test
    void fileOfAWrongFormCannotBeAnalysed() {
        RuleDraft draft = draft("{}");

        assertThatThrownBy(() -> ANALYSER.findings(draft))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the form of the file must be right, had 6 faults; show those instead");
    }

    @Test
    void fileWithEveryKindOfFaultThatCanBeAnalysedIsRefusedForEach() {
        RuleDraft draft = draft(everything());

        assertThat(draft.isWellFormed()).isTrue();
        assertThat(draft.faults())
                .extracting(FileFault::code)
                .containsOnly(
                        "UNKNOWN_DEPARTMENT",
                        "UNKNOWN_CATEGORY",
                        "UNKNOWN_SLA",
                        "UNRESOLVED_ROLE",
                        "AMBIGUOUS_TIE",
                        "TEST_FAILED");
        assertThat(read(everything())).isEqualTo(draft.faults());
    }

    @ParameterizedTest
    @EnumSource(FindingCode.class)
    void fileWithEverythingGivesEveryCode(FindingCode code) {
        assertThat(analysed(everything())).extracting(Finding::code).contains(code);
    }

    @Test
    void everyWitnessHolds() {
        WitnessClaims claims = new WitnessClaims(draft(everything()).rules().orElseThrow(), KNOWN);

        analysed(everything()).forEach(claims::assertHold);
    }

    @ParameterizedTest
    @EnumSource(FindingCode.class)
    void everyCodeHasAWitnessSomewhere(FindingCode code) {
        assertThat(analysed(everything()))
                .filteredOn(finding -> finding.code() == code)
                .extracting(Finding::witness)
                .anyMatch(Objects::nonNull);
    }

    @Test
    void everyFaultOfTheReaderIsAFindingOfTheSameCodePlaceAndWords() {
        List<Finding> findings = analysed(everything());

        for (FileFault fault : draft(everything()).faults()) {
            assertThat(findings)
                    .filteredOn(finding -> finding.code().name().equals(fault.code())
                            && finding.pointer().equals(fault.pointer())
                            && finding.message().en().equals(fault.message())
                            && finding.severity() == Severity.ERROR)
                    .as(fault.toString())
                    .hasSize(1);
        }
    }

    @Test
    void nothingIsSaidTwice() {
        assertThat(analysed(everything())).doesNotHaveDuplicates();
        assertThat(analysed(everything()).stream()
                        .map(finding -> Stream.of(finding.code(), finding.pointer(), finding.message())
                                .map(Object::toString)
                                .collect(Collectors.joining(" "))))
                .doesNotHaveDuplicates();
    }

    @Test
    void unknownDepartmentIsSaidInBothLanguagesWithAComplaintThatWouldGoThere() {
        List<Finding> findings = analysed(RuleFiles.withRules(rule("a", "{\"category\": \"noise\"}", "nobody")));

        Finding finding = findings.stream()
                .filter(found -> found.code() == FindingCode.UNKNOWN_DEPARTMENT)
                .findFirst()
                .orElseThrow();
        assertThat(finding.message()).isEqualTo(Text.of("没有部门“nobody”", "no department \"nobody\" is known"));
        assertThat(finding.rule()).isEqualTo("a");
        assertThat(finding.pointer()).isEqualTo("/rules/0/route/department");
        assertThat(finding.witness()).isNotNull();
    }

    @Test
    void whatTheReaderRefusesNoRuleCanAccept() {
        String file = RuleFiles.withRules("""
                { "id": "a", "when": { "category": "noise" }, "route": { "department": "nobody" },
                  "accept": ["UNKNOWN_DEPARTMENT"] }""");

        assertThat(analysed(file)).extracting(Finding::code).contains(FindingCode.UNKNOWN_DEPARTMENT);
    }

    @Test
    void failedTestSaysWhatItsComplaintBecameAndGivesIt() {
        String file = RuleFiles.file("\"rules\": [" + rule("a", "{\"category\": \"noise\"}", "parks") + "]", """
                "tests": [ { "name": "night", "complaint": { "kind": "PRAISE", "category": "noise", "district": "south",
                  "text": "Loud" }, "expect": { "rule": null } } ]""");

        Finding finding = analysed(file).stream()
                .filter(found -> found.code() == FindingCode.TEST_FAILED)
                .findFirst()
                .orElseThrow();

        assertThat(finding.message())
                .isEqualTo(Text.of(
                        "测试“night”：应为 rule (none)，实为 rule a", "test \"night\": expected rule (none), was rule a"));
        assertThat(finding.pointer()).isEqualTo("/tests/0");
        assertThat(finding.rule()).isNull();
        Witness witness = Objects.requireNonNull(finding.witness());
        assertThat(witness.text()).isEqualTo("Loud");
        assertThat(draft(file)
                        .rules()
                        .orElseThrow()
                        .route(witness.subject(), witness.text())
                        .rule())
                .isEqualTo("a");
    }

    @Test
    void testOfNoInstantHasNoWitnessWhereAnyInstantWouldMatter() {
        String file =
                RuleFiles.file("\"rules\": [" + rule("a", "{\"time\": {\"days\": \"MON-SUN\"}}", "parks") + "]", """
                "tests": [ { "complaint": { "kind": "PRAISE", "category": "noise", "district": "south" },
                  "expect": { "rule": "a" } } ]""");

        assertThat(analysed(file))
                .filteredOn(found -> found.code() == FindingCode.TEST_FAILED)
                .singleElement()
                .extracting(Finding::witness)
                .isNull();
    }

    @Test
    void testsAreNotRunWhereNobodyMightLead() {
        String file = RuleFiles.file("\"rules\": []", """
                "tests": [ { "complaint": { "kind": "PRAISE", "category": "noise", "district": "elsewhere" },
                  "expect": { "rule": "a" } } ]""").replace("\"centre\"", "\"role:water\"");

        assertThat(draft(file).faults()).extracting(FileFault::code).containsExactly("UNRESOLVED_ROLE");
    }

    @Test
    void publicationIsRefusedWithTheSameFindings() {
        RuleTimeline timeline = Versions.sinceMarch();
        byte[] lost = Versions.waterTo("2", "nobody");

        Publication.Refused refused =
                (Publication.Refused) timeline.publish("rules.json", lost, Versions.APRIL, PublishPolicy.testsOnly());

        assertThat(refused.faults())
                .extracting(FileFault::message)
                .containsExactly("no department \"nobody\" is known");
        assertThat(refused.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().zh()).isEqualTo("没有部门“nobody”"))
                .satisfies(finding -> assertThat(finding.witness()).isNotNull());
    }

    /** Returns a file whose form is right, with as many things wrong as there are codes. */
    private static String everything() {
        String hot = IntStream.range(0, 65)
                .mapToObj(i -> rule(
                        "hot-" + i,
                        "{\"category\": \"other/c" + i + "\", \"text\": {\"anyOf\": [\"leak\", \"leaking\"]}}",
                        "parks"))
                .collect(Collectors.joining(",\n"));
        return RuleFiles.file("\"rules\": [" + hot + """
                ,
                { "id": "shadowed", "priority": -9, "when": { "category": "noise", "kind": ["PRAISE"] },
                  "route": { "department": "parks" } },
                { "id": "tie-a", "when": { "category": "noise" }, "route": { "department": "parks" } },
                { "id": "tie-b", "when": { "category": "noise" }, "route": { "department": "centre" } },
                { "id": "day", "priority": 2, "when": { "category": "parks", "time": { "from": "08:00", "to": "20:00" } },
                  "route": { "department": "parks" } },
                { "id": "night", "priority": 2, "when": { "category": "parks", "time": { "from": "20:00", "to": "08:00" } },
                  "route": { "department": "parks" } },
                { "id": "union", "when": { "category": "parks" }, "route": { "department": "centre" } },
                { "id": "what", "when": { "category": "water/supply" }, "route": { "department": "water-bureau" } },
                { "id": "spare", "when": { "category": "water/supply", "kind": ["PRAISE"] },
                  "route": { "department": "water-bureau" } },
                { "id": "where", "when": { "category": "water", "district": "north" },
                  "route": { "department": "role:port" } },
                { "id": "never", "when": { "text": { "anyOf": ["leaking"], "noneOf": ["leak"] } },
                  "route": { "department": "parks" } },
                { "id": "nobody", "when": { "category": "roads", "kind": ["PRAISE"] },
                  "route": { "department": "nobody", "cc": ["no-one"], "sla": "gold" } },
                { "id": "heat", "when": { "category": "heat" }, "route": { "department": "old-roads" } },
                { "id": "port", "when": { "category": "water/sewer", "district": "south" },
                  "route": { "department": "role:port", "support": ["role:fire"] } },
                { "id": "east", "when": { "district": "east" }, "route": { "department": "parks" } },
                { "id": "old", "when": { "category": "water" }, "route": { "department": "parks" },
                  "effective": { "to": "2026-01-01T00:00:00" } },
                { "id": "new", "when": { "category": "water" }, "route": { "department": "parks" },
                  "effective": { "from": "2027-01-01T00:00:00" } },
                { "id": "all", "when": { "channel": ["WEB"] }, "route": { "department": "parks" } },
                { "id": "with", "priority": 1, "when": { "category": "roads/lamps", "text": { "anyOf": ["dark"] } },
                  "route": { "department": "parks" } },
                { "id": "without", "priority": 1, "when": { "category": "roads/lamps", "text": { "noneOf": ["dark"] } },
                  "route": { "department": "parks" } },
                { "id": "open", "when": { "category": "roads/lamps", "kind": ["GRIEVANCE"] },
                  "route": { "department": "centre" } }
                ]""", """
                "additions": [
                { "id": "lost", "when": { "category": "noise" }, "add": { "cc": ["no-body"] } },
                { "id": "cold", "when": { "text": { "allOf": ["cold"], "noneOf": ["cold"] } },
                  "add": { "tags": ["cold"] } } ]""", """
                "tests": [ { "complaint": { "kind": "PRAISE", "category": "water/supply", "district": "south" },
                  "expect": { "department": "parks" } } ]""")
                .replace("\"department\": \"centre\" },\n\"rules\"", "\"department\": \"government\" },\n\"rules\"");
    }

    private static List<Finding> analysed(String file) {
        return ANALYSER.withHits(Map.of("what", 1L)).findings(draft(file));
    }

    private static RuleDraft draft(String file) {
        return new RuleSetReader().draft("rules.json", file.getBytes(StandardCharsets.UTF_8), KNOWN);
    }

    private static List<FileFault> read(String file) {
        return new RuleSetReader()
                .read("rules.json", file.getBytes(StandardCharsets.UTF_8), KNOWN)
                .faults();
    }
}
