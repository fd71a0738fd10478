package io.github.redress.desk;

import static io.github.redress.desk.Town.LIGHTING_HANDLER;
import static io.github.redress.desk.Town.done;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.Actor;
import io.github.redress.Role;
import io.github.redress.access.PublicEntry;
import io.github.redress.access.PublicFile;
import io.github.redress.complaint.Outcome;
import io.github.redress.complaint.SatisfactionRating;
import io.github.redress.desk.request.RateRequest;
import io.github.redress.desk.request.ReplyRequest;
import io.github.redress.desk.request.ReworkRequest;
import io.github.redress.desk.request.StageFileRequest;
import io.github.redress.desk.request.StagedFile;
import io.github.redress.storage.Collected;
import io.github.redress.storage.files.FileAttachments;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files staged for a complaint that goes on in another one, or does so no more by the time of the reply. */
class DuplicateFilesTest {

    private static final String PICTURE = "the picture of a bar with its doors closed";

    private final Street street = new Street();

    @TempDir
    Path folder;

    private ComplaintDesk desk;
    private Receipt main;
    private Receipt repeat;

    @BeforeEach
    void twoComplaintsOfOneNuisance() {
        desk = ComplaintDesk.builder()
                .storage(street.town.storage)
                .configuration(Configuration.of(Town.files()))
                .clock(street.town.clock)
                .attachments(FileAttachments.in(folder, 1_000))
                .build();
        main = street.handledFor("13800000001");
        repeat = street.handledFor("13800000002");
    }

    @Test
    void fileStagedForADuplicateComesWithTheReplyThatIsGivenThere() {
        done(street.merge(main, repeat));

        CaseStatus replied = done(reply(repeat, staged(repeat)));

        assertThat(replied.id()).isEqualTo(main.id());
        assertThat(pictures(main)).containsExactly(PICTURE);
    }

    @Test
    void fileStagedBeforeItsComplaintWasLinkedComesWithTheReplyThatIsGivenThere() {
        StagedFile staged = staged(repeat);
        done(street.merge(main, repeat));

        done(reply(repeat, staged));

        assertThat(pictures(main)).containsExactly(PICTURE);
        street.town.clock.pass(Duration.ofDays(2));
        assertThat(desk.files().collect(10)).isEqualTo(new Collected(0, 1));
        assertThat(pictures(main)).containsExactly(PICTURE);
    }

    @Test
    void fileStagedForADuplicateComesWithTheReplyToTheMainComplaintItself() {
        StagedFile staged = staged(repeat);
        done(street.merge(main, repeat));

        done(reply(main, staged));

        assertThat(pictures(main)).containsExactly(PICTURE);
    }

    @Test
    void fileStagedForADuplicateComesWithTheReplyOnceThatIsTakenOut() {
        done(street.merge(main, repeat));
        StagedFile staged = staged(repeat);
        done(street.unmerge(repeat));

        done(reply(repeat, staged));

        assertThat(pictures(repeat)).containsExactly(PICTURE);
    }

    @Test
    void personOfADuplicateOpensWhatCameWithThePublicReplyThere() {
        done(street.merge(main, repeat));
        StagedFile shown = staged(main);
        done(reply(main, shown));

        assertThat(desk.progress(repeat.number(), repeat.secret()).orElseThrow().main())
                .isNotNull()
                .satisfies(there -> assertThat(there.timeline())
                        .flatExtracting(PublicEntry::files)
                        .extracting(PublicFile::ref)
                        .containsExactly(shown.ref()));
        assertThat(desk.files().read(repeat.number(), repeat.secret(), shown.ref()))
                .get()
                .extracting(content -> new String(content.bytes(), StandardCharsets.UTF_8))
                .isEqualTo(PICTURE);
    }

    @Test
    void personOpensWhatCameWithTheAnswerThatTheyAreStillShownOnceTheirComplaintGoesOnAlone() {
        done(street.merge(main, repeat));
        StagedFile shown = staged(main);
        done(reply(main, shown));
        done(desk.rate(
                Actor.complainant(),
                RateRequest.of(repeat.number(), repeat.secret(), SatisfactionRating.DISSATISFIED)));
        done(desk.aftermath()
                .orderRework(Actor.of(Role.SUPERVISOR, "super-1"), ReworkRequest.of(repeat.id(), "仍然很吵。")));

        assertThat(desk.files().read(repeat.number(), repeat.secret(), shown.ref()))
                .isPresent();
    }

    @Test
    void personOfADuplicateDoesNotOpenWhatCameWithAPrivateReplyThere() {
        done(street.merge(main, repeat));
        StagedFile file = staged(main);
        done(desk.reply(
                LIGHTING_HANDLER,
                ReplyRequest.inPrivate(main.id(), Outcome.RESOLVED, "已整改。").with(file)));

        assertThat(desk.files().read(main.number(), main.secret(), file.ref())).isPresent();
        assertThat(desk.files().read(repeat.number(), repeat.secret(), file.ref()))
                .isEmpty();
    }

    @Test
    void sameReplyUnderTheSameKeyAttachesTheFileOnce() {
        StagedFile staged = staged(repeat);
        done(street.merge(main, repeat));
        CommandKey key = CommandKey.of("portal", "reply-1");

        Answer<CaseStatus> first = desk.reply(LIGHTING_HANDLER, request(repeat, staged), key);

        assertThat(desk.reply(LIGHTING_HANDLER, request(repeat, staged), key)).isEqualTo(first);
        assertThat(pictures(main)).containsExactly(PICTURE);
    }

    @Test
    void whatIsAttachedInOneComplaintIsNotTakenIntoAnother() {
        done(street.merge(main, repeat));
        StagedFile attached = staged(main);
        done(reply(main, attached));
        Receipt third = street.handledFor("13800000003");

        assertThat(why(reply(third, attached)))
                .isEqualTo("was not staged for this complaint, or more than an hour ago");
        done(street.link(third, main));
        assertThat(why(reply(third, attached))).isEqualTo("is attached already");
    }

    @Test
    void fileStagedTooLongAgoIsNotMadeFreshByALink() {
        StagedFile staged = staged(repeat);
        done(street.merge(main, repeat));
        street.town.clock.pass(Duration.ofHours(1).plusNanos(1));

        assertThat(why(reply(repeat, staged))).isEqualTo("was not staged for this complaint, or more than an hour ago");
    }

    private StagedFile staged(Receipt receipt) {
        return done(desk.files()
                .stage(
                        LIGHTING_HANDLER,
                        StageFileRequest.of(receipt.id(), "酒吧.jpg", "image/jpeg"),
                        new ByteArrayInputStream(PICTURE.getBytes(StandardCharsets.UTF_8))));
    }

    private Answer<CaseStatus> reply(Receipt receipt, StagedFile file) {
        return desk.reply(LIGHTING_HANDLER, request(receipt, file));
    }

    private static ReplyRequest request(Receipt receipt, StagedFile file) {
        return ReplyRequest.inPublic(receipt.id(), Outcome.RESOLVED, "已整改。").with(file);
    }

    /** What the person of a complaint reads of the files that came with its replies. */
    private List<String> pictures(Receipt receipt) {
        return desk.progress(receipt.number(), receipt.secret()).orElseThrow().timeline().stream()
                .flatMap(entry -> entry.files().stream())
                .map(file -> desk.files().read(receipt.number(), receipt.secret(), file.ref()))
                .flatMap(Optional::stream)
                .map(content -> new String(content.bytes(), StandardCharsets.UTF_8))
                .toList();
    }

    private static String why(Answer<?> answer) {
        return ((Refused<?>) answer).faults().get(0).what().en();
    }
}
