package io.github.redress.routing.rules;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Words and texts in the one form in which they are compared.
 *
 * <ol>
 *   <li>NFKC: full-width letters and digits become ordinary ones, ligatures and circled numbers fall apart;
 *   <li>letter case is folded: lower case letter by letter, upper case, and lower case again, so that ß and ẞ meet SS and a
 *       sigma is the same within a word and at its end;
 *   <li>NFKC again, since folding may undo it.
 * </ol>
 *
 * <p>White space stays: without it "the rapist" would hold "therapist".
 *
 * <p>Nearly all that people write consists of <em>plain</em> characters, each of which becomes one character, whatever
 * stands before it: only the rest, with the character that it may join, goes through those steps.
 */
final class NormalText {

    private static final char NOT_PLAIN = '\uFFFF';
    private static final int WIDTH = 'Ａ' - 'A';

    private NormalText() {}

    static String of(String written) {
        char[] chars = written.toCharArray(); // half the time of asking for each
        boolean changed = false;
        for (int at = 0; at < chars.length; at++) {
            char plain = plain(chars[at]);
            if (plain == NOT_PLAIN) {
                return piecewise(written);
            }
            changed |= plain != chars[at];
            chars[at] = plain;
        }
        return changed ? new String(chars) : written;
    }

    /** Returns whether a character becomes one character, whatever stands around it. */
    static boolean standsAlone(String written, int at) {
        return plain(written.charAt(at)) != NOT_PLAIN
                && (at + 1 == written.length() || plain(written.charAt(at + 1)) != NOT_PLAIN);
    }

    private static String piecewise(String written) {
        StringBuilder normal = new StringBuilder(written.length() + 16);
        int at = 0;
        while (at < written.length()) {
            int end = at;
            while (end < written.length() && plain(written.charAt(end)) != NOT_PLAIN) {
                normal.append(plain(written.charAt(end++)));
            }
            at = end;
            while (end < written.length() && plain(written.charAt(end)) == NOT_PLAIN) {
                end++;
            }
            if (end > at) {
                boolean joins = at > 0;
                normal.setLength(normal.length() - (joins ? 1 : 0));
                normal.append(inSteps(written.substring(joins ? at - 1 : at, end)));
            }
            at = end;
        }
        return normal.toString();
    }

    /** Returns what one plain character becomes. */
    private static char plain(char c) {
        if (c >= '一' && c <= '\u9FEF') {
            return c;
        }
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
        }
        if (c == '。' || c == '、' || (c >= '“' && c <= '”')) {
            return c;
        }
        if (c >= '！' && c <= '～') {
            return plain((char) (c - WIDTH));
        }
        return c == '\u3000' ? ' ' : NOT_PLAIN;
    }

    private static String inSteps(String text) {
        StringBuilder small = new StringBuilder(text.length());
        compose(text).codePoints().map(Character::toLowerCase).forEach(small::appendCodePoint);
        StringBuilder folded = new StringBuilder(text.length());
        small.toString()
                .toUpperCase(Locale.ROOT)
                .codePoints()
                .map(Character::toLowerCase)
                .forEach(folded::appendCodePoint);
        return compose(folded.toString());
    }

    private static String compose(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}
