package io.github.redress.storage.tck;

import java.util.function.Supplier;

/** An application with rows of its own in the same database, whose transactions the store joins. */
public interface Host {

    /**
     * Runs the work in a transaction of the host's, on the calling thread: commits when it returns, rolls back when it
     * throws, and lets what it threw through.
     */
    <R> R transact(Supplier<R> work);

    /** Writes a row of the host's. Called inside {@link #transact}. */
    void write(String row);

    /** Returns whether the host's row is committed. Called outside {@link #transact}. */
    boolean has(String row);
}
