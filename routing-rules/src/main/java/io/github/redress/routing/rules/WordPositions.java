package io.github.redress.routing.rules;

import java.util.Arrays;

/**
 * Where in a text, as a person wrote it, the words of rules stand. The text is cut where its normal form is the sum of
 * its parts, so that a letter with its accents, or Ⅻ that becomes xii, is one place.
 */
final class WordPositions {

    private final String normal;
    private final int[] starts;
    private final int[] ends;

    private WordPositions(String normal) {
        this.normal = normal;
        this.starts = new int[normal.length()];
        this.ends = new int[normal.length()];
    }

    static WordPositions in(String written) {
        WordPositions positions = new WordPositions(NormalText.of(written));
        if (!positions.fill(written)) {
            Arrays.fill(positions.starts, 0); // it cannot be cut: everything comes from the whole
            Arrays.fill(positions.ends, written.length());
        }
        return positions;
    }

    /** Returns the index of a word in the normal form, or less than 0. */
    int find(String word) {
        return normal.indexOf(word);
    }

    /** Returns where in the written text the character at this index of the normal form begins. */
    int start(int index) {
        return starts[index];
    }

    /** Returns where in the written text the character at this index of the normal form has ended. */
    int end(int index) {
        return ends[index];
    }

    private boolean fill(String written) {
        int filled = 0;
        int start = 0;
        while (start < written.length()) {
            int end = clusterEnd(written, start);
            String part = NormalText.of(written.substring(start, end));
            if (!normal.startsWith(part, filled)) {
                return false;
            }
            Arrays.fill(starts, filled, filled + part.length(), start);
            Arrays.fill(ends, filled, filled + part.length(), end);
            filled += part.length();
            start = end;
        }
        return filled == normal.length();
    }

    private static int clusterEnd(String written, int start) {
        int end = start + Character.charCount(written.codePointAt(start));
        while (end < written.length()) {
            int next = end + Character.charCount(written.codePointAt(end));
            if (isCut(written, start, end, next)) {
                return end;
            }
            end = next;
        }
        return end;
    }

    private static boolean isCut(String written, int start, int cut, int end) {
        int type = Character.getType(written.codePointAt(cut));
        return type != Character.NON_SPACING_MARK
                && type != Character.COMBINING_SPACING_MARK
                && type != Character.ENCLOSING_MARK
                && NormalText.of(written.substring(start, end))
                        .equals(NormalText.of(written.substring(start, cut))
                                + NormalText.of(written.substring(cut, end)));
    }
}
