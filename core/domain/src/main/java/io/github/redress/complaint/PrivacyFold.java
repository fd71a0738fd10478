package io.github.redress.complaint;

import io.github.redress.complaint.PrivacyEvent.LegalHoldLifted;
import io.github.redress.complaint.PrivacyEvent.LegalHoldSet;
import io.github.redress.complaint.PrivacyEvent.PersonalDataErased;
import io.github.redress.complaint.PrivacyEvent.PublicityChosen;
import io.github.redress.complaint.PrivacyEvent.WentAnonymous;

/** What events change in a complaint that tell of the data of its person. */
final class PrivacyFold {

    private PrivacyFold() {}

    static void fold(PrivacyEvent event, Recorded recorded, Fold into) {
        Privacy privacy = into.proceedings.privacy();
        if (event instanceof PublicityChosen chosen) {
            privacy = privacy.publishing(chosen.words());
        } else if (event instanceof WentAnonymous) {
            privacy = privacy.madeAnonymous();
        } else if (event instanceof PersonalDataErased) {
            privacy = privacy.erased(recorded.at());
        } else if (event instanceof LegalHoldSet || event instanceof LegalHoldLifted) {
            privacy = privacy.holding(event instanceof LegalHoldSet);
        }
        into.proceedings = into.proceedings.with(privacy);
    }
}
