package io.github.redress.routing.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.DepartmentId;
import io.github.redress.routing.Route;
import io.github.redress.routing.RouteKind;
import io.github.redress.routing.RouterReader.Known;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the witness of each finding shows, tried on the rules.
 *
 * @param rules the rules, whatever is wrong with them
 * @param known who and what there is
 */
record WitnessClaims(RuleSet rules, Known known) {

    void assertHold(Finding finding) {
        Witness witness = finding.witness();
        if (witness != null) {
            Facts facts = Facts.of(witness.subject(), witness.text(), rules.zone());
            assertThat(holds(finding, witness, facts)).as(finding.toString()).isTrue();
        }
    }

    private boolean holds(Finding finding, Witness witness, Facts facts) {
        return switch (finding.code()) {
            case SHADOWED, SHADOWED_BY_UNION, AMBIGUOUS_TIE ->
                fits(finding, facts) && !decides(finding, facts) && othersFit(finding, witness);
            case OVERLAP -> fits(finding, facts) && othersFit(finding, witness);
            case GAP -> content().rules().stream().noneMatch(rule -> rule.enabled() && fits(rule, facts));
            case CONTRADICTION -> failing(finding, facts) == 1;
            case KEYWORD_CONTAINS_KEYWORD -> fits(finding, facts) && holdsALongerWord(rule(finding), facts.text());
            case HOT_KEYWORD -> fits(finding, facts) && holdsAWord(rule(finding), facts.text());
            case UNKNOWN_CATEGORY ->
                fits(finding, facts) && known.categories().stream().noneMatch(one -> one.isWithin(witness.category()));
            case UNKNOWN_DISTRICT, UNDECIDED -> fits(finding, facts);
            case UNKNOWN_DEPARTMENT ->
                decides(finding, facts)
                        && concerned(route(facts)).stream()
                                .anyMatch(id -> known.departments().find(id).isEmpty());
            case UNKNOWN_SLA ->
                decides(finding, facts)
                        && !known.policies()
                                .contains(Objects.requireNonNull(route(facts).sla()));
            case DISSOLVED_DEPARTMENT, REDUNDANT, UNINDEXED_RULE, NEVER_HIT -> decides(finding, facts);
            case UNRESOLVED_ROLE ->
                decides(finding, facts)
                        && (!finding.pointer().endsWith("/department")
                                || route(facts).kind() == RouteKind.FALLBACK);
            case EXPIRED, NOT_YET_EFFECTIVE ->
                failing(finding, facts) == 1 && !rule(finding).effective().contains(facts.at());
            case TEST_FAILED -> true; // the test itself was run, and another test runs its complaint again
            case FALLBACK_WITHOUT_SUPERIOR -> route(facts).lead() == null;
        };
    }

    private RuleSet.Content content() {
        return rules.content();
    }

    private Route route(Facts facts) {
        return rules.decide(facts).route();
    }

    private boolean decides(Finding finding, Facts facts) {
        return isAboutAddition(finding)
                ? rules.decide(facts).additions().contains(finding.rule())
                : rules.why(
                                Objects.requireNonNull(finding.rule()),
                                Objects.requireNonNull(facts.subject()),
                                facts.written())
                        .decides();
    }

    private boolean fits(Finding finding, Facts facts) {
        return fits(sentence(finding), facts);
    }

    private boolean othersFit(Finding finding, Witness witness) {
        return finding.code() == FindingCode.SHADOWED_BY_UNION
                || finding.others().stream()
                        .allMatch(other -> rules.why(other, witness.subject(), witness.text())
                                .fits());
    }

    private static boolean fits(Sentence sentence, Facts facts) {
        return sentence.when().holds(facts) && sentence.effective().contains(facts.at());
    }

    /** Returns how many conditions do not hold, the dates as one. */
    private long failing(Finding finding, Facts facts) {
        Sentence sentence = sentence(finding);
        When paths = new When(sentence.when().categories(), sentence.when().districts(), List.of());
        assertThat(paths.holds(facts)).as(finding.toString()).isTrue();
        return sentence.when().others().stream()
                        .filter(condition -> !condition.holds(facts))
                        .count()
                + (sentence.effective().contains(facts.at()) ? 0 : 1);
    }

    private static boolean holdsAWord(Rule rule, String text) {
        return wanted(rule).stream().anyMatch(text::contains);
    }

    private static boolean holdsALongerWord(Rule rule, String text) {
        Set<String> words = wanted(rule);
        return words.stream()
                .filter(text::contains)
                .anyMatch(word -> words.stream().anyMatch(part -> !part.equals(word) && word.contains(part)));
    }

    private static Set<String> wanted(Rule rule) {
        return rule.when().others().stream()
                .filter(Words.class::isInstance)
                .flatMap(condition -> ((Words) condition).anyOf().stream())
                .collect(Collectors.toSet());
    }

    private static Set<DepartmentId> concerned(Route route) {
        Set<DepartmentId> all = new HashSet<>(route.support());
        all.addAll(route.copies());
        if (route.lead() != null) {
            all.add(route.lead());
        }
        return all;
    }

    private static boolean isAboutAddition(Finding finding) {
        return finding.pointer().startsWith("/additions/");
    }

    private Sentence sentence(Finding finding) {
        return isAboutAddition(finding)
                ? content().additions().stream()
                        .filter(addition -> addition.id().equals(finding.rule()))
                        .findFirst()
                        .orElseThrow()
                : rule(finding);
    }

    private Rule rule(Finding finding) {
        return content().rules().stream()
                .filter(rule -> rule.id().equals(finding.rule()))
                .findFirst()
                .orElseThrow();
    }
}
