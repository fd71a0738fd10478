package io.github.redress.complaint;

import io.github.redress.ComplaintId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order about what binds complaints to each other and to further people: duplicates, supporters, merging. Linking takes orders to
 * several complaints, which are carried out together or not at all; those without an action are the parts of the others.
 */
public sealed interface LinkCommand extends ComplaintCommand {

    /**
     * Says that one has the same trouble. Whoever said so before, or complained themself, is not counted again.
     *
     * @param supporter who
     * @param complainant as whom the person is known who complained, in the same form as the supporter's id
     */
    record JoinComplaint(Supporter supporter, Set<UUID> complainant) implements LinkCommand {

        /** Copies the set. */
        public JoinComplaint {
            complainant = Set.copyOf(complainant);
        }

        @Override
        public Action action() {
            return Action.JOIN;
        }
    }

    /** Takes one's support back. */
    record LeaveComplaint(UUID supporter) implements LinkCommand {
        @Override
        public Action action() {
            return Action.LEAVE;
        }
    }

    /**
     * Lets it go on in another complaint.
     *
     * @param action {@link Action#LINK_DUPLICATE} or {@link Action#MERGE}
     * @param main the other complaint
     */
    record BecomeDuplicate(Action action, Complaint main) implements LinkCommand {

        /** Refuses another action. */
        public BecomeDuplicate {
            Objects.requireNonNull(main, "main");
            if (action != Action.LINK_DUPLICATE && action != Action.MERGE) {
                throw new IllegalArgumentException(
                        "a complaint becomes a duplicate by LINK_DUPLICATE or MERGE, was " + action);
            }
        }
    }

    /** Lets it go on by itself again. */
    record GoOnAlone() implements LinkCommand {
        @Override
        public Action action() {
            return Action.UNMERGE;
        }
    }

    /**
     * Lets a duplicate go on by itself after an answer, with the departments that gave it; one that has none stays where it is.
     *
     * @param main the complaint that it goes on in
     */
    record PartFromMain(Complaint main) implements PartOfLinking {}

    /** Lets a duplicate follow the complaint that it goes on in. */
    record FollowMain(ComplaintId main, String number) implements PartOfLinking {}

    /** Counts another complaint and its people as going on in this one. */
    record CountDuplicate(ComplaintId duplicate, List<UUID> people) implements PartOfLinking {}

    /** Counts another complaint as going on in this one no more. */
    record ReleaseDuplicate(ComplaintId duplicate) implements PartOfLinking {}

    /**
     * Gives a duplicate the answer of the complaint that it goes on in; each answer once.
     *
     * @param main the complaint that was answered
     * @param version which event of that complaint the answer is
     * @param outcome how that ended
     * @param handlers the accounts that handled that one
     */
    record ShareAnswer(ComplaintId main, long version, Outcome outcome, List<String> handlers)
            implements PartOfLinking {

        /** Copies the list. */
        public ShareAnswer {
            handlers = List.copyOf(handlers);
        }
    }

    /** What nobody orders by itself. */
    sealed interface PartOfLinking extends LinkCommand {

        @Override
        default @Nullable Action action() {
            return null;
        }
    }
}
