package io.github.redress.routing.rules;

import static io.github.redress.routing.rules.RuleFiles.file;
import static io.github.redress.routing.rules.RuleFiles.rule;
import static io.github.redress.routing.rules.RuleFiles.withRules;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.redress.FileFault;
import io.github.redress.routing.RouterReader;
import io.github.redress.routing.RouterReader.Result;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class RuleSetReaderTest {

    @Test
    void isFoundAsAService() {
        assertThat(ServiceLoader.load(RouterReader.class))
                .singleElement()
                .isInstanceOf(RuleSetReader.class)
                .extracting(RouterReader::format)
                .isEqualTo("redress.routing/1");
    }

    @Test
    void readsASoundFile() {
        Result result = RuleFiles.read(RuleFiles.harbour(), City.known());

        assertThat(result.faults()).isEmpty();
        assertThat(result.router()).isInstanceOf(RuleSet.class);
    }

    @Test
    void readsAFileWithAByteOrderMark() {
        assertThat(RuleFiles.faults("\uFEFF" + withRules())).isEmpty();
    }

    @Test
    void reportsEveryFaultAtOnceWithPointerAndLine() {
        String faulty = """
                {
                  "format": "redress.routing/2",
                  "id": "Bad Id",
                  "version": " ",
                  "timeZone": "Asia/Nowhere",
                  "hitPolicy": "COLLECT",
                  "fallback": { "department": "nobody" },
                  "lists": { "empty": [] },
                  "rules": [
                    { "id": "a", "when": {}, "route": { "department": "role:nothing" } },
                    { "id": "b",
                      "when": { "category": "a//b", "colour": "red" },
                      "route": { "department": 5, "sla": "never" } }
                  ],
                  "additions": [
                    { "id": "a", "when": { "kind": ["GRIPE"] }, "add": { "tags": [] } }
                  ],
                  "tests": [ { "complaint": {}, "expect": {} } ],
                  "more": 1
                }
                """;

        List<FileFault> faults = RuleFiles.faults(faulty);

        assertThat(faults).allSatisfy(fault -> assertThat(fault.file()).isEqualTo("rules.json"));
        assertThat(faults)
                .extracting(FileFault::line, FileFault::pointer, FileFault::code)
                .containsExactlyInAnyOrder(
                        tuple(2, "/format", "BAD_VALUE"),
                        tuple(3, "/id", "BAD_VALUE"),
                        tuple(4, "/version", "BAD_VALUE"),
                        tuple(5, "/timeZone", "BAD_VALUE"),
                        tuple(6, "/hitPolicy", "BAD_VALUE"),
                        tuple(7, "/fallback/department", "UNKNOWN_DEPARTMENT"),
                        tuple(8, "/lists/empty", "BAD_VALUE"),
                        tuple(10, "/rules/0/when", "BAD_VALUE"),
                        tuple(10, "/rules/0/route/department", "UNRESOLVED_ROLE"),
                        tuple(12, "/rules/1/when/category", "BAD_VALUE"),
                        tuple(12, "/rules/1/when/colour", "UNKNOWN_FIELD"),
                        tuple(13, "/rules/1/route/department", "BAD_VALUE"),
                        tuple(13, "/rules/1/route/sla", "UNKNOWN_SLA"),
                        tuple(16, "/additions/0/id", "DUPLICATE_ID"),
                        tuple(16, "/additions/0/when/kind/0", "BAD_VALUE"),
                        tuple(16, "/additions/0/add/tags", "BAD_VALUE"),
                        tuple(18, "/tests/0/complaint", "MISSING_FIELD"),
                        tuple(18, "/tests/0/complaint", "MISSING_FIELD"),
                        tuple(18, "/tests/0/complaint", "MISSING_FIELD"),
                        tuple(18, "/tests/0/expect", "BAD_VALUE"),
                        tuple(19, "/more", "UNKNOWN_FIELD"));
    }

    @Test
    void missingMembersAreNamed() {
        assertThat(RuleFiles.faults("{}"))
                .extracting(FileFault::code, FileFault::message)
                .containsExactlyInAnyOrder(
                        tuple("MISSING_FIELD", "the key \"format\" is missing"),
                        tuple("MISSING_FIELD", "the key \"id\" is missing"),
                        tuple("MISSING_FIELD", "the key \"version\" is missing"),
                        tuple("MISSING_FIELD", "the key \"timeZone\" is missing"),
                        tuple("MISSING_FIELD", "the key \"fallback\" is missing"),
                        tuple("MISSING_FIELD", "the key \"rules\" is missing"));
    }

    @Test
    void whatIsNoJsonIsOneFault() {
        assertThat(RuleFiles.faults("{\n\"format\": }"))
                .singleElement()
                .satisfies(fault -> assertThat(fault.code()).isEqualTo("BAD_JSON"))
                .satisfies(fault -> assertThat(fault.line()).isEqualTo(2));
        assertThat(RuleFiles.faults("null"))
                .extracting(FileFault::message)
                .containsExactly("an object was wanted, was null");
    }

    @Test
    void categoryIsCheckedOnlyWhereThereAreSome() {
        String file = withRules(
                rule("a", "{\"category\": \"water\"}", "parks"),
                rule("b", "{\"category\": [\"roads\", \"water/x\"]}", "parks"));

        assertThat(RuleFiles.read(file, City.known()).faults()).isEmpty();
        assertThat(RuleFiles.read(file, City.knownWithCategories("water/supply", "roads"))
                        .faults())
                .containsExactly(new FileFault(
                        "rules.json",
                        "/rules/1/when/category/1",
                        6,
                        "UNKNOWN_CATEGORY",
                        "no category \"water/x\" is known"));
    }

    @Test
    void idStandsOnceAmongRulesAndAdditions() {
        String file = file(
                "\"rules\": [ " + rule("a", "{\"category\": \"x\"}", "parks"),
                rule("a", "{\"category\": \"y\"}", "parks") + " ]",
                "\"additions\": [ { \"id\": \"a\", \"when\": { \"category\": \"x\" }, \"add\": { \"tags\": [\"t\"] } } ]");

        assertThat(RuleFiles.faults(file))
                .containsExactly(
                        new FileFault(
                                "rules.json",
                                "/rules/1/id",
                                5,
                                "DUPLICATE_ID",
                                "the id \"a\" is already that of /rules/0"),
                        new FileFault(
                                "rules.json",
                                "/additions/0/id",
                                6,
                                "DUPLICATE_ID",
                                "the id \"a\" is already that of /rules/0"));
    }

    @Test
    void failingTestSaysWhatWasExpectedAndWhatCame() {
        String file = file(
                        "\"rules\": [ " + rule("water", "{\"category\": \"water\"}", "role:water") + " ]",
                        "\"tests\": [",
                        "")
                .replace("[,\n", "[\n");
        String tests = """
                { "name": "south", "complaint": { "kind": "GRIEVANCE", "category": "water", "district": "south" }, "expect": { "department": "south-water" } },
                { "name": "north", "complaint": { "kind": "GRIEVANCE", "category": "water", "district": "north" },
                  "expect": { "department": "south-water", "rule": null, "tags": ["b", "a"] } } ]
                """;
        String tested = file.replace("\n}\n", tests + "}\n");

        assertThat(RuleFiles.faults(tested))
                .containsExactly(
                        new FileFault(
                                "rules.json",
                                "/tests/1",
                                7,
                                "TEST_FAILED",
                                "test \"north\": expected rule (none), department south-water, tags [a, b], was rule water, department north-water, tags []"));
    }

    @Test
    void testWithoutANameIsCalledByItsPlace() {
        String file = file("\"rules\": []", """
                "tests": [ { "complaint": { "kind": "PRAISE", "category": "x", "district": "y" }, "expect": { "outcome": "RULE" } } ]""");

        assertThat(RuleFiles.faults(file))
                .extracting(FileFault::message)
                .containsExactly("test \"/tests/0\": expected outcome RULE, was outcome FALLBACK");
    }

    @Test
    void missingChannelAndInstantFitNoRuleAboutThem() {
        String file = file("""
                "rules": [
                  { "id": "c", "when": { "channel": ["WEB"] }, "route": { "department": "parks" } },
                  { "id": "t", "when": { "time": { "days": "MON-SUN" } }, "route": { "department": "parks" } },
                  { "id": "e", "when": { "kind": ["PRAISE"] }, "route": { "department": "parks" }, "effective": { "from": "2000-01-01T00:00:00Z" } } ],
                "tests": [ { "complaint": { "kind": "PRAISE", "category": "x", "district": "y" }, "expect": { "rule": null } } ]""");

        assertThat(RuleFiles.faults(file)).isEmpty();
    }
}
