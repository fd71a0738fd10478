package io.github.redress.examples.benchmarks.storage;

/** Something to measure; measuring it again gives fresh figures. */
interface Experiment extends AutoCloseable {

    Outcome run() throws Exception;

    /** Lets go of what it holds; nothing, unless it says otherwise. */
    @Override
    default void close() throws Exception {}
}
