package io.github.redress.complaint;

import io.github.redress.DepartmentId;

/** Something that happened in a dispute over who owns a complaint, who acts meanwhile, and who pays in the end. */
public sealed interface DisputeEvent extends ComplaintEvent {

    /**
     * A department said that the complaint is not its own.
     *
     * @param assignment its assignment
     * @param department who said so
     * @param text why, in its own words
     */
    record AssignmentContested(int assignment, DepartmentId department, SealedText text) implements DisputeEvent {}
}
