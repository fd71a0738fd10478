package io.github.redress.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.calendar.CalendarId;
import io.github.redress.calendar.TimeWindow;
import io.github.redress.calendar.WorkCalendar;
import io.github.redress.sla.CalendarDays;
import io.github.redress.sla.EndRule;
import io.github.redress.sla.Extension;
import io.github.redress.sla.GoalSignals;
import io.github.redress.sla.Milestone;
import io.github.redress.sla.PauseRule;
import io.github.redress.sla.Reopening;
import io.github.redress.sla.Roll;
import io.github.redress.sla.SlaBasis;
import io.github.redress.sla.SlaGoal;
import io.github.redress.sla.SlaPolicies;
import io.github.redress.sla.SlaPolicy;
import io.github.redress.sla.SlaTarget;
import io.github.redress.sla.StartRule;
import io.github.redress.sla.WorkingDays;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlaReaderTest {

    private static final List<WorkCalendar> KNOWN = List.of(WorkCalendar.weekdays(
            CalendarId.of("wuhan-office"), ZoneId.of("Asia/Shanghai"), TimeWindow.parse("09:00-17:00")));

    @Test
    void readsTheExampleOfThePage() {
        SlaPolicy policy =
                read(policy("\"from\": null, \"to\": null,")).policies().get(0);
        SlaGoal goal = policy.goals().get(0);

        assertThat(policy.basis()).isEqualTo(SlaBasis.DEFAULT);
        assertThat(policy.from()).isNull();
        assertThat(goal.target()).isEqualTo(WorkingDays.of(5));
        assertThat(goal.warn()).hasToString("[80%, -P1D]");
        assertThat(goal.extension()).isEqualTo(new Extension(1, 10));
        assertThat(goal.reopen()).isEqualTo(Reopening.RESUME);
        assertThat(goal.pauses()).isEqualTo(PauseRule.ANY);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-15T00:00:00+08:00, 2026-07-14T16:00:00Z",
        "2026-07-15T00:00,          2026-07-14T16:00:00Z",
        "2026-07-15,                2026-07-14T16:00:00Z",
        "2026-07-15T00:00Z,         2026-07-15T00:00:00Z"
    })
    void localMomentsAreReadInTheZoneOfTheFirstGoal(String from, Instant moment) {
        assertThat(read(policy("\"from\": \"" + from + "\",")).policies().get(0).from())
                .isEqualTo(moment);
    }

    @Test
    void listsEveryFaultWithPointerAndLine() {
        String json = """
                { "format": "redress.sla/1", "id": "city", "version": "1", "policies": [
                  { "id": "a", "basis": "DEFAULT", "goals": [
                    { "goal": "reply", "calendar": "night", "target": { "type": "WORKING_TIME", "amount": "-PT1H" },
                      "warn": ["often"], "extension": { "count": 0 }, "colour": 1 } ] },
                  { "id": "b", "basis": "LAW", "when": { "kind": ["NOISE"] }, "from": "soon", "goals": [] } ] }
                """;

        assertThat(JsonTexts.faults(json, root -> SlaReader.read(root, KNOWN)))
                .containsExactlyInAnyOrder(
                        "file.json:4 /policies/0/goals/0/colour: the key \"colour\" is not known here; known are"
                                + " calendar, escalate, extension, goal, pausable, pause, reopen, signals, target, warn",
                        "file.json:3 /policies/0/goals/0/goal: an upper-case name like RESOLUTION was wanted, was"
                                + " \"reply\"",
                        "file.json:3 /policies/0/goals/0/calendar: the calendar \"night\" is not known; known are"
                                + " [wuhan-office]",
                        "file.json:3 /policies/0/goals/0/target/amount: a duration of zero or more like PT8H was wanted,"
                                + " was \"-PT1H\"",
                        "file.json:4 /policies/0/goals/0/warn/0: an alarm like 80%, -P1D or -PT2H was wanted, was"
                                + " \"often\"",
                        "file.json:4 /policies/0/goals/0/extension: the key \"capDays\" is missing",
                        "file.json:4 /policies/0/goals/0/extension/count: a whole number from 1 to 1000 was wanted, was"
                                + " 0",
                        "file.json:5 /policies/1/basis: one of [STATUTE, CAMPAIGN, RULE, CATEGORY, KIND, DEFAULT] was"
                                + " wanted, was \"LAW\"",
                        "file.json:5 /policies/1/when/kind/0: one of [CONSULTATION, ASSISTANCE, GRIEVANCE, TIP_OFF,"
                                + " SUGGESTION, PRAISE] was wanted, was \"NOISE\"",
                        "file.json:5 /policies/1/from: a moment like 2026-07-01T00:00+08:00, or a date was wanted, was"
                                + " \"soon\"");
    }

    @Test
    void readsWhatPausesAGoalAndWhatDrivesIt() {
        String goal = "\"pause\": { \"reasons\": [\"hearing\"], \"cap\": \"PT240H\" },"
                + " \"signals\": { \"stop\": [\"RATED\"], \"reset\": [\"REPLIED\", \"CONTACTED\"] },";

        SlaGoal read = read(policy("").replace("\"pausable\": true,", goal))
                .policies()
                .get(0)
                .goals()
                .get(0);

        assertThat(read.pauses()).isEqualTo(new PauseRule(true, Set.of("hearing"), Duration.ofDays(10)));
        assertThat(read.signals())
                .isEqualTo(new GoalSignals(
                        Set.of(Milestone.DISPATCHED),
                        Set.of(Milestone.RATED),
                        Set.of(),
                        Set.of(),
                        Set.of(Milestone.REPLIED, Milestone.CONTACTED)));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            "pausable": false, "pause": {}          | pause: a goal that is not pausable has no "pause"
            "pausable": false, "signals": { "pause": ["REPLIED"], "resume": ["RATED"], "stop": ["CONTACTED"] } | : a goal that milestones pause is pausable, and has neither reasons nor a cap
            "pause": { "cap": "PT0S" }              | pause/cap: a duration above zero like PT240H, PT876600H at most was wanted, was "PT0S"
            "pause": { "cap": "PT2540400000000000H" } | pause/cap: a duration above zero like PT240H, PT876600H at most was wanted, was "PT2540400000000000H"
            "pause": { "reasons": ["a", "a"] }      | pause/reasons/1: the reason "a" stands twice
            "signals": { "stop": [] }               | signals: a clock needs a milestone that stops it
            "signals": { "stop": ["DISPATCHED"] }   | signals: DISPATCHED cannot be both start and stop
            "signals": { "pause": ["CONTACTED"] }   | signals: milestones that pause need milestones that resume, and the other way round
            "signals": { "reset": ["SOLVED"] }      | signals/reset/0: one of [RECEIVED, ACCEPTED, DISPATCHED, ACKNOWLEDGED, CONTACTED, REPLIED, CALLED_BACK, RATED, CLOSED, ENDED, REVIEW_REQUESTED, ARCHIVED] was wanted, was "SOLVED"
            """)
    void refusesWhatCannotDriveAClock(String keys, String fault) {
        String json = policy("").replace("\"pausable\": true", keys);

        assertThat(JsonTexts.faults(json, root -> SlaReader.read(root, KNOWN)))
                .singleElement()
                .asString()
                .endsWith(("/policies/0/goals/0/" + fault).replace("/0/:", "/0:"));
    }

    @Test
    void refusesTwoPoliciesOfEqualRight() {
        String policy = "{\"id\":\"%s\",\"basis\":\"DEFAULT\",\"goals\":[{\"goal\":\"REPLY\",\"calendar\":\"c\","
                + "\"target\":{\"type\":\"WORKING_DAYS\",\"days\":1}}]}";
        String json = "{\"format\":\"redress.sla/1\",\"id\":\"city\",\"version\":\"1\",\"policies\":["
                + policy.formatted("a") + "," + policy.formatted("b") + "]}";

        assertThat(JsonTexts.faults(json, SlaReader::readUnchecked))
                .containsExactly("file.json:1 /policies/1: the policies a and b, both DEFAULT, hold for the same"
                        + " complaints at the same time");
    }

    @Test
    void readsEveryFormOfTarget() {
        assertThat(target("{\"type\":\"WORKING_DAYS\",\"days\":2,\"start\":{\"sameDayIfBefore\":\"10:00\"},"
                        + "\"end\":{\"at\":\"16:00\"}}"))
                .contains(new WorkingDays(
                        2, StartRule.sameDayIfBefore(LocalTime.of(10, 0)), EndRule.at(LocalTime.of(16, 0))));
        assertThat(target("{\"type\":\"WORKING_DAYS\",\"days\":10,\"start\":\"FROM_OPENING\",\"end\":\"SAME_TIME\"}"))
                .contains(new WorkingDays(10, StartRule.FROM_OPENING, EndRule.SAME_TIME));
        assertThat(target("{\"type\":\"CALENDAR_DAYS\",\"days\":15,\"roll\":\"FORWARD\"}"))
                .contains(new CalendarDays(15, EndRule.END_OF_DATE, Roll.FORWARD));
        assertThat(target("{\"type\":\"CALENDAR_TIME\",\"amount\":\"PT2H\"}")).isPresent();
        assertThat(target("{\"type\":\"CALENDAR_MONTHS\",\"months\":6,\"end\":\"END_OF_DATE\",\"roll\":\"NONE\"}"))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5",
                "{}",
                "{\"type\":\"DAYS\",\"days\":1}",
                "{\"type\":\"WORKING_TIME\",\"amount\":\"garbage\"}",
                "{\"type\":\"WORKING_TIME\",\"amount\":28800000}",
                "{\"type\":\"WORKING_DAYS\",\"days\":1.5}",
                "{\"type\":\"WORKING_DAYS\",\"days\":-1}",
                "{\"type\":\"WORKING_DAYS\",\"days\":1,\"roll\":\"NONE\"}",
                "{\"type\":\"WORKING_DAYS\",\"days\":1,\"start\":\"TODAY\"}",
                "{\"type\":\"WORKING_DAYS\",\"days\":1,\"end\":{\"at\":\"24:00\"}}",
                "{\"type\":\"CALENDAR_DAYS\",\"days\":1,\"end\":\"CLOSE_OF_DAY\"}",
                "{\"type\":\"CALENDAR_MONTHS\",\"days\":1,\"months\":1}"
            })
    void refusesTarget(String json) {
        assertThat(JsonTexts.faults(json, TargetReader::read)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"calendar-1.json", "sla-1.json"})
    void schemaIsPublishedAndIsJson(String name) throws IOException {
        try (InputStream schema = SlaReader.class.getResourceAsStream("schema/" + name)) {
            FileFaults faults = new FileFaults();

            assertThat(StrictJson.parse(name, schema.readAllBytes(), faults)).isPresent();
            assertThat(faults.list()).isEmpty();
        }
    }

    private static Optional<SlaTarget> target(String json) {
        return JsonTexts.read(json, TargetReader::read);
    }

    private static SlaPolicies read(String json) {
        return JsonTexts.read(json, root -> SlaReader.read(root, KNOWN)).orElseThrow();
    }

    private static String policy(String limits) {
        return """
                { "format": "redress.sla/1", "id": "city", "version": "1", "policies": [
                  { "id": "default", "basis": "DEFAULT",
                    "when": { "kind": [], "category": [], "tag": [], "channel": [], "department": [] }, %s
                    "goals": [ { "goal": "RESOLUTION", "calendar": "wuhan-office",
                                 "target": { "type": "WORKING_DAYS", "days": 5 }, "pausable": true,
                                 "warn": ["80%%", "-P1D"], "escalate": ["PT0S"],
                                 "extension": { "count": 1, "capDays": 10 }, "reopen": "RESUME" } ] } ] }
                """.formatted(limits);
    }
}
