package io.github.redress.scoring.sample;

/** Which people are sampled together. */
public enum AnswerClass {
    /** Those who were dissatisfied or very dissatisfied. */
    UNSATISFIED,
    /** Those who were satisfied, to see whether praise holds as well. */
    SATISFIED
}
