package io.github.redress.complaint;

/**
 * What a complaint knows of how departments handle a complaint between dispatch and answer: contacts, interim replies, commitments, results of those who support, the review of a reply, extensions and pauses.
 *
 * @param interimReplies how many times the person was told how things stand
 */
public record Handling(int interimReplies) {

    static final Handling NONE = new Handling(0);
}
