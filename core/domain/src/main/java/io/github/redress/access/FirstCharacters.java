package io.github.redress.access;

import java.util.Arrays;
import java.util.List;

/** Which of many patterns begin with a character, found at once: most characters of a text begin none. */
final class FirstCharacters {

    private static final int[] NONE = {};

    /** Of 256 characters each, by the upper half of the character; null where no pattern begins with any of them. */
    private final int[][][] pages = new int[256][][];

    private FirstCharacters() {}

    /** Returns the table of patterns that are known by their place in the list. */
    static FirstCharacters of(List<CharSet> firsts) {
        FirstCharacters table = new FirstCharacters();
        for (int no = 0; no < firsts.size(); no++) {
            for (char c : firsts.get(no).members()) {
                table.add(c, no);
            }
        }
        return table;
    }

    private void add(char c, int no) {
        int[][] page = pages[c >> 8];
        if (page == null) {
            page = new int[256][];
            Arrays.fill(page, NONE);
            pages[c >> 8] = page;
        }
        int[] before = page[c & 0xFF];
        int[] more = Arrays.copyOf(before, before.length + 1);
        more[before.length] = no;
        page[c & 0xFF] = more;
    }

    /** Returns the patterns that begin with a character, in their order. */
    int[] begunBy(char c) {
        int[][] page = pages[c >> 8];
        return page == null ? NONE : page[c & 0xFF];
    }
}
