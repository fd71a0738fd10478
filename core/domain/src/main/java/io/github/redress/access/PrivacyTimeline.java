package io.github.redress.access;

import io.github.redress.complaint.PrivacyEvent;
import io.github.redress.complaint.PrivacyEvent.PersonalDataErased;
import io.github.redress.complaint.Recorded;
import io.github.redress.complaint.SealedText;
import java.util.Optional;
import java.util.function.Function;

/**
 * Says what everybody may know of what happened to a person's data: that they were erased, so that nobody wonders where the words
 * went. What a person wants to be known by, and what a court asks for, is nobody's business.
 */
final class PrivacyTimeline {

    private PrivacyTimeline() {}

    static Optional<PublicEntry> entry(
            Recorded recorded, PrivacyEvent event, Function<SealedText, Optional<String>> open) {
        return event instanceof PersonalDataErased erased
                ? PublicTimeline.step(
                        recorded,
                        "已删除个人信息（" + erased.basis().label().zh() + "）",
                        "personal data erased (" + erased.basis().label().en() + ")",
                        null)
                : Optional.empty();
    }
}
