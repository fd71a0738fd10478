package io.github.redress.scoring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.redress.FaultyFilesException;
import io.github.redress.FileFault;
import io.github.redress.calendar.CalendarId;
import io.github.redress.complaint.AuthorityLevel;
import io.github.redress.complaint.SupervisionCause;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a formula file may say about supervision. */
class SupervisionRulesTest {

    private static final CalendarId OFFICE = CalendarId.of("office");

    @Test
    void everyKindOfRuleIsRead() {
        assertThat(rules("""
                { "rule": "a", "notice": "REMINDER", "when": { "type": "CLOCK_USED", "percent": 80 } },
                { "rule": "b", "notice": "REMINDER", "when": { "type": "CLOCK_USED", "percent": 66.6, "calendar": "office" } },
                { "rule": "c", "notice": "REMINDER", "when": { "type": "BEFORE_DUE", "workingDays": 1, "calendar": "office" } },
                { "rule": "d", "notice": "CRITICISM", "when": { "type": "LATE", "workingDays": 5, "calendar": "office", "urges": 1, "unlessReasoned": true } },
                { "rule": "e", "notice": "SUPERVISION", "cause": "OVERDUE", "level": "CENTRE", "when": { "type": "LATE", "workingDays": 3, "calendar": "office" } },
                { "rule": "f", "notice": "ESCALATION", "level": "GOVERNMENT_OFFICE", "when": { "type": "COUNTED", "count": "REWORKS", "atLeast": 3 } },
                { "rule": "g", "notice": "ACCOUNTABILITY", "when": { "type": "UNHEEDED", "rule": "d", "workingDays": 5, "calendar": "office" } },
                { "rule": "h", "notice": "WATCH_LIST", "when": { "type": "LISTED", "every": "WEEKLY" } },
                { "rule": "i", "notice": "BELOW_FLOOR", "when": { "type": "BELOW_FLOOR", "every": "DAILY", "measure": "closureRate", "percent": 92 } },
                { "rule": "j", "notice": "SUMMONS", "when": { "type": "AT_BOTTOM", "every": "MONTHLY", "worst": 5, "periods": 2, "measure": "onTimeRate", "percent": 80 } },
                { "rule": "k", "notice": "ACCOUNTABILITY", "when": { "type": "REPEATED", "rule": "j", "times": 2 } },
                { "rule": "l", "notice": "ASSESSMENT", "when": { "type": "YEAR_END" } }
                """))
                .containsExactly(
                        SupervisionRule.of("a", NoticeKind.REMINDER, new Trigger.ClockUsed(new BigDecimal("80"), null)),
                        SupervisionRule.of(
                                "b", NoticeKind.REMINDER, new Trigger.ClockUsed(new BigDecimal("66.6"), OFFICE)),
                        SupervisionRule.of("c", NoticeKind.REMINDER, new Trigger.BeforeDue(1, OFFICE)),
                        SupervisionRule.of("d", NoticeKind.CRITICISM, new Trigger.Late(5, OFFICE, 1, true)),
                        new SupervisionRule(
                                "e",
                                NoticeKind.SUPERVISION,
                                new Trigger.Late(3, OFFICE, 0, false),
                                SupervisionCause.OVERDUE,
                                AuthorityLevel.CENTRE),
                        new SupervisionRule(
                                "f",
                                NoticeKind.ESCALATION,
                                new Trigger.Counted(CaseCount.REWORKS, 3),
                                null,
                                AuthorityLevel.GOVERNMENT_OFFICE),
                        SupervisionRule.of("g", NoticeKind.ACCOUNTABILITY, new Trigger.Unheeded("d", 5, OFFICE)),
                        SupervisionRule.of("h", NoticeKind.WATCH_LIST, new Trigger.Listed(Cadence.WEEKLY)),
                        SupervisionRule.of(
                                "i",
                                NoticeKind.BELOW_FLOOR,
                                new Trigger.BelowFloor(Cadence.DAILY, Measure.CLOSURE_RATE, new BigDecimal("92"))),
                        SupervisionRule.of(
                                "j",
                                NoticeKind.SUMMONS,
                                new Trigger.AtBottom(
                                        Cadence.MONTHLY, 5, 2, Measure.ON_TIME_RATE, new BigDecimal("80"))),
                        SupervisionRule.of("k", NoticeKind.ACCOUNTABILITY, new Trigger.Repeated("j", 2)),
                        SupervisionRule.of("l", NoticeKind.ASSESSMENT, new Trigger.YearEnd()));
    }

    @Test
    void fileWithoutRulesHasNone() {
        assertThat(Formula.onTimeOnly().supervision()).isEmpty();
        assertThat(rules("")).isEmpty();
    }

    @Test
    void everyFaultIsFoundAtOnceWithItsLine() {
        assertThat(faults("""
                { "rule": "", "notice": "SHOUT", "when": { "type": "SOON" } },
                { "rule": "b", "notice": "URGE", "when": { "type": "LATE", "workingDays": 0 } },
                { "rule": "c", "notice": "REMINDER", "when": { "type": "CLOCK_USED", "percent": 100 } },
                { "rule": "d", "notice": "SUMMONS", "when": { "type": "AT_BOTTOM", "every": "HOUR", "worst": 5, "periods": 2, "measure": "reworkRate", "percent": 75 } }
                """))
                .extracting(FileFault::pointer, FileFault::line)
                .containsExactly(
                        tuple("/supervision/0/rule", 2),
                        tuple("/supervision/0/notice", 2),
                        tuple("/supervision/0/when/type", 2),
                        tuple("/supervision/1/when/workingDays", 3),
                        tuple("/supervision/1/when", 3),
                        tuple("/supervision/2/when", 4),
                        tuple("/supervision/3/when/every", 5));
    }

    /** Each row: rules as a person might write them, and what is said. */
    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            { "rule": "a", "notice": "SUMMONS", "when": { "type": "YEAR_END" } } | rule a: SUMMONS does not go with YearEnd
            { "rule": "a", "notice": "URGE", "when": { "type": "COUNTED", "count": "REWORKS", "atLeast": 3 } } | rule a: URGE does not go with Counted
            { "rule": "a", "notice": "ASSESSMENT", "cause": "OVERDUE", "when": { "type": "YEAR_END" } } | rule a: a cause is for SUPERVISION, was OVERDUE for ASSESSMENT
            { "rule": "a", "notice": "ESCALATION", "when": { "type": "COUNTED", "count": "REWORKS", "atLeast": 3 } } | rule a: a level is for SUPERVISION and ESCALATION, was null for ESCALATION
            { "rule": "a", "notice": "REMINDER", "when": { "type": "CLOCK_USED", "percent": 100 } } | percent must be more than 0 and less than 100, was 100
            { "rule": "a", "notice": "BELOW_FLOOR", "when": { "type": "BELOW_FLOOR", "every": "DAILY", "measure": "reworkRate", "percent": 1 } } | a bar is for a measure of which more is better, was reworkRate
            { "rule": "a", "notice": "ASSESSMENT", "when": { "type": "YEAR_END" } }, { "rule": "a", "notice": "ASSESSMENT", "when": { "type": "YEAR_END" } } | the rule a stands twice
            { "rule": "a", "notice": "ACCOUNTABILITY", "when": { "type": "REPEATED", "rule": "b", "times": 2 } } | rule a names b, which is no rule over boards that stands before it
            { "rule": "a", "notice": "ACCOUNTABILITY", "when": { "type": "UNHEEDED", "rule": "b", "workingDays": 2, "calendar": "office" } } | rule a names b, which is no rule over a deadline that stands before it
            """)
    void ruleThatMakesNoSenseIsNamed(String rules, String message) {
        assertThat(faults(rules)).extracting(FileFault::message).containsExactly(message);
    }

    @Test
    void listWithoutBarsIsAFault() {
        String file =
                file("{ \"rule\": \"a\", \"notice\": \"WATCH_LIST\", \"when\": { \"type\": \"LISTED\", \"every\": \"DAILY\" } }")
                        .replaceFirst("\"bars\": \\{[^}]*\\},", "");

        assertThat(faultsOf(file))
                .extracting(FileFault::message)
                .containsExactly("rule a needs bars, and the formula has none");
    }

    private static List<SupervisionRule> rules(String rules) {
        return FormulaReader.read("f.json", file(rules).getBytes(UTF_8)).supervision();
    }

    private static List<FileFault> faults(String rules) {
        return faultsOf(file(rules));
    }

    private static List<FileFault> faultsOf(String file) {
        return catchThrowableOfType(
                        FaultyFilesException.class, () -> FormulaReader.read("f.json", file.getBytes(UTF_8)))
                .faults();
    }

    /** The rules begin on the second line. */
    private static String file(String rules) {
        return "{ \"format\": \"redress.score/1\", \"id\": \"x\", \"version\": \"1\", \"supervision\": [\n" + rules
                + "],\n \"bars\": { \"measure\": \"onTimeRate\", \"honour\": 90, \"watch\": 60 },"
                + " \"measures\": [ { \"measure\": \"onTimeRate\", \"weight\": 1 } ], \"unrated\": \"EXCLUDE\","
                + " \"minimum\": 0, \"decimals\": 2, \"rounding\": \"HALF_UP\" }";
    }
}
