package io.github.redress.access;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text as somebody reads it who looks for numbers: full-width and circled digits, and those of other scripts, are plain ones,
 * a circle is a Chinese zero, and what cannot be seen is not there. Knows for each of its characters where in the text it comes from. Case stays as it is.
 */
final class FoldedText {

    private static final char IDEOGRAPHS_FROM = '\u4E00';
    private static final char IDEOGRAPHS_TO = '\u9FFF';
    private static final char FULL_WIDTH_FROM = '\uFF01';
    private static final char FULL_WIDTH_TO = '\uFF5E';
    private static final int FULL_WIDTH_OFFSET = 0xFEE0;

    /** Unicode does not call it a letter, nor a digit. */
    private static final char ZERO = '〇';

    /** What many a keyboard gives for that. */
    private static final char CIRCLE = '○';

    /** Characters are remembered by their last ten bits. */
    private static final int SEEN = 1024;

    private final String source;
    private char[] chars;
    private int[] from;
    private int length;
    private boolean hasIdeographs;
    private final boolean[] seen = new boolean[SEEN];

    private FoldedText(String source) {
        this.source = source;
        this.chars = new char[source.length()];
        this.from = new int[source.length()];
    }

    static FoldedText of(String source) {
        FoldedText folded = new FoldedText(source);
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c < 128) {
                folded.add(c, i);
            } else if (c >= IDEOGRAPHS_FROM && c <= IDEOGRAPHS_TO) {
                folded.hasIdeographs = true;
                folded.add(c, i);
            } else if (isPunctuation(c)) {
                folded.add(c, i);
            } else if (c >= FULL_WIDTH_FROM && c <= FULL_WIDTH_TO) {
                folded.add((char) (c - FULL_WIDTH_OFFSET), i);
            } else {
                int rare = source.codePointAt(i);
                folded.addRare(rare, i);
                i += Character.charCount(rare) - 1;
            }
        }
        return folded;
    }

    /** Quotation marks and the signs of Chinese are what they are. */
    private static boolean isPunctuation(char c) {
        return (c >= '\u3001' && c <= '\u301B') || (c >= '\u2018' && c <= '\u201F');
    }

    private void addRare(int codePoint, int at) {
        if (isInvisible(codePoint)) {
            return;
        }
        if (codePoint == CIRCLE) {
            add(ZERO, at);
            return;
        }
        int digit = Character.digit(codePoint, 10);
        if (digit >= 0) {
            add((char) ('0' + digit), at);
            return;
        }
        String plain = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC);
        for (int i = 0; i < plain.length(); i++) {
            add(plain.charAt(i), at);
        }
    }

    /** Marks that combine are left out too: a digit that is struck through is read as a digit. */
    private static boolean isInvisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> codePoint == 0x115F || codePoint == 0x1160 || codePoint == 0x3164 || codePoint == 0xFFA0;
        };
    }

    private void add(char c, int at) {
        if (length == chars.length) {
            chars = Arrays.copyOf(chars, 2 * length + 16);
            from = Arrays.copyOf(from, 2 * length + 16);
        }
        seen[c % SEEN] = true;
        chars[length] = c;
        from[length++] = at;
    }

    int length() {
        return length;
    }

    /** Returns a character, 0 outside the text. */
    char at(int i) {
        return i < 0 || i >= length ? 0 : chars[i];
    }

    /** Returns false where a character is nowhere in the text. */
    boolean mayHave(char c) {
        return seen[c % SEEN];
    }

    /** Returns whether the text has Chinese characters. */
    boolean hasIdeographs() {
        return hasIdeographs;
    }

    /** Returns the text itself between two places. */
    String words(int start, int end) {
        return new String(chars, start, end - start);
    }

    /** Returns where in the source the character comes from. */
    int sourceStart(int i) {
        return from[i];
    }

    /** Returns where in the source what is before this place ends, with what is invisible behind it. */
    int sourceEnd(int end) {
        int next = end;
        while (next < length && from[next] == from[end - 1]) {
            next++;
        }
        return next < length ? from[next] : source.length();
    }

    String source() {
        return source;
    }

    /** Returns whether a place lies amid the digits of a number or the letters of a word. */
    boolean isAmid(int place) {
        char before = at(place - 1);
        char after = at(place);
        return (isDigit(before) && isDigit(after)) || (isLetter(before) && isLetter(after));
    }

    /** Returns whether a place lies between two Chinese numerals. */
    boolean isAmidNumerals(int place) {
        return Numerals.has(at(place - 1)) && Numerals.has(at(place));
    }

    /** Returns whether a Chinese numeral stands there right behind a plain digit: it may begin the next word. */
    boolean isNumeralBehindDigit(int place) {
        return Numerals.has(at(place)) && isDigit(at(place - 1));
    }

    /** Returns whether there is a blank or a sign between two places. */
    boolean isSplit(int start, int end) {
        for (int i = start; i < end; i++) {
            if (isSign(i)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a character is a blank or a sign, and so neither a letter nor a digit. */
    boolean isSign(int i) {
        return !Character.isLetterOrDigit(chars[i]) && chars[i] != ZERO;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }
}
