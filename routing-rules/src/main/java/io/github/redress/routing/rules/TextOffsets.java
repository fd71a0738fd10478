package io.github.redress.routing.rules;

import java.util.Arrays;

/**
 * Where each character of a normalised text comes from, so that what was found in it can be shown in the text as the
 * person wrote it. Reckoned for explanations only: to decide, nobody needs it.
 *
 * <p>A character that came from several, as é from e and an accent, comes from all of them; several that came from one, as
 * the digits of ⑫, come each from that one.
 */
final class TextOffsets {

    private final String normal;
    private final int[] starts;
    private final int[] ends;

    private TextOffsets(String normal) {
        this.normal = normal;
        this.starts = new int[normal.length()];
        this.ends = new int[normal.length()];
    }

    /** Returns the offsets of a text as it was written. */
    static TextOffsets of(String written) {
        TextOffsets offsets = new TextOffsets(NormalText.of(written));
        if (!offsets.fillPiecewise(written)) {
            Arrays.fill(offsets.starts, 0); // nothing falls apart into pieces: all comes from all
            Arrays.fill(offsets.ends, written.length());
        }
        return offsets;
    }

    /** Returns the text in its normal form. */
    String normal() {
        return normal;
    }

    /** Returns where in the written text this character of the normal one begins. */
    int start(int index) {
        return starts[index];
    }

    /** Returns where in the written text this character of the normal one has ended. */
    int end(int index) {
        return ends[index];
    }

    /** Normalises the smallest pieces that do not change each other, and returns whether they make up the whole. */
    private boolean fillPiecewise(String written) {
        int filled = 0;
        int start = 0;
        while (start < written.length()) {
            if (NormalText.standsAlone(written, start)) {
                starts[filled] = start++;
                ends[filled++] = start;
                continue;
            }
            int end = pieceEnd(written, start);
            String piece = NormalText.of(written.substring(start, end));
            if (!normal.startsWith(piece, filled)) {
                return false;
            }
            Arrays.fill(starts, filled, filled + piece.length(), start);
            Arrays.fill(ends, filled, filled + piece.length(), end);
            filled += piece.length();
            start = end;
        }
        return filled == normal.length();
    }

    private static int pieceEnd(String written, int start) {
        int end = start + Character.charCount(written.codePointAt(start));
        while (end < written.length()) {
            int next = written.codePointAt(end);
            int nextEnd = end + Character.charCount(next);
            if (!isMark(next) && standApart(written, start, end, nextEnd)) {
                return end;
            }
            end = nextEnd;
        }
        return end;
    }

    private static boolean standApart(String written, int start, int end, int nextEnd) {
        return NormalText.of(written.substring(start, nextEnd))
                .equals(NormalText.of(written.substring(start, end)) + NormalText.of(written.substring(end, nextEnd)));
    }

    /** Letters by their category, marks by what they become. */
    private static boolean isHalfWidthSoundMark(int codePoint) {
        return codePoint == 0xFF9E || codePoint == 0xFF9F;
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return isHalfWidthSoundMark(codePoint)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
