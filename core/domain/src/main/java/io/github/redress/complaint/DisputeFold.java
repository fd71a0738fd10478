package io.github.redress.complaint;

/** What events change in a complaint that tell of a dispute over who owns a complaint, who acts meanwhile, and who pays in the end. */
final class DisputeFold {

    private DisputeFold() {}

    static void fold(DisputeEvent event, Recorded recorded, Fold into) {
        into.proceedings =
                into.proceedings.with(new Disputes(into.proceedings.disputes().contests() + 1));
    }
}
