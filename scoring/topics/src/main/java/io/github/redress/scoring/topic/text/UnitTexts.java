package io.github.redress.scoring.topic.text;

import java.util.Arrays;

/**
 * Clean texts as the numbers of their units, one after the other, with a gap before and after each: 2 bytes a unit, and 4 from the page on
 * that has one of more than 65,535 different units.
 */
final class UnitTexts {

    private static final int PAGE_BITS = 18;
    private static final int PAGE = 1 << PAGE_BITS;
    private static final int STRIDE_BITS = 6;

    private final Alphabet alphabet = new Alphabet();
    private char[][] narrow = new char[4][];
    private int[][] wide = new int[4][];
    private int[] starts = {1};
    private int[] textAtStride = new int[16];
    private int texts;
    private int length;

    UnitTexts() {
        append(Alphabet.GAP);
    }

    void add(String clean) {
        for (int at = 0; at < clean.length(); ) {
            char letter = clean.charAt(at);
            if (letter == CleanText.SPACE) {
                at++;
            } else if (letter == CleanText.GAP) {
                append(Alphabet.GAP);
                at++;
            } else {
                int end = CleanText.endOfUnit(clean, at);
                append(alphabet.number(clean, at, end));
                at = end;
            }
        }
        append(Alphabet.GAP);
        texts++;
        starts = texts == starts.length ? Arrays.copyOf(starts, texts * 2) : starts;
        starts[texts] = length;
    }

    private void append(int unit) {
        int stride = length >>> STRIDE_BITS;
        if (stride >= textAtStride.length) {
            textAtStride = Arrays.copyOf(textAtStride, stride + (stride >> 1));
        }
        if (length == (stride << STRIDE_BITS)) {
            textAtStride[stride] = texts;
        }
        write(length >>> PAGE_BITS, length & (PAGE - 1), unit);
        length = Math.incrementExact(length);
    }

    private void write(int page, int at, int unit) {
        if (page == narrow.length) {
            narrow = Arrays.copyOf(narrow, page + (page >> 1));
            wide = Arrays.copyOf(wide, narrow.length);
        }
        if (narrow[page] == null && wide[page] == null) {
            narrow[page] = new char[PAGE];
        }
        if (wide[page] == null && unit > Character.MAX_VALUE) {
            char[] before = narrow[page];
            wide[page] = new int[PAGE];
            Arrays.setAll(wide[page], i -> before[i]);
            narrow[page] = null;
        }
        if (wide[page] == null) {
            narrow[page][at] = (char) unit;
        } else {
            wide[page][at] = unit;
        }
    }

    /** Returns the unit at a place; the first and the last one are gaps. */
    int at(int place) {
        char[] page = narrow[place >>> PAGE_BITS];
        return page == null ? wide[place >>> PAGE_BITS][place & (PAGE - 1)] : page[place & (PAGE - 1)];
    }

    /** Returns the number of the text that a place belongs to. */
    int text(int place) {
        int text = textAtStride[place >>> STRIDE_BITS];
        while (starts[text + 1] <= place) {
            text++;
        }
        return text;
    }

    /** Returns a run of units as it is read, with a space between two words. */
    String run(int place, int units) {
        StringBuilder run = new StringBuilder();
        for (int i = place; i < place + units; i++) {
            if (i > place && alphabet.isWord(at(i)) && alphabet.isWord(at(i - 1))) {
                run.append(CleanText.SPACE);
            }
            run.append(alphabet.name(at(i)));
        }
        return run.toString();
    }

    Alphabet alphabet() {
        return alphabet;
    }

    /** Returns how many places there are, gaps among them. */
    int length() {
        return length;
    }
}
