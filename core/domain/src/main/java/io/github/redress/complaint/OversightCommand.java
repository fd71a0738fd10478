package io.github.redress.complaint;

import io.github.redress.Actor;
import io.github.redress.DepartmentId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An order about what others do to make departments act: reminders, supervision, escalation, calls for support, recusal. */
public sealed interface OversightCommand extends ComplaintCommand {

    /** Urges a department. */
    record Remind(DepartmentId department, @Nullable SealedText note) implements OversightCommand {
        @Override
        public Action action() {
            return Action.REMIND;
        }
    }

    /** Begins to watch how the complaint is handled. */
    record OpenSupervision(AuthorityLevel level, SupervisionCause cause, SealedText reason)
            implements OversightCommand {
        @Override
        public Action action() {
            return Action.OPEN_SUPERVISION;
        }
    }

    /** Ends a supervision. */
    record CloseSupervision(int no, SealedText finding) implements OversightCommand {
        @Override
        public Action action() {
            return Action.CLOSE_SUPERVISION;
        }
    }

    /** Takes the complaint higher up. */
    record EscalateCase(AuthorityLevel level, SealedText reason) implements OversightCommand {
        @Override
        public Action action() {
            return Action.ESCALATE;
        }
    }

    /**
     * Calls departments to help.
     *
     * @param by who calls, null for the centre
     */
    record CallForSupport(@Nullable DepartmentId by, List<DepartmentId> departments, SealedText reason)
            implements OversightCommand {

        /** Copies the list. */
        public CallForSupport {
            departments = List.copyOf(departments);
        }

        @Override
        public Action action() {
            return Action.CALL_FOR_SUPPORT;
        }
    }

    /** Says that a department that was called has come. */
    record ReportForSupport(
            DepartmentId department, @Nullable SealedText note) implements OversightCommand {
        @Override
        public Action action() {
            return Action.REPORT_FOR_SUPPORT;
        }
    }

    /**
     * Has somebody step aside: altogether where they do so themselves or the centre or a supervisor says so, for their own department
     * where its head does.
     *
     * @param by who says so
     * @param staff the host's account of whoever that is
     */
    record RecuseStaff(Actor by, String staff, SealedText reason) implements OversightCommand {
        @Override
        public Action action() {
            return Action.RECUSE;
        }
    }

    /**
     * Lets somebody who stepped aside act again, whoever said that they should.
     *
     * @param by who says so
     * @param staff the host's account of whoever that is
     */
    record LiftRecusal(Actor by, String staff, SealedText reason) implements OversightCommand {
        @Override
        public Action action() {
            return Action.LIFT_RECUSAL;
        }
    }
}
