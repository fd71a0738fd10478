package io.github.redress.scoring.topic;

import io.github.redress.scoring.topic.text.Tokenizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers for the words that a tokenizer gives of enough texts. */
final class WordTerms implements TermBook {

    private record Word(String text, int texts, int times) {

        private static final Comparator<Word> MOST_FIRST =
                Comparator.comparingInt(Word::texts).reversed().thenComparing(Word::text);
    }

    private final Tokenizer tokenizer;
    private final List<Word> words;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final int all;

    private WordTerms(Tokenizer tokenizer, Map<String, int[]> counts, int support) {
        this.tokenizer = tokenizer;
        this.all = counts.size();
        this.words = counts.entrySet().stream()
                .filter(entry -> entry.getValue()[0] >= support)
                .map(entry -> new Word(entry.getKey(), entry.getValue()[0], entry.getValue()[1]))
                .sorted(Word.MOST_FIRST)
                .toList();
        words.forEach(word -> numbers.put(word.text(), numbers.size()));
    }

    /** Reads texts one by one, and then has the words that so many of them have. */
    static final class Collector {

        private final Tokenizer tokenizer;
        private final int support;
        private final Map<String, int[]> counts = new HashMap<>();

        Collector(Tokenizer tokenizer, int support) {
            this.tokenizer = tokenizer;
            this.support = support;
        }

        void add(String text) {
            Map<String, Integer> own = new LinkedHashMap<>();
            tokenizer.terms(text).forEach(word -> own.merge(word, 1, Integer::sum));
            own.forEach((word, times) -> {
                int[] count = counts.computeIfAbsent(word, fresh -> new int[2]);
                count[0]++;
                count[1] += times;
            });
        }

        WordTerms words() {
            return new WordTerms(tokenizer, counts, support);
        }
    }

    @Override
    public int[] in(String text) {
        return tokenizer.terms(text).stream()
                .distinct()
                .filter(numbers::containsKey)
                .mapToInt(numbers::get)
                .toArray();
    }

    @Override
    public String term(int number) {
        return words.get(number).text();
    }

    @Override
    public double again(int number) {
        Word word = words.get(number);
        return (double) (word.times() - word.texts()) / word.texts();
    }

    @Override
    public long chosenAmong() {
        return all;
    }
}
