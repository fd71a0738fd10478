package io.github.redress.scoring;

/** What an independent look does to a case with which somebody was not satisfied. */
public enum VerdictEffect {
    /** It counts as not satisfied all the same. */
    NO_EFFECT,
    /** It counts neither as satisfied nor as not. */
    EXCLUDE,
    /** It counts as satisfied. */
    COUNT_SATISFIED
}
