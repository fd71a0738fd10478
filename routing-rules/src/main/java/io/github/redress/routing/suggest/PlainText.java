package io.github.redress.routing.suggest;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * A text in the form in which words are looked for: NFKC, letter case folded, NFKC again.
 *
 * <p>Chinese is written without spaces, so every run of one to four ideographs counts as a word, and what does not matter
 * sorts itself out in learning. In other scripts a word is an unbroken run of letters and digits, at least two and not all
 * digits.
 */
record PlainText(String value) {

    private static final int LONGEST_RUN = 4;

    static PlainText of(String written) {
        String folded = compose(written).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return new PlainText(compose(folded));
    }

    private static String compose(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    /** Returns everything that may be learned as a word, each once. */
    Set<String> words() {
        Set<String> words = new HashSet<>();
        int start = 0;
        while (start < value.length()) {
            char first = value.charAt(start);
            int end = start + 1;
            if (Character.isIdeographic(first)) {
                end = runEnd(start);
                addRuns(start, end, words);
            } else if (isLetterOfWord(first)) {
                end = wordEnd(start);
                String word = value.substring(start, end);
                if (word.length() > 1 && !word.chars().allMatch(Character::isDigit)) {
                    words.add(word);
                }
            }
            start = end;
        }
        return words;
    }

    private int runEnd(int start) {
        int end = start;
        while (end < value.length() && Character.isIdeographic(value.charAt(end))) {
            end++;
        }
        return end;
    }

    private int wordEnd(int start) {
        int end = start;
        while (end < value.length() && isLetterOfWord(value.charAt(end))) {
            end++;
        }
        return end;
    }

    private void addRuns(int start, int end, Set<String> words) {
        for (int from = start; from < end; from++) {
            for (int to = from + 1; to <= Math.min(end, from + LONGEST_RUN); to++) {
                words.add(value.substring(from, to));
            }
        }
    }

    /** Returns whether the word stands at this place, and is no part of a longer word of letters. */
    boolean hasAt(int start, String word) {
        int end = start + word.length();
        return value.startsWith(word, start)
                && (start == 0 || !joins(value.charAt(start - 1), word.charAt(0)))
                && (end == value.length() || !joins(word.charAt(word.length() - 1), value.charAt(end)));
    }

    private static boolean joins(char before, char after) {
        return isLetterOfWord(before) && isLetterOfWord(after);
    }

    private static boolean isLetterOfWord(char character) {
        return Character.isLetterOrDigit(character) && !Character.isIdeographic(character);
    }

    /** Says nothing of the text: a complaint's words stand in no log. */
    @Override
    public String toString() {
        return "PlainText[" + value.length() + " characters]";
    }
}
