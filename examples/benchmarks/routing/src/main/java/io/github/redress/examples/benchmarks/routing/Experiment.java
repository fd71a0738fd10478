package io.github.redress.examples.benchmarks.routing;

/** Something to measure; measuring it again gives fresh figures. Made ready when constructed, which may take long. */
interface Experiment extends AutoCloseable {

    Outcome run();

    /** Lets go of what was made ready; nothing unless said. */
    @Override
    default void close() {}
}
