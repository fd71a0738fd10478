package io.github.redress.routing.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.routing.rules.SplitProposal.By;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RuleReturnsProperties {

    private static final String FILE = RuleFiles.withRules(
            RuleFiles.rule("water", "{\"category\":\"water\"}", "water-bureau"),
            RuleFiles.rule("bills", "{\"category\":\"water\",\"text\":{\"anyOf\":[\"bill\"]}}", "centre"));

    /** What is settled everywhere, so that only what is planted tells returned complaints from others. */
    private static final List<SettledCase> EVERYWHERE = List.of(
            Returns.kept("water/supply", "north", "a leak"),
            Returns.kept("water/sewer", "south", "a leak"),
            Returns.kept("water/sewer", "north", ""),
            Returns.kept("water/supply", "south", ""));

    @Property(tries = 100)
    void countsAddUp(@ForAll("kept") List<SettledCase> kept, @ForAll("given") List<ReturnedCase> given) {
        List<RuleReport> reports = Returns.learn(FILE, kept, given);

        assertThat(reports.stream().mapToLong(RuleReport::hits).sum()).isEqualTo(kept.size() + given.size());
        assertThat(reports.stream().mapToLong(RuleReport::returns).sum()).isEqualTo(given.size());
        assertThat(reports).allSatisfy(report -> {
            assertThat(sum(report.reasons().values())).isEqualTo(report.returns());
            assertThat(sum(report.wentTo().values())).isEqualTo(report.returns());
        });
    }

    @Property(tries = 100)
    void noProposalBreaksMoreThanItFixesAndTheBestComesFirst(
            @ForAll("kept") List<SettledCase> kept, @ForAll("given") List<ReturnedCase> given) {
        for (RuleReport report : Returns.learn(FILE, kept, given)) {
            assertThat(report.splits()).allSatisfy(split -> {
                assertThat(split.wouldFix()).isGreaterThan(split.wouldBreak()).isLessThanOrEqualTo(given.size());
                assertThat(split.wouldBreak()).isLessThanOrEqualTo(kept.size() + given.size());
            });
            assertThat(report.splits())
                    .isSortedAccordingTo(
                            (a, b) -> Long.compare(b.wouldFix() - b.wouldBreak(), a.wouldFix() - a.wouldBreak()));
        }
    }

    @Property(tries = 50)
    void plantedWordIsProposedFirst(@ForAll("kept") List<SettledCase> kept, @ForAll("plain") List<ReturnedCase> given) {
        List<ReturnedCase> planted = new ArrayList<>(given);
        planted.add(Returns.given("water/supply", "north", "the lawn", "parks"));
        planted.add(Returns.given("water/sewer", "south", "a lawn", "parks"));
        given.forEach(one -> planted.add(Returns.given(
                one.complaint().facts().category().value(),
                one.complaint().facts().district().value(),
                "lawn",
                "parks")));

        assertThat(first(kept, planted)).isEqualTo(List.of(By.KEYWORD, "lawn", City.id("parks")));
    }

    @Property(tries = 50)
    void plantedDistrictIsProposedFirst(@ForAll("kept") List<SettledCase> kept) {
        List<ReturnedCase> planted = List.of(
                Returns.given("water/supply", "west/hill", "a leak", "south-water"),
                Returns.given("water/sewer", "west/hill", "", "south-water"),
                Returns.given("water/sewer", "west/hill", "a leak", "south-water"));

        assertThat(first(kept, planted).get(0)).isEqualTo(By.DISTRICT);
        assertThat(first(kept, planted).get(2)).isEqualTo(City.id("south-water"));
    }

    private static List<Object> first(List<SettledCase> kept, List<ReturnedCase> given) {
        List<SettledCase> all = new ArrayList<>(EVERYWHERE);
        all.addAll(kept);
        SplitProposal first = Returns.learn(FILE, all, given).stream()
                .filter(report -> report.rule().equals("water"))
                .findFirst()
                .orElseThrow()
                .splits()
                .get(0);
        return List.of(first.by(), first.value(), first.department());
    }

    private static long sum(Iterable<Long> counts) {
        long sum = 0;
        for (long count : counts) {
            sum += count;
        }
        return sum;
    }

    @Provide
    Arbitrary<List<SettledCase>> kept() {
        return Combinators.combine(categories(), districts(), Arbitraries.of("", "a leak", "leak here"))
                .as(Returns::kept)
                .list()
                .ofMaxSize(20);
    }

    @Provide
    Arbitrary<List<ReturnedCase>> given() {
        return Combinators.combine(
                        categories(),
                        districts(),
                        Arbitraries.of("", "a leak", "lawn", "bill"),
                        Arbitraries.of("parks", "centre", "south-water"))
                .as(Returns::given)
                .list()
                .ofMaxSize(12);
    }

    /** Without a word that could be planted, and each to a department of its own. */
    @Provide
    Arbitrary<List<ReturnedCase>> plain() {
        return Combinators.combine(
                        categories(),
                        districts(),
                        Arbitraries.of("", "a leak"),
                        Arbitraries.of("centre", "south-water"))
                .as(Returns::given)
                .list()
                .ofMaxSize(4);
    }

    private static Arbitrary<String> categories() {
        return Arbitraries.of("water/supply", "water/sewer");
    }

    private static Arbitrary<String> districts() {
        return Arbitraries.of("north", "south");
    }
}
