package io.github.redress.routing.rules;

import static io.github.redress.routing.rules.RuleFiles.rule;
import static io.github.redress.routing.rules.RuleFiles.sound;
import static io.github.redress.routing.rules.RuleFiles.withRules;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.Subject;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTest {

    /** The complaint: a grievance about water/supply in north/pier by the hotline. */
    @ParameterizedTest(name = "{0} fits: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            {"kind":["PRAISE","GRIEVANCE"]}         | true
            {"kind":["PRAISE"]}                     | false
            {"category":"water"}                    | true
            {"category":"water/supply"}             | true
            {"category":"water/supply/pipe"}        | false
            {"category":"wat"}                      | false
            {"category":["roads","water"]}          | true
            {"district":"north"}                    | true
            {"district":["south","north/quay"]}     | false
            {"channel":["WEB","HOTLINE"]}           | true
            {"channel":["WEB"]}                     | false
            {"area":["pier"]}                       | false
            {"attributes":{"people":{"gte":1}}}     | false
            {"attributes":{"people":{"exists":false}}} | true
            {"category":"water","kind":["PRAISE"]}  | false
            """)
    void allOfTheConditionsMustHold(String when, boolean fits) {
        assertThat(fits(when, Subjects.of("water/supply", "north/pier"), "")).isEqualTo(fits);
    }

    @ParameterizedTest(name = "{0} fits \"{1}\": {2}")
    @CsvSource(delimiter = '|', textBlock = """
            {"anyOf":["爆管","leak"]}             | 门口爆管了        | true
            {"anyOf":["爆管","leak"]}             | a LEAK            | true
            {"anyOf":["ＬＥＡＫ１"]}              | leak1             | true
            {"anyOf":["leak1"]}                   | ｌｅａｋ①        | true
            {"anyOf":["straße"]}                  | STRASSE           | true
            {"anyOf":["therapist"]}               | the rapist        | false
            {"anyOf":["leak"]}                    | dry               | false
            {"allOf":["pipe","leak"]}             | leak in the pipe  | true
            {"allOf":["pipe","leak"]}             | leak              | false
            {"noneOf":["settled"]}                | leak              | true
            {"noneOf":["settled"]}                | leak, Settled     | false
            {"anyOf":["leak"],"noneOf":["joke"]}  | leak, a joke      | false
            {"anyOf":["#wet"]}                    | 全是水            | true
            {"anyOf":["fire","#wet"]}             | fire              | true
            {"allOf":["#wet"]}                    | 水                | false
            {"allOf":["#wet"]}                    | damp 水           | true
            """)
    void wordsAreFoundWhateverTheirCaseAndWidth(String text, String written, boolean fits) {
        RuleSet rules = sound(withRules(rule("r", "{\"text\":" + text + "}", "parks"))
                .replaceFirst("\"rules\"", "\"lists\": {\"wet\": [\"damp\", \"水\"]}, \"rules\""));

        assertThat("r"
                        .equals(rules.route(Subjects.of("water", "north"), written)
                                .rule()))
                .isEqualTo(fits);
    }

    @ParameterizedTest(name = "{0} fits {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            {"days":"MON-FRI"}                               | 2026-04-03T23:59:59 | true
            {"days":"MON-FRI"}                               | 2026-04-04T00:00:00 | false
            {"days":"SAT-MON"}                               | 2026-04-05T12:00:00 | true
            {"days":"SAT-MON"}                               | 2026-04-07T12:00:00 | false
            {"days":"MON, WED-THU"}                          | 2026-04-01T12:00:00 | true
            {"days":"MON, WED-THU"}                          | 2026-03-31T12:00:00 | false
            {"from":"08:00","to":"12:00"}                    | 2026-04-01T08:00:00 | true
            {"from":"08:00","to":"12:00"}                    | 2026-04-01T07:59:59 | false
            {"from":"08:00","to":"12:00"}                    | 2026-04-01T12:00:00 | false
            {"from":"18:00","to":"24:00"}                    | 2026-04-01T23:59:59 | true
            {"from":"00:00","to":"24:00"}                    | 2026-04-01T00:00:00 | true
            {"days":"WED","from":"00:00","to":"24:00"}       | 2026-04-02T00:00:00 | false
            {"from":"18:00"}                                 | 2026-04-01T23:59:59 | true
            {"to":"06:00"}                                   | 2026-04-01T00:00:00 | true
            {"to":"06:00"}                                   | 2026-04-01T06:00:00 | false
            {"days":"MON-FRI","from":"22:00","to":"06:00"}   | 2026-04-03T22:00:00 | true
            {"days":"MON-FRI","from":"22:00","to":"06:00"}   | 2026-04-04T05:59:59 | true
            {"days":"MON-FRI","from":"22:00","to":"06:00"}   | 2026-04-04T22:00:00 | false
            {"days":"MON-FRI","from":"22:00","to":"06:00"}   | 2026-04-06T05:59:59 | false
            """)
    void hoursBelongToTheDayOnWhichTheyBegin(String time, LocalDateTime local, boolean fits) {
        Subject subject = Subjects.at(
                "water", "north", local.atZone(ZoneId.of("Asia/Shanghai")).toInstant());

        assertThat(fits("{\"time\":" + time + "}", subject, "")).isEqualTo(fits);
    }

    @ParameterizedTest(name = "{0} fits people 12, size 2.50, road ring, urgent true: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            {"people":{"eq":12}}                           | true
            {"people":{"eq":12.0}}                         | true
            {"people":{"eq":"12"}}                         | false
            {"size":{"eq":2.5}}                            | true
            {"urgent":{"eq":true}}                         | true
            {"urgent":{"eq":false}}                        | false
            {"road":{"in":["ring","express"]}}             | true
            {"people":{"in":[10,11]}}                      | false
            {"people":{"lt":12}}                           | false
            {"people":{"lte":12}}                          | true
            {"people":{"gt":12}}                           | false
            {"people":{"gte":12}}                          | true
            {"people":{"gt":9}}                            | true
            {"people":{"gt":9,"lt":12}}                    | false
            {"road":{"gte":"ring","lt":"s"}}               | true
            {"road":{"gt":1}}                              | false
            {"people":{"exists":true}}                     | true
            {"people":{"exists":false}}                    | false
            {"absent":{"eq":1}}                            | false
            {"absent":{"lt":1}}                            | false
            {"people":{"gte":10},"road":{"eq":"street"}}   | false
            {"nan":{"lt":1}}                               | false
            """)
    void attributesAreComparedByTheirType(String attributes, boolean fits) {
        Subject subject = Subjects.with(
                Set.of(), Map.of("people", 12, "size", 2.50, "road", "ring", "urgent", true, "nan", Double.NaN));

        assertThat(fits("{\"attributes\":" + attributes + "}", subject, "")).isEqualTo(fits);
    }

    @Test
    void oneSharedAreaIsEnough() {
        Subject subject = Subjects.with(Set.of("pier", "old-town"), Map.of());

        assertThat(fits("{\"area\":[\"airport\",\"pier\"]}", subject, "")).isTrue();
        assertThat(fits("{\"area\":[\"airport\"]}", subject, "")).isFalse();
    }

    private static boolean fits(String when, Subject subject, String text) {
        return "r"
                .equals(sound(withRules(rule("r", when, "parks")))
                        .route(subject, text)
                        .rule());
    }
}
