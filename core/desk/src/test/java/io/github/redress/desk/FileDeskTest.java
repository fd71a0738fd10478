package io.github.redress.desk;

import static io.github.redress.desk.Town.CENTRE;
import static io.github.redress.desk.Town.LIGHTING_HANDLER;
import static io.github.redress.desk.Town.OPERATOR;
import static io.github.redress.desk.Town.POWER_HANDLER;
import static io.github.redress.desk.Town.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.redress.Actor;
import io.github.redress.ComplaintId;
import io.github.redress.ComplaintKind;
import io.github.redress.Role;
import io.github.redress.access.CaseEntry;
import io.github.redress.access.PublicEntry;
import io.github.redress.access.PublicFile;
import io.github.redress.complaint.Outcome;
import io.github.redress.complaint.RefusalCode;
import io.github.redress.complaint.SatisfactionRating;
import io.github.redress.desk.request.AcknowledgeRequest;
import io.github.redress.desk.request.AddFilesRequest;
import io.github.redress.desk.request.EraseOwnRequest;
import io.github.redress.desk.request.RateRequest;
import io.github.redress.desk.request.RecuseRequest;
import io.github.redress.desk.request.ReplyRequest;
import io.github.redress.desk.request.StageFileRequest;
import io.github.redress.desk.request.StagePersonFileRequest;
import io.github.redress.desk.request.StagedFile;
import io.github.redress.desk.request.SubmitRequest;
import io.github.redress.storage.Collected;
import io.github.redress.storage.StoredEvent;
import io.github.redress.storage.files.FileAttachments;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that come with complaints and replies. */
class FileDeskTest {

    private static final String PICTURE = "the picture of a lamp at number 12";
    private static final String NAME = "王女士家门口.jpg";

    private final Town town = new Town();

    @TempDir
    Path folder;

    private ComplaintDesk desk;
    private Receipt receipt;

    @BeforeEach
    void lightingWorksOnIt() {
        desk = ComplaintDesk.builder()
                .storage(town.storage)
                .configuration(Configuration.of(Town.files()))
                .clock(town.clock)
                .attachments(FileAttachments.in(folder, 1_000))
                .build();
        receipt = town.dispatched();
        done(desk.acknowledge(LIGHTING_HANDLER, AcknowledgeRequest.of(receipt.id())));
    }

    @Test
    void everybodySeesWhatCameWithAPublicReply() {
        StagedFile staged = staged();

        done(desk.reply(LIGHTING_HANDLER, reply().with(staged)));

        assertThat(lastStep().files())
                .containsExactly(new PublicFile(staged.ref(), NAME, "image/jpeg", PICTURE.length()));
        assertThat(text(desk.files().read(receipt.number(), receipt.secret(), staged.ref())))
                .isEqualTo(PICTURE);
        assertThat(text(desk.files().read(CENTRE, receipt.id(), staged.ref()))).isEqualTo(PICTURE);
        assertThat(desk.files().read(receipt.number(), "0000000000000000", staged.ref()))
                .isEmpty();
        assertThat(desk.files().read(CENTRE, receipt.id(), new UUID(1, 1))).isEmpty();
        assertThat(desk.files().read(Actor.complainant(), receipt.id(), staged.ref()))
                .isEmpty();
    }

    @Test
    void nobodySeesTheNamesOfFilesOfAPrivateReply() {
        StagedFile staged = staged();

        done(desk.reply(
                LIGHTING_HANDLER,
                ReplyRequest.inPrivate(receipt.id(), Outcome.RESOLVED, "已修好。").with(staged)));

        assertThat(lastStep().files()).isEmpty();
        assertThat(desk.files().read(receipt.number(), receipt.secret(), staged.ref()))
                .hasValueSatisfying(file -> assertThat(file.name()).isEqualTo(NAME));
        assertThat(text(desk.files().read(LIGHTING_HANDLER, receipt.id(), staged.ref())))
                .isEqualTo(PICTURE);
        assertThat(desk.files().read(POWER_HANDLER, receipt.id(), staged.ref())).isEmpty();
        assertThat(desk.view(CENTRE, receipt.id()).orElseThrow().last("ComplaintReplied"))
                .hasValueSatisfying(entry -> assertThat(entry.files())
                        .containsExactly(new CaseEntry.Attached(staged.ref(), NAME, "image/jpeg", PICTURE.length())));
        assertThat(desk.view(POWER_HANDLER, receipt.id()).orElseThrow().last("ComplaintReplied"))
                .hasValueSatisfying(entry -> assertThat(entry.files()).isEmpty());
    }

    @Test
    void personAddsPicturesAndTheDepartmentsThatWorkOnItSeeThem() {
        StagedFile staged = done(desk.files()
                .stage(
                        Actor.complainant(),
                        StagePersonFileRequest.of(receipt.number(), receipt.secret(), NAME, "image/jpeg"),
                        bytes(PICTURE)));

        done(desk.files().add(Actor.complainant(), AddFilesRequest.of(receipt.number(), receipt.secret(), staged)));

        assertThat(text(desk.files().read(POWER_HANDLER, receipt.id(), staged.ref())))
                .isEqualTo(PICTURE);
        assertThat(desk.progress(receipt.number(), receipt.secret())
                        .orElseThrow()
                        .timeline())
                .allSatisfy(entry -> assertThat(entry.files()).isEmpty());
        assertThat(code(desk.files()
                        .stage(
                                Actor.complainant(),
                                StagePersonFileRequest.of(receipt.number(), "0000000000000000", NAME, "image/jpeg"),
                                bytes(PICTURE))))
                .isEqualTo(RefusalCode.NOT_FOUND);
    }

    @Test
    void neitherNameNorBytesStandOpenAnywhere() throws IOException {
        StagedFile staged = staged();
        done(desk.reply(LIGHTING_HANDLER, reply().with(staged)));

        List<StoredEvent> events =
                town.storage.transact(tx -> CaseFile.history(tx, receipt.id().value()));
        assertThat(events)
                .allSatisfy(event -> assertThat(new String(event.data().bytes(), StandardCharsets.UTF_8))
                        .doesNotContain("王女士家门口"));
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain("number 12");
            }
        }
        assertThat(staged + " " + reply().with(staged)).doesNotContain("王女士");
    }

    @Test
    void erasureTakesTheFilesOfThePersonAndOfTheReply() throws IOException {
        StagedFile replied = staged();
        done(desk.files()
                .add(
                        Actor.complainant(),
                        AddFilesRequest.of(receipt.number(), receipt.secret(), stagedByThePerson("13800000001.jpg"))));
        done(desk.reply(LIGHTING_HANDLER, reply().with(replied)));
        done(desk.rate(
                Actor.complainant(), RateRequest.of(receipt.number(), receipt.secret(), SatisfactionRating.SATISFIED)));
        assertThat(exported()).contains("13800000001.jpg", NAME);

        done(desk.privacy().eraseOwn(Actor.complainant(), EraseOwnRequest.of(receipt.number(), receipt.secret())));

        assertThat(desk.files().read(CENTRE, receipt.id(), replied.ref())).isEmpty();
        assertThat(desk.files().read(receipt.number(), receipt.secret(), replied.ref()))
                .isEmpty();
        assertThat(exported()).doesNotContain("13800000001.jpg", NAME);
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)
                            .filter(file -> !file.getFileName().toString().startsWith("redress-attachments")))
                    .isEmpty();
        }
    }

    @Test
    void accusedDepartmentThatOffersAFileLearnsNothingOfTheTipOff() {
        Receipt tipOff = done(desk.submit(
                Actor.complainant(),
                SubmitRequest.of(ComplaintKind.TIP_OFF, "吃拿卡要", "某单位工作人员办事索要好处费，请予核查处理，谢谢。")
                        .against(List.of(Town.LIGHTING))));
        ComplaintId none = ComplaintId.of(new UUID(1, 2));

        assertThat(desk.files()
                        .stage(LIGHTING_HANDLER, StageFileRequest.of(tipOff.id(), NAME, "image/jpeg"), bytes(PICTURE)))
                .isEqualTo(desk.files()
                        .stage(LIGHTING_HANDLER, StageFileRequest.of(none, NAME, "image/jpeg"), bytes(PICTURE)));
    }

    @Test
    void accusedPersonNeitherReadsNorAddsFiles() {
        Receipt tipOff = done(desk.submit(
                Actor.complainant(),
                SubmitRequest.of(ComplaintKind.TIP_OFF, "吃拿卡要", "某单位工作人员办事索要好处费，请予核查处理，谢谢。")
                        .againstStaff(List.of("x-1"))));
        StagePersonFileRequest stage = new StagePersonFileRequest(tipOff.number(), tipOff.secret(), NAME, "image/jpeg");
        StagedFile evidence = done(desk.files().stage(Actor.complainant(), stage, bytes(PICTURE)));
        done(desk.files()
                .add(Actor.complainant(), new AddFilesRequest(tipOff.number(), tipOff.secret(), List.of(evidence))));
        Actor accused = Actor.of(Role.CENTRE, "x-1");

        assertThat(desk.files().read(accused, tipOff.id(), evidence.ref())).isEmpty();
        assertThat(desk.files().stage(accused, StageFileRequest.of(tipOff.id(), NAME, "image/jpeg"), bytes(PICTURE)))
                .isEqualTo(Refusals.notFound());
        assertThat(desk.files().stage(accused, stage, bytes(PICTURE))).isEqualTo(Refusals.notFound());
        assertThat(text(desk.files().read(CENTRE, tipOff.id(), evidence.ref()))).isEqualTo(PICTURE);
    }

    @Test
    void whoSteppedAsideNeitherReadsNorAddsFiles() {
        StagedFile staged = staged();
        done(desk.reply(LIGHTING_HANDLER, reply().with(staged)));

        done(desk.oversight().recuse(CENTRE, new RecuseRequest(receipt.id(), LIGHTING_HANDLER.id(), "与诉求人是亲属。")));

        assertThat(desk.files().read(LIGHTING_HANDLER, receipt.id(), staged.ref()))
                .isEmpty();
        assertThat(desk.files().stage(LIGHTING_HANDLER, stage(), bytes(PICTURE)))
                .isEqualTo(Refusals.recused());
        assertThat(text(desk.files().read(CENTRE, receipt.id(), staged.ref()))).isEqualTo(PICTURE);
    }

    @Test
    void whatNoCommandRefersToInTimeGoes() {
        StagedFile forgotten = staged();
        StagedFile attached = staged();
        done(desk.reply(LIGHTING_HANDLER, reply().with(attached)));
        town.clock.pass(Duration.ofHours(1).plusNanos(1));

        Answer<CaseStatus> late = desk.reply(LIGHTING_HANDLER, reply().with(forgotten));
        town.clock.pass(Duration.ofDays(1));

        assertThat(((Refused<CaseStatus>) late).faults()).singleElement().satisfies(fault -> {
            assertThat(fault.where()).isEqualTo("files[0]");
            assertThat(fault.what().en()).isEqualTo("was not staged for this complaint, or more than an hour ago");
            assertThat(fault.what().zh()).isEqualTo("未上传至该诉求，或上传已超过一小时");
        });
        assertThat(desk.files().collect(10)).isEqualTo(new Collected(0, 1));
        assertThat(text(desk.files().read(CENTRE, receipt.id(), attached.ref())))
                .isEqualTo(PICTURE);
    }

    @Test
    void fileIsAttachedOnceAndToItsOwnComplaintAlsoWhenTheCommandComesAgain() {
        StagedFile staged = staged();
        CommandKey key = CommandKey.of("portal", "reply-1");
        Answer<CaseStatus> first = desk.reply(LIGHTING_HANDLER, reply().with(staged), key);
        Receipt other = town.dispatched();
        done(desk.acknowledge(LIGHTING_HANDLER, AcknowledgeRequest.of(other.id())));

        assertThat(desk.reply(LIGHTING_HANDLER, reply().with(staged), key)).isEqualTo(first);
        assertThat(why(desk.reply(LIGHTING_HANDLER, reply().with(staged)))).isEqualTo("is attached already");
        assertThat(why(desk.reply(
                        LIGHTING_HANDLER,
                        ReplyRequest.inPublic(other.id(), Outcome.RESOLVED, "已修好。")
                                .with(staged))))
                .isEqualTo("was not staged for this complaint, or more than an hour ago");
    }

    @Test
    void tooLargeOrEmptyOrNobodysFileIsRefused() {
        assertThat(why(desk.files().stage(LIGHTING_HANDLER, stage(), bytes("x".repeat(1_000)))))
                .isEqualTo("must have 1 to 955 bytes");
        assertThat(why(desk.files().stage(LIGHTING_HANDLER, stage(), bytes(""))))
                .isEqualTo("must have 1 to 955 bytes");
        assertThat(desk.files().stage(LIGHTING_HANDLER, stage(), bytes("x".repeat(955))))
                .isInstanceOf(Done.class);
        assertThat(code(desk.files().stage(OPERATOR, stage(), bytes(PICTURE)))).isEqualTo(RefusalCode.NOT_PERMITTED);
    }

    @Test
    void deskWithoutAPlaceSaysHowToGiveItOne() {
        assertThatThrownBy(() -> town.desk.files().collect(1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("this desk keeps no files; give it a place with ComplaintDesk.builder().attachments(...)");
    }

    private StagedFile staged() {
        return done(desk.files().stage(LIGHTING_HANDLER, stage(), bytes(PICTURE)));
    }

    private StagedFile stagedByThePerson(String name) {
        return done(desk.files()
                .stage(
                        Actor.complainant(),
                        StagePersonFileRequest.of(receipt.number(), receipt.secret(), name, "image/jpeg"),
                        bytes(PICTURE)));
    }

    private String exported() {
        return desk.privacy()
                .exportOwn(receipt.number(), receipt.secret())
                .orElseThrow()
                .json();
    }

    private StageFileRequest stage() {
        return StageFileRequest.of(receipt.id(), NAME, "image/jpeg");
    }

    private ReplyRequest reply() {
        return ReplyRequest.inPublic(receipt.id(), Outcome.RESOLVED, "已修好。");
    }

    private PublicEntry lastStep() {
        List<PublicEntry> timeline =
                desk.progress(receipt.number(), receipt.secret()).orElseThrow().timeline();
        return timeline.get(timeline.size() - 1);
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(Optional<FileContent> file) {
        return new String(file.orElseThrow().bytes(), StandardCharsets.UTF_8);
    }

    private static RefusalCode code(Answer<?> answer) {
        return ((Refused<?>) answer).code();
    }

    private static String why(Answer<?> answer) {
        return ((Refused<?>) answer).faults().get(0).what().en();
    }
}
