package io.github.redress.routing.suggest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Picks the words that tell one label from all others best: by Pearson's chi-square of the fourfold table "holds the word" by
 * "has the label", among words that the label's texts hold more often than the others.
 *
 * <p>Runs of ideographs overlap. One that stands inside a picked one, around it, or one character beside it, and in about as
 * many texts, says the same again and is passed over.
 *
 * <p>Source: Yang and Pedersen, A Comparative Study on Feature Selection in Text Categorization, ICML 1997, section 2.4.
 */
record WordPicker(Counts counts, int most) {

    /** From this share of texts in common on, two overlapping words count as one; by cross-validation, 0.5 and 0.85 were no better. */
    private static final double SAME = 0.7;

    /** Of equal ones the longer first, which a person understands better. */
    private static final Comparator<Scored> BEST_FIRST = Comparator.comparingDouble(Scored::score)
            .thenComparingInt(scored -> scored.word().length())
            .reversed()
            .thenComparing(Scored::word);

    private record Scored(String word, int texts, double score) {}

    /** Returns the best words, the best first. */
    List<String> pick(int label) {
        List<Scored> candidates = new ArrayList<>();
        counts.words().forEach((word, byLabel) -> {
            int texts = Arrays.stream(byLabel).sum();
            double score = chiSquare(byLabel[label], texts, counts.texts(label), counts.total());
            if (score > 0) {
                candidates.add(new Scored(word, texts, score));
            }
        });
        candidates.sort(BEST_FIRST);
        List<Scored> picked = new ArrayList<>();
        for (Scored candidate : candidates) {
            if (picked.size() == most) {
                break;
            }
            if (picked.stream().noneMatch(better -> saysTheSame(candidate, better))) {
                picked.add(candidate);
            }
        }
        return picked.stream().map(Scored::word).toList();
    }

    /** Returns chi-square, or 0 where the word does not speak for the label. */
    static double chiSquare(int both, int withWord, int withLabel, int total) {
        double a = both;
        double b = withWord - a;
        double c = withLabel - a;
        double d = total - a - b - c;
        double difference = a * d - b * c;
        return difference <= 0 ? 0 : total * difference * difference / ((a + b) * (c + d) * (a + c) * (b + d));
    }

    private static boolean saysTheSame(Scored one, Scored other) {
        return overlap(one.word(), other.word())
                && Math.min(one.texts(), other.texts()) > SAME * Math.max(one.texts(), other.texts());
    }

    private static boolean overlap(String one, String other) {
        return one.contains(other) || other.contains(one) || isBeside(one, other) || isBeside(other, one);
    }

    private static boolean isBeside(String left, String right) {
        return left.length() > 2
                && right.length() > 2
                && left.substring(1).equals(right.substring(0, right.length() - 1));
    }
}
