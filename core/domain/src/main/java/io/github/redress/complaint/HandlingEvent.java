package io.github.redress.complaint;

import io.github.redress.DepartmentId;

/** Something that happened in how departments handle a complaint between dispatch and answer: contacts, interim replies, commitments, results of those who support, the review of a reply, extensions and pauses. */
public sealed interface HandlingEvent extends ComplaintEvent {

    /**
     * The lead told the person how things stand; the answer is still to come.
     *
     * @param assignment the lead's assignment
     * @param department the lead
     * @param visibility who may read the text
     * @param text what the person was told
     */
    record InterimReplySent(int assignment, DepartmentId department, Visibility visibility, SealedText text)
            implements HandlingEvent {}
}
