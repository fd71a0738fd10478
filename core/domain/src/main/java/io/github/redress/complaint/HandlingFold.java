package io.github.redress.complaint;

/** What events change in a complaint that tell of how departments handle a complaint between dispatch and answer: contacts, interim replies, commitments, results of those who support, the review of a reply, extensions and pauses. */
final class HandlingFold {

    private HandlingFold() {}

    static void fold(HandlingEvent event, Recorded recorded, Fold into) {
        into.proceedings =
                into.proceedings.with(new Handling(into.proceedings.handling().interimReplies() + 1));
    }
}
