package io.github.redress.complaint;

/**
 * What a complaint knows of what others do to make departments act: reminders, supervision, escalation, calls for support, recusal.
 *
 * @param reminders how many times departments were urged
 */
public record Oversight(int reminders) {

    static final Oversight NONE = new Oversight(0);
}
