package io.github.redress.desk;

import static io.github.redress.desk.Town.LIGHTING_HANDLER;
import static io.github.redress.desk.Town.done;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.Actor;
import io.github.redress.access.PublicClock;
import io.github.redress.complaint.ComplaintEvent;
import io.github.redress.complaint.ComplaintEvent.DeadlineChanged;
import io.github.redress.complaint.ComplaintEvent.DeadlinePaused;
import io.github.redress.complaint.ComplaintEvent.DeadlineSet;
import io.github.redress.complaint.Outcome;
import io.github.redress.complaint.Recorded;
import io.github.redress.complaint.SatisfactionRating;
import io.github.redress.desk.request.AcknowledgeRequest;
import io.github.redress.desk.request.FirstContactRequest;
import io.github.redress.desk.request.RateRequest;
import io.github.redress.desk.request.ReplyRequest;
import io.github.redress.sla.GoalName;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Goals that a town made up, driven by the milestones that its policy names. Monday 14 September 2026, 09:00 to begin with. */
class MilestoneTest {

    private static final String GOAL = "{ \"goal\": \"%s\", \"calendar\": \"office\","
            + " \"target\": { \"type\": \"WORKING_TIME\", \"amount\": \"PT7H\" }, \"signals\": { %s } }, ";

    private Town town;
    private ComplaintDesk desk;
    private Receipt receipt;

    @Test
    void goalOfOnesOwnRunsFromOneMilestoneToAnother() {
        dispatched("INSPECTION", "\"start\": [\"ACKNOWLEDGED\"], \"stop\": [\"CONTACTED\"]");
        town.clock.pass(Duration.ofHours(1));
        done(desk.acknowledge(LIGHTING_HANDLER, AcknowledgeRequest.of(receipt.id())));

        assertThat(clock("INSPECTION").due()).isEqualTo("2026-09-15T02:00:00Z");
        town.clock.pass(Duration.ofHours(1));
        done(desk.recordFirstContact(LIGHTING_HANDLER, FirstContactRequest.of(receipt.id(), "已电话联系。")));

        assertThat(clock("INSPECTION").stoppedAt()).isEqualTo("2026-09-14T03:00:00Z");
        assertThat(clock("INSPECTION").late()).isFalse();
    }

    @Test
    void clockStandsStillBetweenTwoMilestones() {
        dispatched("REPAIR", "\"stop\": [\"RATED\"], \"pause\": [\"ACKNOWLEDGED\"], \"resume\": [\"CONTACTED\"]");
        town.clock.pass(Duration.ofHours(1));
        done(desk.acknowledge(LIGHTING_HANDLER, AcknowledgeRequest.of(receipt.id())));
        town.clock.pass(Duration.ofDays(7));
        assertThat(desk.sweep(10).failed()).isZero();

        assertThat(clock("REPAIR").paused()).isTrue();
        assertThat(clock("REPAIR").late()).isFalse();
        done(desk.recordFirstContact(LIGHTING_HANDLER, FirstContactRequest.of(receipt.id(), "已电话联系。")));

        assertThat(clock("REPAIR").paused()).isFalse();
        assertThat(clock("REPAIR").due()).isEqualTo("2026-09-21T09:30:00Z");
        assertThat(events(DeadlinePaused.class)).hasSize(1);
        assertThat(events(DeadlineChanged.class)).hasSize(1);
    }

    @Test
    void whatIsDoneInAPauseIsDoneOnTime() {
        dispatched("REPAIR", "\"stop\": [\"REPLIED\"], \"pause\": [\"ACKNOWLEDGED\"], \"resume\": [\"CONTACTED\"]");
        town.clock.pass(Duration.ofHours(1));
        done(desk.acknowledge(LIGHTING_HANDLER, AcknowledgeRequest.of(receipt.id())));
        town.clock.pass(Duration.ofDays(7));
        done(desk.reply(LIGHTING_HANDLER, ReplyRequest.inPublic(receipt.id(), Outcome.RESOLVED, "路灯已修复。")));

        PublicClock repair = clock("REPAIR");

        assertThat(repair.late()).isFalse();
        assertThat(repair.stoppedAt()).isBefore(repair.due());
    }

    @Test
    void everyContactBeginsTheNextRoundAndALateRoundStaysLate() {
        dispatched("NEXT_UPDATE", "");
        done(desk.acknowledge(LIGHTING_HANDLER, AcknowledgeRequest.of(receipt.id())));
        assertThat(clock("NEXT_UPDATE").due()).isEqualTo("2026-09-14T09:30:00Z");
        town.clock.moveTo(Instant.parse("2026-09-15T01:00:00Z"));
        done(desk.recordFirstContact(LIGHTING_HANDLER, FirstContactRequest.of(receipt.id(), "已电话联系。")));

        assertThat(clock("NEXT_UPDATE").due()).isEqualTo("2026-09-15T09:30:00Z");
        assertThat(clock("NEXT_UPDATE").late()).isTrue();
    }

    @Test
    void callBackBeginsWithTheReplyAndEndsWithTheRating() {
        dispatched("CALLBACK", "");
        done(desk.acknowledge(LIGHTING_HANDLER, AcknowledgeRequest.of(receipt.id())));
        done(desk.reply(LIGHTING_HANDLER, ReplyRequest.inPublic(receipt.id(), Outcome.RESOLVED, "路灯已修复。")));
        town.clock.pass(Duration.ofHours(2));
        done(desk.rate(
                Actor.complainant(), RateRequest.of(receipt.number(), receipt.secret(), SatisfactionRating.SATISFIED)));

        assertThat(clock("CALLBACK").stoppedAt()).isEqualTo("2026-09-14T03:00:00Z");
        assertThat(clock("CALLBACK").late()).isFalse();
    }

    @Test
    void signalsAreStoredOnlyWhereTheyAreNotTheUsualOnes() {
        dispatched("INSPECTION", "\"start\": [\"DISPATCHED\"], \"stop\": [\"CONTACTED\"]");

        assertThat(events(DeadlineSet.class))
                .filteredOn(promise -> promise.signals() != null)
                .extracting(DeadlineSet::goal)
                .containsExactly(GoalName.of("INSPECTION"));
    }

    @Test
    void resolutionMayBeginWithTheAcknowledgement() {
        begin(Town.filesWith(
                "policies.json",
                "\"goal\": \"RESOLUTION\",",
                "\"goal\": \"RESOLUTION\", \"signals\": { \"start\": [\"ACKNOWLEDGED\"] },"));
        assertThat(events(DeadlineSet.class)).extracting(DeadlineSet::goal).doesNotContain(GoalName.RESOLUTION);
        town.clock.pass(Duration.ofDays(1));

        done(desk.acknowledge(LIGHTING_HANDLER, AcknowledgeRequest.of(receipt.id())));

        assertThat(clock("RESOLUTION").due()).isEqualTo("2026-09-21T09:30:00Z");
    }

    private void dispatched(String goal, String signals) {
        begin(Town.filesWith("policies.json", "\"goals\": [", "\"goals\": [" + GOAL.formatted(goal, signals)));
    }

    private void begin(Map<String, byte[]> files) {
        town = new Town(files);
        desk = town.desk;
        receipt = town.dispatched();
    }

    private PublicClock clock(String goal) {
        return desk.progress(receipt.number(), receipt.secret()).orElseThrow().clocks().stream()
                .filter(clock -> clock.goal().equals(GoalName.of(goal)))
                .findFirst()
                .orElseThrow();
    }

    private <T extends ComplaintEvent> List<T> events(Class<T> type) {
        return desk.feed(0, 1_000).events().stream()
                .map(Recorded::event)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
