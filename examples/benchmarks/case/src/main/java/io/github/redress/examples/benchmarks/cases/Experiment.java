package io.github.redress.examples.benchmarks.cases;

/** Something to measure; measuring it again gives fresh figures. */
interface Experiment {

    Outcome run() throws Exception;
}
