package io.github.redress.desk;

import static io.github.redress.desk.Town.DISPATCHER;
import static io.github.redress.desk.Town.LIGHTING;
import static io.github.redress.desk.Town.LIGHTING_HANDLER;
import static io.github.redress.desk.Town.OPERATOR;
import static io.github.redress.desk.Town.POWER;
import static io.github.redress.desk.Town.POWER_HANDLER;
import static io.github.redress.desk.Town.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.redress.Actor;
import io.github.redress.CategoryPath;
import io.github.redress.Channel;
import io.github.redress.ComplaintKind;
import io.github.redress.DepartmentId;
import io.github.redress.DistrictPath;
import io.github.redress.Role;
import io.github.redress.access.Queue;
import io.github.redress.complaint.ContestReason;
import io.github.redress.complaint.ExtensionReason;
import io.github.redress.complaint.SatisfactionRating;
import io.github.redress.desk.request.AcceptRequest;
import io.github.redress.desk.request.AcknowledgeRequest;
import io.github.redress.desk.request.ContestRequest;
import io.github.redress.desk.request.DispatchRequest;
import io.github.redress.desk.request.EscalateDisputeRequest;
import io.github.redress.desk.request.ExtensionRequest;
import io.github.redress.desk.request.GrantExtensionRequest;
import io.github.redress.desk.request.ImportRequest;
import io.github.redress.desk.request.InterimLeadRequest;
import io.github.redress.desk.request.RateRequest;
import io.github.redress.desk.request.SubmitRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What waits for whom, and what comes first. */
class QueueDeskTest {

    private static final Actor CENTRE = Actor.of(Role.CENTRE, "centre-1");
    private static final Actor AUDITOR = Actor.of(Role.AUDITOR, "audit-1");
    private static final Actor LIGHTING_HEAD = new Actor(Role.HEAD, "li-head", LIGHTING);
    private static final Actor POWER_HEAD = new Actor(Role.HEAD, "po-head", POWER);
    private static final DepartmentId LAMPS = DepartmentId.of("lamps");

    private final Town town = new Town();
    private final ComplaintDesk desk = town.desk;

    @Test
    void disputeWaitsForItsDecisionAlsoWhileAnInterimLeadActs() {
        Receipt lamp = town.dispatched();
        done(desk.disputes()
                .contest(LIGHTING_HANDLER, ContestRequest.of(lamp.id(), ContestReason.OWNERSHIP, "非本单位职责。")));
        assertThat(numbers(CENTRE, Queue.DISPUTES)).containsExactly(lamp.number());

        done(desk.disputes().nameInterimLead(CENTRE, InterimLeadRequest.of(lamp.id(), Town.POWER, "先行处置。")));

        assertThat(numbers(CENTRE, Queue.DISPUTES)).containsExactly(lamp.number());
    }

    @Test
    void disputeThatWasBroughtHigherUpLeavesTheDispatchersQueue() {
        Actor supervisor = Actor.of(Role.SUPERVISOR, "super-1");
        Receipt lamp = town.dispatched();
        done(desk.disputes()
                .contest(LIGHTING_HANDLER, ContestRequest.of(lamp.id(), ContestReason.OWNERSHIP, "非本单位职责。")));
        assertThat(numbers(supervisor, Queue.ARBITRATION)).isEmpty();

        done(desk.disputes().escalate(DISPATCHER, new EscalateDisputeRequest(lamp.id(), LIGHTING, "无法裁决。")));

        assertThat(numbers(DISPATCHER, Queue.DISPUTES)).isEmpty();
        assertThat(numbers(DISPATCHER, Queue.ARBITRATION)).isEmpty();
        assertThat(numbers(supervisor, Queue.ARBITRATION)).containsExactly(lamp.number());
    }

    @Test
    void requestForMoreTimeIsInTheQueueOfTheDepartmentsHeadAndOfTheCentre() {
        Town patient = new Town(Town.filesWith(
                "policies.json",
                "\"goal\": \"RESOLUTION\",",
                "\"goal\": \"RESOLUTION\", \"extension\": { \"count\": 1, \"capDays\": 5 },"));
        Receipt lamp = patient.dispatchedWithSupport();
        done(patient.desk.acknowledge(LIGHTING_HANDLER, AcknowledgeRequest.of(lamp.id())));
        done(patient.desk
                .handling()
                .requestExtension(
                        LIGHTING_HANDLER, ExtensionRequest.ofDays(lamp.id(), 1, ExtensionReason.WORKS, "需施工")));

        QueueDesk queues = patient.desk.queues();
        assertThat(queues.page(LIGHTING_HEAD, Queue.EXTENSIONS, null, 10).cases())
                .singleElement()
                .satisfies(queued -> assertThat(next(queued)).startsWith("RESOLUTION "));
        assertThat(queues.page(CENTRE, Queue.EXTENSIONS, null, 10).cases()).hasSize(1);
        assertThat(queues.page(POWER_HEAD, Queue.EXTENSIONS, null, 10).cases()).isEmpty();
        assertThat(queues.page(LIGHTING_HANDLER, Queue.EXTENSIONS, null, 10).cases())
                .isEmpty();

        done(patient.desk.handling().grantExtension(LIGHTING_HEAD, GrantExtensionRequest.of(lamp.id(), 1)));

        assertThat(queues.page(LIGHTING_HEAD, Queue.EXTENSIONS, null, 10).cases())
                .isEmpty();
        assertThat(queues.page(CENTRE, Queue.EXTENSIONS, null, 10).cases()).isEmpty();
    }

    @Test
    void complaintGoesFromQueueToQueue() {
        Receipt receipt = town.submitted();
        assertThat(numbers(OPERATOR, Queue.TO_ACCEPT)).containsExactly(receipt.number());

        done(desk.accept(OPERATOR, AcceptRequest.of(receipt.id())));
        assertThat(numbers(OPERATOR, Queue.TO_ACCEPT)).isEmpty();
        assertThat(numbers(DISPATCHER, Queue.TO_DISPATCH)).containsExactly(receipt.number());

        done(desk.dispatch(DISPATCHER, DispatchRequest.byRule(receipt.id())));
        assertThat(numbers(DISPATCHER, Queue.TO_DISPATCH)).isEmpty();
        assertThat(numbers(LIGHTING_HANDLER, Queue.DEPARTMENT)).containsExactly(receipt.number());
        assertThat(numbers(POWER_HANDLER, Queue.DEPARTMENT)).containsExactly(receipt.number());
    }

    @Test
    void unhappyCaseWaitsForTheCentreAndAHappyOneForNobody() {
        Receipt unhappy = town.replied();
        Receipt happy = town.replied();

        done(desk.rate(
                Actor.complainant(),
                RateRequest.of(unhappy.number(), unhappy.secret(), SatisfactionRating.VERY_DISSATISFIED)));
        done(desk.rate(Actor.complainant(), RateRequest.of(happy.number(), happy.secret(), SatisfactionRating.BASIC)));

        assertThat(numbers(CENTRE, Queue.UNHAPPY)).containsExactly(unhappy.number());
    }

    /** The lead of the second was asked to acknowledge it an hour later, and has done so with the first. */
    @Test
    void whatIsDueFirstComesFirstAndSaysWhatAndWhenAndWhetherItIsLate() {
        Receipt acknowledged = town.dispatched();
        town.clock.pass(Duration.ofHours(1));
        Receipt offered = town.dispatched();
        done(desk.acknowledge(LIGHTING_HANDLER, AcknowledgeRequest.of(acknowledged.id())));
        town.clock.pass(Duration.ofHours(6));

        List<QueuedCase> cases =
                desk.queues().page(LIGHTING_HANDLER, Queue.DEPARTMENT, null, 10).cases();

        assertThat(cases)
                .extracting(queued -> queued.status().number() + " " + next(queued) + " " + queued.late())
                .containsExactly(
                        offered.number() + " ACKNOWLEDGEMENT 2026-09-14T07:30:00Z true",
                        acknowledged.number() + " FIRST_CONTACT 2026-09-15T09:30:00Z false");
    }

    @Test
    void atItsVeryDeadlineACaseIsNotLate() {
        town.submitted();
        town.clock.pass(Duration.ofHours(2));
        assertThat(desk.queues().page(OPERATOR, Queue.TO_ACCEPT, null, 10).cases())
                .extracting(QueuedCase::late)
                .containsExactly(false);

        town.clock.pass(Duration.ofNanos(1));
        assertThat(desk.queues().page(OPERATOR, Queue.TO_ACCEPT, null, 10).cases())
                .extracting(QueuedCase::late)
                .containsExactly(true);
    }

    @Test
    void whatHasNoDeadlineComesLastTheOldestFirst() {
        String younger = imported("b", Instant.parse("2026-03-01T00:00:00Z"), null);
        String older = imported("a", Instant.parse("2026-02-01T00:00:00Z"), null);
        String due = imported("c", Instant.parse("2026-04-01T00:00:00Z"), Instant.parse("2027-01-01T00:00:00Z"));

        assertThat(numbers(LIGHTING_HANDLER, Queue.DEPARTMENT)).containsExactly(due, older, younger);
    }

    @Test
    void pageCostsOneSearchHoweverLongTheQueueIs() {
        for (int i = 0; i < 5; i++) {
            town.submitted();
        }
        town.storage.forgetCalls();

        QueuePage page = desk.queues().page(OPERATOR, Queue.TO_ACCEPT, null, 2);

        assertThat(page.cases()).hasSize(2);
        assertThat(page.next()).isNotNull();
        assertThat(town.storage.calls()).containsExactly("read", "find");
    }

    @Test
    void queueBelongsToItsRolesAndADepartmentsToItsPeople() {
        Receipt receipt = town.dispatched();

        assertThat(numbers(OPERATOR, Queue.TO_DISPATCH)).isEmpty();
        assertThat(numbers(Actor.complainant(), Queue.TO_ACCEPT)).isEmpty();
        assertThat(numbers(CENTRE, Queue.DEPARTMENT)).isEmpty();
        assertThat(desk.queues().ofDepartment(CENTRE, LIGHTING, null, 10).cases())
                .extracting(queued -> queued.status().number())
                .containsExactly(receipt.number());
        assertThat(desk.queues()
                        .ofDepartment(LIGHTING_HANDLER, LIGHTING, null, 10)
                        .cases())
                .hasSize(1);
        assertThat(desk.queues().ofDepartment(POWER_HANDLER, LIGHTING, null, 10).cases())
                .isEmpty();
        assertThat(desk.queues().ofDepartment(OPERATOR, LIGHTING, null, 10).cases())
                .isEmpty();
    }

    @Test
    void everyRoleKnowsItsQueues() {
        assertThat(desk.queues().of(LIGHTING_HANDLER)).containsExactly(Queue.DEPARTMENT);
        assertThat(desk.queues().of(Actor.of(Role.EVALUATOR, "e-1"))).containsExactly(Queue.TO_VERIFY);
        assertThat(desk.queues().of(Actor.of(Role.REVIEWER, "r-1"))).containsExactly(Queue.TO_REVIEW);
        assertThat(desk.queues().of(OPERATOR)).containsExactly(Queue.TO_ACCEPT, Queue.TO_CALL_BACK);
        assertThat(desk.queues().of(LIGHTING_HEAD)).containsExactly(Queue.DEPARTMENT, Queue.EXTENSIONS);
        assertThat(desk.queues().of(AUDITOR)).containsExactly(Queue.values());
        assertThat(desk.queues().of(Actor.complainant())).isEmpty();
    }

    /** It was with the department before, which became the accused by a merger: its people see nothing, those above them do. */
    @Test
    void tipOffIsInNoQueueOfADepartmentThatItAccusesNorOfItsSuccessor() {
        Receipt hidden = done(desk.submit(
                Actor.complainant(),
                SubmitRequest.of(ComplaintKind.TIP_OFF, "举报路灯处", "路灯处工作人员倒卖电缆，已持续半年，请调查处理，本人愿意作证。")
                        .about(CategoryPath.of("roads/lighting"))
                        .against(List.of(LIGHTING))));
        done(desk.accept(OPERATOR, AcceptRequest.of(hidden.id())));
        done(desk.dispatch(DISPATCHER, DispatchRequest.to(hidden.id(), POWER)));
        ComplaintDesk merged = town.desk(Town.filesWith(
                "departments.json",
                "\"level\": \"CITY\", \"superior\": \"centre\" }",
                "\"level\": \"CITY\", \"superior\": \"centre\", \"to\": \"2027-01-01\", \"successor\": \"power\" }"));

        assertThat(numbers(POWER_HANDLER, Queue.DEPARTMENT)).containsExactly(hidden.number());
        QueuePage page = merged.queues().page(POWER_HANDLER, Queue.DEPARTMENT, null, 1);

        assertThat(page).isEqualTo(QueuePage.empty());
        assertThat(merged.queues().ofDepartment(CENTRE, POWER, null, 10).cases())
                .hasSize(1);
    }

    @Test
    void limitsHaveBounds() {
        assertThatThrownBy(() -> desk.queues().page(OPERATOR, Queue.TO_ACCEPT, null, 0))
                .hasMessage("limit must be 1 to 500, was 0");
        assertThatThrownBy(() -> desk.queues().ofDepartment(CENTRE, LAMPS, null, 501))
                .hasMessage("limit must be 1 to 500, was 501");
    }

    private String imported(String sourceId, Instant at, @Nullable Instant due) {
        return done(desk.importCase(
                        CENTRE,
                        new ImportRequest(
                                "old",
                                sourceId,
                                ComplaintKind.GRIEVANCE,
                                Channel.IMPORT,
                                CategoryPath.of("roads/lighting"),
                                DistrictPath.of("city"),
                                at,
                                LIGHTING,
                                due,
                                null,
                                null,
                                true,
                                null,
                                null,
                                null,
                                null,
                                List.of(),
                                List.of())))
                .number();
    }

    private static String next(QueuedCase queued) {
        return Objects.requireNonNull(queued.next()).goal() + " "
                + queued.next().due();
    }

    private List<String> numbers(Actor actor, Queue queue) {
        List<String> numbers = new ArrayList<>();
        desk.queues()
                .page(actor, queue, null, 100)
                .cases()
                .forEach(queued -> numbers.add(queued.status().number()));
        return numbers;
    }
}
