package io.github.redress.storage;

/** What became of bytes that arrived. */
public sealed interface StageResult {

    /**
     * They are kept.
     *
     * @param size how many there were
     */
    record Staged(long size) implements StageResult {}

    /**
     * There were too many, and none of them is kept.
     *
     * @param sizeLimit the most there may be
     */
    record TooLarge(long sizeLimit) implements StageResult {}
}
