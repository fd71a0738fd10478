package io.github.redress.examples.benchmarks.storage;

/** Something to measure; measuring it again gives fresh figures. */
interface Experiment {

    Outcome run();
}
