package io.github.redress.routing.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.routing.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RuleReplayProperties {

    @Property
    void countsAreThoseOfDecidingEachCaseTwice(
            @ForAll("rules") RuleSet before, @ForAll("rules") RuleSet after, @ForAll("cases") List<RuleCase> cases) {
        List<String> changed = new ArrayList<>();

        ReplayReport report = RuleReplay.compare(before, after, cases.iterator(), one -> changed.add(one.id()));

        List<String> expected = cases.stream()
                .filter(one -> !where(one, before).equals(where(one, after)))
                .map(RuleCase::id)
                .toList();
        assertThat(changed).isEqualTo(expected);
        assertThat(report.total()).isEqualTo(cases.size());
        assertThat(report.changed()).isEqualTo(expected.size());
        assertThat(report.changed() + report.changedBesides())
                .isEqualTo(cases.stream()
                        .filter(one -> !route(one, before).equals(route(one, after)))
                        .count());
        assertThat(report.hitsBefore()).isEqualTo(hits(cases, before));
        assertThat(report.hitsAfter()).isEqualTo(hits(cases, after));
        assertThat(report.newlyUnmatched())
                .isEqualTo(cases.stream()
                        .filter(one -> route(one, before).rule() != null
                                && route(one, after).rule() == null)
                        .count());
    }

    @Property
    void flowsAddUp(
            @ForAll("rules") RuleSet before, @ForAll("rules") RuleSet after, @ForAll("cases") List<RuleCase> cases) {
        ReplayReport report = RuleReplay.compare(before, after, cases.iterator(), one -> {});

        assertThat(report.flows().stream().mapToLong(ReplayReport.Flow::cases).sum())
                .isEqualTo(report.changed());
        assertThat(report.ruleMoves().stream()
                        .mapToLong(ReplayReport.Move::cases)
                        .sum())
                .isEqualTo(report.flows().stream()
                        .filter(flow -> !Objects.equals(flow.fromRule(), flow.toRule()))
                        .mapToLong(ReplayReport.Flow::cases)
                        .sum());
        assertThat(report.departmentMoves().stream()
                        .mapToLong(ReplayReport.Move::cases)
                        .sum())
                .isLessThanOrEqualTo(report.changed());
        assertThat(report.flows())
                .allSatisfy(
                        flow -> assertThat(flow.examples()).hasSize((int) Math.min(RuleReplay.EXAMPLES, flow.cases())));
        assertThat(report.ruleMoves()).isSortedAccordingTo((a, b) -> Long.compare(b.cases(), a.cases()));
    }

    @Property
    void noVersionDiffersFromItself(@ForAll("rules") RuleSet rules, @ForAll("cases") List<RuleCase> cases) {
        ReplayReport report = RuleReplay.compare(rules, rules, cases.iterator(), one -> {
            throw new AssertionError(one);
        });

        assertThat(report.changed() + report.changedBesides() + report.newlyUnmatched())
                .isZero();
        assertThat(report.hitsBefore()).isEqualTo(report.hitsAfter());
    }

    @Provide
    Arbitrary<RuleSet> rules() {
        Arbitrary<String> rule = Combinators.combine(
                        Arbitraries.of(
                                "{\"category\":\"water\"}", "{\"category\":\"roads\"}", "{\"district\":\"north\"}"),
                        Arbitraries.of("parks", "centre", "north-water"),
                        Arbitraries.integers().between(0, 9))
                .as((when, department, id) -> RuleFiles.rule("r" + id, id, when, department));
        return rule.list()
                .uniqueElements(text -> text.substring(0, 14))
                .ofMaxSize(4)
                .map(rules -> RuleFiles.sound(RuleFiles.withRules(rules.toArray(String[]::new))));
    }

    @Provide
    Arbitrary<List<RuleCase>> cases() {
        return Combinators.combine(Arbitraries.of("water", "roads", "other"), Arbitraries.of("north", "south"))
                .as(Subjects::of)
                .list()
                .ofMaxSize(30)
                .map(subjects -> IntStream.range(0, subjects.size())
                        .mapToObj(i -> RuleCase.of("c" + i, subjects.get(i), ""))
                        .toList());
    }

    private static Route route(RuleCase one, RuleSet rules) {
        return one.decideBy(rules).route();
    }

    private static List<Object> where(RuleCase one, RuleSet rules) {
        Route route = route(one, rules);
        return List.of(String.valueOf(route.rule()), String.valueOf(route.lead()));
    }

    private static Map<String, Long> hits(List<RuleCase> cases, RuleSet rules) {
        return cases.stream()
                .map(one -> String.valueOf(route(one, rules).rule()))
                .filter(rule -> !rule.equals("null"))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
