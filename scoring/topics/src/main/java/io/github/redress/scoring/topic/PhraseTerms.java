package io.github.redress.scoring.topic;

import io.github.redress.scoring.topic.text.Phrase;
import io.github.redress.scoring.topic.text.PhraseBook;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers for the phrases of a book, and those of a text: the ones that the book finds, and the shorter ones inside them, so that whoever
 * writes about dancing in squares also writes about dancing. Not thread-safe.
 */
final class PhraseTerms implements TermBook {

    private final PhraseBook book;
    private final List<String> terms;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final int[][] inside;
    private final int[] seen;
    private int reading;

    PhraseTerms(PhraseBook book) {
        this.book = book;
        this.terms = book.phrases().stream().map(Phrase::text).toList();
        for (String term : terms) {
            numbers.put(term, numbers.size());
        }
        this.inside = terms.stream().map(this::inside).toArray(int[][]::new);
        this.seen = new int[terms.size()];
    }

    /** The numbers of a term and of all others that stand in it as whole words. */
    private int[] inside(String term) {
        List<Integer> found = new ArrayList<>();
        found.add(numbers.get(term));
        for (int from = 0; from < term.length(); from++) {
            for (int to = from + 1; to <= term.length(); to++) {
                Integer number = numbers.get(term.substring(from, to));
                if (number != null && to - from < term.length() && isWhole(term, from, to)) {
                    found.add(number);
                }
            }
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    private static boolean isWhole(String term, int from, int to) {
        return term.indexOf(' ') < 0
                || ((from == 0 || term.charAt(from - 1) == ' ') && (to == term.length() || term.charAt(to) == ' '));
    }

    @Override
    public int[] in(String text) {
        reading++;
        List<String> phrases = book.in(text);
        int[] found = new int[16];
        int size = 0;
        for (String phrase : phrases) {
            Integer whole = numbers.get(phrase);
            for (int term : whole == null ? new int[0] : inside[whole]) {
                if (seen[term] != reading) {
                    seen[term] = reading;
                    found = size == found.length ? Arrays.copyOf(found, 2 * size) : found;
                    found[size++] = term;
                }
            }
        }
        return Arrays.copyOf(found, size);
    }

    @Override
    public String term(int number) {
        return terms.get(number);
    }

    @Override
    public double again(int number) {
        Phrase phrase = book.phrases().get(number);
        return (double) (phrase.times() - phrase.texts()) / phrase.texts();
    }

    @Override
    public long chosenAmong() {
        return book.runs();
    }
}
