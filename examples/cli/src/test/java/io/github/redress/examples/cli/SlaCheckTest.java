package io.github.redress.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

@ResourceLock(Resources.TIME_ZONE)
class SlaCheckTest {

    @TempDir
    Path directory;

    @Test
    void eachLawHasALineAndHolds() {
        Run run = check("--calendars", Run.sample("calendars.json"), "--tries", "40");

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.lines())
                .hasSizeGreaterThan(33)
                .allMatch(line -> line.endsWith("\"holds\":true,\"tries\":40,\"counterexample\":null}"))
                .first()
                .isEqualTo(
                        "{\"law\":\"1 Nothing is due at once\",\"holds\":true,\"tries\":40,\"counterexample\":null}");
    }

    @Test
    void sameSeedGivesTheSameBytes() {
        String[] args = {"--calendars", Run.sample("calendars.json"), "--tries", "10", "--seed", "7"};

        assertThat(check(args).out()).isEqualTo(check(args).out());
    }

    @Test
    void goalsOfPoliciesAreTriedAndACalendarThatRefusesToGuessBreaksNoLaw() throws IOException {
        Path calendar = write("strict.json", """
                {"format":"redress.calendar/1","id":"strict","zone":"Asia/Shanghai","week":{"MON-FRI":["09:00-17:00"]},
                 "exceptions":[{"date":"2026-12-25","hours":[]}],"validThrough":"2026-12-31","beyond":"FAIL"}
                """);
        Path policies = write("sla.json", """
                {"format":"redress.sla/1","id":"city","version":"1","policies":[{"id":"all","basis":"DEFAULT","when":{},
                 "goals":[{"goal":"RESOLUTION","calendar":"strict","target":{"type":"WORKING_DAYS","days":400}}]}]}
                """);

        Run run = check("--calendars", calendar.toString(), "--policies", policies.toString(), "--tries", "20");

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("{\"law\":\"20 The order of pauses does not matter\",\"holds\":true,\"tries\":0,")
                .contains("{\"law\":\"18 A walk day by day agrees\",\"holds\":true,\"tries\":20,");
    }

    @Test
    void gapBetweenPoliciesIsAFault() throws IOException {
        Path policies = write("sla.json", """
                {"format":"redress.sla/1","id":"city","version":"1","policies":[{"id":"some","basis":"KIND","when":{"kind":["GRIEVANCE"]},
                  "goals":[{"goal":"REPLY","calendar":"wuhan-office","target":{"type":"WORKING_DAYS","days":5}}]}]}
                """);

        Run run = check("--calendars", Run.sample("calendars.json"), "--policies", policies.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("nothing is promised to a CONSULTATION of 1970-01-01T00:00:00Z");
    }

    @Test
    void everyFaultOfItsArgumentsIsSaid() throws IOException {
        Path policies = write("sla.json", """
                {"format":"redress.sla/1","id":"city","version":"1","policies":[{"id":"all","basis":"DEFAULT","when":{},
                 "goals":[{"goal":"RESOLUTION","calendar":"mars","target":{"type":"WORKING_DAYS","days":4}}]}]}
                """);

        Run run = check("--calendars", Run.sample("calendars.json"), "--policies", policies.toString(), "--tries", "0");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains("--tries", "a number of 1 or more was wanted, was 0")
                .contains("sla.json:2 /policies/0/goals/0/calendar: the calendar \"mars\" is not known");
    }

    private static Run check(String... args) {
        String[] all = new String[args.length + 2];
        all[0] = "sla";
        all[1] = "check";
        System.arraycopy(args, 0, all, 2, args.length);
        return Run.of("", all);
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(directory.resolve(name), content);
    }
}
