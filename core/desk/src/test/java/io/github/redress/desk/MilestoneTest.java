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
import io.github.redress.desk.request.AcceptRequest;
import io.github.redress.desk.request.AcknowledgeRequest;
import io.github.redress.desk.request.DispatchRequest;
import io.github.redress.desk.request.FirstContactRequest;
import io.github.redress.desk.request.RateRequest;
import io.github.redress.desk.request.ReplyRequest;
import io.github.redress.sla.GoalName;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
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

    /** The rating ends every clock of the case, also one that its policy lets stand still. */
    @Test
    void whatTheRatingEndsInAPauseIsNotLate() {
        dispatched("INSPECTION", "\"stop\": [\"CONTACTED\"], \"pause\": [\"REPLIED\"], \"resume\": [\"ACKNOWLEDGED\"]");
        done(desk.acknowledge(LIGHTING_HANDLER, AcknowledgeRequest.of(receipt.id())));
        town.clock.pass(Duration.ofHours(1));
        done(desk.reply(LIGHTING_HANDLER, ReplyRequest.inPublic(receipt.id(), Outcome.RESOLVED, "路灯已修复。")));
        assertThat(clock("INSPECTION").paused()).isTrue();
        town.clock.pass(Duration.ofDays(7));
        done(desk.rate(
                Actor.complainant(), RateRequest.of(receipt.number(), receipt.secret(), SatisfactionRating.SATISFIED)));

        assertThat(clock("INSPECTION").paused()).isFalse();
        assertThat(clock("INSPECTION").late()).isFalse();
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

    @Test
    void departmentsOwnPolicyCountsFromTheReceiptThoughItIsKnownOnlyAtTheDispatch() {
        String own =
                "\"policies\": [ { \"id\": \"lamps\", \"basis\": \"KIND\", \"when\": { \"department\": [\"lighting\"] }, \"goals\": ["
                        + " { \"goal\": \"RESOLUTION\", \"calendar\": \"office\", \"target\": { \"type\": \"WORKING_DAYS\", \"days\": 3 },"
                        + " \"signals\": { \"start\": [\"RECEIVED\"] } } ] },";
        town = new Town(Town.filesWith("policies.json", "\"policies\": [", own));
        desk = town.desk;
        receipt = town.submitted();
        town.clock.pass(Duration.ofDays(1));
        done(desk.accept(Town.OPERATOR, AcceptRequest.of(receipt.id())));
        done(desk.dispatch(Town.DISPATCHER, DispatchRequest.byRule(receipt.id())));

        assertThat(clock("RESOLUTION").due()).isEqualTo("2026-09-17T09:30:00Z");
    }

    @Test
    void whatTheCityPromisedAtTheReceiptIsNotPromisedAgainAtTheDispatch() {
        String early = "\"goal\": \"RESOLUTION\", \"signals\": { \"start\": [\"RECEIVED\"] },";
        String own =
                "\"policies\": [ { \"id\": \"lamps\", \"basis\": \"KIND\", \"when\": { \"department\": [\"lighting\"] }, \"goals\": ["
                        + " { \"goal\": \"RESOLUTION\", \"calendar\": \"office\", \"target\": { \"type\": \"WORKING_DAYS\", \"days\": 3 } } ] },";
        Map<String, byte[]> files = Town.filesWith("policies.json", "\"goal\": \"RESOLUTION\",", early);

        begin(replaced(files, "policies.json", "\"policies\": [", own));

        assertThat(events(DeadlineSet.class))
                .filteredOn(promise -> promise.goal().equals(GoalName.RESOLUTION))
                .extracting(DeadlineSet::assignment)
                .containsExactly(0);
    }

    @Test
    void newCalendarNeverBringsThePolicyOfAnotherDay() {
        String early = "\"goal\": \"RESOLUTION\", \"signals\": { \"start\": [\"RECEIVED\"] },";
        Map<String, byte[]> files = Town.filesWith("policies.json", "\"goal\": \"RESOLUTION\",", early);
        town = new Town(files);
        town.clock.moveTo(Instant.parse("2026-12-29T02:00:00Z"));
        receipt = town.submitted();
        Map<String, byte[]> later = replaced(files, "policies.json", "\"days\": 5", "\"days\": 2");
        desk = town.desk(later);
        done(desk.accept(Town.OPERATOR, AcceptRequest.of(receipt.id())));
        Instant promised = clock("RESOLUTION").due();

        town.desk(replaced(later, "calendars.json", "2026-12-31", "2027-12-31")).reviseDeadlines();

        assertThat(clock("RESOLUTION").due()).isEqualTo(promised);
        assertThat(clock("RESOLUTION").provisional()).isFalse();
    }

    @Test
    void calendarPublishedDuringAPauseMakesNobodyLate() {
        Map<String, byte[]> files = Town.filesWith(
                "policies.json",
                "\"goals\": [",
                "\"goals\": ["
                        + GOAL.formatted("REPAIR", "\"pause\": [\"ACKNOWLEDGED\"], \"resume\": [\"CONTACTED\"]")
                                .replace("PT7H", "PT21H"));
        town = new Town(files);
        town.clock.moveTo(Instant.parse("2026-12-31T01:00:00Z"));
        receipt = town.dispatched();
        desk = town.desk;
        town.clock.moveTo(Instant.parse("2027-01-03T01:00:00Z"));
        done(desk.acknowledge(LIGHTING_HANDLER, AcknowledgeRequest.of(receipt.id())));
        Map<String, byte[]> longDay = replaced(files, "calendars.json", "2026-12-31", "2027-12-31");
        desk = town.desk(replaced(
                longDay,
                "calendars.json",
                "\"exceptions\": [",
                "\"exceptions\": [ { \"date\": \"2027-01-02\", \"hours\": [\"00:00-24:00\"], \"name\": \"调休上班\" },"));
        desk.reviseDeadlines();
        town.clock.moveTo(Instant.parse("2027-01-04T02:00:00Z"));
        done(desk.recordFirstContact(LIGHTING_HANDLER, FirstContactRequest.of(receipt.id(), "已电话联系。")));
        desk.reviseDeadlines();

        assertThat(clock("REPAIR").late()).isFalse();
    }

    private static Map<String, byte[]> replaced(Map<String, byte[]> files, String name, String find, String replace) {
        Map<String, byte[]> changed = new HashMap<>(files);
        String text = new String(files.get(name), StandardCharsets.UTF_8);
        changed.put(name, text.replace(find, replace).getBytes(StandardCharsets.UTF_8));
        return changed;
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
