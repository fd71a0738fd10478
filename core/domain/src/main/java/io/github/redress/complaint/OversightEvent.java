package io.github.redress.complaint;

import io.github.redress.DepartmentId;

/** Something that happened in what others do to make departments act: reminders, supervision, escalation, calls for support, recusal. */
public sealed interface OversightEvent extends ComplaintEvent {

    /**
     * A department was urged.
     *
     * @param department who was
     */
    record ReminderSent(DepartmentId department) implements OversightEvent {}
}
