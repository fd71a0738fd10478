package io.github.redress.routing.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuleReplayTest {

    private final RuleSet before = RuleFiles.sound(RuleFiles.withRules(
            RuleFiles.rule("water", "{\"category\":\"water\"}", "water-bureau"),
            RuleFiles.rule("roads", "{\"category\":\"roads\"}", "new-roads")));
    private final RuleSet after = RuleFiles.sound(RuleFiles.withRules(
            RuleFiles.rule("water", "{\"category\":\"water\"}", "parks"),
            RuleFiles.rule("north", "{\"category\":\"water\",\"district\":\"north\"}", "water-bureau")));

    @Test
    void reportSaysWhatMovesWhereAndWhatIsNoLongerMatched() {
        Stream<RuleCase> cases = Stream.concat(
                IntStream.range(0, 7).mapToObj(i -> one("s" + i, "water", "south")),
                Stream.of(one("n", "water", "north"), one("r", "roads", "south"), one("o", "other", "south")));

        ReplayReport report = RuleReplay.compare(before, after, cases.iterator(), changed -> {});

        assertThat(report)
                .isEqualTo(new ReplayReport(
                        10,
                        9,
                        0,
                        1,
                        List.of(
                                new ReplayReport.Flow(
                                        "water",
                                        "water",
                                        City.id("water-bureau"),
                                        City.id("parks"),
                                        7,
                                        List.of("s0", "s1", "s2", "s3", "s4")),
                                new ReplayReport.Flow(
                                        "roads", null, City.id("new-roads"), City.id("centre"), 1, List.of("r")),
                                new ReplayReport.Flow(
                                        "water",
                                        "north",
                                        City.id("water-bureau"),
                                        City.id("water-bureau"),
                                        1,
                                        List.of("n"))),
                        new TreeMap<>(Map.of("water", 8L, "roads", 1L)),
                        new TreeMap<>(Map.of("water", 7L, "north", 1L))));
        assertThat(report.departmentMoves())
                .containsExactly(
                        new ReplayReport.Move<>(City.id("water-bureau"), City.id("parks"), 7),
                        new ReplayReport.Move<>(City.id("new-roads"), City.id("centre"), 1));
        assertThat(report.ruleMoves())
                .containsExactly(
                        new ReplayReport.Move<>("roads", null, 1), new ReplayReport.Move<>("water", "north", 1));
    }

    @Test
    void otherSupportersAloneAreCountedApart() {
        RuleSet told = RuleFiles.sound(RuleFiles.file(
                "\"rules\":[" + RuleFiles.rule("water", "{\"category\":\"water\"}", "water-bureau") + "]",
                "\"additions\":[{\"id\":\"a\",\"when\":{\"category\":\"water\"},\"add\":{\"cc\":[\"parks\"]}}]"));

        ReplayReport report = RuleReplay.compare(
                before, told, List.of(one("x", "water", "south")).iterator(), changed -> {});

        assertThat(report.changed()).isZero();
        assertThat(report.changedBesides()).isOne();
        assertThat(report.flows()).isEmpty();
    }

    @Test
    void caseIsReadOnEachVersionsOwnClock() {
        String night = "{\"category\":\"water\",\"time\":{\"from\":\"00:00\",\"to\":\"06:00\"}}";
        String file = RuleFiles.withRules(RuleFiles.rule("night", night, "parks"));
        RuleSet china = RuleFiles.sound(file);
        RuleSet london = RuleFiles.sound(file.replace("Asia/Shanghai", "Europe/London"));

        ReplayReport report = RuleReplay.compare(
                china, london, List.of(one("x", "water", "south")).iterator(), changed -> {});

        assertThat(report.hitsBefore()).isEmpty();
        assertThat(report.hitsAfter()).containsExactly(Map.entry("night", 1L));
    }

    @Test
    void caseSaysItsIdAndNoWord() {
        assertThat(RuleCase.of("7", Subjects.of("water", "north"), "a leak")).hasToString("7");
    }

    private static RuleCase one(String id, String category, String district) {
        return RuleCase.of(id, Subjects.of(category, district), "");
    }
}
