package io.github.redress.complaint;

import io.github.redress.DepartmentId;

/** An order about how departments handle a complaint between dispatch and answer: contacts, interim replies, commitments, results of those who support, the review of a reply, extensions and pauses. */
public sealed interface HandlingCommand extends ComplaintCommand {

    /** Tells the person how things stand. */
    record SendInterimReply(DepartmentId department, Visibility visibility, SealedText text)
            implements HandlingCommand {
        @Override
        public Action action() {
            return Action.INTERIM_REPLY;
        }
    }
}
