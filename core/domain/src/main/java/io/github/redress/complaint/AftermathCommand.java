package io.github.redress.complaint;

import io.github.redress.DepartmentId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order about what follows an answer: call-back, close, rework, independent verification, review, archive, the adoption of a
 * suggestion.
 */
public sealed interface AftermathCommand extends ComplaintCommand {

    /** Says what came of calling the person back. */
    record RecordCallback(
            boolean reached,
            @Nullable Boolean resolved,
            @Nullable SatisfactionRating rating,
            @Nullable SealedText note) implements AftermathCommand {
        @Override
        public Action action() {
            return Action.CALL_BACK;
        }
    }

    /** Closes a rated complaint. */
    record CloseComplaint(SealedText reason) implements AftermathCommand {
        @Override
        public Action action() {
            return Action.CLOSE;
        }
    }

    /**
     * Has it done again.
     *
     * @param support which supporters have to act again beside the lead; what the others did stands
     */
    record OrderRework(SealedText reason, List<DepartmentId> support) implements AftermathCommand {

        /** Copies the list. */
        public OrderRework {
            support = List.copyOf(support);
        }

        @Override
        public Action action() {
            return Action.ORDER_REWORK;
        }
    }

    /**
     * Has somebody independent look whether an unsatisfied person is right.
     *
     * @param reason why, null where the city's rules ask for it after every bad rating
     */
    record RequestVerification(@Nullable SealedText reason) implements AftermathCommand {
        @Override
        public Action action() {
            return Action.REQUEST_VERIFICATION;
        }
    }

    /**
     * Says what an independent look found.
     *
     * @param comesFrom the department that the evaluator comes from, null for none
     */
    record GiveVerdict(
            boolean demandReasonable,
            boolean dutyPerformed,
            @Nullable DepartmentId comesFrom,
            SealedText note) implements AftermathCommand {
        @Override
        public Action action() {
            return Action.GIVE_VERDICT;
        }
    }

    /** Asks a higher body to look at it again, as the person. */
    record RequestReview(SealedText reason) implements AftermathCommand {
        @Override
        public Action action() {
            return Action.REQUEST_REVIEW;
        }
    }

    /**
     * Says what a higher body decided.
     *
     * @param comesFrom the department that decided, null for none
     */
    record DecideReview(ReviewResult result, @Nullable DepartmentId comesFrom, Visibility visibility, SealedText text)
            implements AftermathCommand {
        @Override
        public Action action() {
            return Action.DECIDE_REVIEW;
        }
    }

    /** Puts it away. */
    record ArchiveComplaint() implements AftermathCommand {
        @Override
        public Action action() {
            return Action.ARCHIVE;
        }
    }

    /** Says what became of a suggestion. */
    record RecordAdoption(DepartmentId department, Adoption adoption, SealedText measure) implements AftermathCommand {
        @Override
        public Action action() {
            return Action.RECORD_ADOPTION;
        }
    }
}
