package io.github.redress.scoring;

/** What a case that nobody rated, though it could have been, means for satisfaction. Whatever it means, the bounds stand beside. */
public enum UnratedPolicy {
    /** Nothing: only what people said counts. */
    EXCLUDE,
    /** Who says nothing is satisfied. */
    COUNT_SATISFIED,
    /** Who says nothing is not satisfied. */
    COUNT_DISSATISFIED,
    /**
     * Who says nothing is as satisfied as those who came the same way and spoke: the rate of each channel is weighted with all who came by it.
     * A channel by which nobody spoke counts nowhere.
     */
    WEIGHTED
}
