package io.github.redress.examples.benchmarks.clock;

/**
 * What one contender took for one question.
 *
 * @param name the contender
 * @param nanos processor time, the best of all rounds
 * @param spread the median round over the best one
 * @param rounds how many there were
 * @param bytes what one question allocates
 */
record Time(String name, double nanos, double spread, int rounds, double bytes) {}
