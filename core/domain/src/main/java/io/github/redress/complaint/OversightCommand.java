package io.github.redress.complaint;

import io.github.redress.DepartmentId;

/** An order about what others do to make departments act: reminders, supervision, escalation, calls for support, recusal. */
public sealed interface OversightCommand extends ComplaintCommand {

    /** Urges a department. */
    record Remind(DepartmentId department) implements OversightCommand {
        @Override
        public Action action() {
            return Action.REMIND;
        }
    }
}
