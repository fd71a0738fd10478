package io.github.redress.complaint;

import io.github.redress.Actor;
import io.github.redress.DepartmentId;
import io.github.redress.sla.ExtensionAmount;
import io.github.redress.sla.GoalName;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An order about how departments handle a complaint between dispatch and answer. */
public sealed interface HandlingCommand extends ComplaintCommand {

    /** Says that a department was in touch with the person, for the first time or again, or tried to be. */
    record RecordContact(
            DepartmentId department,
            boolean reached,
            @Nullable SealedText note) implements HandlingCommand {
        @Override
        public Action action() {
            return Action.CONTACT;
        }
    }

    /** Tells the person how things stand. */
    record SendInterimReply(DepartmentId department, Visibility visibility, SealedText text)
            implements HandlingCommand {
        @Override
        public Action action() {
            return Action.INTERIM_REPLY;
        }
    }

    /** Tells the person what will be done, and by which date. */
    record PlanCommitment(DepartmentId department, LocalDate date, Visibility visibility, SealedText measures)
            implements HandlingCommand {
        @Override
        public Action action() {
            return Action.COMMIT;
        }
    }

    /**
     * Says that what was committed to is done.
     *
     * @param department whose commitment, null where the centre says so of whoever has one
     */
    record KeepCommitment(
            @Nullable DepartmentId department, @Nullable SealedText note) implements HandlingCommand {
        @Override
        public Action action() {
            return Action.KEEP_COMMITMENT;
        }
    }

    /** Tells the lead what came of a supporter's part. */
    record SubmitSupportResult(DepartmentId department, SealedText text) implements HandlingCommand {
        @Override
        public Action action() {
            return Action.SUPPORT_RESULT;
        }
    }

    /**
     * Lets the answer wait for a supporter no more.
     *
     * @param by the lead, null for the centre
     * @param supporter who is awaited no more
     */
    record WaiveSupport(@Nullable DepartmentId by, DepartmentId supporter, SealedText reason)
            implements HandlingCommand {
        @Override
        public Action action() {
            return Action.WAIVE_SUPPORT;
        }
    }

    /** Lets an answer pass. */
    record ApproveReply() implements HandlingCommand {
        @Override
        public Action action() {
            return Action.APPROVE_REPLY;
        }
    }

    /** Hands an answer back. */
    record ReturnReply(SealedText reason) implements HandlingCommand {
        @Override
        public Action action() {
            return Action.RETURN_REPLY;
        }
    }

    /**
     * Asks for more time.
     *
     * @param asker who asks, of the department
     */
    record RequestExtension(
            Actor asker,
            DepartmentId department,
            GoalName goal,
            ExtensionAmount by,
            ExtensionReason reason,
            SealedText note)
            implements HandlingCommand {
        @Override
        public Action action() {
            return Action.REQUEST_EXTENSION;
        }
    }

    /** Grants more time. */
    record GrantExtension(Actor approver, int no) implements HandlingCommand {
        @Override
        public Action action() {
            return Action.GRANT_EXTENSION;
        }
    }

    /** Grants no more time. */
    record RejectExtension(Actor approver, int no, SealedText reason) implements HandlingCommand {
        @Override
        public Action action() {
            return Action.REJECT_EXTENSION;
        }
    }

    /** Lets clocks stand still. */
    record PauseHandling(String reason, SealedText note) implements HandlingCommand {
        @Override
        public Action action() {
            return Action.PAUSE;
        }
    }

    /** Lets clocks go on. */
    record ResumeHandling(String reason) implements HandlingCommand {
        @Override
        public Action action() {
            return Action.RESUME;
        }
    }

    /** Adds files to what the person wrote. */
    record AddFiles(List<AttachedFile> files) implements HandlingCommand {

        /** Copies the list. */
        public AddFiles {
            files = List.copyOf(files);
        }

        @Override
        public Action action() {
            return Action.ADD_FILES;
        }
    }
}
