package io.github.redress.complaint;

import io.github.redress.DepartmentId;

/** An order about a dispute over who owns a complaint, who acts meanwhile, and who pays in the end. */
public sealed interface DisputeCommand extends ComplaintCommand {

    /** Says that a complaint is not one's own. */
    record ContestAssignment(DepartmentId department, SealedText text) implements DisputeCommand {
        @Override
        public Action action() {
            return Action.CONTEST;
        }
    }
}
