package io.github.redress.desk;

import static io.github.redress.desk.Town.LIGHTING_HANDLER;
import static io.github.redress.desk.Town.done;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.access.PublicClock;
import io.github.redress.complaint.ComplaintEvent.DeadlineChangeCause;
import io.github.redress.complaint.ComplaintEvent.DeadlineChanged;
import io.github.redress.complaint.Outcome;
import io.github.redress.complaint.Recorded;
import io.github.redress.desk.request.AcknowledgeRequest;
import io.github.redress.desk.request.ReplyRequest;
import io.github.redress.sla.GoalName;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On Tuesday 29 December 2026 nobody knows yet which days of January are off. */
class RevisionTest {

    private static final Instant DECEMBER = Instant.parse("2026-12-29T02:00:00Z");

    private final Town town = new Town();
    private Receipt receipt;
    private Instant promised;

    @BeforeEach
    void lampIsGivenToItsDepartment() {
        town.clock.moveTo(DECEMBER);
        receipt = town.dispatched();
        promised = resolution().due();
    }

    @Test
    void publishedCalendarMovesAProvisionalDeadlineAndKeepsTheOldOne() {
        assertThat(resolution().provisional()).isTrue();

        RevisionResult result = nextYear("2027-01-01", "2027-01-03").reviseDeadlines();

        assertThat(result.looked()).isEqualTo(1);
        DeadlineChanged change = changes(GoalName.RESOLUTION).get(0);
        assertThat(change.cause()).isEqualTo(DeadlineChangeCause.CALENDAR);
        assertThat(change.before()).isEqualTo(promised);
        assertThat(change.due()).isEqualTo(promised.plus(Duration.ofDays(1)));
        assertThat(resolution().due()).isEqualTo(change.due());
        assertThat(resolution().provisional()).isFalse();
    }

    @Test
    void secondRevisionChangesNothing() {
        ComplaintDesk later = nextYear("2027-01-01", "2027-01-03");
        later.reviseDeadlines();

        assertThat(later.reviseDeadlines()).isEqualTo(new RevisionResult(0, 0, 0));
    }

    @Test
    void calendarThatSaysWhatWasGuessedMakesTheDeadlineCertain() {
        nextYear("2027-05-01", "2027-05-03").reviseDeadlines();

        assertThat(changes(GoalName.RESOLUTION))
                .singleElement()
                .satisfies(change -> assertThat(change.due()).isEqualTo(promised));
        assertThat(resolution().provisional()).isFalse();
    }

    @Test
    void whatWasDoneOnTimeStaysDoneOnTime() {
        done(town.desk.acknowledge(LIGHTING_HANDLER, AcknowledgeRequest.of(receipt.id())));
        town.clock.moveTo(promised);
        done(town.desk.reply(LIGHTING_HANDLER, ReplyRequest.inPublic(receipt.id(), Outcome.RESOLVED, "路灯已修复。")));

        nextYear("2027-01-01", "2027-01-03").reviseDeadlines();

        assertThat(changes(GoalName.RESOLUTION)).isEmpty();
        assertThat(resolution().late()).isFalse();
    }

    @Test
    void deadlineThatWouldLieInThePastStays() {
        town.clock.moveTo(promised.minusSeconds(60));

        ComplaintDesk later =
                nextYear("{ \"date\": \"2027-01-02\", \"hours\": [\"09:00-12:00\"], \"name\": \"调休上班\" }");
        later.reviseDeadlines();

        assertThat(changes(GoalName.RESOLUTION)).isEmpty();
        assertThat(resolution().due()).isEqualTo(promised);
        assertThat(resolution().late()).isFalse();
    }

    @Test
    void calendarThatCannotTellIsCountedAsFailedAndChangesNothing() {
        Map<String, byte[]> files =
                Town.filesWith("calendars.json", "\"beyond\": \"PROVISIONAL\"", "\"beyond\": \"FAIL\"");

        assertThat(town.desk(files).reviseDeadlines().failed()).isEqualTo(1);
        assertThat(resolution().due()).isEqualTo(promised);
    }

    @Test
    void missedDeadlineStaysMissed() {
        town.clock.moveTo(promised.plusSeconds(1));

        nextYear("2027-01-01", "2027-01-03").reviseDeadlines();

        assertThat(changes(GoalName.RESOLUTION)).isEmpty();
        assertThat(resolution().late()).isTrue();
    }

    private ComplaintDesk nextYear(String from, String to) {
        return nextYear("{ \"from\": \"" + from + "\", \"to\": \"" + to + "\", \"hours\": [], \"name\": \"元旦\" }");
    }

    private ComplaintDesk nextYear(String exception) {
        Map<String, byte[]> files = Town.filesWith(
                "calendars.json", "\"validThrough\": \"2026-12-31\"", "\"validThrough\": \"2027-12-31\"");
        String calendars = new String(files.get("calendars.json"), StandardCharsets.UTF_8);
        files.put(
                "calendars.json",
                calendars
                        .replaceFirst("\"exceptions\": \\[", "\"exceptions\": [ " + exception + ",")
                        .getBytes(StandardCharsets.UTF_8));
        return town.desk(files);
    }

    private PublicClock resolution() {
        return town.desk.progress(receipt.number(), receipt.secret()).orElseThrow().clocks().stream()
                .filter(clock -> clock.goal().equals(GoalName.RESOLUTION))
                .findFirst()
                .orElseThrow();
    }

    private List<DeadlineChanged> changes(GoalName goal) {
        return town.desk.feed(0, 1_000).events().stream()
                .map(Recorded::event)
                .filter(DeadlineChanged.class::isInstance)
                .map(DeadlineChanged.class::cast)
                .filter(change -> change.goal().equals(goal))
                .toList();
    }
}
