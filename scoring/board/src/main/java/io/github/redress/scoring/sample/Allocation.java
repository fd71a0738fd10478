package io.github.redress.scoring.sample;

/** How a sample is shared out among strata. */
public enum Allocation {
    /** By their number of cases. */
    PROPORTIONAL,
    /**
     * By their number of cases times how much these differ, so that the whole is known best.
     *
     * <p>Source: J. Neyman, On the two different aspects of the representative method, JRSS 97 (1934).
     */
    NEYMAN
}
