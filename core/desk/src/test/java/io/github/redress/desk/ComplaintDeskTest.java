package io.github.redress.desk;

import static io.github.redress.desk.Town.DISPATCHER;
import static io.github.redress.desk.Town.LIGHTING;
import static io.github.redress.desk.Town.LIGHTING_HANDLER;
import static io.github.redress.desk.Town.MONDAY_NINE;
import static io.github.redress.desk.Town.OPERATOR;
import static io.github.redress.desk.Town.POWER;
import static io.github.redress.desk.Town.POWER_HANDLER;
import static io.github.redress.desk.Town.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.redress.Actor;
import io.github.redress.CategoryPath;
import io.github.redress.ComplaintId;
import io.github.redress.ComplaintKind;
import io.github.redress.DepartmentId;
import io.github.redress.Fault;
import io.github.redress.Role;
import io.github.redress.access.PublicCase;
import io.github.redress.access.PublicProgress;
import io.github.redress.complaint.ComplaintEvent;
import io.github.redress.complaint.ComplaintEvent.DeadlineSet;
import io.github.redress.complaint.ComplaintState;
import io.github.redress.complaint.Outcome;
import io.github.redress.complaint.Recorded;
import io.github.redress.complaint.RefusalCode;
import io.github.redress.complaint.SatisfactionRating;
import io.github.redress.desk.request.AcceptRequest;
import io.github.redress.desk.request.AcknowledgeRequest;
import io.github.redress.desk.request.DispatchRequest;
import io.github.redress.desk.request.FirstContactRequest;
import io.github.redress.desk.request.Person;
import io.github.redress.desk.request.RateRequest;
import io.github.redress.desk.request.ReplyRequest;
import io.github.redress.desk.request.SubmitRequest;
import io.github.redress.sla.GoalName;
import io.github.redress.storage.Find;
import io.github.redress.storage.StoredCase;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ComplaintDeskTest {

    private final Town town = new Town();
    private final ComplaintDesk desk = town.desk;

    @Test
    void aComplaintGoesAllTheWay() {
        Receipt receipt = town.replied();
        done(desk.rate(
                Actor.complainant(), RateRequest.of(receipt.number(), receipt.secret(), SatisfactionRating.SATISFIED)));

        PublicCase told = desk.progress(receipt.number(), receipt.secret()).orElseThrow();

        assertThat(told.state()).isEqualTo(ComplaintState.CLOSED);
        assertThat(told.progress()).isEqualTo(PublicProgress.HANDLED);
        assertThat(told.timeline())
                .extracting(entry -> entry.what().en())
                .containsExactly(
                        "request for assistance received",
                        "accepted",
                        "dispatched",
                        "acknowledged",
                        "replied (resolved)",
                        "rated by the person: satisfied",
                        "closed: the person is satisfied");
        assertThat(told.timeline().get(2).departments()).containsExactly(LIGHTING, POWER);
        assertThat(told.timeline().get(4).reply()).isEqualTo("路灯已修复。");
    }

    @Test
    void promisesTheMakeUpSundayAsTheFifthWorkingDay() {
        Receipt receipt = town.dispatched();

        assertThat(desk.progress(receipt.number(), receipt.secret())
                        .orElseThrow()
                        .clocks())
                .filteredOn(clock -> clock.goal().equals(GoalName.RESOLUTION))
                .singleElement()
                .satisfies(clock -> assertThat(clock.due()).isEqualTo("2026-09-20T09:30:00Z"));
    }

    @Test
    void anAnswerAtTheVeryDeadlineIsOnTimeAndOneAfterItIsLate() {
        Instant due = Instant.parse("2026-09-20T09:30:00Z");
        assertThat(lateWhenRepliedAt(due)).isFalse();
        assertThat(lateWhenRepliedAt(due.plusNanos(1))).isTrue();
    }

    private static boolean lateWhenRepliedAt(Instant at) {
        Town town = new Town();
        Receipt receipt = town.dispatched();
        done(town.desk.acknowledge(LIGHTING_HANDLER, AcknowledgeRequest.of(receipt.id())));
        town.clock.moveTo(at);
        done(town.desk.reply(LIGHTING_HANDLER, ReplyRequest.inPublic(receipt.id(), Outcome.RESOLVED, "已修复")));
        return town.desk.progress(receipt.number(), receipt.secret()).orElseThrow().clocks().stream()
                .filter(clock -> clock.goal().equals(GoalName.RESOLUTION))
                .findFirst()
                .orElseThrow()
                .late();
    }

    @Test
    void saysEveryFaultOfARequestInBothLanguages() {
        Answer<Receipt> answer = desk.submit(
                Actor.complainant(),
                SubmitRequest.of(ComplaintKind.ASSISTANCE, " ", "太短").by(new Person("", "none")));

        assertThat(answer).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.code()).isEqualTo(RefusalCode.INVALID_REQUEST);
            List<Fault> faults = ((Refused<Receipt>) answer).faults();
            assertThat(faults).extracting(Fault::where).containsExactly("person.name", "person.phone", "text", "title");
            assertThat(faults.get(2).what().en()).isEqualTo("must have 20 to 2000 characters");
            assertThat(faults.get(2).what().zh()).isEqualTo("长度应为 20 至 2000 个字符");
            assertThat(faults.get(1).what().in(Locale.CHINA)).contains("5 至 20 位");
        });
    }

    @Test
    void opensOnlyToTheRightSecretTypedInWhateverWay() {
        Receipt receipt = town.submitted();
        String spaced = receipt.secret().toLowerCase(Locale.ROOT).replaceAll("(.{4})", "$1 ");

        assertThat(desk.progress(receipt.number(), spaced)).isPresent();
        assertThat(desk.progress(receipt.number().replace("-", " "), receipt.secret()))
                .isPresent();
        assertThat(desk.progress(receipt.number(), "0000000000000000")).isEmpty();
        assertThat(desk.progress("20260914-ZZZZZZ", receipt.secret())).isEmpty();
        assertThat(receipt.number()).matches("20260914-[0-9A-HJKMNP-TV-Z]{6}");
        assertThat(receipt.secret()).hasSize(16);
    }

    @Test
    void aCommandGivenAgainIsDoneOnceAndAnsweredAsTheFirstTime() {
        CommandKey key = CommandKey.of("form", "42");
        Answer<Receipt> first = desk.submit(Actor.complainant(), Town.brokenLamp(), key);
        Receipt receipt = done(first);
        done(desk.accept(OPERATOR, AcceptRequest.of(receipt.id())));
        town.clock.pass(Duration.ofHours(1));

        assertThat(desk.submit(Actor.complainant(), Town.brokenLamp(), key)).isEqualTo(first);
        assertThat(desk.feed(0, 100).events())
                .filteredOn(recorded -> recorded.event() instanceof ComplaintEvent.ComplaintReceived)
                .hasSize(1);
    }

    @Test
    void theSameKeyWithAnotherRequestIsRefused() {
        CommandKey key = CommandKey.of("form", "42");
        done(desk.submit(Actor.complainant(), Town.brokenLamp(), key));

        Answer<Receipt> other =
                desk.submit(Actor.complainant(), Town.brokenLamp().by(null), key);

        assertThat(other)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(RefusalCode.KEY_REUSED));
    }

    @Test
    void commandsAfterTheFirstAreAnsweredAgainByTheirOwnKey() {
        Receipt receipt = town.submitted();
        CommandKey key = CommandKey.of("counter", "accept-1");
        Answer<CaseStatus> first = desk.accept(OPERATOR, AcceptRequest.of(receipt.id()), key);
        done(desk.dispatch(DISPATCHER, DispatchRequest.byRule(receipt.id())));

        assertThat(desk.accept(OPERATOR, AcceptRequest.of(receipt.id()), key)).isEqualTo(first);
    }

    @Test
    void eachRoleDoesItsOwnPartAndNoMore() {
        Receipt receipt = town.dispatched();
        Actor other = Actor.handler("ce-1", DepartmentId.of("centre"));

        assertThat(code(desk.accept(LIGHTING_HANDLER, AcceptRequest.of(receipt.id()))))
                .isEqualTo(RefusalCode.NOT_PERMITTED);
        assertThat(code(desk.acknowledge(other, AcknowledgeRequest.of(receipt.id()))))
                .isEqualTo(RefusalCode.NOT_PERMITTED);
        assertThat(code(desk.acknowledge(OPERATOR, AcknowledgeRequest.of(receipt.id()))))
                .isEqualTo(RefusalCode.NOT_PERMITTED);
        assertThat(code(desk.dispatch(Actor.complainant(), DispatchRequest.byRule(receipt.id()))))
                .isEqualTo(RefusalCode.NOT_PERMITTED);
        assertThat(code(desk.reply(POWER_HANDLER, ReplyRequest.inPublic(receipt.id(), Outcome.RESOLVED, "x"))))
                .isEqualTo(RefusalCode.ILLEGAL_STATE);
        assertThat(code(desk.accept(OPERATOR, AcceptRequest.of(ComplaintId.of(new UUID(1, 2))))))
                .isEqualTo(RefusalCode.NOT_FOUND);
        assertThat(code(desk.accept(DISPATCHER, new AcceptRequest(receipt.id(), MONDAY_NINE))))
                .isEqualTo(RefusalCode.NOT_PERMITTED);
    }

    @Test
    void operatorsMayWriteDownWhatHappenedEarlierButNotLater() {
        town.clock.pass(Duration.ofHours(3));
        SubmitRequest phoned = Town.brokenLamp().occurredAt(MONDAY_NINE.plus(Duration.ofHours(1)));

        Receipt receipt = done(desk.submit(OPERATOR, phoned));

        Recorded first = desk.feed(0, 1).events().get(0);
        assertThat(first.at()).isEqualTo(MONDAY_NINE.plus(Duration.ofHours(1)));
        assertThat(first.recordedAt()).isEqualTo(MONDAY_NINE.plus(Duration.ofHours(3)));
        assertThat(code(desk.submit(Actor.complainant(), phoned))).isEqualTo(RefusalCode.NOT_PERMITTED);
        assertThat(code(desk.submit(OPERATOR, phoned.occurredAt(MONDAY_NINE.plus(Duration.ofDays(1))))))
                .isEqualTo(RefusalCode.OUT_OF_ORDER);
        assertThat(code(desk.accept(OPERATOR, new AcceptRequest(receipt.id(), MONDAY_NINE))))
                .isEqualTo(RefusalCode.OUT_OF_ORDER);
    }

    @Test
    void thoseWhoWorkOnACaseReadItAndOthersDoNot() {
        Receipt receipt = town.dispatched();

        CaseView view = desk.view(LIGHTING_HANDLER, receipt.id()).orElseThrow();

        assertThat(view.title()).isEqualTo("路灯不亮");
        assertThat(view.name()).isEqualTo("王女士");
        assertThat(view.phone()).isEqualTo("13800000001");
        assertThat(view.toString()).doesNotContain("王女士", "路灯");
        assertThat(desk.view(Actor.handler("x", DepartmentId.of("centre")), receipt.id()))
                .isEmpty();
        assertThat(desk.view(Actor.complainant(), receipt.id())).isEmpty();
        assertThat(desk.view(Actor.of(Role.AUDITOR, "au-1"), receipt.id())).isPresent();
    }

    @Test
    void aTipOffHidesWhoMadeItAndNeverReachesTheAccused() {
        SubmitRequest tipOff = SubmitRequest.of(ComplaintKind.TIP_OFF, "收费问题", "路灯处工作人员上门维修时私下收取费用，没有任何票据。")
                .about(CategoryPath.of("roads/lighting"))
                .against(List.of(LIGHTING))
                .by(new Person("李先生", "13800000002"));
        Receipt receipt = done(desk.submit(Actor.complainant(), tipOff));
        done(desk.accept(OPERATOR, AcceptRequest.of(receipt.id())));

        CaseStatus status = done(desk.dispatch(DISPATCHER, DispatchRequest.byRule(receipt.id())));

        assertThat(status.assignments())
                .noneMatch(assignment -> assignment.department().equals(LIGHTING));
        assertThat(desk.view(LIGHTING_HANDLER, receipt.id())).isEmpty();
        Actor lead = Actor.handler("ce-1", status.assignments().get(0).department());
        assertThat(desk.view(lead, receipt.id()).orElseThrow().phone()).isNull();
        assertThat(found("public")).isEmpty();
        assertThat(found("hidden=lighting")).hasSize(1);
    }

    @Test
    void casesAreFoundByTheirLabels() {
        Receipt receipt = town.dispatched();

        assertThat(found("dept=lighting/open")).containsExactly(receipt.id().value());
        assertThat(found("category=roads/lighting"))
                .containsExactly(receipt.id().value());
        assertThat(found("state=DISPATCHED")).containsExactly(receipt.id().value());

        done(desk.acknowledge(LIGHTING_HANDLER, AcknowledgeRequest.of(receipt.id())));
        done(desk.reply(LIGHTING_HANDLER, ReplyRequest.inPublic(receipt.id(), Outcome.RESOLVED, "已修复")));

        assertThat(found("dept=lighting/open")).isEmpty();
        assertThat(found("dept=power/open")).as("its result was waived").isEmpty();
    }

    @Test
    void aCaseKeepsThePoliciesAndCalendarsItCameInUnder() {
        Receipt receipt = town.submitted();
        done(desk.accept(OPERATOR, AcceptRequest.of(receipt.id())));
        ComplaintDesk later = town.desk(Town.filesWith("policies.json", "\"days\": 5", "\"days\": 1"));

        done(later.dispatch(DISPATCHER, DispatchRequest.byRule(receipt.id())));
        Receipt fresh = done(later.submit(Actor.complainant(), Town.brokenLamp()));
        done(later.accept(OPERATOR, AcceptRequest.of(fresh.id())));
        done(later.dispatch(DISPATCHER, DispatchRequest.byRule(fresh.id())));

        assertThat(resolutionDue(receipt)).isEqualTo("2026-09-20T09:30:00Z");
        assertThat(resolutionDue(fresh)).isEqualTo("2026-09-15T09:30:00Z");
        assertThat(desk.feed(0, 100).events())
                .filteredOn(recorded -> recorded.complaint().equals(fresh.id()))
                .allSatisfy(recorded -> assertThat(recorded.versions()).containsEntry("sla/town", 2L));
        assertThat(desk.feed(0, 100).events())
                .filteredOn(recorded -> recorded.complaint().equals(receipt.id()))
                .allSatisfy(recorded -> assertThat(recorded.versions()).containsEntry("sla/town", 1L));
    }

    @Test
    void aDeadlineBeyondThePublishedCalendarIsProvisional() {
        town.clock.moveTo(Instant.parse("2026-12-29T02:00:00Z"));

        Receipt receipt = town.dispatched();

        assertThat(desk.progress(receipt.number(), receipt.secret())
                        .orElseThrow()
                        .clocks())
                .filteredOn(clock -> clock.goal().equals(GoalName.RESOLUTION))
                .singleElement()
                .satisfies(clock -> assertThat(clock.provisional()).isTrue());
    }

    @Test
    void aCalendarThatEndedTooEarlyGivesWayToTheOnePublishedSince() {
        Map<String, byte[]> strict =
                Town.filesWith("calendars.json", "\"beyond\": \"PROVISIONAL\"", "\"beyond\": \"FAIL\"");
        ComplaintDesk before = town.desk(strict);
        town.clock.moveTo(Instant.parse("2026-12-29T02:00:00Z"));
        Receipt receipt = done(before.submit(Actor.complainant(), Town.brokenLamp()));
        done(before.accept(OPERATOR, AcceptRequest.of(receipt.id())));
        assertThat(code(before.dispatch(DISPATCHER, DispatchRequest.byRule(receipt.id()))))
                .isEqualTo(RefusalCode.DEADLINE_UNRESOLVED);

        strict.put(
                "calendars.json",
                new String(strict.get("calendars.json"), StandardCharsets.UTF_8)
                        .replace("2026-12-31", "2027-12-31")
                        .getBytes(StandardCharsets.UTF_8));
        done(town.desk(strict).dispatch(DISPATCHER, DispatchRequest.byRule(receipt.id())));

        assertThat(desk.feed(0, 100).events().stream().map(Recorded::event))
                .filteredOn(event ->
                        event instanceof DeadlineSet promise && promise.goal().equals(GoalName.RESOLUTION))
                .singleElement()
                .satisfies(
                        event -> assertThat(((DeadlineSet) event).provisional()).isFalse());
    }

    @Test
    void theSameKeyFromSomebodyElseIsAnotherCommand() {
        Receipt receipt = town.dispatched();
        CommandKey key = CommandKey.of("desk", "1");
        done(desk.acknowledge(LIGHTING_HANDLER, AcknowledgeRequest.of(receipt.id()), key));

        assertThat(code(desk.acknowledge(POWER_HANDLER, AcknowledgeRequest.of(receipt.id()), key)))
                .isEqualTo(RefusalCode.KEY_REUSED);
    }

    @Test
    void aTipOffReachesNeitherTheAccusedNorWhoeverTookOverFromThem() {
        ComplaintDesk later = town.desk(
                Town.filesWith(
                        "departments.json",
                        "\"level\": \"UTILITY\", \"superior\": \"centre\"",
                        "\"level\": \"UTILITY\", \"superior\": \"centre\", \"to\": \"2026-09-01\", \"successor\": \"lighting\""));
        SubmitRequest tipOff = SubmitRequest.of(ComplaintKind.TIP_OFF, "收费问题", "供电公司工作人员上门维修时私下收取费用，没有任何票据。")
                .against(List.of(POWER));
        Receipt receipt = done(later.submit(Actor.complainant(), tipOff));
        done(later.accept(OPERATOR, AcceptRequest.of(receipt.id())));

        assertThat(code(later.dispatch(DISPATCHER, DispatchRequest.to(receipt.id(), LIGHTING))))
                .isEqualTo(RefusalCode.ACCUSED_DEPARTMENT);
        assertThat(code(later.dispatch(DISPATCHER, DispatchRequest.to(receipt.id(), POWER))))
                .isEqualTo(RefusalCode.UNKNOWN_DEPARTMENT);
    }

    @Test
    void whatTheRulesChoseAndIsNoLongerPossibleIsLeftOut() {
        Receipt receipt = town.submitted();
        done(desk.accept(OPERATOR, AcceptRequest.of(receipt.id())));
        ComplaintDesk later = town.desk(Town.filesWith(
                "departments.json",
                "\"level\": \"UTILITY\", \"superior\": \"centre\"",
                "\"level\": \"UTILITY\", \"superior\": \"centre\", \"to\": \"2026-09-01\""));

        CaseStatus status = done(later.dispatch(DISPATCHER, DispatchRequest.byRule(receipt.id())));

        assertThat(status.assignments())
                .singleElement()
                .satisfies(a -> assertThat(a.department()).isEqualTo(LIGHTING));
    }

    @Test
    void anAccusedDepartmentThatIsNotThereIsATypingErrorAndNotAGuardLifted() {
        SubmitRequest tipOff = SubmitRequest.of(ComplaintKind.TIP_OFF, "收费问题", "路灯处工作人员上门维修时私下收取费用，没有任何票据。")
                .against(List.of(DepartmentId.of("lightning")));

        assertThat(code(desk.submit(Actor.complainant(), tipOff))).isEqualTo(RefusalCode.UNKNOWN_DEPARTMENT);
    }

    @Test
    void aCaseThatIsOverRunsNoClocksAndTakesNoMoreSteps() {
        Receipt receipt = town.replied();
        done(desk.rate(
                Actor.complainant(), RateRequest.of(receipt.number(), receipt.secret(), SatisfactionRating.SATISFIED)));
        int events = desk.feed(0, 100).events().size();
        town.clock.pass(Duration.ofDays(60));

        assertThat(desk.sweep(10).notices()).isZero();
        assertThat(code(desk.acknowledge(POWER_HANDLER, AcknowledgeRequest.of(receipt.id()))))
                .isEqualTo(RefusalCode.ILLEGAL_STATE);
        assertThat(code(desk.recordFirstContact(LIGHTING_HANDLER, FirstContactRequest.of(receipt.id(), null))))
                .isEqualTo(RefusalCode.ILLEGAL_STATE);
        assertThat(desk.feed(0, 100).events()).hasSize(events);
    }

    @Test
    void anotherHostKeyThanTheStoreWasBegunWithIsFoundAtOnce() {
        assertThatThrownBy(() -> ComplaintDesk.builder()
                        .storage(town.storage)
                        .configuration(Configuration.of(Town.files()))
                        .hostKey(new byte[32])
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("not the one the store was begun with");
    }

    @Test
    void nodesThatTakeTurnsWithTwoConfigurationsMakeNoNewVersions() {
        Map<String, byte[]> other = Town.filesWith("policies.json", "\"days\": 5", "\"days\": 1");
        for (int i = 0; i < 3; i++) {
            town.desk(other);
            town.desk(Town.files());
        }

        assertThat(town.storage
                        .transact(tx -> tx.latest("sla", "town"))
                        .orElseThrow()
                        .version())
                .isEqualTo(2);
    }

    @Test
    void aNullInAListIsAFaultLikeAnyOther() {
        SubmitRequest request = Town.brokenLamp().tagged(Collections.singletonList(null));

        assertThat(code(desk.submit(Actor.complainant(), request))).isEqualTo(RefusalCode.INVALID_REQUEST);
        assertThatThrownBy(() -> desk.submit(null, request)).hasMessage("actor");
        assertThatThrownBy(() -> desk.submit(Actor.complainant(), null)).hasMessage("request");
    }

    @Test
    void aHandlerOfNoDepartmentIsABrokenCaller() {
        assertThatThrownBy(() -> Actor.of(Role.HANDLER, "x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a HANDLER needs a department");
    }

    @Test
    void firstContactOfASupporterStandsBesideTheLeads() {
        Receipt receipt = town.dispatchedWithSupport();
        done(desk.acknowledge(POWER_HANDLER, AcknowledgeRequest.of(receipt.id())));

        CaseStatus status =
                done(desk.recordFirstContact(POWER_HANDLER, FirstContactRequest.of(receipt.id(), "我们先检查线路。")));

        assertThat(status.assignments())
                .filteredOn(assignment -> assignment.department().equals(POWER))
                .singleElement()
                .satisfies(assignment -> assertThat(assignment.contactedAt()).isEqualTo(MONDAY_NINE));
    }

    private Instant resolutionDue(Receipt receipt) {
        return desk.feed(0, 1000).events().stream()
                .filter(recorded -> recorded.complaint().equals(receipt.id()))
                .map(Recorded::event)
                .filter(DeadlineSet.class::isInstance)
                .map(DeadlineSet.class::cast)
                .filter(promise -> promise.goal().equals(GoalName.RESOLUTION))
                .findFirst()
                .orElseThrow()
                .due();
    }

    private List<UUID> found(String label) {
        return town.storage.transact(tx -> tx.find(Find.under(label, 100)).cases().stream()
                .map(StoredCase::id)
                .toList());
    }

    private static RefusalCode code(Answer<?> answer) {
        assertThat(answer).isInstanceOf(Refused.class);
        return ((Refused<?>) answer).code();
    }
}
