package io.github.redress.routing.rules;

import static io.github.redress.routing.rules.RuleFiles.rule;
import static io.github.redress.routing.rules.RuleFiles.withRules;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.github.redress.FileFault;
import io.github.redress.json.StrictValue;
import io.github.redress.routing.RouterReader.Result;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;

class CustomConditionTest {

    /** Breaks at every complaint. */
    private static final class Broken implements ConditionFactory {

        @Override
        public String type() {
            return "broken";
        }

        @Override
        public Optional<CustomCondition> read(StrictValue settings) {
            return Optional.of((subject, text) -> {
                throw new IllegalStateException("cannot read " + text);
            });
        }
    }

    /** Refuses and does not say why. */
    private static final class Silent implements ConditionFactory {

        @Override
        public String type() {
            return "silent";
        }

        @Override
        public Optional<CustomCondition> read(StrictValue settings) {
            return Optional.empty();
        }
    }

    @Test
    void conditionOfAHostDecidesByTheTextAsItWasWritten() {
        RuleSet rules = sound(withRules(rule("long", "{\"custom\":{\"type\":\"length\",\"atLeast\":3}}", "parks")));

        assertThat(rules.route(Subjects.of("water", "north"), "⑫a").rule()).isNull();
        assertThat(rules.route(Subjects.of("water", "north"), "⑫ab").rule()).isEqualTo("long");
    }

    @Test
    void factoriesAreFoundAmongTheServices() {
        String file = withRules(rule("long", "{\"custom\":{\"type\":\"length\",\"atLeast\":3}}", "parks"));

        assertThat(RuleFiles.sound(file)
                        .route(Subjects.of("water", "north"), "abc")
                        .rule())
                .isEqualTo("long");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            {"type":"length"}                         | ''        | MISSING_FIELD     | the key "atLeast" is missing
            {"type":"length","atLeast":101}           | /atLeast  | BAD_VALUE         | a whole number from 0 to 100 was wanted, was 101
            {"type":"length","atLeast":1,"unit":"m"}  | /unit     | UNKNOWN_FIELD     | the key "unit" is not known here; known are atLeast, type
            {"type":"length","atLeast":0}             | ''        | BAD_VALUE         | every text is that long
            {"type":"silent"}                         | ''        | BAD_VALUE         | these settings were refused, and io.github.redress.routing.rules.CustomConditionTest$Silent did not say why
            {"type":"weather"}                        | /type     | UNKNOWN_CONDITION | no condition of type "weather" is known
            """)
    void faultsOfTheSettingsAreFaultsOfTheFile(String settings, String pointer, String code, String message) {
        Result result = read(withRules(rule("r", "{\"custom\":" + settings + "}", "parks")));

        assertThat(result.faults())
                .containsExactly(new FileFault("rules.json", "/rules/0/when/custom" + pointer, 5, code, message));
    }

    @Test
    void conditionThatThrowsDoesNotFitAndItsWordsAreNotLogged() {
        RuleSet rules = sound(withRules(rule("r", "{\"custom\":{\"type\":\"broken\"}}", "parks")));
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        ((Logger) LoggerFactory.getLogger(Custom.class)).addAppender(log);

        assertThat(rules.route(Subjects.of("water", "north"), "secret words").rule())
                .isNull();

        assertThat(log.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .containsExactly(
                        "the condition rules.json/rules/0/when/custom threw java.lang.IllegalStateException, and so does not fit");
        assertThat(log.list).extracting(ILoggingEvent::getThrowableProxy).containsOnlyNulls();
    }

    @Test
    void rulesWithEqualSettingsTie() {
        Result result = read(withRules(
                rule("a", "{\"custom\":{\"type\":\"length\",\"atLeast\":3}}", "parks"),
                rule("b", "{\"custom\":{\"atLeast\":3.0,\"type\":\"length\"}}", "centre")));

        assertThat(result.faults()).extracting(FileFault::code).containsExactly("AMBIGUOUS_TIE");
    }

    @Test
    void whatATestOfTheFileLeavesOutDoesNotFit() {
        String file = withRules(rule("r", "{\"custom\":{\"type\":\"length\",\"atLeast\":1}}", "parks"))
                .replaceFirst("\"rules\"", """
                        "tests": [
                        { "complaint": { "kind": "PRAISE", "category": "water", "district": "north", "text": "long" }, "expect": { "rule": null } },
                        { "complaint": { "kind": "PRAISE", "category": "water", "district": "north", "text": "long", "channel": "WEB", "at": "2026-04-01T10:00:00" }, "expect": { "rule": "r" } } ],
                        "rules\"""");

        assertThat(read(file).faults()).isEmpty();
    }

    @Test
    void twoFactoriesOfOneTypeAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RuleSetReader(List.of(new LongText(), new LongText())))
                .withMessage("conditions of type \"length\" are read by io.github.redress.routing.rules.LongText"
                        + " and by io.github.redress.routing.rules.LongText; only one may");
    }

    private static RuleSet sound(String file) {
        Result result = read(file);
        assertThat(result.faults()).isEmpty();
        return (RuleSet) result.router();
    }

    private static Result read(String file) {
        return new RuleSetReader(List.of(new LongText(), new Broken(), new Silent()))
                .read("rules.json", file.getBytes(StandardCharsets.UTF_8), City.known());
    }
}
