package io.github.redress.desk;

import io.github.redress.Actor;
import io.github.redress.complaint.Action;
import io.github.redress.complaint.AftermathCommand.ArchiveComplaint;
import io.github.redress.complaint.AftermathCommand.CloseComplaint;
import io.github.redress.complaint.AftermathCommand.DecideReview;
import io.github.redress.complaint.AftermathCommand.GiveVerdict;
import io.github.redress.complaint.AftermathCommand.OrderRework;
import io.github.redress.complaint.AftermathCommand.RecordAdoption;
import io.github.redress.complaint.AftermathCommand.RecordCallback;
import io.github.redress.complaint.AftermathCommand.RequestReview;
import io.github.redress.complaint.AftermathCommand.RequestVerification;
import io.github.redress.desk.request.AdoptionRequest;
import io.github.redress.desk.request.ArchiveRequest;
import io.github.redress.desk.request.CallbackRequest;
import io.github.redress.desk.request.CloseRequest;
import io.github.redress.desk.request.ReviewDecisionRequest;
import io.github.redress.desk.request.ReviewRequest;
import io.github.redress.desk.request.ReworkRequest;
import io.github.redress.desk.request.VerdictRequest;
import io.github.redress.desk.request.VerificationRequest;
import org.jspecify.annotations.Nullable;

/** What follows an answer: one method per command. */
public final class AftermathDesk {

    private final DeskCommands commands;

    AftermathDesk(DeskCommands commands) {
        this.commands = commands;
    }

    /** The centre called the person back. A rating given on the phone counts as one. */
    public Answer<CaseStatus> recordCallback(Actor actor, CallbackRequest request) {
        return recordCallback(actor, request, null);
    }

    /** Does the same, known by a key. */
    public Answer<CaseStatus> recordCallback(Actor actor, CallbackRequest request, @Nullable CommandKey key) {
        return commands.run(
                actor,
                Action.CALL_BACK,
                request,
                key,
                (complaint, words) -> new RecordCallback(
                        request.reached(), request.resolved(), request.rating(), words.closeIfAny(request.note())));
    }

    /** The centre says that a rated complaint is over. */
    public Answer<CaseStatus> close(Actor actor, CloseRequest request) {
        return close(actor, request, null);
    }

    /** Does the same, known by a key. */
    public Answer<CaseStatus> close(Actor actor, CloseRequest request, @Nullable CommandKey key) {
        return commands.run(
                actor,
                Action.CLOSE,
                request,
                key,
                (complaint, words) -> new CloseComplaint(words.close(request.reason())));
    }

    /** The departments have to do it again; the lead promises anew, and its earlier promises keep their verdicts. */
    public Answer<CaseStatus> orderRework(Actor actor, ReworkRequest request) {
        return orderRework(actor, request, null);
    }

    /** Does the same, known by a key. */
    public Answer<CaseStatus> orderRework(Actor actor, ReworkRequest request, @Nullable CommandKey key) {
        return commands.run(
                actor,
                Action.ORDER_REWORK,
                request,
                key,
                (complaint, words) -> new OrderRework(words.close(request.reason()), request.support()));
    }

    /** Somebody independent is to look whether an unsatisfied person is right. */
    public Answer<CaseStatus> requestVerification(Actor actor, VerificationRequest request) {
        return requestVerification(actor, request, null);
    }

    /** Does the same, known by a key. */
    public Answer<CaseStatus> requestVerification(Actor actor, VerificationRequest request, @Nullable CommandKey key) {
        return commands.run(
                actor,
                Action.REQUEST_VERIFICATION,
                request,
                key,
                (complaint, words) -> new RequestVerification(words.close(request.reason())));
    }

    /** An evaluator says what they found, and is refused where their department had the complaint: a duty not performed has to be performed after all, everything else is closed. */
    public Answer<CaseStatus> giveVerdict(Actor actor, VerdictRequest request) {
        return giveVerdict(actor, request, null);
    }

    /** Does the same, known by a key. */
    public Answer<CaseStatus> giveVerdict(Actor actor, VerdictRequest request, @Nullable CommandKey key) {
        return commands.run(
                actor,
                Action.GIVE_VERDICT,
                request,
                key,
                (complaint, words) -> new GiveVerdict(
                        request.demandReasonable(),
                        request.dutyPerformed(),
                        actor.department(),
                        words.close(request.note())));
    }

    /** The person asks a higher body to look at it again. Number and secret prove who they are. */
    public Answer<CaseStatus> requestReview(Actor actor, ReviewRequest request) {
        return requestReview(actor, request, null);
    }

    /** Does the same, known by a key. */
    public Answer<CaseStatus> requestReview(Actor actor, ReviewRequest request, @Nullable CommandKey key) {
        return commands.runAsThePerson(
                actor,
                Action.REQUEST_REVIEW,
                request,
                key,
                (complaint, words) -> new RequestReview(words.close(request.reason())));
    }

    /** A higher body says what came of its review; whose department had the complaint is refused. */
    public Answer<CaseStatus> decideReview(Actor actor, ReviewDecisionRequest request) {
        return decideReview(actor, request, null);
    }

    /** Does the same, known by a key. */
    public Answer<CaseStatus> decideReview(Actor actor, ReviewDecisionRequest request, @Nullable CommandKey key) {
        return commands.run(
                actor,
                Action.DECIDE_REVIEW,
                request,
                key,
                (complaint, words) -> new DecideReview(
                        request.result(), actor.department(), request.visibility(), words.close(request.text())));
    }

    /** The centre puts a closed complaint away. */
    public Answer<CaseStatus> archive(Actor actor, ArchiveRequest request) {
        return archive(actor, request, null);
    }

    /** Does the same, known by a key. */
    public Answer<CaseStatus> archive(Actor actor, ArchiveRequest request, @Nullable CommandKey key) {
        return commands.run(actor, Action.ARCHIVE, request, key, (complaint, words) -> new ArchiveComplaint());
    }

    /** The lead says what became of a suggestion; the last word counts, and the earlier ones stay in the record. */
    public Answer<CaseStatus> recordAdoption(Actor actor, AdoptionRequest request) {
        return recordAdoption(actor, request, null);
    }

    /** Does the same, known by a key. */
    public Answer<CaseStatus> recordAdoption(Actor actor, AdoptionRequest request, @Nullable CommandKey key) {
        return commands.run(
                actor,
                Action.RECORD_ADOPTION,
                request,
                key,
                (complaint, words) -> new RecordAdoption(
                        DeskCommands.departmentOf(actor),
                        request.adoption(),
                        words.close(request.measure()),
                        request.visibility()));
    }
}
