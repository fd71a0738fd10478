package io.github.redress.desk;

import static io.github.redress.desk.Town.CENTRE;
import static io.github.redress.desk.Town.LIGHTING;
import static io.github.redress.desk.Town.LIGHTING_HANDLER;
import static io.github.redress.desk.Town.POWER;
import static io.github.redress.desk.Town.POWER_HANDLER;

import io.github.redress.Actor;
import io.github.redress.Role;
import io.github.redress.complaint.ExtensionReason;
import io.github.redress.complaint.Outcome;
import io.github.redress.complaint.Visibility;
import io.github.redress.desk.MarkedDeeds.Deed;
import io.github.redress.desk.request.AddFilesRequest;
import io.github.redress.desk.request.CommitmentKeptRequest;
import io.github.redress.desk.request.CommitmentRequest;
import io.github.redress.desk.request.ContactRequest;
import io.github.redress.desk.request.ExtensionRequest;
import io.github.redress.desk.request.InterimReplyRequest;
import io.github.redress.desk.request.PauseRequest;
import io.github.redress.desk.request.RejectExtensionRequest;
import io.github.redress.desk.request.ReplyRequest;
import io.github.redress.desk.request.ReturnReplyRequest;
import io.github.redress.desk.request.StageFileRequest;
import io.github.redress.desk.request.StagePersonFileRequest;
import io.github.redress.desk.request.StagedFile;
import io.github.redress.desk.request.SupportResultRequest;
import io.github.redress.desk.request.WaiveSupportRequest;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** What departments and the person can do between dispatch and answer, with marks wherever they can write. */
final class MarkedHandling {

    private static final Actor HEAD = new Actor(Role.HEAD, "li-head", LIGHTING);
    private static final LocalDate DAY = LocalDate.of(2026, 10, 30);

    static final List<Deed> ALL = List.of(
            (desk, it, marks) -> desk.handling()
                    .waiveSupport(CENTRE, marks.asking(WaiveSupportRequest.of(it.id(), POWER, marks.secret()))),
            (desk, it, marks) -> desk.handling()
                    .recordContact(LIGHTING_HANDLER, marks.asking(ContactRequest.notReached(it.id(), marks.secret()))),
            (desk, it, marks) -> desk.handling()
                    .interimReply(
                            LIGHTING_HANDLER,
                            marks.asking(new InterimReplyRequest(it.id(), Visibility.PUBLIC, marks.open()))),
            (desk, it, marks) -> desk.handling()
                    .interimReply(
                            LIGHTING_HANDLER,
                            marks.asking(new InterimReplyRequest(it.id(), Visibility.PRIVATE, marks.secret()))),
            (desk, it, marks) -> desk.handling()
                    .commit(LIGHTING_HANDLER, marks.asking(CommitmentRequest.inPublic(it.id(), DAY, marks.open()))),
            (desk, it, marks) -> desk.handling()
                    .commit(
                            LIGHTING_HANDLER,
                            marks.asking(new CommitmentRequest(it.id(), DAY, Visibility.PRIVATE, marks.secret()))),
            (desk, it, marks) -> desk.handling()
                    .commitmentKept(LIGHTING_HANDLER, marks.asking(CommitmentKeptRequest.of(it.id(), marks.secret()))),
            (desk, it, marks) -> desk.handling()
                    .submitResult(POWER_HANDLER, marks.asking(SupportResultRequest.of(it.id(), marks.secret()))),
            (desk, it, marks) -> desk.handling()
                    .requestExtension(
                            LIGHTING_HANDLER,
                            marks.asking(ExtensionRequest.ofDays(it.id(), 1, ExtensionReason.WORKS, marks.secret()))),
            (desk, it, marks) -> desk.handling()
                    .rejectExtension(HEAD, marks.asking(RejectExtensionRequest.of(it.id(), 1, marks.secret()))),
            (desk, it, marks) ->
                    desk.handling().pause(CENTRE, marks.asking(PauseRequest.of(it.id(), "hearing", marks.secret()))),
            (desk, it, marks) ->
                    desk.handling().returnReply(CENTRE, marks.asking(ReturnReplyRequest.of(it.id(), marks.secret()))),
            (desk, it, marks) -> addedBy(desk, it, marks),
            (desk, it, marks) -> repliedWith(desk, it, marks));

    private MarkedHandling() {}

    private static Answer<?> addedBy(ComplaintDesk desk, Receipt it, Marks marks) {
        StagePersonFileRequest request = marks.asking(StagePersonFileRequest.of(
                it.number(), it.secret(), marks.name() + marks.phone() + ".jpg", "image/jpeg"));
        Answer<StagedFile> staged = desk.files().stage(Actor.complainant(), request, content(marks));
        return staged instanceof Done<StagedFile> done
                ? desk.files()
                        .add(
                                Actor.complainant(),
                                marks.asking(AddFilesRequest.of(it.number(), it.secret(), done.value())))
                : staged;
    }

    /** Everybody sees the name of a file of a public reply, and so it is masked. */
    private static Answer<?> repliedWith(ComplaintDesk desk, Receipt it, Marks marks) {
        StageFileRequest request = marks.asking(StageFileRequest.of(it.id(), marks.headline() + ".jpg", "image/jpeg"));
        Answer<StagedFile> staged = desk.files().stage(LIGHTING_HANDLER, request, content(marks));
        return staged instanceof Done<StagedFile> done
                ? desk.reply(
                        LIGHTING_HANDLER,
                        marks.asking(ReplyRequest.inPublic(it.id(), Outcome.RESOLVED, marks.open())
                                .with(done.value())))
                : staged;
    }

    private static InputStream content(Marks marks) {
        return new ByteArrayInputStream(marks.secret().getBytes(StandardCharsets.UTF_8));
    }
}
