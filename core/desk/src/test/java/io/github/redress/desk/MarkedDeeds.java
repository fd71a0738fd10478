package io.github.redress.desk;

import static io.github.redress.desk.Town.DISPATCHER;
import static io.github.redress.desk.Town.LIGHTING;
import static io.github.redress.desk.Town.LIGHTING_HANDLER;
import static io.github.redress.desk.Town.OPERATOR;
import static io.github.redress.desk.Town.POWER;

import io.github.redress.Actor;
import io.github.redress.ComplaintKind;
import io.github.redress.DepartmentId;
import io.github.redress.Role;
import io.github.redress.complaint.DeclineReason;
import io.github.redress.complaint.ErasureBasis;
import io.github.redress.complaint.Outcome;
import io.github.redress.complaint.SatisfactionRating;
import io.github.redress.complaint.Visibility;
import io.github.redress.desk.request.AcceptRequest;
import io.github.redress.desk.request.AcknowledgeRequest;
import io.github.redress.desk.request.AnonymousRequest;
import io.github.redress.desk.request.AnswerRequest;
import io.github.redress.desk.request.DeclineRequest;
import io.github.redress.desk.request.DispatchRequest;
import io.github.redress.desk.request.EraseOwnRequest;
import io.github.redress.desk.request.EraseRequest;
import io.github.redress.desk.request.FirstContactRequest;
import io.github.redress.desk.request.LegalHoldRequest;
import io.github.redress.desk.request.PublicityRequest;
import io.github.redress.desk.request.RateRequest;
import io.github.redress.desk.request.RedirectRequest;
import io.github.redress.desk.request.ReplyRequest;
import io.github.redress.desk.request.SubmitRequest;
import io.github.redress.desk.request.TerminateRequest;
import io.github.redress.desk.request.WithdrawRequest;
import java.util.ArrayList;
import java.util.List;

/** Whatever anybody can do to a complaint, with marks wherever they can write. What is new in a desk is added here. */
final class MarkedDeeds {

    private static final Actor CENTRE = Actor.of(Role.CENTRE, "centre-1");
    private static final Actor PERSON = Actor.of(Role.COMPLAINANT, Marks.ACCOUNT);

    private static final List<Deed> OF_THE_DESK = List.of(
            (desk, it, marks) -> desk.accept(OPERATOR, marks.asking(AcceptRequest.of(it.id()))),
            (desk, it, marks) -> desk.dispatch(DISPATCHER, marks.asking(DispatchRequest.byRule(it.id()))),
            (desk, it, marks) ->
                    desk.dispatch(DISPATCHER, marks.asking(DispatchRequest.to(it.id(), DepartmentId.of("nowhere")))),
            (desk, it, marks) -> desk.acknowledge(LIGHTING_HANDLER, marks.asking(AcknowledgeRequest.of(it.id()))),
            (desk, it, marks) -> desk.recordFirstContact(
                    LIGHTING_HANDLER, marks.asking(FirstContactRequest.of(it.id(), marks.secret()))),
            (desk, it, marks) -> desk.reply(
                    LIGHTING_HANDLER, marks.asking(ReplyRequest.inPublic(it.id(), Outcome.RESOLVED, marks.open()))),
            (desk, it, marks) -> desk.reply(
                    LIGHTING_HANDLER, marks.asking(ReplyRequest.inPrivate(it.id(), Outcome.EXPLAINED, marks.secret()))),
            (desk, it, marks) -> desk.rate(
                    PERSON,
                    marks.asking(
                            new RateRequest(it.number(), it.secret(), SatisfactionRating.BASIC, true, marks.secret()))),
            (desk, it, marks) ->
                    desk.withdraw(PERSON, marks.asking(new WithdrawRequest(it.number(), it.secret(), marks.secret()))),
            (desk, it, marks) ->
                    desk.terminate(CENTRE, marks.asking(new TerminateRequest(it.id(), LIGHTING, marks.secret()))),
            (desk, it, marks) -> desk.decline(
                    OPERATOR, marks.asking(DeclineRequest.of(it.id(), DeclineReason.OTHER, marks.secret()))),
            (desk, it, marks) ->
                    desk.answerDirectly(OPERATOR, marks.asking(AnswerRequest.explaining(it.id(), marks.open()))),
            (desk, it, marks) -> desk.redirect(OPERATOR, marks.asking(RedirectRequest.of(it.id(), marks.secret()))),
            (desk, it, marks) ->
                    desk.privacy().setLegalHold(CENTRE, marks.asking(new LegalHoldRequest(it.id(), marks.secret()))),
            (desk, it, marks) ->
                    desk.privacy().liftLegalHold(CENTRE, marks.asking(new LegalHoldRequest(it.id(), marks.secret()))),
            (desk, it, marks) -> desk.privacy()
                    .choosePublicity(
                            PERSON, marks.asking(new PublicityRequest(it.number(), it.secret(), Visibility.PUBLIC))),
            (desk, it, marks) ->
                    desk.privacy().goAnonymous(PERSON, marks.asking(new AnonymousRequest(it.number(), it.secret()))),
            (desk, it, marks) ->
                    desk.privacy().eraseOwn(PERSON, marks.asking(EraseOwnRequest.of(it.number(), it.secret()))),
            (desk, it, marks) ->
                    desk.privacy().erase(CENTRE, marks.asking(new EraseRequest(it.id(), ErasureBasis.ORDERED))),
            // Who writes too much, in the wrong field, or as somebody who does not exist, is refused or fails.
            (desk, it, marks) -> desk.rate(
                    PERSON,
                    marks.asking(new RateRequest(
                            it.number(), marks.secret(), SatisfactionRating.BASIC, true, marks.secret()))),
            (desk, it, marks) -> desk.reply(
                    Actor.handler("po-1", POWER),
                    marks.asking(ReplyRequest.inPublic(
                            it.id(), Outcome.RESOLVED, marks.secret().repeat(200)))),
            (desk, it, marks) ->
                    desk.reply(CENTRE, marks.asking(ReplyRequest.inPublic(it.id(), Outcome.RESOLVED, marks.secret()))),
            (desk, it, marks) -> {
                SubmitRequest request = SubmitRequest.of(ComplaintKind.ASSISTANCE, marks.headline(), marks.open());
                return desk.submit(PERSON, marks.asking(withCodes(request, marks)));
            });

    static final List<Deed> ALL = all();

    private MarkedDeeds() {}

    private static List<Deed> all() {
        List<Deed> all = new ArrayList<>(OF_THE_DESK);
        all.addAll(MarkedHandling.ALL);
        all.addAll(MarkedArguments.ALL);
        all.addAll(MarkedAftermath.ALL);
        return List.copyOf(all);
    }

    /** Returns the same request with marks where words for rules belong. */
    private static SubmitRequest withCodes(SubmitRequest request, Marks marks) {
        return new SubmitRequest(
                request.kind(),
                request.title(),
                request.text(),
                request.channel(),
                request.category(),
                request.district(),
                null,
                null,
                List.of(marks.phone()),
                List.of("tag-" + marks.phone()),
                List.of(),
                List.of(),
                request.words(),
                null);
    }

    /** Something that somebody does to a complaint. */
    @FunctionalInterface
    interface Deed {
        Answer<?> doneAt(ComplaintDesk desk, Receipt receipt, Marks marks);
    }
}
