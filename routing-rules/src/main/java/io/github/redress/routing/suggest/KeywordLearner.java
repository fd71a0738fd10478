package io.github.redress.routing.suggest;

import static java.util.Objects.requireNonNull;

import io.github.redress.routing.suggest.KeywordTable.Row;
import io.github.redress.routing.suggest.KeywordTable.Values;
import io.github.redress.routing.suggest.WordWeights.Example;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Learns a {@link KeywordTable} from texts whose labels are known.
 *
 * <ol>
 *   <li>The prior of a label is the logarithm of its share.
 *   <li>Its words are those with the greatest chi-square among all that stand in enough texts: 3 in 1,000, but at least 2 and
 *       never more than 4 are asked for.
 *   <li>Words begin with naive Bayes weights, and are then fitted together by penalised logistic regression, on at most 20,000
 *       texts, evenly spread.
 *   <li>Values of attributes have naive Bayes weights: {@code ln((n + s) / (N + 1) / s)}, where n of the label's N texts have
 *       the value, and s is the value's share among all.
 * </ol>
 *
 * <p>The same texts give the same table; in another order, up to the last decimals of weights. Time grows with the texts'
 * length; memory with the words that stand in enough texts, times the labels.
 */
public final class KeywordLearner {

    private static final int MOST_FITTED = 20_000;

    private final int wordsPerLabel;

    private KeywordLearner(int wordsPerLabel) {
        this.wordsPerLabel = wordsPerLabel;
    }

    /**
     * Returns a learner of tables with at most so many words for each label; attributes come beside them.
     *
     * @param most from 0, for attributes alone, to 10,000
     */
    public static KeywordLearner withWords(int most) {
        if (most < 0 || most > 10_000) {
            throw new IllegalArgumentException("from 0 to 10000 words for each label were wanted, was " + most);
        }
        return new KeywordLearner(most);
    }

    /**
     * Returns what these texts teach.
     *
     * @param texts gone through three times, so that they need not all be in memory; at least one, each time the same
     * @throws IllegalArgumentException if there is none
     */
    public KeywordTable learn(Iterable<LabelledText> texts) {
        Counts counts = new Counts();
        texts.forEach(counts::addFirst);
        if (counts.total() == 0) {
            throw new IllegalArgumentException("at least one labelled text was wanted, was none");
        }
        counts.endFirst();
        int atLeast = Math.max(2, Math.min(4, Math.round(counts.total() * 0.003f)));
        texts.forEach(text -> counts.addWords(text, atLeast));
        counts.endWords(atLeast);
        return table(counts, words(counts, texts));
    }

    private List<Map<String, Double>> words(Counts counts, Iterable<LabelledText> texts) {
        WordPicker picker = new WordPicker(counts, wordsPerLabel);
        List<Map<String, Double>> words = new ArrayList<>();
        Map<String, List<Integer>> pairs = new HashMap<>();
        List<Integer> labels = new ArrayList<>();
        List<Double> bayes = new ArrayList<>();
        for (int label = 0; label < counts.labels().size(); label++) {
            Map<String, Double> ofLabel = new LinkedHashMap<>();
            for (String word : picker.pick(label)) {
                pairs.computeIfAbsent(word, picked -> new ArrayList<>()).add(labels.size());
                labels.add(label);
                bayes.add(bayes(counts, word, label));
                ofLabel.put(word, 0.0);
            }
            words.add(ofLabel);
        }
        double[] fitted = new WordWeights(
                        priors(counts),
                        labels.stream().mapToInt(Integer::intValue).toArray(),
                        bayes.stream().mapToDouble(Double::doubleValue).toArray())
                .fit(examples(counts, texts, pairs));
        pairs.forEach((word, ofWord) ->
                ofWord.forEach(pair -> words.get(labels.get(pair)).put(word, fitted[pair])));
        return words;
    }

    private static double bayes(Counts counts, String word, int label) {
        int[] byLabel = requireNonNull(counts.words().get(word));
        double share = (double) Arrays.stream(byLabel).sum() / counts.total();
        return bayes(byLabel[label], counts.texts(label), share);
    }

    /** The prior count is one text, spread as all texts are, so that a value never seen tells no more than it can. */
    private static double bayes(int seen, int texts, double share) {
        return Math.log((seen + share) / (texts + 1) / share);
    }

    private static List<Example> examples(
            Counts counts, Iterable<LabelledText> texts, Map<String, List<Integer>> pairs) {
        int every = (counts.total() + MOST_FITTED - 1) / MOST_FITTED;
        WordFinder finder = new WordFinder(pairs.keySet());
        List<Example> examples = new ArrayList<>();
        int number = 0;
        for (LabelledText text : texts) {
            if (number++ % every == 0) {
                Set<String> found = finder.in(PlainText.of(text.text()));
                int[] inText = found.stream()
                        .flatMap(word -> pairs.getOrDefault(word, List.of()).stream())
                        .mapToInt(Integer::intValue)
                        .sorted()
                        .toArray();
                examples.add(new Example(counts.place(text.label()), inText));
            }
        }
        return examples;
    }

    private static double[] priors(Counts counts) {
        double[] priors = new double[counts.labels().size()];
        for (int label = 0; label < priors.length; label++) {
            priors[label] = Math.log((double) counts.texts(label) / counts.total());
        }
        return priors;
    }

    private static KeywordTable table(Counts counts, List<Map<String, Double>> words) {
        double[] priors = priors(counts);
        List<Row> rows = new ArrayList<>();
        for (int label = 0; label < priors.length; label++) {
            rows.add(new Row(
                    counts.labels().get(label),
                    KeywordTable.rounded(priors[label]),
                    KeywordTable.strongestFirst(words.get(label)),
                    attributes(counts, counts.labels().get(label))));
        }
        return new KeywordTable(rows);
    }

    private static Map<String, Values> attributes(Counts counts, String label) {
        Map<String, Values> attributes = new LinkedHashMap<>();
        counts.attributes().forEach((name, byValue) -> {
            int all = 0;
            int texts = 0;
            for (Map<String, Integer> byLabel : byValue.values()) {
                all += byLabel.values().stream().mapToInt(Integer::intValue).sum();
                texts += byLabel.getOrDefault(label, 0);
            }
            Map<String, Double> weights = new HashMap<>();
            for (Map.Entry<String, Map<String, Integer>> value : byValue.entrySet()) {
                int seen = value.getValue().getOrDefault(label, 0);
                int everywhere = value.getValue().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum();
                if (seen > 0) {
                    weights.put(value.getKey(), bayes(seen, texts, (double) everywhere / all));
                }
            }
            double otherwise = -Math.log(texts + 1.0);
            attributes.put(name, new Values(KeywordTable.rounded(otherwise), KeywordTable.strongestFirst(weights)));
        });
        return attributes;
    }
}
