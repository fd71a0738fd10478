package io.github.redress.scoring.topic.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Numbers for the units of clean texts, which are letters that stand alone and words; 0 is a gap. */
final class Alphabet {

    static final int GAP = 0;

    private static final int LOW = 1 << 16;

    private final int[] letters = new int[LOW];
    private final Map<String, Integer> others = new HashMap<>();
    private String[] names = new String[256];
    private boolean[] words = new boolean[256];
    private int size = 1;

    Alphabet() {
        names[GAP] = "";
    }

    /** Returns the number of a unit of a clean text, a new one where it was never seen. */
    int number(String clean, int start, int end) {
        if (end == start + 1) {
            char letter = clean.charAt(start);
            if (letters[letter] == 0) {
                letters[letter] = name(String.valueOf(letter));
            }
            return letters[letter];
        }
        return others.computeIfAbsent(clean.substring(start, end), this::name);
    }

    private int name(String unit) {
        if (size == names.length) {
            names = Arrays.copyOf(names, size * 2);
            words = Arrays.copyOf(words, size * 2);
        }
        names[size] = unit;
        words[size] = !CleanText.standsAlone(unit, 0);
        return size++;
    }

    String name(int unit) {
        return names[unit];
    }

    boolean isWord(int unit) {
        return words[unit];
    }

    /** Returns how many numbers there are, that of the gap among them. */
    int size() {
        return size;
    }
}
