package io.github.redress.routing.suggest;

import java.util.Arrays;
import java.util.List;

/**
 * Weights of picked words, fitted together so that words which come together are not counted twice: multinomial logistic
 * regression, in which a word speaks only for the labels that it was picked for, and the priors stay as they are.
 *
 * <ol>
 *   <li>Each weight begins at, and is drawn towards, a share of its naive Bayes weight: so a word seen seldom stays near it.
 *   <li>Each round goes down the gradient of the penalised likelihood with momentum.
 *   <li>The step is 2 over a bound of the curvature, which the momentum of 0.9 keeps stable: half the mean number of words a
 *       text, which bounds the largest eigenvalue of the mean of their products, plus the penalty.
 * </ol>
 *
 * <p>Source: Polyak, Some methods of speeding up the convergence of iteration methods, 1964, for the momentum.
 */
final class WordWeights {

    private static final int ROUNDS = 200;
    private static final double MOMENTUM = 0.9;

    /** By cross-validation; texts overstate what their words say, since the words depend on each other. */
    static final double BAYES_SHARE = 0.3;

    private static final double PENALTY = 1;

    private final double[] priors;
    private final double[] centre;
    private final double[] weights;
    private final int[] labels;

    /**
     * Takes the pairs of a word and a label that a weight is wanted for.
     *
     * @param priors the prior of each label
     * @param labels the label of each pair
     * @param bayes the naive Bayes weight of each pair
     */
    WordWeights(double[] priors, int[] labels, double[] bayes) {
        this.priors = priors;
        this.labels = labels;
        this.centre = Arrays.stream(bayes).map(weight -> BAYES_SHARE * weight).toArray();
        this.weights = centre.clone();
    }

    /** A text as far as it matters here: its label, and the pairs whose word stands in it. */
    static final class Example {

        private final int label;
        private final int[] pairs;

        Example(int label, int[] pairs) {
            this.label = label;
            this.pairs = pairs;
        }
    }

    /** Returns the weight of each pair. */
    double[] fit(List<Example> examples) {
        double texts = Math.max(1, examples.size());
        double pairs =
                examples.stream().mapToInt(example -> example.pairs.length).sum();
        double step = 2 / (pairs / texts / 2 + PENALTY / texts);
        double[] speed = new double[weights.length];
        for (int round = 0; round < ROUNDS; round++) {
            double[] gradient = gradient(examples);
            for (int i = 0; i < weights.length; i++) {
                double slope = (gradient[i] + PENALTY * (weights[i] - centre[i])) / texts;
                speed[i] = MOMENTUM * speed[i] - step * slope;
                weights[i] += speed[i];
            }
        }
        return weights.clone();
    }

    private double[] gradient(List<Example> examples) {
        double[] gradient = new double[weights.length];
        for (Example example : examples) {
            double[] shares = shares(example);
            for (int pair : example.pairs) {
                gradient[pair] += shares[labels[pair]] - (labels[pair] == example.label ? 1 : 0);
            }
        }
        return gradient;
    }

    private double[] shares(Example example) {
        double[] shares = priors.clone();
        for (int pair : example.pairs) {
            shares[labels[pair]] += weights[pair];
        }
        double greatest = Arrays.stream(shares).max().orElse(0);
        double sum = 0;
        for (int label = 0; label < shares.length; label++) {
            shares[label] = Math.exp(shares[label] - greatest);
            sum += shares[label];
        }
        for (int label = 0; label < shares.length; label++) {
            shares[label] /= sum;
        }
        return shares;
    }
}
