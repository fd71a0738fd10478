package io.github.redress.complaint;

import io.github.redress.DepartmentId;
import io.github.redress.sla.ExtensionAmount;
import io.github.redress.sla.GoalName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Something that happened in how departments handle a complaint between dispatch and answer. */
public sealed interface HandlingEvent extends ComplaintEvent {

    /**
     * A department was in touch with the person again, or tried to be.
     *
     * @param assignment which assignment
     * @param department whose
     * @param reached whether it spoke with the person; a try that reached nobody keeps no promise
     * @param note what was said, null where nothing was written down
     */
    record ContactMade(
            int assignment,
            DepartmentId department,
            boolean reached,
            @Nullable SealedText note) implements HandlingEvent {

        /** Refuses null. */
        public ContactMade {
            Objects.requireNonNull(department, "department");
        }
    }

    /**
     * The lead told the person how things stand; the answer is still to come.
     *
     * @param assignment the lead's assignment
     * @param department the lead
     * @param visibility who may read the text
     * @param text what the person was told
     */
    record InterimReplySent(int assignment, DepartmentId department, Visibility visibility, SealedText text)
            implements HandlingEvent {

        /** Refuses null. */
        public InterimReplySent {
            Objects.requireNonNull(department, "department");
            Objects.requireNonNull(visibility, "visibility");
            Objects.requireNonNull(text, "text");
        }

        @Override
        public SealedText toldToThePerson() {
            return text;
        }
    }

    /**
     * The lead cannot settle it now, and told the person what it will do and by which date.
     *
     * @param assignment the lead's assignment
     * @param department the lead
     * @param date the last day on which it is kept, in the city's zone
     * @param visibility who may read the measures; everybody may see the date
     * @param measures what will be done
     */
    record CommitmentPlanned(
            int assignment, DepartmentId department, LocalDate date, Visibility visibility, SealedText measures)
            implements HandlingEvent {

        /** Refuses null. */
        public CommitmentPlanned {
            Objects.requireNonNull(department, "department");
            Objects.requireNonNull(date, "date");
            Objects.requireNonNull(visibility, "visibility");
            Objects.requireNonNull(measures, "measures");
        }

        @Override
        public SealedText toldToThePerson() {
            return measures;
        }
    }

    /**
     * What a department had committed itself to is done.
     *
     * @param assignment whose commitment
     * @param department the department
     * @param note what was done, null where nothing was written down
     */
    record CommitmentKept(
            int assignment,
            DepartmentId department,
            @Nullable SealedText note) implements HandlingEvent {

        /** Refuses null. */
        public CommitmentKept {
            Objects.requireNonNull(department, "department");
        }
    }

    /**
     * A supporter told the lead what came of its part.
     *
     * @param assignment the supporter's assignment
     * @param department the supporter
     * @param text what came of it
     */
    record SupportResultSubmitted(int assignment, DepartmentId department, SealedText text) implements HandlingEvent {

        /** Refuses null. */
        public SupportResultSubmitted {
            Objects.requireNonNull(department, "department");
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * The lead's answer waits for a supporter no more. The supporter keeps the complaint, and may still speak.
     *
     * @param assignment the supporter's assignment
     * @param department the supporter
     * @param reason why
     */
    record SupportWaived(int assignment, DepartmentId department, SealedText reason) implements HandlingEvent {

        /** Refuses null. */
        public SupportWaived {
            Objects.requireNonNull(department, "department");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * The lead handed in its answer, and the centre looks at it before the person gets it. Clocks that the answer stops stand
     * stopped at this moment: for ever once it is approved, and as if they never had been where it is returned.
     *
     * @param assignment the lead's assignment
     * @param department the lead
     * @param outcome how it ended
     * @param visibility who may read the text once it is approved
     * @param text the answer
     * @param files what came with it
     */
    record ReplySubmitted(
            int assignment,
            DepartmentId department,
            Outcome outcome,
            Visibility visibility,
            SealedText text,
            List<AttachedFile> files)
            implements HandlingEvent {

        /** Copies the list; refuses null. */
        public ReplySubmitted {
            Objects.requireNonNull(department, "department");
            Objects.requireNonNull(outcome, "outcome");
            Objects.requireNonNull(visibility, "visibility");
            Objects.requireNonNull(text, "text");
            files = List.copyOf(files);
        }
    }

    /**
     * The centre let an answer pass: the person has it now.
     *
     * @param submittedAt when the lead handed it in: the moment at which clocks stopped
     * @param reply the answer as it was handed in
     */
    record ReplyApproved(Instant submittedAt, ReplySubmitted reply) implements HandlingEvent {

        /** Refuses null. */
        public ReplyApproved {
            Objects.requireNonNull(submittedAt, "submittedAt");
            Objects.requireNonNull(reply, "reply");
        }

        @Override
        public SealedText toldToThePerson() {
            return reply.text();
        }
    }

    /**
     * The centre handed an answer back to the lead.
     *
     * @param assignment the lead's assignment
     * @param department the lead
     * @param reason what is to be done better
     */
    record ReplyReturned(int assignment, DepartmentId department, SealedText reason) implements HandlingEvent {

        /** Refuses null. */
        public ReplyReturned {
            Objects.requireNonNull(department, "department");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * A department asked for more time, before its time was up.
     *
     * @param no the how-manieth request of the complaint, from 1
     * @param assignment whose promise it is about, 0 for the city's own
     * @param department who asks
     * @param goal which promise
     * @param by how much more
     * @param reason why, in a word
     * @param note why, in detail
     */
    record ExtensionRequested(
            int no,
            int assignment,
            DepartmentId department,
            GoalName goal,
            ExtensionAmount by,
            ExtensionReason reason,
            SealedText note)
            implements HandlingEvent {

        /** Refuses null. */
        public ExtensionRequested {
            Objects.requireNonNull(department, "department");
            Objects.requireNonNull(goal, "goal");
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(note, "note");
        }
    }

    /**
     * Somebody else than who asked granted more time.
     *
     * @param no which request
     * @param assignment whose promise it is about, 0 for the city's own
     * @param department who asked
     * @param goal which promise
     * @param by how much more
     * @param reason why, as the person is told
     */
    record ExtensionGranted(
            int no, int assignment, DepartmentId department, GoalName goal, ExtensionAmount by, ExtensionReason reason)
            implements HandlingEvent {

        /** Refuses null. */
        public ExtensionGranted {
            Objects.requireNonNull(department, "department");
            Objects.requireNonNull(goal, "goal");
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * Somebody else than who asked granted no more time.
     *
     * @param no which request
     * @param department who asked
     * @param reason why not
     */
    record ExtensionRejected(int no, DepartmentId department, SealedText reason) implements HandlingEvent {

        /** Refuses null. */
        public ExtensionRejected {
            Objects.requireNonNull(department, "department");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * The centre lets clocks stand still: those whose goals allow it for this reason, and those that begin while it holds.
     *
     * @param reason a word for why, as policies know it, as in {@code hearing}
     * @param note why, in detail
     */
    record HandlingPaused(String reason, SealedText note) implements HandlingEvent {

        /** Refuses null. */
        public HandlingPaused {
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(note, "note");
        }
    }

    /**
     * The centre lets clocks go on that stood still for a reason.
     *
     * @param reason the word by which they were paused
     */
    record HandlingResumed(String reason) implements HandlingEvent {

        /** Refuses null. */
        public HandlingResumed {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * One reason for which a clock stood still is over. It goes on when none is left.
     *
     * @param goal which promise
     * @param assignment whose, 0 for the city's own
     * @param reason the centre's word, null for the reason that a milestone was
     */
    record PauseReasonEnded(
            GoalName goal, int assignment, @Nullable String reason) implements HandlingEvent {

        /** Refuses null. */
        public PauseReasonEnded {
            Objects.requireNonNull(goal, "goal");
        }
    }

    /**
     * The person added files to what they wrote.
     *
     * @param files which, at least one
     */
    record FilesAdded(List<AttachedFile> files) implements HandlingEvent {

        /** Copies the list; refuses an empty one. */
        public FilesAdded {
            files = List.copyOf(files);
            if (files.isEmpty()) {
                throw new IllegalArgumentException("files must hold at least one");
            }
        }
    }
}
