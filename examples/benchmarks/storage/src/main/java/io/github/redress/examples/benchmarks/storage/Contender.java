package io.github.redress.examples.benchmarks.storage;

import java.time.Duration;

/** Somebody who does the same work as the others in a race. */
interface Contender {

    /** Returns what tables call it. */
    String name();

    /** Works for about so long, and returns how many units of work are done and committed. */
    long work(Duration about) throws Exception;
}
