package io.github.redress.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The office of the samples is open 09:00-12:00 and 13:30-17:30 in Shanghai; 12 October 2026 is a Monday. */
class SlaStatusTest {

    private static final String HOURS =
            "{\"goal\":\"FIRST_CONTACT\",\"target\":{\"type\":\"WORKING_TIME\",\"amount\":\"PT7H\"}}";
    private static final String DAYS = "{\"goal\":\"RESOLUTION\",\"target\":{\"type\":\"WORKING_DAYS\",\"days\":2}}";

    @TempDir
    Path directory;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            nothing yet       | 12T10:00    | -                                                            | NOT_STARTED null PT0S null null null
            runs              | 12T15:00    | START 12T10:00                                               | RUNNING 2026-10-13T02:00:00Z PT3H30M PT3H30M null null
            still on time     | 13T10:00    | START 12T10:00                                               | RUNNING 2026-10-13T02:00:00Z PT7H PT0S null null
            too late          | 13T10:00:01 | START 12T10:00                                               | BREACHED 2026-10-13T02:00:00Z PT7H1S PT0S PT1S null
            stopped at due    | 20T10:00    | START 12T10:00;STOP 13T10:00                                 | MET 2026-10-13T02:00:00Z PT7H PT0S null 2026-10-13T02:00:00Z
            stopped after due | 20T10:00    | START 12T10:00;STOP 13T10:00:01                              | BREACHED 2026-10-13T02:00:00Z PT7H1S PT0S PT1S 2026-10-13T02:00:01Z
            later is ignored  | 12T15:00    | STOP 13T11:00;START 12T10:00                                 | RUNNING 2026-10-13T02:00:00Z PT3H30M PT3H30M null null
            paused            | 12T15:00    | START 12T10:00;PAUSE 12T11:00                                | PAUSED null PT1H PT6H null null
            resumed           | 12T15:00    | START 12T10:00;PAUSE 12T11:00;RESUME 12T14:00                | RUNNING 2026-10-13T03:30:00Z PT2H PT5H null null
            extended          | 12T15:00    | START 12T10:00;EXTEND 12T11:00 PT1H                          | RUNNING 2026-10-13T03:00:00Z PT3H30M PT4H30M null null
            reopened          | 14T09:00    | START 12T10:00;STOP 12T11:00;REOPEN 14T09:00                 | RUNNING 2026-10-14T08:30:00Z PT1H PT6H null null
            cancelled         | 20T09:00    | START 12T10:00;CANCEL 12T11:00                               | CANCELLED 2026-10-13T02:00:00Z PT1H PT6H null null
            """)
    void clockStandsAsItsSignalsSay(String name, String now, String signals, String expected) {
        String[] e = expected.split(" ");

        assertThat(status(HOURS, now, signals).lines())
                .containsExactly("{\"id\":1,\"goals\":[{\"goal\":\"FIRST_CONTACT\",\"state\":\"" + e[0] + "\",\"due\":"
                        + quoted(e[1])
                        + ",\"elapsed\":" + quoted(e[2]) + ",\"remaining\":" + quoted(e[3]) + ",\"overrun\":"
                        + quoted(e[4])
                        + ",\"stoppedAt\":" + quoted(e[5]) + "}]}");
    }

    @Test
    void signalsWithoutAGoalAreMeantForAll() {
        Run run = status(
                HOURS + "," + DAYS,
                "13T09:30",
                "START 12T10:00;STOP 12T11:00 FIRST_CONTACT;EXTEND 13T09:00 {\"days\":1}");

        assertThat(run.out())
                .contains("\"goal\":\"FIRST_CONTACT\",\"state\":\"MET\",\"due\":\"2026-10-13T02:00:00Z\"")
                .contains("\"goal\":\"RESOLUTION\",\"state\":\"RUNNING\",\"due\":\"2026-10-15T09:30:00Z\"");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            START 12T10:00;EXTEND 13T10:01 PT1H       | /signals/1      | goal FIRST_CONTACT was due 2026-10-13T02:00:00Z, and an extension after that is too late, was at 2026-10-13T02:01:00Z
            EXTEND 12T10:00 FIRST_CONTACT PT1H        | /signals/0      | goal FIRST_CONTACT has not begun, and cannot be extended at 2026-10-12T02:00:00Z
            START 12T10:00;EXTEND 12T11:00 {"days":1} | /signals/1      | goal FIRST_CONTACT is extended by an amount of time, was P1D
            START 12T10:00;EXTEND 12T11:00 -PT1H      | /signals/1/by   | {"days":N} or a duration above zero like PT8H was wanted, was "-PT1H"
            START 12T10:00 REPLY                      | /signals/0/goal | * or one of the line's goals [FIRST_CONTACT] was wanted, was "REPLY"
            BEGIN 12T10:00                            | /signals/0/signal | one of [START, STOP, PAUSE, RESUME, EXTEND, REOPEN, CANCEL] was wanted, was "BEGIN"
            """)
    void refusesWithPointerAndValues(String signals, String pointer, String message) {
        Run run = status(HOURS, "20T10:00", signals);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains("\"code\":\"BAD_VALUE\"")
                .contains("\"pointer\":\"" + pointer + "\"")
                .contains(message.replace("\"", "\\\""));
    }

    @Test
    void policyGivesTheGoals() throws IOException {
        Path policies = directory.resolve("sla.json");
        Files.writeString(policies, """
                { "format": "redress.sla/1", "id": "city", "version": "1", "policies": [
                  { "id": "quick", "basis": "DEFAULT", "goals": [
                    { "goal": "REPLY", "calendar": "wuhan-office", "target": { "type": "WORKING_DAYS", "days": 1 },
                      "extension": { "count": 1, "capDays": 2 }, "pause": { "reasons": ["hearing"], "cap": "PT24H" } } ] } ] }
                """);
        String line =
                "{\"id\":1,\"calendar\":\"wuhan-office\",\"now\":\"2026-10-15T10:00\",\"policy\":\"%s\",\"signals\":["
                        + "{\"at\":\"2026-10-12T10:00\",\"signal\":\"START\"},"
                        + "{\"at\":\"2026-10-12T10:00\",\"signal\":\"PAUSE\",\"reason\":\"hearing\"},"
                        + "{\"at\":\"2026-10-12T10:00\",\"signal\":\"EXTEND\",\"by\":{\"days\":%d}}]}";

        Run run = Run.of(
                line.formatted("quick", 1) + "\n" + line.formatted("quick", 3) + "\n" + line.formatted("slow", 1),
                "sla",
                "status",
                "--calendars",
                Run.sample("calendars.json"),
                "--policies",
                policies.toString());

        assertThat(run.lines().get(0)).contains("\"state\":\"BREACHED\",\"due\":\"2026-10-14T09:30:00Z\"");
        assertThat(run.lines().get(1)).contains("\"pointer\":\"/signals/2\"").contains("may be put off by 2 days");
        assertThat(run.lines().get(2)).contains("\"code\":\"UNKNOWN_POLICY\"").contains("[quick]");
    }

    private static Run status(String goals, String now, String signals) {
        StringBuilder line = new StringBuilder("{\"id\":1,\"calendar\":\"wuhan-office\",\"now\":\"2026-10-" + now
                + "\",\"goals\":[" + goals + "],\"signals\":[");
        String comma = "";
        for (String signal : signals.equals("-") ? new String[0] : signals.split(";")) {
            String[] parts = signal.split(" ");
            line.append(comma).append("{\"signal\":\"" + parts[0] + "\",\"at\":\"2026-10-" + parts[1] + "\"");
            for (int i = 2; i < parts.length; i++) {
                boolean goal = parts[i].matches("[A-Z]{4,}.*");
                line.append(goal ? ",\"goal\":" : ",\"by\":").append(quoted(parts[i]));
            }
            line.append('}');
            comma = ",";
        }
        return Run.of(line + "]}", "sla", "status", "--calendars", Run.sample("calendars.json"));
    }

    private static String quoted(String text) {
        return text.equals("null") || text.startsWith("{") ? text : "\"" + text + "\"";
    }
}
