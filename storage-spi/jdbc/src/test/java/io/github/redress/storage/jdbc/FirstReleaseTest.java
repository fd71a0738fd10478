package io.github.redress.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.Actor;
import io.github.redress.ComplaintId;
import io.github.redress.ComplaintKind;
import io.github.redress.DepartmentId;
import io.github.redress.access.PublicEntry;
import io.github.redress.complaint.ComplaintState;
import io.github.redress.complaint.Outcome;
import io.github.redress.complaint.Recorded;
import io.github.redress.complaint.SatisfactionRating;
import io.github.redress.desk.Answer;
import io.github.redress.desk.AuditFinding;
import io.github.redress.desk.AuditResult;
import io.github.redress.desk.CaseView;
import io.github.redress.desk.CommandKey;
import io.github.redress.desk.ComplaintDesk;
import io.github.redress.desk.Done;
import io.github.redress.desk.Receipt;
import io.github.redress.desk.RecordAudit;
import io.github.redress.desk.SweepResult;
import io.github.redress.desk.request.Person;
import io.github.redress.desk.request.RateRequest;
import io.github.redress.desk.request.ReplyRequest;
import io.github.redress.desk.request.SubmitRequest;
import io.github.redress.json.EventCodec;
import io.github.redress.storage.Blob;
import io.github.redress.storage.Find;
import io.github.redress.storage.Storage;
import io.github.redress.storage.StoredCase;
import io.github.redress.storage.StoredEvent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A file that the first release wrote: this one runs on it as it is, and brings it up to date with nothing lost. */
class FirstReleaseTest {

    private static final Actor HANDLER = Actor.handler("wang", DepartmentId.of("lighting"));

    @TempDir
    private Path folder;

    private Path file;
    private SchemaTrial trial;

    @BeforeEach
    void fileOfTheFirstRelease() throws Exception {
        file = folder.resolve("city.db");
        trial = FirstRelease.file(file);
    }

    @Test
    void validatingRunsOnItAsItIs() throws Exception {
        Map<String, List<String>> before = trial.rows();

        SqliteStorage.builder(file).schemaMode(SchemaMode.VALIDATE).open().close();

        assertThat(trial.rows()).isEqualTo(before);
        assertThat(before.get("redress_event")).hasSize(FirstRelease.EVENTS);
    }

    @Test
    void migratingChangesNoRowAndAddsTheAgesOfKeys() throws Exception {
        Map<String, List<String>> before = trial.rows();

        SqliteStorage.builder(file).schemaMode(SchemaMode.MIGRATE).open().close();

        Map<String, List<String>> after = trial.rows(MigrationContract.NEW);
        assertThat(after.remove("redress_schema")).hasSize(2).containsAll(before.remove("redress_schema"));
        assertThat(after).isEqualTo(before);
        assertThat(trial.texts(MigrationContract.AGES))
                .containsExactlyInAnyOrder(
                        "portal:submit-1 1789347600.0",
                        "portal:submit-2 1789347660.0",
                        "portal:submit-3 1789347720.0",
                        "counter:accept-1 1789348260.0",
                        "counter:accept-2 1789348260.0",
                        "counter:dispatch-1 1789348680.0",
                        "counter:dispatch-2 1789348680.0",
                        "lighting:reply-1 1789361280.0");
    }

    @ParameterizedTest
    @EnumSource(names = {"VALIDATE", "MIGRATE"})
    void casesAndHistoriesAreReadAsTheyWereWritten(SchemaMode mode) {
        try (Storage storage = SqliteStorage.builder(file).schemaMode(mode).open()) {
            List<StoredEvent> fed = storage.feed(0, 100).events();
            assertThat(fed).hasSize(FirstRelease.EVENTS);
            for (FirstRelease.Case each : List.of(FirstRelease.RATED, FirstRelease.OPEN, FirstRelease.MISSED)) {
                StoredCase found = load(storage, each);
                assertThat(found.version()).isEqualTo(each.version());
                assertThat(found.head().number()).isEqualTo(each.number());
                assertThat(found.snapshot().schema()).isEqualTo(1);
                assertThat(text(found.snapshot()))
                        .startsWith(
                                "{\"complaint\":{\"id\":\"" + each.id() + "\",\"number\":\"" + each.number() + "\"");
                assertThat(storage.<List<StoredEvent>>read(from -> from.history(each.id(), 0, 100)))
                        .hasSize((int) each.version())
                        .isEqualTo(fed.stream()
                                .filter(event -> event.id().equals(each.id()))
                                .toList());
            }
            assertThat(storage.<List<StoredCase>>read(
                            from -> from.find(Find.under("state=RATED", 10)).cases()))
                    .containsExactly(load(storage, FirstRelease.RATED));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"VALIDATE", "MIGRATE"})
    void wholeRecordStandsTheAudit(SchemaMode mode) {
        List<AuditFinding> found = new ArrayList<>();
        try (Storage storage = SqliteStorage.builder(file).schemaMode(mode).open()) {
            AuditResult result = RecordAudit.run(storage, found::add);

            assertThat(found).isEmpty();
            assertThat(result).isEqualTo(new AuditResult(3, FirstRelease.EVENTS, 0, 0, 0));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"VALIDATE", "MIGRATE"})
    void complaintGoesOnToItsEnd(SchemaMode mode) throws Exception {
        List<String> before = trial.rows().get("redress_event");
        ComplaintId open = ComplaintId.of(FirstRelease.OPEN.id());

        try (ComplaintDesk desk = FirstRelease.desk(file, mode, FirstRelease.WEDNESDAY)) {
            done(desk.reply(HANDLER, ReplyRequest.inPublic(open, Outcome.RESOLVED, "线路已更换，路灯不再闪烁。")));
            done(desk.rate(
                    Actor.complainant(),
                    RateRequest.of(
                            FirstRelease.OPEN.number(),
                            FirstRelease.OPEN.secret(),
                            SatisfactionRating.VERY_SATISFIED)));

            assertThat(desk.progress(FirstRelease.OPEN.number(), FirstRelease.OPEN.secret())
                            .orElseThrow()
                            .timeline())
                    .hasSize(7)
                    .extracting(PublicEntry::reply)
                    .contains("线路已更换，路灯不再闪烁。");
            assertThat(desk.feed(FirstRelease.EVENTS, 10).events())
                    .extracting(Recorded::version)
                    .containsExactly(8L, 9L, 10L);
        }

        assertThat(trial.rows().get("redress_event"))
                .hasSize(FirstRelease.EVENTS + 3)
                .containsAll(before);
    }

    @ParameterizedTest
    @EnumSource(names = {"VALIDATE", "MIGRATE"})
    void snapshotTakesItsNewFormWithTheNextEvent(SchemaMode mode) {
        ComplaintId open = ComplaintId.of(FirstRelease.OPEN.id());
        try (ComplaintDesk desk = FirstRelease.desk(file, mode, FirstRelease.WEDNESDAY)) {
            done(desk.reply(HANDLER, ReplyRequest.inPublic(open, Outcome.RESOLVED, "线路已更换，路灯不再闪烁。")));
        }

        try (Storage storage = SqliteStorage.open(file)) {
            StoredCase gone = load(storage, FirstRelease.OPEN);
            assertThat(gone.version()).isEqualTo(FirstRelease.OPEN.version() + 1);
            assertThat(gone.snapshot().schema()).isEqualTo(EventCodec.SNAPSHOT_SCHEMA);
            assertThat(text(gone.snapshot())).startsWith(":)\n");
            assertThat(load(storage, FirstRelease.RATED).snapshot().schema()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"VALIDATE", "MIGRATE"})
    void commandThatComesAgainIsAnsweredAsTheFirstTime(SchemaMode mode) throws Exception {
        SubmitRequest request = SubmitRequest.of(ComplaintKind.ASSISTANCE, "路灯不亮", "小区门口的路灯已经坏了半年，晚上一片漆黑，请尽快派人来修。")
                .by(new Person("王女士", "13800000001"));
        try (ComplaintDesk desk = FirstRelease.desk(file, mode, FirstRelease.WEDNESDAY)) {
            Receipt again = done(desk.submit(Actor.complainant(), request, CommandKey.of("portal", "submit-1")));

            assertThat(again.id()).isEqualTo(ComplaintId.of(FirstRelease.RATED.id()));
            assertThat(again.number()).isEqualTo(FirstRelease.RATED.number());
            assertThat(again.secret()).isEqualTo(FirstRelease.RATED.secret());
            assertThat(desk.feed(FirstRelease.EVENTS, 10).events()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"VALIDATE", "MIGRATE"})
    void sealedWordsAreOpened(SchemaMode mode) {
        try (ComplaintDesk desk = FirstRelease.desk(file, mode, FirstRelease.WEDNESDAY)) {
            CaseView view = desk.view(Actor.operator("counter-1"), ComplaintId.of(FirstRelease.OPEN.id()))
                    .orElseThrow();

            assertThat(view.status().state()).isEqualTo(ComplaintState.IN_PROGRESS);
            assertThat(view.title()).isEqualTo("两盏路灯");
            assertThat(view.text()).isEqualTo("学校门口的两盏路灯一直闪烁，请检查线路。");
            assertThat(view.name()).isEqualTo("李先生");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"VALIDATE", "MIGRATE"})
    void wakeUpThatWaitedActsOnce(SchemaMode mode) {
        Instant deadlineHasPassed = Instant.parse("2026-09-22T01:00:00Z");
        try (ComplaintDesk desk = FirstRelease.desk(file, mode, deadlineHasPassed)) {
            assertThat(desk.sweep(100)).isEqualTo(new SweepResult(1, 2, 0, 0));
            assertThat(desk.sweep(100)).isEqualTo(new SweepResult(0, 0, 0, 0));
        }
    }

    private static StoredCase load(Storage storage, FirstRelease.Case each) {
        return storage.<StoredCase>read(from -> from.load(each.id(), null).orElseThrow());
    }

    private static String text(Blob blob) {
        return new String(blob.bytes(), StandardCharsets.UTF_8);
    }

    private static <T> T done(Answer<T> answer) {
        assertThat(answer).isInstanceOf(Done.class);
        return ((Done<T>) answer).value();
    }
}
