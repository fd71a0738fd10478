package io.github.redress.routing.suggest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many texts of each label there are, and how many of those hold each word and each value of an attribute. */
final class Counts {

    private final Map<String, Integer> texts = new TreeMap<>();
    private final Sketch sketch = new Sketch();
    private final Map<String, Map<String, Map<String, Integer>>> attributes = new TreeMap<>();
    private final Map<String, int[]> words = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private List<String> labels = List.of();
    private int total;

    /** Counts all but the words, which are only estimated, so that the rare ones need no place. */
    void addFirst(LabelledText text) {
        total++;
        texts.merge(text.label(), 1, Integer::sum);
        PlainText.of(text.text()).words().forEach(sketch::add);
        text.attributes()
                .forEach((name, value) -> attributes
                        .computeIfAbsent(name, attribute -> new TreeMap<>())
                        .computeIfAbsent(value, given -> new HashMap<>())
                        .merge(text.label(), 1, Integer::sum));
    }

    /** Ends the first pass. */
    void endFirst() {
        labels = new ArrayList<>(texts.keySet());
        for (int place = 0; place < labels.size(); place++) {
            places.put(labels.get(place), place);
        }
    }

    /** Counts the words that may stand in so many texts or more. */
    void addWords(LabelledText text, int atLeast) {
        int label = place(text.label());
        for (String word : PlainText.of(text.text()).words()) {
            if (sketch.atMost(word) >= atLeast) {
                words.computeIfAbsent(word, seldom -> new int[labels.size()])[label]++;
            }
        }
    }

    /** Forgets the words that stand in fewer texts after all. */
    void endWords(int atLeast) {
        words.values().removeIf(byLabel -> Arrays.stream(byLabel).sum() < atLeast);
    }

    /** Returns the labels in the order of their names. */
    List<String> labels() {
        return labels;
    }

    int place(String label) {
        Integer place = places.get(label);
        if (place == null) {
            throw new IllegalStateException("the texts must be the same each time they are gone through");
        }
        return place;
    }

    int total() {
        return total;
    }

    int texts(int label) {
        return texts.getOrDefault(labels.get(label), 0);
    }

    /** Returns, for each word, in how many texts of each label it stands. */
    Map<String, int[]> words() {
        return words;
    }

    /** Returns, by attribute and value, in how many texts of which label it stands. */
    Map<String, Map<String, Map<String, Integer>>> attributes() {
        return attributes;
    }
}
