package io.github.redress.desk;

import static io.github.redress.desk.Town.LIGHTING;
import static io.github.redress.desk.Town.POWER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.Actor;
import io.github.redress.DepartmentId;
import io.github.redress.Role;
import io.github.redress.complaint.Assignment;
import io.github.redress.complaint.AssignmentRole;
import io.github.redress.complaint.AssignmentState;
import io.github.redress.complaint.CaseClock;
import io.github.redress.complaint.CaseRules;
import io.github.redress.complaint.Complaint;
import io.github.redress.complaint.ComplaintEvent.ComplaintReplied;
import io.github.redress.complaint.ContestReason;
import io.github.redress.complaint.Outcome;
import io.github.redress.complaint.Recorded;
import io.github.redress.complaint.TransferDeadlines;
import io.github.redress.desk.request.AcceptRequest;
import io.github.redress.desk.request.AcknowledgeRequest;
import io.github.redress.desk.request.CallForSupportRequest;
import io.github.redress.desk.request.ContestRequest;
import io.github.redress.desk.request.DesignateRequest;
import io.github.redress.desk.request.DispatchRequest;
import io.github.redress.desk.request.EscalateDisputeRequest;
import io.github.redress.desk.request.FirstContactRequest;
import io.github.redress.desk.request.InterimLeadRequest;
import io.github.redress.desk.request.ReassignRequest;
import io.github.redress.desk.request.RejectContestRequest;
import io.github.redress.desk.request.ReplyRequest;
import io.github.redress.desk.request.ReportForSupportRequest;
import io.github.redress.desk.request.UpholdContestRequest;
import io.github.redress.json.EventCodec;
import io.github.redress.storage.StoredCase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

/** What holds however departments dispute, and whoever decides, in whatever order. */
class DisputeProperties {

    private static final DepartmentId OLD = DepartmentId.of("old");
    private static final List<DepartmentId> DEPARTMENTS =
            List.of(LIGHTING, POWER, DepartmentId.of("centre"), OLD, DepartmentId.of("new"));
    private static final List<Role> ARBITERS = List.of(Role.DISPATCHER, Role.CENTRE, Role.SUPERVISOR);
    private static final int DEEDS = 12;

    /** One thing that a department or whoever decides about it does after so many hours. */
    record Deed(int what, DepartmentId one, DepartmentId other, Role by, TransferDeadlines deadlines, int hours) {

        Answer<CaseStatus> doneAt(Town town, Receipt receipt) {
            town.clock.pass(Duration.ofHours(hours));
            ComplaintDesk desk = town.desk;
            Actor handler = Actor.handler("h-1", one);
            Actor arbiter = Actor.of(by, "a-1");
            return switch (what) {
                case 0 -> desk.acknowledge(handler, AcknowledgeRequest.of(receipt.id()));
                case 1 ->
                    desk.disputes().contest(handler, ContestRequest.of(receipt.id(), ContestReason.OTHER, "非本单位职责。"));
                case 2 -> desk.disputes().reject(arbiter, new RejectContestRequest(receipt.id(), one, "职责在该单位。"));
                case 3 ->
                    desk.disputes()
                            .uphold(
                                    arbiter,
                                    UpholdContestRequest.of(receipt.id(), one, other, "异议成立。")
                                            .with(deadlines));
                case 4 ->
                    desk.disputes()
                            .designate(
                                    arbiter,
                                    DesignateRequest.of(receipt.id(), other, "指定承办。")
                                            .with(deadlines));
                case 5 ->
                    desk.disputes()
                            .nameInterimLead(
                                    arbiter,
                                    InterimLeadRequest.of(receipt.id(), other, "先行处置。")
                                            .with(deadlines));
                case 6 -> desk.disputes().escalate(arbiter, new EscalateDisputeRequest(receipt.id(), one, "意见不一。"));
                case 7 ->
                    desk.disputes()
                            .reassign(Actor.of(Role.CENTRE, "a-1"), ReassignRequest.toSuccessor(receipt.id(), OLD));
                case 8 -> desk.recordFirstContact(handler, FirstContactRequest.of(receipt.id(), "已联系。"));
                case 9 ->
                    desk.oversight()
                            .callForSupport(handler, new CallForSupportRequest(receipt.id(), List.of(other), "请协助。"));
                case 10 -> desk.oversight().reportForSupport(handler, ReportForSupportRequest.of(receipt.id()));
                default -> desk.reply(handler, ReplyRequest.inPublic(receipt.id(), Outcome.RESOLVED, "已办结。"));
            };
        }
    }

    @Provide
    Arbitrary<List<Deed>> deeds() {
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.integers().between(1, 5)),
                                Tuple.of(2, Arbitraries.integers().between(0, DEEDS - 1))),
                        Arbitraries.of(DEPARTMENTS),
                        Arbitraries.of(DEPARTMENTS),
                        Arbitraries.of(ARBITERS),
                        Arbitraries.of(TransferDeadlines.values()),
                        Arbitraries.integers().between(0, 20))
                .as(Deed::new)
                .list()
                .ofMaxSize(40);
    }

    @Property(tries = 200)
    void thereIsNeverASecondLeadNorAContestTooManyNorAReplyOfAnotherThanTheLead(@ForAll("deeds") List<Deed> deeds) {
        Town town = town();
        Receipt receipt = dispatched(town);
        List<Recorded> seen = events(town, receipt);
        Complaint complaint = Complaint.fold(seen);

        for (Deed deed : deeds) {
            deed.doneAt(town, receipt);

            List<Recorded> events = events(town, receipt);
            for (Recorded next : events.subList(seen.size(), events.size())) {
                if (next.event() instanceof ComplaintReplied replied) {
                    assertThat(complaint.lead().orElseThrow().department()).isEqualTo(replied.department());
                }
                complaint = complaint.after(next);
                checkBetweenEvents(complaint);
            }
            seen = events;
            checkBetweenCommands(complaint);
            assertThat(stored(town, receipt)).isEqualTo(complaint);
        }
        Statistics.label("contests")
                .collect(complaint.proceedings().disputes().contests().size());
    }

    /** Whoever reads the feed sees no moment with two leads, nor with none. */
    private static void checkBetweenEvents(Complaint complaint) {
        List<Assignment> active = complaint.assignments().stream()
                .filter(assignment -> assignment.state() != AssignmentState.RELEASED)
                .toList();
        assertThat(active)
                .filteredOn(assignment -> assignment.role() == AssignmentRole.LEAD)
                .as("who holds it")
                .hasSize(1);
        assertThat(active.stream().filter(Assignment::isOpen).map(Assignment::department))
                .as("each department has one open part")
                .doesNotHaveDuplicates();
        assertThat(complaint.clocks())
                .filteredOn(CaseClock::isRunning)
                .as("a clock that runs is somebody's who has a part")
                .allSatisfy(clock -> assertThat(clock.promise().assignment() == 0
                                || active.stream()
                                        .anyMatch(assignment -> assignment.no()
                                                        == clock.promise().assignment()
                                                && clock.department()
                                                        .filter(assignment.department()::equals)
                                                        .isPresent()))
                        .isTrue());
        assertThat(complaint.clocks().stream()
                        .filter(CaseClock::isRunning)
                        .map(clock -> clock.goal() + " " + clock.promise().assignment()))
                .doesNotHaveDuplicates();
    }

    private static void checkBetweenCommands(Complaint complaint) {
        assertThat(complaint.proceedings().disputes().contests())
                .hasSizeLessThanOrEqualTo(CaseRules.usual().contests());
        assertThat(complaint.assignments())
                .filteredOn(assignment -> assignment.state() == AssignmentState.CONTESTED)
                .extracting(Assignment::department)
                .allSatisfy(department -> assertThat(
                                complaint.proceedings().disputes().openBy(department))
                        .isPresent());
    }

    private static Town town() {
        return new Town(Town.filesWith("departments.json", "  ]\n}", """
              , { "id": "old", "name": { "zh": "原管理所", "en": "Old office" }, "level": "CITY", "to": "2026-09-16", "successor": "new" },
                { "id": "new", "name": { "zh": "新管理所", "en": "New office" }, "level": "CITY" }
              ]
            }
            """));
    }

    private static Receipt dispatched(Town town) {
        Receipt receipt = town.submitted();
        Town.done(town.desk.accept(Town.OPERATOR, AcceptRequest.of(receipt.id())));
        Town.done(town.desk.dispatch(
                Town.DISPATCHER, DispatchRequest.byRule(receipt.id()).with(List.of(OLD))));
        return receipt;
    }

    private static List<Recorded> events(Town town, Receipt receipt) {
        List<Recorded> recorded = new ArrayList<>();
        town.storage
                .transact(tx -> CaseFile.history(tx, receipt.id().value()))
                .forEach(event -> recorded.add(EventCodec.read(event.data().bytes())));
        return recorded;
    }

    private static Complaint stored(Town town, Receipt receipt) {
        StoredCase stored =
                town.storage.transact(tx -> tx.load(receipt.id().value(), null)).orElseThrow();
        return EventCodec.readSnapshot(stored.snapshot().bytes()).complaint();
    }
}
