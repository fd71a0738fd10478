package io.github.redress.complaint;

import io.github.redress.DepartmentId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Something that happened in a dispute over who owns a complaint, who acts meanwhile, and who pays in the end. */
public sealed interface DisputeEvent extends ComplaintEvent {

    /**
     * A department said that the complaint is not its own. It holds it until that is decided.
     *
     * @param assignment its assignment
     * @param department who said so
     * @param reason why
     * @param suggested whose it is instead, null where it did not say
     * @param text why, in its own words
     */
    record AssignmentContested(
            int assignment,
            DepartmentId department,
            ContestReason reason,
            @Nullable DepartmentId suggested,
            SealedText text)
            implements DisputeEvent {

        /** Refuses null. */
        public AssignmentContested {
            Objects.requireNonNull(department, "department");
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * It is its own after all.
     *
     * @param assignment the assignment that was contested
     * @param department whose
     * @param level who decided
     * @param reason why
     */
    record ContestRejected(int assignment, DepartmentId department, ArbitrationLevel level, SealedText reason)
            implements DisputeEvent {

        /** Refuses null. */
        public ContestRejected {
            Objects.requireNonNull(department, "department");
            Objects.requireNonNull(level, "level");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * It is not its own. Who has it now, if anybody, says the event that follows.
     *
     * @param assignment the assignment that was contested
     * @param department whose
     * @param level who decided
     * @param reason why
     */
    record ContestUpheld(int assignment, DepartmentId department, ArbitrationLevel level, SealedText reason)
            implements DisputeEvent {

        /** Refuses null. */
        public ContestUpheld {
            Objects.requireNonNull(department, "department");
            Objects.requireNonNull(level, "level");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * Those who were to decide could not; others decide now.
     *
     * @param assignment the assignment that is contested
     * @param department whose
     * @param level who decides now
     * @param reason why the others could not
     */
    record DisputeEscalated(int assignment, DepartmentId department, ArbitrationLevel level, SealedText reason)
            implements DisputeEvent {

        /** Refuses null. */
        public DisputeEscalated {
            Objects.requireNonNull(department, "department");
            Objects.requireNonNull(level, "level");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * A department was designated for good; it cannot contest. It may be the one that has it, or one that said before that it is not
     * its own.
     *
     * @param assignment the assignment that was contested
     * @param department who was designated
     * @param level who decided
     * @param reason why
     */
    record DepartmentDesignated(int assignment, DepartmentId department, ArbitrationLevel level, SealedText reason)
            implements DisputeEvent {

        /** Refuses null. */
        public DepartmentDesignated {
            Objects.requireNonNull(department, "department");
            Objects.requireNonNull(level, "level");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * The dispute was shelved: this department acts now, without prejudice to whose it is and who pays. The dispute stays open.
     *
     * @param assignment the assignment that is contested
     * @param department who acts
     * @param level who decided
     * @param reason why
     */
    record InterimLeadNamed(int assignment, DepartmentId department, ArbitrationLevel level, SealedText reason)
            implements DisputeEvent {

        /** Refuses null. */
        public InterimLeadNamed {
            Objects.requireNonNull(department, "department");
            Objects.requireNonNull(level, "level");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * A department's part went over to another one, in one step: there is never a moment with two leads, nor with none.
     *
     * @param assignment the assignment that is released
     * @param from whose
     * @param next the assignment that takes its place, in the same role
     * @param to whose
     * @param standing how firmly that one has it
     * @param cause why
     * @param deadlines what becomes of the deadlines
     * @param since from when on the time until now does not count in deadlines that go along; null where all counts
     */
    record AssignmentTransferred(
            int assignment,
            DepartmentId from,
            int next,
            DepartmentId to,
            AssignmentStanding standing,
            TransferCause cause,
            TransferDeadlines deadlines,
            @Nullable Instant since)
            implements DisputeEvent {

        /** Refuses null. */
        public AssignmentTransferred {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(standing, "standing");
            Objects.requireNonNull(cause, "cause");
            Objects.requireNonNull(deadlines, "deadlines");
        }
    }

    /**
     * A supporter has no part any more, and nobody took its place. What it still had to do ends without a verdict.
     *
     * @param assignment its assignment
     * @param department who
     */
    record AssignmentReleased(int assignment, DepartmentId department) implements DisputeEvent {

        /** Refuses null. */
        public AssignmentReleased {
            Objects.requireNonNull(department, "department");
        }
    }

    /**
     * Departments differ over who pays.
     *
     * @param parties who differ, at least two
     */
    record CostDisputed(List<DepartmentId> parties) implements DisputeEvent {

        /** Copies the list. */
        public CostDisputed {
            parties = List.copyOf(parties);
        }
    }

    /**
     * It was settled who pays.
     *
     * @param shares who pays what part, summing to 100
     * @param note on what grounds
     */
    record CostSettled(List<CostShare> shares, SealedText note) implements DisputeEvent {

        /** Copies the list. */
        public CostSettled {
            shares = List.copyOf(shares);
            Objects.requireNonNull(note, "note");
        }
    }
}
