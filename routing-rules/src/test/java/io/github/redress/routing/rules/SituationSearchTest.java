package io.github.redress.routing.rules;

import static io.github.redress.routing.rules.RuleFiles.rule;
import static io.github.redress.routing.rules.RuleFiles.sound;
import static io.github.redress.routing.rules.RuleFiles.withRules;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.CategoryPath;
import io.github.redress.ComplaintKind;
import io.github.redress.DistrictPath;
import io.github.redress.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SituationSearchTest {

    private static final String LATE = rule("late", "{\"category\": \"water\"}", "parks");

    @Test
    void hoursKindsDatesAndChannelsTogetherAreDecidedExactly() {
        RuleSet rules = sound(withRules(hoursAndDates(24 * 6)));

        assertThat(about("late", rules)).containsExactly(FindingCode.SHADOWED_BY_UNION);
        assertThat(RuleAnalyser.of(City.known(), SmallWorld.NOW).findings(rules))
                .extracting(Finding::code)
                .doesNotContain(FindingCode.UNDECIDED);
        assertThat(whatIsLeftOfLate(rules).tried()).isLessThan(10_000);
    }

    @Test
    void oneHourOfOneKindLeftOpenIsFoundAmongAllOthers() {
        RuleSet rules = sound(withRules(hoursAndDates(24 * 6 - 1)));

        Facts left = whatIsLeftOfLate(rules).complaint().orElseThrow();

        assertThat(about("late", rules)).isEmpty();
        assertThat(left.kind()).isEqualTo(kinds().get(5));
        assertThat(left.local().getHour()).isEqualTo(23);
    }

    @Test
    void whatTooManyCombinationsLeaveOpenIsSaidSo() {
        Text what = Text.of("有没有", "whether");

        assertThat(new Exclusion(null, List.of(), false, 200_001).undecided(what))
                .isEqualTo(Text.of("有没有（组合过多）", "whether (too many combinations)"));
        assertThat(new Exclusion(null, List.of(), true, 7).undecided(what))
                .isEqualTo(Text.of("有没有（因涉及词语或属性）", "whether (because of words or facts)"));
    }

    private static Exclusion whatIsLeftOfLate(RuleSet rules) {
        List<Rule> others = rules.content().rules().stream()
                .filter(rule -> !rule.id().equals("late"))
                .toList();
        List<Rule> late = rules.content().rules().stream()
                .filter(rule -> rule.id().equals("late"))
                .toList();
        return new Situations(
                        CategoryPath.of("water"),
                        DistrictPath.of("city"),
                        late,
                        others,
                        new Situations.Now(SmallWorld.NOW, rules.zone()))
                .without(others);
    }

    private static List<FindingCode> about(String id, RuleSet rules) {
        return RuleAnalyser.of(City.known(), SmallWorld.NOW).findings(rules).stream()
                .filter(finding -> id.equals(finding.rule()))
                .map(Finding::code)
                .toList();
    }

    /** Returns the first rules of one for each hour of each kind, thirty of some days on ten channels, and a last one. */
    private static String[] hoursAndDates(int hours) {
        List<String> rules = new ArrayList<>();
        IntStream.range(0, hours)
                .mapToObj(i -> rule(
                        String.format("h%03d", i),
                        1,
                        String.format(
                                "{\"category\": \"water\", \"kind\": [\"%s\"], \"time\": {\"from\": \"%02d:00\", \"to\": \"%02d:00\"}}",
                                kinds().get(i / 24), i % 24, (i + 1) % 24),
                        "centre"))
                .forEach(rules::add);
        IntStream.range(0, 30)
                .mapToObj(i -> String.format(
                        "{ \"id\": \"d%02d\", \"priority\": 2, \"when\": {\"category\": \"water\", \"channel\": [\"C%d\"]}, "
                                + "\"route\": { \"department\": \"centre\" }, "
                                + "\"effective\": { \"from\": \"2026-05-%02dT00:00:00\", \"to\": \"2026-05-%02dT12:00:00\" } }",
                        i, i % 10, i + 1, i + 1))
                .forEach(rules::add);
        rules.add(LATE);
        return rules.toArray(String[]::new);
    }

    private static List<ComplaintKind> kinds() {
        return List.of(ComplaintKind.values());
    }
}
