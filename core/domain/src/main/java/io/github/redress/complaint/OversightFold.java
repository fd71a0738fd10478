package io.github.redress.complaint;

/** What events change in a complaint that tell of what others do to make departments act: reminders, supervision, escalation, calls for support, recusal. */
final class OversightFold {

    private OversightFold() {}

    static void fold(OversightEvent event, Recorded recorded, Fold into) {
        into.proceedings =
                into.proceedings.with(new Oversight(into.proceedings.oversight().reminders() + 1));
    }
}
