package io.github.redress.routing.rules;

import static io.github.redress.routing.rules.RuleFiles.rule;
import static io.github.redress.routing.rules.RuleFiles.sound;
import static io.github.redress.routing.rules.RuleFiles.withRules;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.github.redress.ContentHash;
import io.github.redress.routing.Route;
import io.github.redress.routing.RouteKind;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;

class RuleSetTest {

    @Test
    void oneRuleGivesLeadSupportCopiesAndPolicy() {
        RuleSet rules = sound(RuleFiles.harbour());

        Route route = rules.route(Subjects.of("water/supply", "south"), "地下室积水");

        assertThat(route.kind()).isEqualTo(RouteKind.RULE);
        assertThat(route.rule()).isEqualTo("water-flood");
        assertThat(route.lead()).isEqualTo(City.id("water-bureau"));
        assertThat(route.support()).containsExactly(City.id("south-water"), City.id("parks"));
        assertThat(route.copies()).isEmpty();
        assertThat(route.sla()).isEqualTo("emergency");
    }

    @Test
    void knowsNameVersionAndTheHashOfTheBytesRead() {
        RuleSet rules = sound(RuleFiles.harbour());

        assertThat(rules.id()).isEqualTo("harbour-routing");
        assertThat(rules.version()).isEqualTo("2026.1");
        assertThat(rules.hash()).isEqualTo(ContentHash.of(RuleFiles.harbour()));
        assertThat(rules).hasToString("harbour-routing 2026.1");
    }

    @Test
    void refusesNull() {
        RuleSet rules = sound(withRules());

        assertThatNullPointerException().isThrownBy(() -> rules.route(null, "")).withMessage("subject");
        assertThatNullPointerException()
                .isThrownBy(() -> rules.route(Subjects.of("water", "north"), null))
                .withMessage("text");
    }

    /** Each row: two rules that both fit water/supply in north/pier, and the one that decides. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            priority beats depth        | 1  | {"kind":["GRIEVANCE"]}                       | 0 | {"category":"water/supply","district":"north"} | a
            low priority loses          | -1 | {"category":"water/supply"}                  | 0 | {"kind":["GRIEVANCE"]}                          | b
            category before district    | 0  | {"category":"water/supply"}                  | 0 | {"category":"water","district":"north/pier"}    | a
            deeper category             | 0  | {"category":"water"}                         | 0 | {"category":"water/supply"}                     | b
            deeper district             | 0  | {"district":"north"}                         | 0 | {"district":"north/pier"}                       | b
            district before conditions  | 0  | {"district":"north"}                         | 0 | {"kind":["GRIEVANCE"],"channel":["HOTLINE"]}    | a
            more sorts of conditions    | 0  | {"category":"water"}                         | 0 | {"category":"water","channel":["HOTLINE"]}      | b
            many words are one sort     | 0  | {"text":{"anyOf":["pipe"],"allOf":["leak"]}} | 0 | {"kind":["GRIEVANCE"],"channel":["HOTLINE"]}    | b
            the deepest of several fits | 0  | {"category":["water/supply","roads"]}        | 0 | {"category":"water","kind":["GRIEVANCE"]}       | a
            a deep one that does not    | 0  | {"category":["water","roads/lamps/old"]}     | 0 | {"category":"water/supply"}                     | b
            the first id                | 0  | {"kind":["GRIEVANCE"]}                       | 0 | {"channel":["HOTLINE"]}                         | a
            """)
    void mostSpecificRuleDecides(
            String name, int priorityOfA, String whenA, int priorityOfB, String whenB, String winner) {
        RuleSet rules =
                sound(withRules(rule("b", priorityOfB, whenB, "parks"), rule("a", priorityOfA, whenA, "parks")));

        Route route = rules.route(Subjects.of("water/supply", "north/pier"), "pipe leak");

        assertThat(route.rule()).isEqualTo(winner);
    }

    @Test
    void firstPolicyTakesTheFirstInTheFile() {
        RuleSet rules = sound(withRules(
                        rule("z", "{\"kind\":[\"GRIEVANCE\"]}", "parks"),
                        rule("a", 9, "{\"category\":\"water/supply\"}", "centre"))
                .replaceFirst("\"rules\"", "\"hitPolicy\": \"FIRST\", \"rules\""));

        assertThat(rules.route(Subjects.of("water/supply", "north"), "").rule()).isEqualTo("z");
    }

    @Test
    void uniquePolicySendsADoubtToTheCoordinationOffice() {
        RuleSet rules = sound(withRules(
                        rule("wide", "{\"category\":[\"water\", \"water/supply\"]}", "parks"),
                        rule("narrow", "{\"category\":\"water/waste\"}", "parks"))
                .replaceFirst("\"rules\"", "\"hitPolicy\": \"UNIQUE\", \"rules\""));

        Route one = rules.route(Subjects.of("water/supply", "north"), "");
        Route several = rules.route(Subjects.of("water/waste", "north"), "");

        assertThat(one.rule()).isEqualTo("wide");
        assertThat(several.kind()).isEqualTo(RouteKind.AMBIGUOUS);
        assertThat(several.rule()).isNull();
        assertThat(several.lead()).isEqualTo(City.id("centre"));
    }

    @Test
    void whatFitsNoRuleGoesToTheFallback() {
        Route route = sound(withRules()).route(Subjects.of("other", "south"), "anything");

        assertThat(route.kind()).isEqualTo(RouteKind.FALLBACK);
        assertThat(route.rule()).isNull();
        assertThat(route.lead()).isEqualTo(City.id("centre"));
    }

    @Test
    void disabledRuleNeverFits() {
        RuleSet rules = sound(withRules(rule("off", "{\"category\":\"water\"}, \"enabled\": false", "parks")));

        assertThat(rules.route(Subjects.of("water", "north"), "").rule()).isNull();
    }

    @Test
    void ruleFitsFromItsBeginningUntilBeforeItsEnd() {
        RuleSet rules = sound(withRules(rule(
                "spring",
                "{\"category\":\"water\"}, \"effective\": {\"from\":\"2026-03-01T00:00:00\",\"to\":\"2026-06-01T00:00:00+08:00\"}",
                "parks")));

        assertThat(ruleAt(rules, "2026-02-28T15:59:59Z")).isNull();
        assertThat(ruleAt(rules, "2026-02-28T16:00:00Z")).isEqualTo("spring");
        assertThat(ruleAt(rules, "2026-05-31T15:59:59Z")).isEqualTo("spring");
        assertThat(ruleAt(rules, "2026-05-31T16:00:00Z")).isNull();
    }

    @Test
    void roleIsHeldPerDistrict() {
        RuleSet rules = sound(withRules(rule("water", "{\"category\":\"water\"}", "role:water")));

        assertThat(rules.route(Subjects.of("water", "north/pier"), "").lead()).isEqualTo(City.id("north-water"));
        assertThat(rules.route(Subjects.of("water", "south"), "").lead()).isEqualTo(City.id("south-water"));
    }

    @Test
    void roleThatNobodyHoldsThereFallsBackAndSaysSoInTheLog() {
        RuleSet rules = sound(withRules(rule("water", "{\"category\":\"water\"}", "role:water")));
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        ((Logger) LoggerFactory.getLogger(RuleSet.class)).addAppender(log);

        Route route = rules.route(Subjects.of("water", "east"), "secret words");

        assertThat(route.kind()).isEqualTo(RouteKind.FALLBACK);
        assertThat(route.rule()).isNull();
        assertThat(route.lead()).isEqualTo(City.id("centre"));
        assertThat(log.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .containsExactly(
                        "rule water of city 1: nobody is role:water in east, so the coordination office leads");
    }

    @Test
    void supporterThatNobodyIsThereIsLeftOut() {
        RuleSet rules = sound(withRules("""
                { "id": "a", "when": { "category": "water" }, "route": { "department": "parks", "support": ["role:water"], "cc": ["old-port"] } }"""));

        Route route = rules.route(Subjects.of("water", "east"), "");

        assertThat(route.lead()).isEqualTo(City.id("parks"));
        assertThat(route.support()).isEmpty();
        assertThat(route.copies()).isEmpty();
    }

    @Test
    void successorTakesOverOnTheDateOnTheRuleSetsClock() {
        RuleSet rules = sound(withRules(rule("roads", "{\"category\":\"roads\"}", "old-roads")));

        Route before = rules.route(Subjects.at("roads", "north", Instant.parse("2025-12-31T15:59:59Z")), "");
        Route after = rules.route(Subjects.at("roads", "north", Instant.parse("2025-12-31T16:00:00Z")), "");

        assertThat(before.lead()).isEqualTo(City.id("old-roads"));
        assertThat(after.lead()).isEqualTo(City.id("new-roads"));
    }

    @Test
    void dissolvedLeadWithoutSuccessorFallsBack() {
        RuleSet rules = sound(withRules(rule("port", "{\"category\":\"port\"}", "old-port")));

        Route route = rules.route(Subjects.of("port", "north"), "");

        assertThat(route.kind()).isEqualTo(RouteKind.FALLBACK);
        assertThat(route.lead()).isEqualTo(City.id("centre"));
    }

    @Test
    void everyAdditionThatFitsAddsAndNobodyIsNamedTwice() {
        RuleSet rules = sound(RuleFiles.file("""
                "rules": [ { "id": "a", "when": { "category": "water" }, "route": { "department": "parks", "support": ["centre"], "cc": ["centre", "government"] } } ],
                "additions": [
                  { "id": "one", "when": { "kind": ["GRIEVANCE"] }, "add": { "support": ["centre", "parks", "new-roads"], "tags": ["x"] } },
                  { "id": "two", "when": { "channel": ["HOTLINE"] }, "add": { "cc": ["new-roads", "government", "water-bureau"], "tags": ["x", "y"] } },
                  { "id": "not", "when": { "kind": ["PRAISE"] }, "add": { "tags": ["z"] } } ]"""));

        Route ruled = rules.route(Subjects.of("water", "north"), "");
        Route fallen = rules.route(Subjects.of("other", "north"), "");

        assertThat(ruled.support()).containsExactly(City.id("centre"), City.id("new-roads"));
        assertThat(ruled.copies()).containsExactly(City.id("government"), City.id("water-bureau"));
        assertThat(ruled.tags()).containsExactlyInAnyOrder("x", "y");
        assertThat(fallen.kind()).isEqualTo(RouteKind.FALLBACK);
        assertThat(fallen.support()).containsExactly(City.id("parks"), City.id("new-roads"));
    }

    private static String ruleAt(RuleSet rules, String at) {
        return rules.route(Subjects.at("water", "north", Instant.parse(at)), "").rule();
    }
}
