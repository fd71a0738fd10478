package io.github.redress.complaint;

import io.github.redress.DepartmentId;
import io.github.redress.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An order about a dispute over who owns a complaint, who acts meanwhile, and who pays in the end. */
public sealed interface DisputeCommand extends ComplaintCommand {

    /** Says that a complaint is not one's own. */
    record ContestAssignment(
            DepartmentId department,
            ContestReason reason,
            @Nullable DepartmentId suggested,
            SealedText text) implements DisputeCommand {
        @Override
        public Action action() {
            return Action.CONTEST;
        }
    }

    /**
     * Decides that it is the department's own.
     *
     * @param by in which capacity somebody decides
     */
    record RejectContest(DepartmentId department, Role by, SealedText reason) implements DisputeCommand {
        @Override
        public Action action() {
            return Action.REJECT_CONTEST;
        }
    }

    /**
     * Decides that it is not the department's own, and gives its part to another one.
     *
     * @param to who has it now; null only for a supporter, whom nobody need replace
     * @param by in which capacity somebody decides
     */
    record UpholdContest(
            DepartmentId department, @Nullable DepartmentId to, TransferDeadlines deadlines, Role by, SealedText reason)
            implements DisputeCommand {
        @Override
        public Action action() {
            return Action.UPHOLD_CONTEST;
        }
    }

    /** Lets the next level decide. */
    record EscalateDispute(DepartmentId department, SealedText reason) implements DisputeCommand {
        @Override
        public Action action() {
            return Action.ESCALATE_DISPUTE;
        }
    }

    /**
     * Decides for good who owns the complaint.
     *
     * @param by in which capacity somebody decides
     */
    record DesignateDepartment(DepartmentId department, TransferDeadlines deadlines, Role by, SealedText reason)
            implements DisputeCommand {
        @Override
        public Action action() {
            return Action.DESIGNATE;
        }
    }

    /**
     * Shelves the dispute, and has a department act now.
     *
     * @param by in which capacity somebody decides
     */
    record NameInterimLead(DepartmentId department, TransferDeadlines deadlines, Role by, SealedText reason)
            implements DisputeCommand {
        @Override
        public Action action() {
            return Action.NAME_INTERIM_LEAD;
        }
    }

    /**
     * Gives the part of a department that is no more to whoever took over from it.
     *
     * @param to who has it now, null for the successor that the directory names
     */
    record ReassignAssignment(
            DepartmentId department, @Nullable DepartmentId to) implements DisputeCommand {
        @Override
        public Action action() {
            return Action.REASSIGN;
        }
    }

    /** Writes down that departments differ over who pays. */
    record DisputeCost(List<DepartmentId> parties) implements DisputeCommand {

        /** Copies the list. */
        public DisputeCost {
            parties = List.copyOf(parties);
        }

        @Override
        public Action action() {
            return Action.DISPUTE_COST;
        }
    }

    /** Writes down who pays. */
    record SettleCost(List<CostShare> shares, SealedText note) implements DisputeCommand {

        /** Copies the list. */
        public SettleCost {
            shares = List.copyOf(shares);
        }

        @Override
        public Action action() {
            return Action.SETTLE_COST;
        }
    }
}
