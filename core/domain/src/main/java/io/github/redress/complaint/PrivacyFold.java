package io.github.redress.complaint;

/** What events change in a complaint that tell of what a person decides about their own data, and what the law does: going anonymous, erasure, legal hold. */
final class PrivacyFold {

    private PrivacyFold() {}

    static void fold(PrivacyEvent event, Recorded recorded, Fold into) {
        into.proceedings = into.proceedings.with(new Privacy(true));
    }
}
