package io.github.redress.desk;

import static io.github.redress.desk.Town.CENTRE;
import static io.github.redress.desk.Town.LIGHTING_HANDLER;
import static io.github.redress.desk.Town.OPERATOR;

import io.github.redress.Actor;
import io.github.redress.ComplaintKind;
import io.github.redress.Role;
import io.github.redress.complaint.Adoption;
import io.github.redress.complaint.ReviewResult;
import io.github.redress.complaint.SatisfactionRating;
import io.github.redress.complaint.Visibility;
import io.github.redress.desk.MarkedDeeds.Deed;
import io.github.redress.desk.request.AdoptionRequest;
import io.github.redress.desk.request.CallbackRequest;
import io.github.redress.desk.request.CloseRequest;
import io.github.redress.desk.request.JoinRequest;
import io.github.redress.desk.request.LeaveRequest;
import io.github.redress.desk.request.LinkDuplicateRequest;
import io.github.redress.desk.request.Person;
import io.github.redress.desk.request.RateRequest;
import io.github.redress.desk.request.ReviewDecisionRequest;
import io.github.redress.desk.request.ReviewRequest;
import io.github.redress.desk.request.ReworkRequest;
import io.github.redress.desk.request.SubmitRequest;
import io.github.redress.desk.request.VerdictRequest;
import io.github.redress.desk.request.VerificationRequest;
import java.util.List;

/** What can follow an answer, and what binds complaints to each other, with marks wherever anybody can write. */
final class MarkedAftermath {

    private static final Actor PERSON = Actor.of(Role.COMPLAINANT, Marks.ACCOUNT);
    private static final Actor SUPERVISOR = Actor.of(Role.SUPERVISOR, "super-1");
    private static final Actor EVALUATOR = Actor.of(Role.EVALUATOR, "eval-1");
    private static final Actor REVIEWER = Actor.of(Role.REVIEWER, "review-1");

    static final List<Deed> ALL = List.of(
            (desk, it, marks) -> desk.rate(
                    PERSON,
                    marks.asking(new RateRequest(
                            it.number(), it.secret(), SatisfactionRating.DISSATISFIED, false, marks.secret()))),
            (desk, it, marks) -> desk.aftermath()
                    .recordCallback(
                            CENTRE,
                            marks.asking(new CallbackRequest(it.id(), true, false, null, marks.secret(), null))),
            (desk, it, marks) -> desk.aftermath()
                    .requestVerification(SUPERVISOR, marks.asking(new VerificationRequest(it.id(), marks.secret()))),
            (desk, it, marks) -> desk.aftermath()
                    .giveVerdict(EVALUATOR, marks.asking(new VerdictRequest(it.id(), true, true, marks.secret()))),
            (desk, it, marks) ->
                    desk.aftermath().orderRework(SUPERVISOR, marks.asking(ReworkRequest.of(it.id(), marks.secret()))),
            (desk, it, marks) ->
                    desk.aftermath().close(CENTRE, marks.asking(new CloseRequest(it.id(), marks.secret()))),
            (desk, it, marks) -> desk.aftermath()
                    .requestReview(PERSON, marks.asking(new ReviewRequest(it.number(), it.secret(), marks.secret()))),
            (desk, it, marks) -> desk.aftermath()
                    .decideReview(
                            REVIEWER,
                            marks.asking(new ReviewDecisionRequest(
                                    it.id(), ReviewResult.MODIFIED, Visibility.PRIVATE, marks.secret()))),
            (desk, it, marks) -> desk.aftermath()
                    .recordAdoption(
                            LIGHTING_HANDLER,
                            marks.asking(new AdoptionRequest(it.id(), Adoption.PARTLY, marks.secret()).inPrivate())),
            (desk, it, marks) -> desk.links()
                    .join(
                            PERSON,
                            marks.asking(JoinRequest.withPhone(it.number(), marks.phone())
                                    .toldAt(marks.phone()))),
            (desk, it, marks) -> left(desk, it, marks),
            (desk, it, marks) -> linked(desk, it, marks));

    private MarkedAftermath() {}

    private static Answer<?> left(ComplaintDesk desk, Receipt it, Marks marks) {
        Answer<SupportReceipt> joined =
                desk.links().join(PERSON, marks.asking(JoinRequest.withAccount(it.number(), marks.name())));
        return joined instanceof Done<SupportReceipt> done
                ? desk.links()
                        .leave(
                                PERSON,
                                marks.asking(new LeaveRequest(
                                        it.number(), done.value().secret())))
                : joined;
    }

    private static Answer<?> linked(ComplaintDesk desk, Receipt it, Marks marks) {
        SubmitRequest request = SubmitRequest.of(ComplaintKind.ASSISTANCE, marks.headline(), marks.open())
                .by(new Person(marks.name(), marks.phone()));
        return desk.submit(PERSON, marks.asking(request)) instanceof Done<Receipt> other
                ? desk.links()
                        .linkDuplicate(
                                OPERATOR,
                                marks.asking(
                                        LinkDuplicateRequest.of(other.value().id(), it.id())))
                : Refusals.notFound();
    }
}
