package io.github.redress.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.Actor;
import io.github.redress.ComplaintId;
import io.github.redress.ContentHash;
import io.github.redress.Role;
import io.github.redress.access.PublicCase;
import io.github.redress.calendar.WorkCalendar;
import io.github.redress.calendar.WorkTimeline;
import io.github.redress.complaint.AssignmentRole;
import io.github.redress.complaint.Complaint;
import io.github.redress.complaint.ComplaintEvent.DeadlineSet;
import io.github.redress.complaint.DeclineReason;
import io.github.redress.complaint.Outcome;
import io.github.redress.complaint.Recorded;
import io.github.redress.complaint.ReviewResult;
import io.github.redress.complaint.SatisfactionRating;
import io.github.redress.complaint.Visibility;
import io.github.redress.desk.request.AcceptRequest;
import io.github.redress.desk.request.AcknowledgeRequest;
import io.github.redress.desk.request.ArchiveRequest;
import io.github.redress.desk.request.CallbackRequest;
import io.github.redress.desk.request.CloseRequest;
import io.github.redress.desk.request.DeclineRequest;
import io.github.redress.desk.request.DispatchRequest;
import io.github.redress.desk.request.FirstContactRequest;
import io.github.redress.desk.request.RateRequest;
import io.github.redress.desk.request.RedirectRequest;
import io.github.redress.desk.request.ReplyRequest;
import io.github.redress.desk.request.ReviewDecisionRequest;
import io.github.redress.desk.request.ReviewRequest;
import io.github.redress.desk.request.ReworkRequest;
import io.github.redress.desk.request.TerminateRequest;
import io.github.redress.desk.request.VerdictRequest;
import io.github.redress.desk.request.VerificationRequest;
import io.github.redress.desk.request.WithdrawRequest;
import io.github.redress.json.CalendarReader;
import io.github.redress.json.EventCodec;
import io.github.redress.json.FileFaults;
import io.github.redress.json.SlaReader;
import io.github.redress.json.StrictJson;
import io.github.redress.json.StrictValue;
import io.github.redress.sla.Promise;
import io.github.redress.sla.SlaGoal;
import io.github.redress.storage.StoredCase;
import io.github.redress.storage.StoredEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What holds whatever people do, in whatever order, and however long they wait. */
class ComplaintDeskProperties {

    private static final Actor CENTRE = Actor.of(Role.CENTRE, "centre-1");
    private static final Actor SUPERVISOR = Actor.of(Role.SUPERVISOR, "supervisor-1");
    private static final Actor EVALUATOR = Actor.of(Role.EVALUATOR, "evaluator-1");
    private static final Actor REVIEWER = Actor.of(Role.REVIEWER, "reviewer-1");
    /** What is usually done, in that order. */
    private static final List<Integer> USUAL = List.of(0, 1, 2, 3, 12, 4, 5, 6, 7);

    /** One thing somebody does after so many hours. */
    record Deed(int what, int hours) {

        Answer<CaseStatus> doneAt(Town town, Receipt receipt, CommandKey key) {
            town.clock.pass(Duration.ofHours(hours));
            ComplaintDesk desk = town.desk;
            return switch (what) {
                case 0 -> desk.accept(Town.OPERATOR, AcceptRequest.of(receipt.id()), key);
                case 1 -> desk.dispatch(Town.DISPATCHER, DispatchRequest.byRule(receipt.id()), key);
                case 2 -> desk.acknowledge(Town.LIGHTING_HANDLER, AcknowledgeRequest.of(receipt.id()), key);
                case 3 -> desk.acknowledge(Town.POWER_HANDLER, AcknowledgeRequest.of(receipt.id()), key);
                case 4 ->
                    desk.recordFirstContact(Town.LIGHTING_HANDLER, FirstContactRequest.of(receipt.id(), "电话已打通"), key);
                case 5 ->
                    desk.reply(
                            Town.LIGHTING_HANDLER, ReplyRequest.inPublic(receipt.id(), Outcome.RESOLVED, "已修复"), key);
                case 6 ->
                    desk.reply(Town.POWER_HANDLER, ReplyRequest.inPublic(receipt.id(), Outcome.RESOLVED, "已修复"), key);
                case 8 -> desk.redirect(Town.OPERATOR, RedirectRequest.of(receipt.id(), "119"), key);
                case 9 ->
                    desk.decline(Town.OPERATOR, DeclineRequest.of(receipt.id(), DeclineReason.OTHER, "请咨询社区。"), key);
                case 10 ->
                    desk.withdraw(Actor.complainant(), WithdrawRequest.of(receipt.number(), receipt.secret()), key);
                case 11 -> desk.terminate(CENTRE, TerminateRequest.of(receipt.id(), "无法办理。"), key);
                case 7 -> rate(desk, receipt, SatisfactionRating.SATISFIED, key);
                case 12 -> rate(desk, receipt, SatisfactionRating.DISSATISFIED, key);
                default -> aftermath(desk.aftermath(), receipt, key);
            };
        }

        private static Answer<CaseStatus> rate(
                ComplaintDesk desk, Receipt receipt, SatisfactionRating rating, CommandKey key) {
            return desk.rate(Actor.complainant(), RateRequest.of(receipt.number(), receipt.secret(), rating), key);
        }

        private Answer<CaseStatus> aftermath(AftermathDesk desk, Receipt receipt, CommandKey key) {
            ComplaintId id = receipt.id();
            return switch (what) {
                case 13 ->
                    desk.recordCallback(
                            Town.OPERATOR, CallbackRequest.rated(id, SatisfactionRating.DISSATISFIED, false), key);
                case 14 -> desk.close(CENTRE, new CloseRequest(id, "已多次解释。"), key);
                case 15 -> desk.orderRework(CENTRE, ReworkRequest.of(id, "未解决。"), key);
                case 16 -> desk.requestVerification(SUPERVISOR, new VerificationRequest(id, "请核查。"), key);
                case 17 -> desk.giveVerdict(EVALUATOR, new VerdictRequest(id, true, false, "未履职。"), key);
                case 18 ->
                    desk.requestReview(
                            Actor.complainant(), new ReviewRequest(receipt.number(), receipt.secret(), "不服。"), key);
                case 19 ->
                    desk.decideReview(
                            REVIEWER,
                            new ReviewDecisionRequest(id, ReviewResult.UPHELD, Visibility.PUBLIC, "维持。"),
                            key);
                default -> desk.archive(CENTRE, new ArchiveRequest(id), key);
            };
        }
    }

    private static Arbitrary<Deed> oneOf(Arbitrary<Integer> what) {
        return Combinators.combine(
                        what,
                        Arbitraries.frequencyOf(
                                Tuple.of(6, Arbitraries.integers().between(0, 3)),
                                Tuple.of(1, Arbitraries.integers().between(4, 300))))
                .as(Deed::new);
    }

    /** An answer that is rated badly, and whatever may follow it; acknowledging and replying are part of that. */
    private static Arbitrary<List<Deed>> aftermaths() {
        return oneOf(Arbitraries.of(5, 7, 12, 13, 14, 15, 16, 17, 18, 19, 20))
                .list()
                .ofMaxSize(12)
                .map(deeds -> {
                    List<Deed> all = new ArrayList<>();
                    List.of(0, 1, 2, 5, 12).forEach(what -> all.add(new Deed(what, 1)));
                    all.addAll(deeds);
                    return all;
                });
    }

    @Provide
    Arbitrary<List<Deed>> deeds() {
        Arbitrary<Deed> any = oneOf(Arbitraries.integers().between(0, 20));
        // Mostly in the usual order, so that sequences get far; sometimes anything.
        Arbitrary<List<Deed>> usual = Arbitraries.integers()
                .between(0, 3)
                .list()
                .ofSize(USUAL.size())
                .map(hours -> {
                    List<Deed> deeds = new ArrayList<>();
                    for (int i = 0; i < USUAL.size(); i++) {
                        deeds.add(new Deed(USUAL.get(i), hours.get(i)));
                    }
                    return deeds;
                });
        return Arbitraries.oneOf(
                any.list().ofMaxSize(15),
                aftermaths(),
                Combinators.combine(usual, any.list().ofMaxSize(6), Arbitraries.randoms())
                        .as((order, extra, random) -> {
                            List<Deed> mixed = new ArrayList<>(order);
                            extra.forEach(deed -> mixed.add(random.nextInt(mixed.size() + 1), deed));
                            return mixed;
                        }));
    }

    @Property(tries = 200)
    void theEventsFoldToTheSnapshotAndTheChainHolds(@ForAll("deeds") List<Deed> deeds, @ForAll boolean sweeps) {
        Town town = new Town(Town.filesWithWindows());
        Receipt receipt = town.submitted();

        for (int i = 0; i < deeds.size(); i++) {
            deeds.get(i).doneAt(town, receipt, CommandKey.of("law", "deed-" + i));
            if (sweeps) {
                town.desk.sweep(10);
            }
            checkRecord(town, receipt);
        }
    }

    @Property(tries = 100)
    void aDeedDoneTwiceUnderOneKeyIsDoneOnceAndAnsweredTheSame(@ForAll("deeds") List<Deed> deeds) {
        Town town = new Town(Town.filesWithWindows());
        Receipt receipt = town.submitted();

        for (int i = 0; i < deeds.size(); i++) {
            CommandKey key = CommandKey.of("law", "deed-" + i);
            Answer<CaseStatus> first = deeds.get(i).doneAt(town, receipt, key);
            long version = stored(town, receipt).version();

            Answer<CaseStatus> again = new Deed(deeds.get(i).what(), 0).doneAt(town, receipt, key);

            assertThat(again).isEqualTo(first);
            assertThat(stored(town, receipt).version()).isEqualTo(version);
        }
    }

    @Property(tries = 100)
    void whetherASweepRanNeverChangesAVerdictNorWhereTheComplaintStands(@ForAll("deeds") List<Deed> deeds) {
        assertThat(verdicts(deeds, true)).isEqualTo(verdicts(deeds, false));
    }

    @Property(tries = 50)
    void everyPromiseCanBeWorkedOutAgainFromTheRecordAlone(@ForAll("deeds") List<Deed> deeds) {
        Town town = new Town(Town.filesWithWindows());
        Receipt receipt = town.submitted();
        for (int i = 0; i < deeds.size(); i++) {
            deeds.get(i).doneAt(town, receipt, CommandKey.of("law", "deed-" + i));
        }

        for (Recorded recorded : town.desk.feed(0, 1_000).events()) {
            if (recorded.event() instanceof DeadlineSet promise) {
                WorkCalendar calendar =
                        document(town, "calendar", promise.calendar(), promise.calendarVersion(), CalendarReader::read);
                SlaGoal goal = document(
                                town,
                                "sla",
                                "town",
                                recorded.versions().get("sla/town"),
                                value -> SlaReader.readUnchecked(value))
                        .policy(promise.policy())
                        .flatMap(policy -> policy.goal(promise.goal()))
                        .orElseThrow();
                Promise again = Promise.of(goal, WorkTimeline.of(calendar), promise.start());
                assertThat(again.due()).isEqualTo(promise.due());
                assertThat(again.warnAt()).isEqualTo(promise.warnAt());
                assertThat(again.escalateAt()).isEqualTo(promise.escalateAt());
                assertThat(again.provisional()).isEqualTo(promise.provisional());
            }
        }
    }

    private static <T> T document(
            Town town, String kind, String name, long version, Function<StrictValue, Optional<T>> reader) {
        byte[] bytes = town.storage
                .transact(tx -> tx.document(kind, name, version))
                .orElseThrow()
                .content()
                .bytes();
        return StrictJson.parse(name, bytes, new FileFaults()).flatMap(reader).orElseThrow();
    }

    private static List<String> verdicts(List<Deed> deeds, boolean sweeps) {
        Town town = new Town(Town.filesWithWindows());
        Receipt receipt = town.submitted();
        for (int i = 0; i < deeds.size(); i++) {
            deeds.get(i).doneAt(town, receipt, CommandKey.of("law", "deed-" + i));
            if (sweeps) {
                town.desk.sweep(10);
            }
        }
        town.clock.pass(Duration.ofDays(60));
        town.desk.sweep(10);
        PublicCase told = town.desk.progress(receipt.number(), receipt.secret()).orElseThrow();
        List<String> verdicts = new ArrayList<>(List.of(told.state().name()));
        told.clocks().forEach(clock -> verdicts.add(clock.goal() + " " + clock.due() + " " + clock.late()));
        return verdicts;
    }

    private static void checkRecord(Town town, Receipt receipt) {
        StoredCase stored = stored(town, receipt);
        List<StoredEvent> events =
                town.storage.transact(tx -> CaseFile.history(tx, receipt.id().value()));
        List<Recorded> recorded = events.stream()
                .map(event -> EventCodec.read(event.data().bytes()))
                .toList();
        Complaint complaint = Complaint.fold(recorded);
        EventCodec.Snapshot snapshot = EventCodec.readSnapshot(stored.snapshot().bytes());
        assertThat(snapshot.complaint()).isEqualTo(complaint);
        assertThat(stored.version()).isEqualTo(events.size());
        assertThat(stored.head().wakeAt()).isEqualTo(complaint.wakeAt().orElse(null));
        for (int i = 1; i < events.size(); i++) {
            assertThat(recorded.get(i).previous())
                    .isEqualTo(ContentHash.of(events.get(i - 1).data().bytes()));
            assertThat(recorded.get(i).at())
                    .isAfterOrEqualTo(recorded.get(i - 1).at());
        }
        long leads = complaint.assignments().stream()
                .filter(assignment -> assignment.role() == AssignmentRole.LEAD)
                .count();
        switch (complaint.state()) {
            case RECEIVED, ACCEPTED, REDIRECTED, DECLINED -> assertThat(leads).isZero();
            case DISPATCHED, IN_PROGRESS, REPLIED, RATED, UNDER_VERIFICATION, UNDER_REVIEW, CLOSED ->
                assertThat(leads).isEqualTo(1);
            default -> assertThat(leads).isLessThanOrEqualTo(1);
        }
        if (complaint.isOver()) {
            assertThat(complaint.clocks())
                    .as("a response clock runs in a complaint that is " + complaint.state())
                    .noneMatch(clock -> clock.isRunning() && !clock.goal().outlivesTheCase());
        }
    }

    private static StoredCase stored(Town town, Receipt receipt) {
        return town.storage.transact(tx -> tx.load(receipt.id().value(), null)).orElseThrow();
    }
}
