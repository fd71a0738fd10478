package io.github.redress.routing.rules;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every word of the rules, to find all that stand in a text in one pass over it.
 *
 * <p>A word is entered under two of its characters that follow each other, those that fewest other words have been entered
 * under; a word of one character under that. Each pair of the text is looked up, and the words entered under it compared.
 * Words may overlap and contain each other; there is no limit on how many stand in a text.
 */
final class WordIndex {

    private final String[] words;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final int[] anchors;
    private final CharIndex pairs;
    private final CharIndex singles;

    /** Enters every word that these ask for. */
    static WordIndex of(Stream<When> whens) {
        return new WordIndex(whens.flatMap(when -> when.others().stream())
                .flatMap(condition -> condition instanceof Words words ? words.all() : Stream.empty())
                .collect(Collectors.toSet()));
    }

    /** Takes normalised words; an empty one stands in every text. */
    WordIndex(Set<String> distinct) {
        words = distinct.stream().sorted().toArray(String[]::new);
        anchors = new int[words.length];
        Map<Integer, int[]> byPair = new HashMap<>();
        Map<Integer, int[]> bySingle = new HashMap<>();
        for (int number = 0; number < words.length; number++) {
            String word = words[number];
            numbers.put(word, number);
            if (word.length() == 1) {
                add(bySingle, word.charAt(0), number);
            } else if (word.length() > 1) {
                anchors[number] = anchor(word, byPair);
                add(byPair, pair(word, anchors[number]), number);
            }
        }
        pairs = new CharIndex(byPair);
        singles = new CharIndex(bySingle);
    }

    private static int anchor(String word, Map<Integer, int[]> taken) {
        int best = 0;
        int fewest = Integer.MAX_VALUE;
        for (int at = 0; at + 1 < word.length() && fewest > 0; at++) {
            int[] others = taken.get(pair(word, at));
            int count = others == null ? 0 : others.length;
            if (count < fewest) {
                fewest = count;
                best = at;
            }
        }
        return best;
    }

    private static void add(Map<Integer, int[]> index, int key, int number) {
        index.merge(key, new int[] {number}, (before, one) -> {
            int[] more = Arrays.copyOf(before, before.length + 1);
            more[before.length] = number;
            return more;
        });
    }

    private static int pair(String text, int at) {
        return (text.charAt(at) << 16) | text.charAt(at + 1);
    }

    /** Returns the number of a word, from 0. */
    int number(String word) {
        Integer number = numbers.get(word);
        if (number == null) {
            throw new IllegalArgumentException("a word of " + word.length() + " characters is not in the index");
        }
        return number;
    }

    /** Returns the numbers of these words. */
    int[] numbers(Set<String> some) {
        return some.stream().mapToInt(this::number).sorted().toArray();
    }

    /** Returns how many words there are. */
    int count() {
        return words.length;
    }

    /** Returns the one of these words that has the most characters; none where there are none. */
    int[] longest(int[] some) {
        return Arrays.stream(some).boxed().max(Comparator.comparingInt(number -> words[number].length())).stream()
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Returns whether a word stands in a normalised text. */
    boolean stands(int number, String text) {
        return text.contains(words[number]);
    }

    /** Returns all words that stand in a normalised text. */
    FoundWords find(String text) {
        FoundWords found = new FoundWords(words.length);
        if (words.length > 0 && words[0].isEmpty()) {
            found.add(0);
        }
        char[] chars = text.toCharArray(); // half the time of asking for each
        for (int from = 0; from < chars.length; from += Long.SIZE) {
            if (!singles.isEmpty()) {
                for (long left = singles.findSingles(chars, from); left != 0; left &= left - 1) {
                    addSingle(chars[from + Long.numberOfTrailingZeros(left)], found);
                }
            }
            for (long left = pairs.findPairs(chars, from); left != 0; left &= left - 1) {
                addThatStand(text, from + Long.numberOfTrailingZeros(left), found);
            }
        }
        return found;
    }

    private void addSingle(char c, FoundWords found) {
        int[] entered = singles.get(c);
        if (entered != null) {
            found.add(entered[0]);
        }
    }

    private void addThatStand(String text, int at, FoundWords found) {
        int[] entered = pairs.get(pair(text, at));
        if (entered != null) {
            for (int number : entered) {
                if (text.startsWith(words[number], at - anchors[number])) {
                    found.add(number);
                }
            }
        }
    }
}
