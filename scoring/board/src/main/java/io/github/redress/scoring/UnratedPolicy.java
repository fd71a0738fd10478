package io.github.redress.scoring;

/** What a case that nobody rated means for satisfaction. */
public enum UnratedPolicy {
    /** Nothing: only what people said counts. */
    EXCLUDE
}
