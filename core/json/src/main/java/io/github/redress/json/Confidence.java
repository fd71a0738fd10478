package io.github.redress.json;

/** How far to trust a figure that was looked up. */
public enum Confidence {
    /** The primary text was read, or the figure recomputed. */
    HIGH,
    /** An official or press page, or a good secondary one. */
    MEDIUM,
    /** One unofficial source. */
    LOW,
    /** General knowledge that nobody checked. */
    UNVERIFIED
}
