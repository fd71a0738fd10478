package io.github.redress.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.access.PublicClock;
import io.github.redress.sla.GoalName;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A city publishes another configuration while its desk works. */
class ReconfigurationTest {

    private static final Instant DECEMBER = Instant.parse("2026-12-29T02:00:00Z");

    private final Town town = new Town();

    @Test
    void whatIsPublishedHoldsForWhatComesNextAndNotForWhatWasPromised() {
        Receipt before = town.dispatched();
        Instant promised = resolution(before).due();

        town.desk.reconfigure(Configuration.of(Town.filesWith("policies.json", "\"days\": 5", "\"days\": 2")));
        Receipt after = town.dispatched();

        assertThat(resolution(before).due()).isEqualTo(promised);
        assertThat(resolution(after).due()).isBefore(promised);
    }

    @Test
    void renamedDepartmentIsKnownByItsNewNameAtOnce() {
        town.desk.reconfigure(Configuration.of(
                Town.filesWith("departments.json", "\"en\": \"Street lighting\"", "\"en\": \"Lamps\"")));

        assertThat(town.desk
                        .configuration()
                        .departments()
                        .find(Town.LIGHTING)
                        .orElseThrow()
                        .name()
                        .en())
                .isEqualTo("Lamps");
    }

    @Test
    void movesAreForetoldAndThenMadeAndForetellingStoresNothing() {
        town.clock.moveTo(DECEMBER);
        Receipt receipt = town.dispatched();
        Instant promised = resolution(receipt).due();
        Configuration next = nextYear();

        List<DeadlineMove> moves = town.desk.movesUnder(next);

        assertThat(moves).singleElement().satisfies(move -> {
            assertThat(move.number()).isEqualTo(receipt.number());
            assertThat(move.department()).isEqualTo(Town.LIGHTING);
            assertThat(move.before()).isEqualTo(promised);
            assertThat(move.due()).isEqualTo(promised.plus(Duration.ofDays(1)));
        });
        assertThat(resolution(receipt).due()).isEqualTo(promised);
        assertThat(town.desk.reviseDeadlines().written()).isZero();

        town.desk.reconfigure(next);
        town.desk.reviseDeadlines();

        assertThat(resolution(receipt).due()).isEqualTo(moves.get(0).due());
        assertThat(town.desk.movesUnder(next)).isEmpty();
    }

    private static Configuration nextYear() {
        Map<String, byte[]> files = Town.filesWith(
                "calendars.json", "\"validThrough\": \"2026-12-31\"", "\"validThrough\": \"2027-12-31\"");
        String calendars = new String(files.get("calendars.json"), StandardCharsets.UTF_8);
        files.put(
                "calendars.json",
                calendars
                        .replaceFirst(
                                "\"exceptions\": \\[",
                                "\"exceptions\": [ { \"from\": \"2027-01-01\", \"to\": \"2027-01-03\", \"hours\": [],"
                                        + " \"name\": \"元旦\" },")
                        .getBytes(StandardCharsets.UTF_8));
        return Configuration.of(files);
    }

    private PublicClock resolution(Receipt receipt) {
        return town.desk.progress(receipt.number(), receipt.secret()).orElseThrow().clocks().stream()
                .filter(clock -> clock.goal().equals(GoalName.RESOLUTION))
                .findFirst()
                .orElseThrow();
    }
}
