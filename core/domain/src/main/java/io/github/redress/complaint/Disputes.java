package io.github.redress.complaint;

/**
 * What a complaint knows of a dispute over who owns a complaint, who acts meanwhile, and who pays in the end.
 *
 * @param contests how many times departments said that it is not theirs
 */
public record Disputes(int contests) {

    static final Disputes NONE = new Disputes(0);
}
