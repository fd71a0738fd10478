package io.github.redress.desk;

import io.github.redress.Actor;
import io.github.redress.complaint.Action;
import io.github.redress.complaint.OversightCommand.CallForSupport;
import io.github.redress.complaint.OversightCommand.CloseSupervision;
import io.github.redress.complaint.OversightCommand.EscalateCase;
import io.github.redress.complaint.OversightCommand.LiftRecusal;
import io.github.redress.complaint.OversightCommand.OpenSupervision;
import io.github.redress.complaint.OversightCommand.RecuseStaff;
import io.github.redress.complaint.OversightCommand.Remind;
import io.github.redress.complaint.OversightCommand.ReportForSupport;
import io.github.redress.desk.request.CallForSupportRequest;
import io.github.redress.desk.request.CloseSupervisionRequest;
import io.github.redress.desk.request.EscalateCaseRequest;
import io.github.redress.desk.request.LiftRecusalRequest;
import io.github.redress.desk.request.OpenSupervisionRequest;
import io.github.redress.desk.request.RecuseRequest;
import io.github.redress.desk.request.RemindRequest;
import io.github.redress.desk.request.ReportForSupportRequest;
import org.jspecify.annotations.Nullable;

/** What others do to make departments act: one method per command. */
public final class OversightDesk {

    private final DeskCommands commands;

    OversightDesk(DeskCommands commands) {
        this.commands = commands;
    }

    /** A department is urged. */
    public Answer<CaseStatus> remind(Actor actor, RemindRequest request) {
        return remind(actor, request, null);
    }

    /** Does the same, known by a key. */
    public Answer<CaseStatus> remind(Actor actor, RemindRequest request, @Nullable CommandKey key) {
        return commands.run(
                actor,
                Action.REMIND,
                request,
                key,
                (complaint, words) -> new Remind(request.department(), words.closeIfAny(request.note())));
    }

    /** Somebody higher up begins to watch how the complaint is handled. */
    public Answer<CaseStatus> openSupervision(Actor actor, OpenSupervisionRequest request) {
        return openSupervision(actor, request, null);
    }

    /** Does the same, known by a key. */
    public Answer<CaseStatus> openSupervision(Actor actor, OpenSupervisionRequest request, @Nullable CommandKey key) {
        return commands.run(
                actor,
                Action.OPEN_SUPERVISION,
                request,
                key,
                (complaint, words) ->
                        new OpenSupervision(request.level(), request.cause(), words.close(request.reason())));
    }

    /** A supervision is over. */
    public Answer<CaseStatus> closeSupervision(Actor actor, CloseSupervisionRequest request) {
        return closeSupervision(actor, request, null);
    }

    /** Does the same, known by a key. */
    public Answer<CaseStatus> closeSupervision(Actor actor, CloseSupervisionRequest request, @Nullable CommandKey key) {
        return commands.run(
                actor,
                Action.CLOSE_SUPERVISION,
                request,
                key,
                (complaint, words) -> new CloseSupervision(request.no(), words.close(request.finding())));
    }

    /** The complaint is taken higher up. */
    public Answer<CaseStatus> escalate(Actor actor, EscalateCaseRequest request) {
        return escalate(actor, request, null);
    }

    /** Does the same, known by a key. */
    public Answer<CaseStatus> escalate(Actor actor, EscalateCaseRequest request, @Nullable CommandKey key) {
        return commands.run(
                actor,
                Action.ESCALATE,
                request,
                key,
                (complaint, words) -> new EscalateCase(request.level(), words.close(request.reason())));
    }

    /** A department that has the complaint, or the centre, calls others to help. */
    public Answer<CaseStatus> callForSupport(Actor actor, CallForSupportRequest request) {
        return callForSupport(actor, request, null);
    }

    /** Does the same, known by a key. */
    public Answer<CaseStatus> callForSupport(Actor actor, CallForSupportRequest request, @Nullable CommandKey key) {
        return commands.run(
                actor,
                Action.CALL_FOR_SUPPORT,
                request,
                key,
                (complaint, words) ->
                        new CallForSupport(actor.actsFor(), request.departments(), words.close(request.reason())));
    }

    /** The actor's department, called to help, has come. */
    public Answer<CaseStatus> reportForSupport(Actor actor, ReportForSupportRequest request) {
        return reportForSupport(actor, request, null);
    }

    /** Does the same, known by a key. */
    public Answer<CaseStatus> reportForSupport(Actor actor, ReportForSupportRequest request, @Nullable CommandKey key) {
        return commands.run(
                actor,
                Action.REPORT_FOR_SUPPORT,
                request,
                key,
                (complaint, words) ->
                        new ReportForSupport(DeskCommands.departmentOf(actor), words.closeIfAny(request.note())));
    }

    /**
     * Somebody steps aside, or is told to; from then on they are refused everything on the complaint, whatever the access policy says.
     * Who does so themself, or is told to by the centre or a supervisor, does so altogether; whom a head tells, does so as one who acts
     * for the head's department, and in no other capacity.
     */
    public Answer<CaseStatus> recuse(Actor actor, RecuseRequest request) {
        return recuse(actor, request, null);
    }

    /** Does the same, known by a key. */
    public Answer<CaseStatus> recuse(Actor actor, RecuseRequest request, @Nullable CommandKey key) {
        return commands.run(
                actor,
                Action.RECUSE,
                request,
                key,
                (complaint, words) -> new RecuseStaff(actor, request.staff(), words.close(request.reason())));
    }

    /** Whoever stepped aside, for a department or altogether, may act again. The centre or a supervisor says so, and nobody of themself. */
    public Answer<CaseStatus> liftRecusal(Actor actor, LiftRecusalRequest request) {
        return liftRecusal(actor, request, null);
    }

    /** Does the same, known by a key. */
    public Answer<CaseStatus> liftRecusal(Actor actor, LiftRecusalRequest request, @Nullable CommandKey key) {
        return commands.run(
                actor,
                Action.LIFT_RECUSAL,
                request,
                key,
                (complaint, words) -> new LiftRecusal(actor, request.staff(), words.close(request.reason())));
    }
}
