package io.github.redress.access;

import io.github.redress.access.MaskingPattern.Choice;
import io.github.redress.access.MaskingPattern.NotNext;
import io.github.redress.access.MaskingPattern.One;
import io.github.redress.access.MaskingPattern.Part;
import java.util.ArrayList;
import java.util.List;

/** Reads the small part of regular expressions that {@link MaskingRule} describes. Used once. */
final class MaskingPatternReader {

    private static final int LONGEST = 400;
    private static final String SIGNS = "()[]{}|?*+.^$";

    private final String pattern;
    private int at;
    private boolean hasNumerals;

    private MaskingPatternReader(String pattern) {
        this.pattern = pattern;
    }

    static MaskingPattern read(String pattern, boolean mayBeSplit) {
        return new MaskingPatternReader(pattern).whole(mayBeSplit);
    }

    private MaskingPattern whole(boolean mayBeSplit) {
        hasNumerals = take("(?n)");
        List<CharSet> behind = new ArrayList<>();
        if (take("(?<=")) {
            while (!take(")")) {
                behind.add(set());
            }
        }
        List<Part> parts = sequence();
        if (at < pattern.length()) {
            throw fault("has something that was not begun");
        }
        if (parts.stream().allMatch(part -> part.min() == 0)) {
            throw fault("fits nothing at all, and so everything");
        }
        int longest = parts.stream().mapToInt(Part::longest).sum();
        if (longest > LONGEST) {
            throw fault("takes up to " + longest + " characters, more than " + LONGEST);
        }
        return new MaskingPattern(behind, parts, mayBeSplit);
    }

    private List<Part> sequence() {
        List<Part> parts = new ArrayList<>();
        while (at < pattern.length() && peek() != '|' && peek() != ')') {
            parts.add(part());
        }
        return parts;
    }

    private Part part() {
        if (take("(?!")) {
            CharSet set = set();
            expect(')');
            return new NotNext(set);
        }
        if (take("(?:")) {
            List<List<Part>> choices = new ArrayList<>();
            do {
                choices.add(sequence());
            } while (take("|"));
            expect(')');
            int[] times = times();
            return new Choice(choices, times[0], times[1]);
        }
        CharSet set = set();
        int[] times = times();
        return new One(set, times[0], times[1]);
    }

    private CharSet set() {
        CharSet set = plainSet();
        if (hasNumerals) {
            set.addNumerals();
        }
        return set;
    }

    private CharSet plainSet() {
        CharSet set = new CharSet();
        if (!take("[")) {
            addOne(set);
            return set;
        }
        while (!take("]")) {
            if (take("\\d")) {
                set.add('0', '9');
                continue;
            }
            char from = character();
            char to = from;
            if (at + 1 < pattern.length() && peek() == '-' && pattern.charAt(at + 1) != ']') {
                at++;
                to = character();
            }
            if (to < from) {
                throw fault("has a range that runs backwards");
            }
            set.add(from, to);
        }
        return set;
    }

    private void addOne(CharSet set) {
        if (take("\\d")) {
            set.add('0', '9');
            return;
        }
        if (at < pattern.length() && SIGNS.indexOf(peek()) >= 0) {
            throw fault("has a sign that is not known here; put a backslash before it, or a bound behind what repeats");
        }
        char c = character();
        set.add(c, c);
    }

    private char character() {
        if (take("\\") && at < pattern.length() && Character.isLetterOrDigit(peek())) {
            throw fault("has a class that is not known here");
        }
        if (at >= pattern.length()) {
            throw fault("ends too early");
        }
        return pattern.charAt(at++);
    }

    private int[] times() {
        if (take("?")) {
            return new int[] {0, 1};
        }
        if (!take("{")) {
            return new int[] {1, 1};
        }
        int min = number();
        int max = take(",") ? number() : min;
        expect('}');
        if (max < min || max < 1) {
            throw fault("has bounds that nothing is between");
        }
        return new int[] {min, max};
    }

    private int number() {
        int value = 0;
        int digits = 0;
        while (at < pattern.length() && peek() >= '0' && peek() <= '9' && digits++ < 3) {
            value = 10 * value + pattern.charAt(at++) - '0';
        }
        if (digits == 0) {
            throw fault("has a bound that is no number");
        }
        return value;
    }

    private char peek() {
        return pattern.charAt(at);
    }

    private boolean take(String expected) {
        boolean there = pattern.startsWith(expected, at);
        at += there ? expected.length() : 0;
        return there;
    }

    private void expect(char expected) {
        if (!take(String.valueOf(expected))) {
            throw fault("lacks a " + expected);
        }
    }

    private IllegalArgumentException fault(String what) {
        return new IllegalArgumentException("masking pattern \"" + pattern + "\" " + what + ", at " + at);
    }
}
