package io.github.redress.scoring.topic.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/**
 * A text reduced to what it says. The result holds letters, single spaces between words, and a line break wherever a phrase
 * cannot go on: at punctuation, symbols and emoji, at numbers and masks, and at a space between two characters that need
 * none.
 *
 * <ol>
 *   <li>Width, compatibility forms and case go (NFKC, lower case); so do marks nobody sees: zero-width and direction marks.
 *   <li>A word stays as it is written, unless it is a single letter, or a mask such as {@code xx}: then it is a gap.
 *   <li>Digits are a gap, except in a word of up to three letters that ends in one: {@code 5g}, {@code 4s}, {@code p2p}.
 * </ol>
 */
final class CleanText {

    static final char GAP = '\n';
    static final char SPACE = ' ';

    private final StringBuilder out;
    private int wordStart = -1;
    private boolean digits;

    private CleanText(int length) {
        this.out = new StringBuilder(length);
    }

    static String of(String text) {
        String composed = Normalizer.isNormalized(text, Form.NFKC) ? text : Normalizer.normalize(text, Form.NFKC);
        CleanText clean = new CleanText(composed.length());
        for (int at = 0; at < composed.length(); ) {
            int letter = composed.codePointAt(at);
            at += Character.charCount(letter);
            clean.read(Character.toLowerCase(letter), composed, at);
        }
        clean.endWord();
        int length = clean.out.length();
        while (length > 0 && isGap(clean.out.charAt(length - 1))) {
            length--;
        }
        return clean.out.substring(0, length);
    }

    private void read(int letter, String text, int next) {
        switch (LetterKind.of(letter)) {
            case UNSEEN -> {}
            case ALONE -> alone(letter);
            case IN_WORD -> inWord(letter, false);
            case DIGIT -> inWord(letter, true);
            case APOSTROPHE -> {
                if (wordStart < 0
                        || next >= text.length()
                        || LetterKind.of(text.codePointAt(next)) != LetterKind.IN_WORD) {
                    gap(GAP);
                }
            }
            case BLANK -> gap(SPACE);
            case OTHER -> gap(GAP);
        }
    }

    private void alone(int letter) {
        endWord();
        int last = out.length() - 1;
        if (last > 0 && out.charAt(last) == SPACE && standsAlone(out, before(out, last))) {
            out.setCharAt(last, GAP);
        }
        out.appendCodePoint(letter);
    }

    private void inWord(int letter, boolean digit) {
        if (wordStart < 0) {
            wordStart = out.length();
            digits = false;
        }
        digits |= digit;
        out.appendCodePoint(letter);
    }

    private void gap(char kind) {
        endWord();
        int last = out.length() - 1;
        if (last < 0) {
            return;
        }
        if (!isGap(out.charAt(last))) {
            out.append(kind);
        } else if (kind == GAP) {
            out.setCharAt(last, GAP);
        }
    }

    private void endWord() {
        if (wordStart < 0) {
            return;
        }
        int start = wordStart;
        wordStart = -1;
        if (digits && !isShortName(start)) {
            String word = out.substring(start);
            out.setLength(start);
            gap(GAP);
            int from = 0;
            while (from < word.length()) {
                int to = from;
                while (to < word.length() && !Character.isDigit(word.charAt(to))) {
                    to++;
                }
                if (to > from) {
                    int part = out.length();
                    out.append(word, from, to);
                    dropIfEmpty(part);
                    gap(GAP);
                }
                from = to + 1;
            }
        } else {
            dropIfEmpty(start);
        }
    }

    private boolean isShortName(int start) {
        return out.length() - start <= 3 && !Character.isDigit(out.charAt(out.length() - 1));
    }

    private void dropIfEmpty(int start) {
        boolean mask = true;
        for (int i = start; i < out.length(); i++) {
            mask &= out.charAt(i) == 'x';
        }
        if (mask || out.length() - start == 1) {
            out.setLength(start);
            gap(GAP);
        }
    }

    static boolean isGap(char letter) {
        return letter == GAP || letter == SPACE;
    }

    /** Returns whether the letter there is a unit by itself, as in scripts that write no spaces. */
    static boolean standsAlone(CharSequence clean, int at) {
        return LetterKind.of(Character.codePointAt(clean, at)) == LetterKind.ALONE;
    }

    /** Returns where the unit that begins there ends: after one letter, or after the word. */
    static int endOfUnit(CharSequence clean, int start) {
        int letter = Character.codePointAt(clean, start);
        int end = start + Character.charCount(letter);
        if (LetterKind.of(letter) == LetterKind.ALONE) {
            return end;
        }
        while (end < clean.length() && !isGap(clean.charAt(end)) && !standsAlone(clean, end)) {
            end += Character.charCount(Character.codePointAt(clean, end));
        }
        return end;
    }

    /** Returns whether a unit ends where this letter begins, or with the text. */
    static boolean isEndOfUnit(CharSequence clean, int at) {
        return at == clean.length()
                || isGap(clean.charAt(at))
                || standsAlone(clean, at)
                || standsAlone(clean, before(clean, at));
    }

    private static int before(CharSequence text, int at) {
        return at - Character.charCount(Character.codePointBefore(text, at));
    }
}
