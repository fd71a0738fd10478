package io.github.redress.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.github.redress.Actor;
import io.github.redress.ComplaintId;
import io.github.redress.ComplaintKind;
import io.github.redress.DepartmentId;
import io.github.redress.Role;
import io.github.redress.complaint.Complaint;
import io.github.redress.complaint.Duplicate;
import io.github.redress.complaint.MainLink;
import io.github.redress.complaint.Outcome;
import io.github.redress.complaint.Recorded;
import io.github.redress.complaint.RefusalCode;
import io.github.redress.desk.Answer;
import io.github.redress.desk.AuditFinding;
import io.github.redress.desk.ComplaintDesk;
import io.github.redress.desk.Configuration;
import io.github.redress.desk.Done;
import io.github.redress.desk.Receipt;
import io.github.redress.desk.RecordAudit;
import io.github.redress.desk.Refused;
import io.github.redress.desk.request.AcceptRequest;
import io.github.redress.desk.request.AcknowledgeRequest;
import io.github.redress.desk.request.DispatchRequest;
import io.github.redress.desk.request.JoinRequest;
import io.github.redress.desk.request.MergeRequest;
import io.github.redress.desk.request.ReplyRequest;
import io.github.redress.desk.request.SubmitRequest;
import io.github.redress.desk.request.UnmergeRequest;
import io.github.redress.storage.Storage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Several people at once link, take out, join and answer the same complaints: one wins, and nothing is half written. */
class LinkedCasesTest {

    private static final int THREADS = 6;
    private static final Actor CENTRE = Actor.of(Role.CENTRE, "centre-1");
    private static final Actor HANDLER = Actor.handler("wang", DepartmentId.of("lighting"));

    @TempDir
    Path folder;

    private final List<AutoCloseable> open = new ArrayList<>();

    /** The databases on which several cases are written in one go. */
    enum Product {
        SQLITE,
        POSTGRESQL
    }

    @AfterEach
    void close() throws Exception {
        Collections.reverse(open);
        for (AutoCloseable each : open) {
            each.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void ofTwoMergesIntoEachOtherOneWinsAndTheOtherIsToldWhy(Product product) throws Exception {
        City city = new City(product);
        Receipt one = city.handled();
        Receipt other = city.handled();

        List<Answer<?>> answers = atOnce(List.of(
                () -> city.desk.links().merge(CENTRE, MergeRequest.of(one.id(), other.id())),
                () -> city.desk.links().merge(CENTRE, MergeRequest.of(other.id(), one.id()))));

        assertThat(answers).filteredOn(Done.class::isInstance).hasSize(1);
        assertThat(answers)
                .filteredOn(Refused.class::isInstance)
                .extracting(LinkedCasesTest::why)
                .containsExactly("a complaint cannot go on in itself");
        city.check();
    }

    @ParameterizedTest
    @EnumSource
    void ofManyWhoTakeOneDuplicateOutOneWins(Product product) throws Exception {
        City city = new City(product);
        Receipt main = city.handled();
        Receipt repeat = city.handled();
        city.desk.links().merge(CENTRE, MergeRequest.of(main.id(), repeat.id()));

        List<Answer<?>> answers = atOnce(Collections.nCopies(
                THREADS, () -> city.desk.links().unmerge(CENTRE, UnmergeRequest.of(repeat.id()))));

        assertThat(answers).filteredOn(Done.class::isInstance).hasSize(1);
        assertThat(answers)
                .filteredOn(Refused.class::isInstance)
                .allSatisfy(answer -> assertThat(((Refused<?>) answer).code()).isEqualTo(RefusalCode.ILLEGAL_STATE));
        city.check();
    }

    @ParameterizedTest
    @EnumSource
    void answerReachesEveryDuplicateOnceHoweverManyAreLinkedMeanwhile(Product product) throws Exception {
        City city = new City(product);
        Receipt main = city.handled();
        List<Receipt> repeats =
                IntStream.range(1, THREADS).mapToObj(no -> city.handled()).toList();
        List<Callable<Answer<?>>> work = new ArrayList<>();
        repeats.forEach(repeat ->
                work.add(() -> city.desk.links().merge(CENTRE, MergeRequest.of(main.id(), repeat.id()))));
        work.add(2, () -> city.reply(main));

        List<Answer<?>> answers = atOnce(work);

        assertThat(answers).hasOnlyElementsOfType(Done.class);
        Map<ComplaintId, Complaint> complaints = city.check();
        assertThat(repeats)
                .allSatisfy(repeat ->
                        assertThat(complaints.get(repeat.id()).outcome()).isEqualTo(Outcome.RESOLVED));
    }

    @ParameterizedTest
    @EnumSource
    void whateverIsDoneAtOnceIsDoneWholly(Product product) throws Exception {
        City city = new City(product);
        List<Receipt> receipts =
                IntStream.range(0, 4).mapToObj(no -> city.handled()).toList();
        Random random = new Random(42);
        List<Callable<Answer<?>>> work = IntStream.range(0, 40)
                .<Callable<Answer<?>>>mapToObj(no -> city.deed(
                        random.nextInt(8), receipts.get(random.nextInt(4)), receipts.get(random.nextInt(4)), no))
                .toList();

        List<Answer<?>> answers = atOnce(work);

        assertThat(answers).filteredOn(Done.class::isInstance).isNotEmpty();
        assertThat(answers)
                .filteredOn(Refused.class::isInstance)
                .allSatisfy(answer -> assertThat(((Refused<?>) answer).code())
                        .isIn(RefusalCode.ILLEGAL_STATE, RefusalCode.NOT_PERMITTED, RefusalCode.CONFLICT));
        city.check();
    }

    private static String why(Answer<?> answer) {
        return ((Refused<?>) answer).faults().get(0).what().en();
    }

    private static List<Answer<?>> atOnce(List<Callable<Answer<?>>> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Answer<?>> answers = new ArrayList<>();
            for (Future<Answer<?>> future : threads.invokeAll(work)) {
                answers.add(future.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    /** A city on one of the databases. */
    private final class City {

        private final Storage storage;
        private final ComplaintDesk desk;

        City(Product product) {
            storage = product == Product.SQLITE ? sqlite() : postgres();
            desk = ComplaintDesk.builder()
                    .storage(storage)
                    .configuration(Configuration.read(Path.of("../../examples/quickstart/city")))
                    .build();
            open.add(desk);
        }

        private Storage sqlite() {
            return SqliteStorage.builder(folder.resolve("city.db"))
                    .schemaMode(SchemaMode.CREATE)
                    .open();
        }

        private Storage postgres() {
            PostgresServer server = PostgresServer.shared();
            HikariConfig config = new HikariConfig();
            config.setDataSource(server.dataSource(server.newDatabase()));
            config.setMaximumPoolSize(THREADS);
            HikariDataSource pool = new HikariDataSource(config);
            open.add(pool);
            return PostgresStorage.builder(ConnectionSource.of(pool))
                    .schemaMode(SchemaMode.CREATE)
                    .open();
        }

        Receipt handled() {
            Receipt receipt = done(desk.submit(
                    Actor.complainant(),
                    SubmitRequest.of(ComplaintKind.ASSISTANCE, "路灯不亮", "小区门口的路灯已经坏了半年，晚上一片漆黑，请尽快派人来修。")));
            done(desk.accept(CENTRE, AcceptRequest.of(receipt.id())));
            done(desk.dispatch(CENTRE, DispatchRequest.byRule(receipt.id())));
            done(desk.acknowledge(HANDLER, AcknowledgeRequest.of(receipt.id())));
            return receipt;
        }

        Answer<?> reply(Receipt receipt) {
            return desk.reply(HANDLER, ReplyRequest.inPublic(receipt.id(), Outcome.RESOLVED, "路灯已修复，今晚起正常照明。"));
        }

        Callable<Answer<?>> deed(int what, Receipt one, Receipt other, int person) {
            return switch (what) {
                case 0, 1, 2 -> () -> desk.links().merge(CENTRE, MergeRequest.of(one.id(), other.id()));
                case 3, 4 -> () -> desk.links().unmerge(CENTRE, UnmergeRequest.of(one.id()));
                case 5 -> () -> reply(one);
                default ->
                    () -> desk.links()
                            .join(
                                    Actor.complainant(),
                                    JoinRequest.withPhone(one.number(), "139000000" + (10 + person)));
            };
        }

        /** Returns all complaints, sound each and of one mind about which goes on in which, with whom, and how it was answered. */
        Map<ComplaintId, Complaint> check() {
            List<AuditFinding> findings = new ArrayList<>();
            assertThat(RecordAudit.run(storage, findings::add).isSound())
                    .as("%s", findings)
                    .isTrue();
            Map<ComplaintId, List<Recorded>> events = new LinkedHashMap<>();
            desk.feed(0, 1_000)
                    .events()
                    .forEach(event -> events.computeIfAbsent(event.complaint(), id -> new ArrayList<>())
                            .add(event));
            Map<ComplaintId, Complaint> complaints = new LinkedHashMap<>();
            events.forEach((id, recorded) -> complaints.put(id, Complaint.fold(recorded)));
            complaints.values().forEach(complaint -> check(complaint, complaints));
            return complaints;
        }

        private void check(Complaint complaint, Map<ComplaintId, Complaint> complaints) {
            List<ComplaintId> goOnInIt = complaints.values().stream()
                    .filter(other -> above(other).contains(complaint.id()))
                    .map(Complaint::id)
                    .toList();
            assertThat(complaint.proceedings().links().duplicates())
                    .extracting(Duplicate::id)
                    .containsExactlyInAnyOrderElementsOf(goOnInIt);
            complaint.proceedings().links().duplicates().forEach(duplicate -> {
                Complaint counted = complaints.get(duplicate.id());
                assertThat(duplicate.people())
                        .containsAll(counted.proceedings().links().supporters().stream()
                                .map(supporter -> supporter.id())
                                .toList());
                if (complaint.outcome() != null) {
                    assertThat(counted.outcome()).isEqualTo(complaint.outcome());
                }
            });
        }

        private List<ComplaintId> above(Complaint complaint) {
            MainLink main = complaint.proceedings().links().main();
            return main == null ? List.of() : main.path();
        }
    }

    private static <T> T done(Answer<T> answer) {
        if (answer instanceof Done<T> done) {
            return done.value();
        }
        throw new AssertionError("refused: " + answer);
    }
}
