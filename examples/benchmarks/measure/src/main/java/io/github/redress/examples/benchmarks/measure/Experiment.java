package io.github.redress.examples.benchmarks.measure;

/** Something to measure; measuring it again gives fresh figures. */
public interface Experiment extends AutoCloseable {

    /** Measures it. */
    Outcome run() throws Exception;

    /** Lets go of what it holds; nothing, unless it says otherwise. */
    @Override
    default void close() throws Exception {}
}
