package io.github.redress.routing.rules;

import static io.github.redress.routing.rules.Returns.given;
import static io.github.redress.routing.rules.Returns.kept;
import static io.github.redress.routing.rules.Returns.learn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.redress.FaultyFilesException;
import io.github.redress.complaint.ContestReason;
import io.github.redress.routing.rules.SplitProposal.By;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleReturnsTest {

    private static final String WATER =
            RuleFiles.withRules(RuleFiles.rule("water", "{\"category\":\"water\"}", "water-bureau"));

    private final List<SettledCase> kept = List.of(
            kept("water/supply", "north", "a leak"),
            kept("water/supply", "south", "a bill"),
            kept("water/billing", "north", "a bill"),
            kept("water/billing", "south", ""));

    @Test
    void reportCountsReturnsByReasonAndWhereTheyWent() {
        List<RuleReport> reports = learn(
                WATER,
                kept,
                List.of(
                        given("water/supply", "north", "the LAWN", "parks"),
                        given("water/billing", "south", "a lawn", "parks"),
                        given("water/billing", "south", "", "centre")));

        assertThat(reports).singleElement().satisfies(report -> {
            assertThat(report.rule()).isEqualTo("water");
            assertThat(report.hits()).isEqualTo(7);
            assertThat(report.returns()).isEqualTo(3);
            assertThat(report.reasons()).isEqualTo(Map.of(ContestReason.OWNERSHIP, 3L));
            assertThat(report.wentTo())
                    .containsExactly(Map.entry(City.id("parks"), 2L), Map.entry(City.id("centre"), 1L));
            assertThat(report.lost()).isEqualTo(Duration.ofDays(6));
            assertThat(report.returnRateAtLeast()).isEqualTo(new BigDecimal("0.158220"));
        });
    }

    @Test
    void wordThatOnlyReturnedOnesHaveIsProposedAsARule() {
        SplitProposal best = best(
                WATER,
                List.of(
                        given("water/supply", "north", "the LAWN", "parks"),
                        given("water/billing", "south", "a lawn", "parks")));

        assertThat(best)
                .isEqualTo(new SplitProposal(
                        "water",
                        By.KEYWORD,
                        "lawn",
                        City.id("parks"),
                        "{\"id\":\"water-2\",\"when\":{\"category\":\"water\",\"text\":{\"allOf\":[\"lawn\"]}},\"route\":{\"department\":\"parks\"}}",
                        2,
                        0,
                        0,
                        2,
                        2,
                        6,
                        2));
        assertThat(best.lift()).isEqualTo(new BigDecimal("3.00"));
    }

    @Test
    void wordInARuleThatHasWordsAlreadyGetsAPriority() {
        String file = RuleFiles.withRules(RuleFiles.rule(
                "water", "{\"category\":\"water\",\"text\":{\"noneOf\":[\"settled\"]}}", "water-bureau"));

        assertThat(best(
                                file,
                                List.of(
                                        given("water/supply", "north", "lawn", "parks"),
                                        given("water/supply", "south", "lawn", "parks")))
                        .json())
                .isEqualTo(
                        "{\"id\":\"water-2\",\"when\":{\"category\":\"water\",\"text\":{\"noneOf\":[\"settled\"],\"allOf\":[\"lawn\"]}},\"route\":{\"department\":\"parks\"},\"priority\":1}");
    }

    @Test
    void complaintsOfOtherRulesThatTheSplitWouldTakeCountAsBroken() {
        String file = RuleFiles.withRules(
                RuleFiles.rule("water", "{\"category\":\"water\"}", "water-bureau"),
                RuleFiles.rule(
                        "lawns",
                        1,
                        "{\"category\":\"water\",\"text\":{\"anyOf\":[\"lawn\"]},\"district\":\"east\"}",
                        "centre"),
                RuleFiles.rule(
                        "bills",
                        "{\"category\":\"water\",\"kind\":[\"GRIEVANCE\"],\"text\":{\"allOf\":[\"bill\"]}}",
                        "centre"));
        List<SettledCase> settled = List.of(
                new SettledCase(Returns.one("water/east", "east", "lawn"), "lawns", City.id("centre")),
                new SettledCase(Returns.one("water/pier", "west", "bill"), "bills", City.id("centre")),
                kept("water/supply", "west", ""));

        SplitProposal pier = learn(
                        file,
                        settled,
                        List.of(given("water/pier", "west", "", "parks"), given("water/pier", "west", "", "parks")))
                .stream()
                .filter(report -> report.rule().equals("water"))
                .flatMap(report -> report.splits().stream())
                .filter(split -> split.by() == By.CATEGORY)
                .findFirst()
                .orElseThrow();

        assertThat(pier.value()).isEqualTo("water/pier");
        assertThat(pier.wouldFix()).isEqualTo(2);
        assertThat(pier.wouldBreak()).isEqualTo(1);
    }

    @Test
    void testsOfTheFileThatASplitWouldFailAreCounted() {
        String file = RuleFiles.file(
                "\"rules\":[" + RuleFiles.rule("water", "{\"category\":\"water\"}", "water-bureau") + "]", """
                "tests": [ { "complaint": { "kind": "PRAISE", "category": "water", "district": "north", "text": "lawn" }, "expect": { "rule": "water" } } ]""");

        assertThat(best(
                                file,
                                List.of(
                                        given("water/supply", "north", "lawn", "parks"),
                                        given("water/billing", "south", "lawn", "parks")))
                        .failedTests())
                .isOne();
    }

    @Test
    void ruleThatTheFileNoLongerHasIsReportedWithoutASplit() {
        String file = RuleFiles.withRules(RuleFiles.rule("roads", "{\"category\":\"roads\"}", "parks"));

        assertThat(learn(file, kept, List.of(given("water/supply", "north", "lawn", "parks"))))
                .singleElement()
                .satisfies(report -> assertThat(report.splits()).isEmpty());
    }

    @Test
    void faultyFileIsRefused() {
        assertThatThrownBy(() -> learn("{}", kept, List.of()))
                .isInstanceOf(FaultyFilesException.class)
                .hasMessageContaining("the key \"rules\" is missing");
    }

    @Test
    void timeIsNotLostBackwards() {
        RuleCase one = Returns.one("water", "north", "");

        assertThatThrownBy(() -> new ReturnedCase(
                        one, "water", City.id("parks"), City.id("centre"), ContestReason.OTHER, Duration.ofHours(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("lost must not be negative, was PT-1H");
    }

    private SplitProposal best(String file, List<ReturnedCase> given) {
        return learn(file, kept, given).get(0).splits().get(0);
    }
}
