package io.github.redress.storage;

/** What became of one {@link Append}. */
public sealed interface AppendResult {

    /**
     * It is written.
     *
     * @param version the version the case has now
     */
    record Applied(long version) implements AppendResult {}

    /**
     * Somebody else was faster, and nothing of it is written.
     *
     * @param version the version the case has, 0 when there is no such case
     */
    record Conflict(long version) implements AppendResult {}

    /** The number belongs to another case, and nothing of it is written. */
    record NumberTaken() implements AppendResult {}
}
