package io.github.redress.complaint;

/** What events change in a complaint that tell of what follows an answer: call-back, close, rework, independent verification, review, archive, the adoption of a suggestion. */
final class AftermathFold {

    private AftermathFold() {}

    static void fold(AftermathEvent event, Recorded recorded, Fold into) {
        into.proceedings =
                into.proceedings.with(new Aftermath(into.proceedings.aftermath().reworks()));
    }
}
