package io.github.redress.desk;

import io.github.redress.Actor;
import io.github.redress.complaint.Action;
import io.github.redress.complaint.DisputeCommand.ContestAssignment;
import io.github.redress.complaint.DisputeCommand.DesignateDepartment;
import io.github.redress.complaint.DisputeCommand.DisputeCost;
import io.github.redress.complaint.DisputeCommand.EscalateDispute;
import io.github.redress.complaint.DisputeCommand.NameInterimLead;
import io.github.redress.complaint.DisputeCommand.ReassignAssignment;
import io.github.redress.complaint.DisputeCommand.RejectContest;
import io.github.redress.complaint.DisputeCommand.SettleCost;
import io.github.redress.complaint.DisputeCommand.UpholdContest;
import io.github.redress.desk.request.ContestRequest;
import io.github.redress.desk.request.DesignateRequest;
import io.github.redress.desk.request.DisputeCostRequest;
import io.github.redress.desk.request.EscalateDisputeRequest;
import io.github.redress.desk.request.InterimLeadRequest;
import io.github.redress.desk.request.ReassignRequest;
import io.github.redress.desk.request.RejectContestRequest;
import io.github.redress.desk.request.SettleCostRequest;
import io.github.redress.desk.request.UpholdContestRequest;
import org.jspecify.annotations.Nullable;

/** Who says that a complaint is not their own, what becomes of it, who acts meanwhile, and who pays in the end: one method per command. */
public final class DisputeDesk {

    private final DeskCommands commands;

    DisputeDesk(DeskCommands commands) {
        this.commands = commands;
    }

    /** A department says that the complaint is not its own; it holds it until that is decided. */
    public Answer<CaseStatus> contest(Actor actor, ContestRequest request) {
        return contest(actor, request, null);
    }

    /** Does the same, known by a key. */
    public Answer<CaseStatus> contest(Actor actor, ContestRequest request, @Nullable CommandKey key) {
        return commands.run(
                actor,
                Action.CONTEST,
                request,
                key,
                (complaint, words) -> new ContestAssignment(
                        DeskCommands.departmentOf(actor),
                        request.reason(),
                        request.suggested(),
                        words.close(request.text())));
    }

    /** The complaint is the department's own; it may not contest it again. */
    public Answer<CaseStatus> reject(Actor actor, RejectContestRequest request) {
        return reject(actor, request, null);
    }

    /** Does the same, known by a key. */
    public Answer<CaseStatus> reject(Actor actor, RejectContestRequest request, @Nullable CommandKey key) {
        return commands.run(
                actor,
                Action.REJECT_CONTEST,
                request,
                key,
                (complaint, words) ->
                        new RejectContest(request.department(), actor.role(), words.close(request.reason())));
    }

    /** The complaint is not the department's own; another one has its part now. */
    public Answer<CaseStatus> uphold(Actor actor, UpholdContestRequest request) {
        return uphold(actor, request, null);
    }

    /** Does the same, known by a key. */
    public Answer<CaseStatus> uphold(Actor actor, UpholdContestRequest request, @Nullable CommandKey key) {
        return commands.run(
                actor,
                Action.UPHOLD_CONTEST,
                request,
                key,
                (complaint, words) -> new UpholdContest(
                        request.department(),
                        request.to(),
                        request.deadlines(),
                        actor.role(),
                        words.close(request.reason())));
    }

    /** The next level decides whose the complaint is. */
    public Answer<CaseStatus> escalate(Actor actor, EscalateDisputeRequest request) {
        return escalate(actor, request, null);
    }

    /** Does the same, known by a key. */
    public Answer<CaseStatus> escalate(Actor actor, EscalateDisputeRequest request, @Nullable CommandKey key) {
        return commands.run(
                actor,
                Action.ESCALATE_DISPUTE,
                request,
                key,
                (complaint, words) -> new EscalateDispute(request.department(), words.close(request.reason())));
    }

    /** It is decided for good whose the complaint is; it may be somebody who said that it is not. */
    public Answer<CaseStatus> designate(Actor actor, DesignateRequest request) {
        return designate(actor, request, null);
    }

    /** Does the same, known by a key. */
    public Answer<CaseStatus> designate(Actor actor, DesignateRequest request, @Nullable CommandKey key) {
        return commands.run(
                actor,
                Action.DESIGNATE,
                request,
                key,
                (complaint, words) -> new DesignateDepartment(
                        request.department(), request.deadlines(), actor.role(), words.close(request.reason())));
    }

    /** The dispute is shelved: a department acts now, without prejudice to whose the complaint is and who pays. */
    public Answer<CaseStatus> nameInterimLead(Actor actor, InterimLeadRequest request) {
        return nameInterimLead(actor, request, null);
    }

    /** Does the same, known by a key. */
    public Answer<CaseStatus> nameInterimLead(Actor actor, InterimLeadRequest request, @Nullable CommandKey key) {
        return commands.run(
                actor,
                Action.NAME_INTERIM_LEAD,
                request,
                key,
                (complaint, words) -> new NameInterimLead(
                        request.department(), request.deadlines(), actor.role(), words.close(request.reason())));
    }

    /** The part of a department that is no more goes to whoever took over from it. */
    public Answer<CaseStatus> reassign(Actor actor, ReassignRequest request) {
        return reassign(actor, request, null);
    }

    /** Does the same, known by a key. */
    public Answer<CaseStatus> reassign(Actor actor, ReassignRequest request, @Nullable CommandKey key) {
        return commands.run(
                actor,
                Action.REASSIGN,
                request,
                key,
                (complaint, words) -> new ReassignAssignment(request.department(), request.to()));
    }

    /** Departments differ over who pays; nobody waits for that. */
    public Answer<CaseStatus> disputeCost(Actor actor, DisputeCostRequest request) {
        return disputeCost(actor, request, null);
    }

    /** Does the same, known by a key. */
    public Answer<CaseStatus> disputeCost(Actor actor, DisputeCostRequest request, @Nullable CommandKey key) {
        return commands.run(
                actor, Action.DISPUTE_COST, request, key, (complaint, words) -> new DisputeCost(request.parties()));
    }

    /** It is settled who pays, be the complaint long over. */
    public Answer<CaseStatus> settleCost(Actor actor, SettleCostRequest request) {
        return settleCost(actor, request, null);
    }

    /** Does the same, known by a key. */
    public Answer<CaseStatus> settleCost(Actor actor, SettleCostRequest request, @Nullable CommandKey key) {
        return commands.run(
                actor,
                Action.SETTLE_COST,
                request,
                key,
                (complaint, words) -> new SettleCost(request.shares(), words.close(request.note())));
    }
}
