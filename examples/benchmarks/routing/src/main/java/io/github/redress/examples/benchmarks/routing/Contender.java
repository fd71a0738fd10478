package io.github.redress.examples.benchmarks.routing;

import java.util.function.IntUnaryOperator;

/**
 * One way to answer a list of questions.
 *
 * @param name what tables call it
 * @param questions how many there are
 * @param answer answers the one with this number, by a number that depends on all of the work
 */
record Contender(String name, int questions, IntUnaryOperator answer) {}
