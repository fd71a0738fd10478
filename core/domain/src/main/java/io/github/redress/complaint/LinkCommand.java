package io.github.redress.complaint;

import java.util.UUID;

/** An order about what binds complaints to each other and to further people: duplicates, supporters, merging. */
public sealed interface LinkCommand extends ComplaintCommand {

    /** Says that one has the same trouble. */
    record JoinComplaint(UUID supporter) implements LinkCommand {
        @Override
        public Action action() {
            return Action.JOIN;
        }
    }
}
