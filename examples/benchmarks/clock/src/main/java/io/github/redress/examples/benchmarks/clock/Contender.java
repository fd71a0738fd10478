package io.github.redress.examples.benchmarks.clock;

/**
 * One way to answer a list of questions.
 *
 * @param name what tables call it
 * @param questions how many there are
 * @param answers answers some of them
 */
record Contender(String name, int questions, Answers answers) {

    /** Returns the sum over the answers to the questions in a range, so that none can be left out. */
    interface Answers {
        long sum(int fromInclusive, int toExclusive);
    }

    /** Returns the answers one by one. */
    long[] each() {
        long[] each = new long[questions];
        for (int i = 0; i < questions; i++) {
            each[i] = answers.sum(i, i + 1);
        }
        return each;
    }
}
