package io.github.redress.access;

import io.github.redress.Text;
import io.github.redress.complaint.Recorded;
import java.util.Optional;

/** What a step of a complaint is called. */
public final class StepText {

    private StepText() {}

    /** Returns the name of the step in both languages, empty for one that not everybody may see. */
    public static Optional<Text> of(Recorded recorded) {
        return PublicTimeline.entry(recorded).map(PublicEntry::what);
    }

    /** Returns what those call it in both languages who work on the complaint; every type of event has a name. */
    public static Text toStaff(Recorded recorded) {
        return CaseStepText.of(recorded);
    }
}
