package io.github.redress.examples.benchmarks.routing;

/**
 * What one contender took for one question.
 *
 * @param name the contender
 * @param nanos processor time, in the median round
 * @param spread the median round over the best one
 * @param rounds how many there were
 */
record Time(String name, double nanos, double spread, int rounds) {}
