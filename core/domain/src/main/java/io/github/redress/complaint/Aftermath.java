package io.github.redress.complaint;

/**
 * What a complaint knows of what follows an answer: call-back, close, rework, independent verification, review, archive, the adoption of a suggestion.
 *
 * @param reworks how many times the complaint was handed back to be done again
 */
public record Aftermath(int reworks) {

    static final Aftermath NONE = new Aftermath(0);
}
