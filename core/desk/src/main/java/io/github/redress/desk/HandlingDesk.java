package io.github.redress.desk;

import io.github.redress.Actor;
import io.github.redress.complaint.Action;
import io.github.redress.complaint.HandlingCommand.ApproveReply;
import io.github.redress.complaint.HandlingCommand.GrantExtension;
import io.github.redress.complaint.HandlingCommand.KeepCommitment;
import io.github.redress.complaint.HandlingCommand.PauseHandling;
import io.github.redress.complaint.HandlingCommand.PlanCommitment;
import io.github.redress.complaint.HandlingCommand.RecordContact;
import io.github.redress.complaint.HandlingCommand.RejectExtension;
import io.github.redress.complaint.HandlingCommand.RequestExtension;
import io.github.redress.complaint.HandlingCommand.ResumeHandling;
import io.github.redress.complaint.HandlingCommand.ReturnReply;
import io.github.redress.complaint.HandlingCommand.SendInterimReply;
import io.github.redress.complaint.HandlingCommand.SubmitSupportResult;
import io.github.redress.complaint.HandlingCommand.WaiveSupport;
import io.github.redress.desk.request.ApproveReplyRequest;
import io.github.redress.desk.request.CommitmentKeptRequest;
import io.github.redress.desk.request.CommitmentRequest;
import io.github.redress.desk.request.ContactRequest;
import io.github.redress.desk.request.ExtensionRequest;
import io.github.redress.desk.request.GrantExtensionRequest;
import io.github.redress.desk.request.InterimReplyRequest;
import io.github.redress.desk.request.PauseRequest;
import io.github.redress.desk.request.RejectExtensionRequest;
import io.github.redress.desk.request.ResumeRequest;
import io.github.redress.desk.request.ReturnReplyRequest;
import io.github.redress.desk.request.SupportResultRequest;
import io.github.redress.desk.request.WaiveSupportRequest;
import org.jspecify.annotations.Nullable;

/** What departments do between dispatch and answer, and the centre with an answer before the person gets it: one method per command. */
public final class HandlingDesk {

    private final DeskCommands commands;

    HandlingDesk(DeskCommands commands) {
        this.commands = commands;
    }

    /** The actor's department was in touch with the person, for the first time or again, or tried to be. */
    public Answer<CaseStatus> recordContact(Actor actor, ContactRequest request) {
        return recordContact(actor, request, null);
    }

    /** Does the same, known by a key. */
    public Answer<CaseStatus> recordContact(Actor actor, ContactRequest request, @Nullable CommandKey key) {
        return commands.run(
                actor,
                Action.CONTACT,
                request,
                key,
                (complaint, words) -> new RecordContact(
                        DeskCommands.departmentOf(actor), request.reached(), words.closeIfAny(request.note())));
    }

    /** The lead tells the person how things stand; the answer is still to come. */
    public Answer<CaseStatus> interimReply(Actor actor, InterimReplyRequest request) {
        return interimReply(actor, request, null);
    }

    /** Does the same, known by a key. */
    public Answer<CaseStatus> interimReply(Actor actor, InterimReplyRequest request, @Nullable CommandKey key) {
        return commands.run(
                actor,
                Action.INTERIM_REPLY,
                request,
                key,
                (complaint, words) -> new SendInterimReply(
                        DeskCommands.departmentOf(actor), request.visibility(), words.close(request.text())));
    }

    /** The lead cannot settle it now, and tells the person what it will do and by which date. A later date takes the place of the one before, which stays in the record. */
    public Answer<CaseStatus> commit(Actor actor, CommitmentRequest request) {
        return commit(actor, request, null);
    }

    /** Does the same, known by a key. */
    public Answer<CaseStatus> commit(Actor actor, CommitmentRequest request, @Nullable CommandKey key) {
        return commands.run(
                actor,
                Action.COMMIT,
                request,
                key,
                (complaint, words) -> new PlanCommitment(
                        DeskCommands.departmentOf(actor),
                        request.date(),
                        request.visibility(),
                        words.close(request.measures())));
    }

    /** What the actor's department had committed itself to is done; the centre may say so of whoever had. */
    public Answer<CaseStatus> commitmentKept(Actor actor, CommitmentKeptRequest request) {
        return commitmentKept(actor, request, null);
    }

    /** Does the same, known by a key. */
    public Answer<CaseStatus> commitmentKept(Actor actor, CommitmentKeptRequest request, @Nullable CommandKey key) {
        return commands.run(
                actor,
                Action.KEEP_COMMITMENT,
                request,
                key,
                (complaint, words) -> new KeepCommitment(actor.actsFor(), words.closeIfAny(request.note())));
    }

    /** A supporter tells the lead what came of its part. */
    public Answer<CaseStatus> submitResult(Actor actor, SupportResultRequest request) {
        return submitResult(actor, request, null);
    }

    /** Does the same, known by a key. */
    public Answer<CaseStatus> submitResult(Actor actor, SupportResultRequest request, @Nullable CommandKey key) {
        return commands.run(
                actor,
                Action.SUPPORT_RESULT,
                request,
                key,
                (complaint, words) ->
                        new SubmitSupportResult(DeskCommands.departmentOf(actor), words.close(request.text())));
    }

    /** The lead, or the centre, lets the answer wait for a supporter no more. */
    public Answer<CaseStatus> waiveSupport(Actor actor, WaiveSupportRequest request) {
        return waiveSupport(actor, request, null);
    }

    /** Does the same, known by a key. */
    public Answer<CaseStatus> waiveSupport(Actor actor, WaiveSupportRequest request, @Nullable CommandKey key) {
        return commands.run(
                actor,
                Action.WAIVE_SUPPORT,
                request,
                key,
                (complaint, words) ->
                        new WaiveSupport(actor.actsFor(), request.supporter(), words.close(request.reason())));
    }

    /** The centre lets an answer pass: the person has it now. */
    public Answer<CaseStatus> approveReply(Actor actor, ApproveReplyRequest request) {
        return approveReply(actor, request, null);
    }

    /** Does the same, known by a key. */
    public Answer<CaseStatus> approveReply(Actor actor, ApproveReplyRequest request, @Nullable CommandKey key) {
        return commands.run(actor, Action.APPROVE_REPLY, request, key, (complaint, words) -> new ApproveReply());
    }

    /** The centre hands an answer back to the lead. */
    public Answer<CaseStatus> returnReply(Actor actor, ReturnReplyRequest request) {
        return returnReply(actor, request, null);
    }

    /** Does the same, known by a key. */
    public Answer<CaseStatus> returnReply(Actor actor, ReturnReplyRequest request, @Nullable CommandKey key) {
        return commands.run(
                actor,
                Action.RETURN_REPLY,
                request,
                key,
                (complaint, words) -> new ReturnReply(words.close(request.reason())));
    }

    /** The actor's department asks for more time, before its time is up. */
    public Answer<CaseStatus> requestExtension(Actor actor, ExtensionRequest request) {
        return requestExtension(actor, request, null);
    }

    /** Does the same, known by a key. */
    public Answer<CaseStatus> requestExtension(Actor actor, ExtensionRequest request, @Nullable CommandKey key) {
        return commands.run(
                actor,
                Action.REQUEST_EXTENSION,
                request,
                key,
                (complaint, words) -> new RequestExtension(
                        actor,
                        DeskCommands.departmentOf(actor),
                        request.goal(),
                        request.by(),
                        request.reason(),
                        words.close(request.note())));
    }

    /** The head of the department, or the centre, grants more time to somebody else who asked for it. */
    public Answer<CaseStatus> grantExtension(Actor actor, GrantExtensionRequest request) {
        return grantExtension(actor, request, null);
    }

    /** Does the same, known by a key. */
    public Answer<CaseStatus> grantExtension(Actor actor, GrantExtensionRequest request, @Nullable CommandKey key) {
        return commands.run(
                actor,
                Action.GRANT_EXTENSION,
                request,
                key,
                (complaint, words) -> new GrantExtension(actor, request.no()));
    }

    /** The head of the department, or the centre, grants no more time. */
    public Answer<CaseStatus> rejectExtension(Actor actor, RejectExtensionRequest request) {
        return rejectExtension(actor, request, null);
    }

    /** Does the same, known by a key. */
    public Answer<CaseStatus> rejectExtension(Actor actor, RejectExtensionRequest request, @Nullable CommandKey key) {
        return commands.run(
                actor,
                Action.REJECT_EXTENSION,
                request,
                key,
                (complaint, words) -> new RejectExtension(actor, request.no(), words.close(request.reason())));
    }

    /** The centre lets clocks stand still whose policies allow it for this reason. */
    public Answer<CaseStatus> pause(Actor actor, PauseRequest request) {
        return pause(actor, request, null);
    }

    /** Does the same, known by a key. */
    public Answer<CaseStatus> pause(Actor actor, PauseRequest request, @Nullable CommandKey key) {
        return commands.run(
                actor,
                Action.PAUSE,
                request,
                key,
                (complaint, words) -> new PauseHandling(request.reason(), words.close(request.note())));
    }

    /** The centre lets clocks go on that stood still for a reason. */
    public Answer<CaseStatus> resume(Actor actor, ResumeRequest request) {
        return resume(actor, request, null);
    }

    /** Does the same, known by a key. */
    public Answer<CaseStatus> resume(Actor actor, ResumeRequest request, @Nullable CommandKey key) {
        return commands.run(
                actor, Action.RESUME, request, key, (complaint, words) -> new ResumeHandling(request.reason()));
    }
}
