package io.github.redress.routing.rules;

import static io.github.redress.routing.rules.RuleFiles.rule;
import static io.github.redress.routing.rules.RuleFiles.sound;
import static io.github.redress.routing.rules.RuleFiles.withRules;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.redress.Subject;
import io.github.redress.routing.RouteKind;
import io.github.redress.routing.rules.Explanation.Check;
import io.github.redress.routing.rules.Explanation.NearMiss;
import io.github.redress.routing.rules.Explanation.RunnerUp;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private static final Subject SUBJECT = Subjects.of("water/supply", "north/pier");

    @Test
    void namesEveryConditionOfTheRuleThatDecides() {
        RuleSet rules = sound(withRules(rule("a", """
                {"category": ["water", "roads"], "district": "north", "kind": ["GRIEVANCE"], "channel": ["HOTLINE", "WEB"],
                 "time": {"days": "MON-WED", "from": "08:00", "to": "12:00"}}""", "parks")));

        assertThat(rules.explain(SUBJECT, "").matched())
                .containsExactly(
                        new Check("category", "roads, water", "water/supply", true, null, null),
                        new Check("district", "north", "north/pier", true, null, null),
                        new Check("kind", "GRIEVANCE", "GRIEVANCE", true, null, null),
                        new Check("channel", "HOTLINE, WEB", "HOTLINE", true, null, null),
                        new Check(
                                "time",
                                "MON,TUE,WED 08:00-12:00",
                                "2026-04-01T10:00+08:00[Asia/Shanghai]",
                                true,
                                null,
                                null));
    }

    @Test
    void givesPlacesInTheTextAsItWasWritten() {
        RuleSet rules = sound(withRules(rule("a", """
                {"text": {"anyOf": ["leak", "pipe", "burst"], "allOf": ["café"], "noneOf": ["settled"]}}""", "parks")));

        Explanation explanation = rules.explain(SUBJECT, "ﬁ Cafe\u0301 ＬＥＡＫ");

        assertThat(explanation.matched())
                .containsExactly(
                        new Check("text", "leak", null, true, 8, 12),
                        new Check("text", "café", null, true, 2, 7),
                        new Check("text", "noneOf settled", null, true, null, null));
        assertThat(explanation.toString()).doesNotContain("ＬＥＡＫ");
    }

    @Test
    void showsNumbersAndTheRulesOwnTextsButNoOtherFacts() {
        RuleSet rules = sound(withRules(rule("a", """
                {"attributes": {"people": {"gte": 10}, "name": {"gt": "A"}, "road": {"in": ["ring", "main"]}}}""", "parks")));
        Subject subject = Subjects.with(Set.of(), Map.of("people", 12, "name", "Zhang San", "road", "ring"));

        assertThat(rules.explain(subject, "").matched())
                .containsExactly(
                        new Check("attributes", "name gt A", null, true, null, null),
                        new Check("attributes", "people gte 10", "12", true, null, null),
                        new Check("attributes", "road in main, ring", "ring", true, null, null));
    }

    @Test
    void runnersUpSayOnWhatTheyLost() {
        RuleSet rules = sound(withRules(
                rule("urgent", 9, "{\"kind\": [\"GRIEVANCE\"]}", "parks"),
                rule("e", "{\"category\": \"water/supply\", \"district\": \"north/pier\"}", "parks"),
                rule("d", "{\"category\": \"water/supply\", \"district\": \"north\"}", "parks"),
                rule("c", "{\"category\": \"water\"}", "parks")));

        Explanation explanation = rules.explain(SUBJECT, "");

        assertThat(explanation.route().rule()).isEqualTo("urgent");
        assertThat(explanation.runnersUp())
                .containsExactly(
                        new RunnerUp("e", Precedence.PRIORITY),
                        new RunnerUp("d", Precedence.PRIORITY),
                        new RunnerUp("c", Precedence.PRIORITY));
    }

    @Test
    void everyLevelOfThePrecedenceIsToldApart() {
        assertThat(lost("{\"category\": \"water/supply\"}", "{\"category\": \"water\"}"))
                .isEqualTo(Precedence.CATEGORY_DEPTH);
        assertThat(lost("{\"district\": \"north/pier\"}", "{\"district\": \"north\"}"))
                .isEqualTo(Precedence.DISTRICT_DEPTH);
        assertThat(lost("{\"channel\": [\"HOTLINE\"], \"kind\": [\"GRIEVANCE\"]}", "{\"channel\": [\"HOTLINE\"]}"))
                .isEqualTo(Precedence.CONDITIONS);
        assertThat(lost("{\"channel\": [\"HOTLINE\"]}", "{\"kind\": [\"GRIEVANCE\"]}"))
                .isEqualTo(Precedence.ID);
    }

    @Test
    void nearMissesFailOneConditionOfAtLeastTwo() {
        RuleSet rules = sound(withRules(
                rule("one", "{\"category\": \"roads\"}", "parks"),
                rule("two", "{\"category\": \"roads\", \"district\": \"south\"}", "parks"),
                rule("place", "{\"category\": \"water\", \"district\": \"south\"}", "parks"),
                rule("words", "{\"category\": \"water\", \"text\": {\"anyOf\": [\"leak\"]}}", "parks")));

        Explanation explanation = rules.explain(SUBJECT, "nothing");

        assertThat(explanation.route().kind()).isEqualTo(RouteKind.FALLBACK);
        assertThat(explanation.matched()).isEmpty();
        assertThat(explanation.nearMisses())
                .containsExactly(new NearMiss("place", "district"), new NearMiss("words", "text"));
    }

    @Test
    void severalUnderUniqueAreRunnersUpOfNobody() {
        RuleSet rules = sound(RuleFiles.file(
                "\"hitPolicy\": \"UNIQUE\"",
                "\"rules\": [" + rule("a", "{\"category\": \"water\"}", "parks") + ","
                        + rule("b", "{\"district\": \"north\"}", "centre") + "]"));

        Explanation explanation = rules.explain(SUBJECT, "");

        assertThat(explanation.route().kind()).isEqualTo(RouteKind.AMBIGUOUS);
        assertThat(explanation.matched()).isEmpty();
        assertThat(explanation.runnersUp())
                .containsExactly(new RunnerUp("a", Precedence.NOT_UNIQUE), new RunnerUp("b", Precedence.NOT_UNIQUE));
    }

    @Test
    void whySaysWhichConditionsFail() {
        RuleSet rules = sound(RuleFiles.harbour());

        RuleVerdict verdict = rules.why("water-flood", Subjects.of("roads", "south"), "积水，已解决");

        assertThat(verdict.fits()).isFalse();
        assertThat(verdict.beatenBy()).isNull();
        assertThat(verdict.checks())
                .containsExactly(
                        new Check("category", "water", "roads", false, null, null),
                        new Check("text", "积水", null, true, 0, 2),
                        new Check("text", "noneOf 已解决", null, false, 3, 6));
    }

    @Test
    void whySaysWhoBeatARuleThatFits() {
        RuleSet rules = sound(RuleFiles.harbour());

        RuleVerdict beaten = rules.why("water", Subjects.of("water", "south"), "积水");
        RuleVerdict best = rules.why("water-flood", Subjects.of("water", "south"), "积水");

        assertThat(beaten.fits()).isTrue();
        assertThat(beaten.decides()).isFalse();
        assertThat(beaten.beatenBy()).isEqualTo("water-flood");
        assertThat(beaten.lostOn()).isEqualTo(Precedence.PRIORITY);
        assertThat(best.decides()).isTrue();
    }

    @Test
    void disabledRuleNeverFits() {
        RuleVerdict verdict = sound(RuleFiles.harbour()).why("ideas", Subjects.of("water", "south"), "");

        assertThat(verdict.enabled()).isFalse();
        assertThat(verdict.fits()).isFalse();
    }

    @Test
    void refusesARuleThatIsNotThere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sound(RuleFiles.harbour()).why("no", SUBJECT, ""))
                .withMessage("no rule \"no\" is in harbour-routing 2026.1");
    }

    private static Precedence lost(String winner, String loser) {
        RuleSet rules = sound(withRules(rule("a", winner, "parks"), rule("b", loser, "centre")));
        return rules.explain(SUBJECT, "").runnersUp().get(0).lostOn();
    }
}
