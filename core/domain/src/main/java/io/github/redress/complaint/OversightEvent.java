package io.github.redress.complaint;

import io.github.redress.DepartmentId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Something that happened in what others do to make departments act: reminders, supervision, escalation, calls for support, recusal. */
public sealed interface OversightEvent extends ComplaintEvent {

    /**
     * A department was urged.
     *
     * @param assignment its assignment
     * @param department who was
     * @param due the earliest deadline that it has to keep, which may have passed; null where none runs
     * @param note what it was told, null where nothing was written
     */
    record ReminderSent(
            int assignment,
            DepartmentId department,
            @Nullable Instant due,
            @Nullable SealedText note) implements OversightEvent {

        /** Refuses null. */
        public ReminderSent {
            Objects.requireNonNull(department, "department");
        }
    }

    /**
     * Somebody higher up began to watch how the complaint is handled.
     *
     * @param no its place among the supervisions of the complaint, from 1
     * @param level how high up
     * @param cause why
     * @param reason why, in words
     */
    record SupervisionOpened(int no, AuthorityLevel level, SupervisionCause cause, SealedText reason)
            implements OversightEvent {

        /** Refuses null. */
        public SupervisionOpened {
            Objects.requireNonNull(level, "level");
            Objects.requireNonNull(cause, "cause");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * A supervision is over.
     *
     * @param no which
     * @param finding what came of it
     */
    record SupervisionClosed(int no, SealedText finding) implements OversightEvent {

        /** Refuses null. */
        public SupervisionClosed {
            Objects.requireNonNull(finding, "finding");
        }
    }

    /**
     * The complaint was taken higher up.
     *
     * @param level to whom
     * @param reason why
     */
    record CaseEscalated(AuthorityLevel level, SealedText reason) implements OversightEvent {

        /** Refuses null. */
        public CaseEscalated {
            Objects.requireNonNull(level, "level");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * Departments were called to help; each has an assignment from now on.
     *
     * @param by who called, null for the centre
     * @param first the number of the first one's assignment; the others follow in order
     * @param departments who was called, at least one
     * @param reason what for
     */
    record SupportCalled(@Nullable DepartmentId by, int first, List<DepartmentId> departments, SealedText reason)
            implements OversightEvent {

        /** Copies the list. */
        public SupportCalled {
            departments = List.copyOf(departments);
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * A department that was called came.
     *
     * @param assignment its assignment
     * @param department who came
     * @param note what it brought, null where nothing was written
     */
    record SupportReported(
            int assignment,
            DepartmentId department,
            @Nullable SealedText note) implements OversightEvent {

        /** Refuses null. */
        public SupportReported {
            Objects.requireNonNull(department, "department");
        }
    }

    /**
     * Somebody stepped aside, or was told to: they have an interest in the matter.
     *
     * @param staff the host's account of whoever that is, in whatever capacity; as an actor's id no personal data
     * @param department for which department alone they do nothing from now on, null for altogether
     * @param reason which interest
     */
    record StaffRecused(String staff, @Nullable DepartmentId department, SealedText reason) implements OversightEvent {

        /** Refuses null. */
        public StaffRecused {
            Objects.requireNonNull(staff, "staff");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * Somebody who had stepped aside, for a department or altogether, may act again.
     *
     * @param staff the host's account of whoever that is
     * @param reason why they have no interest in the matter, or never had
     */
    record RecusalLifted(String staff, SealedText reason) implements OversightEvent {

        /** Refuses null. */
        public RecusalLifted {
            Objects.requireNonNull(staff, "staff");
            Objects.requireNonNull(reason, "reason");
        }
    }
}
