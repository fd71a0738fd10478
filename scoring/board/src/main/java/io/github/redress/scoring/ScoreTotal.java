package io.github.redress.scoring;

/** What becomes of the points of all measures. */
public enum ScoreTotal {
    /** Their mean by weight, in percent: 100 × Σ points / Σ weight. */
    MEAN,
    /** Their sum, and the base. */
    SUM
}
