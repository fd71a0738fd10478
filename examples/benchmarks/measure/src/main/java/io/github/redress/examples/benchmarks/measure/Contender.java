package io.github.redress.examples.benchmarks.measure;

import java.util.function.IntToLongFunction;

/**
 * One way to answer a list of questions.
 *
 * @param name what tables call it
 * @param questions how many there are
 * @param answers answers some of them
 */
public record Contender(String name, int questions, Answers answers) {

    /** Answers questions by their numbers. */
    public interface Answers {

        /** Returns the sum over the answers to the questions in a range, so that none can be left out. */
        long sum(int fromInclusive, int toExclusive);
    }

    /** Returns one that answers question by question, each by a number that depends on all of the work. */
    public static Contender oneByOne(String name, int questions, IntToLongFunction answer) {
        return new Contender(name, questions, (from, to) -> {
            long sum = 0;
            for (int question = from; question < to; question++) {
                sum += answer.applyAsLong(question);
            }
            return sum;
        });
    }

    /** Returns the answers one by one. */
    public long[] each() {
        long[] each = new long[questions];
        for (int i = 0; i < questions; i++) {
            each[i] = answers.sum(i, i + 1);
        }
        return each;
    }
}
