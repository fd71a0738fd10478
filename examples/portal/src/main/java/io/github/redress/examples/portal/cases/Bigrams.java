package io.github.redress.examples.portal.cases;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a text into what is searched for, the same way for every database. Where a script writes no spaces, each pair of neighbouring
 * characters is one, and the last character of a run by itself: so 路灯 is found, and 灯 as the beginning of pairs. Elsewhere it is the word.
 * Width, case and characters that nobody sees make no difference, and nothing but letters and digits is left.
 */
final class Bigrams {

    /** PostgreSQL counts places up to here, and so nobody does further. */
    private static final int MOST = 16_383;

    private static final int LONGEST_WORD = 100;
    private static final int LONGEST_QUERY = 100;

    private Bigrams() {}

    /**
     * Some neighbouring terms of a query.
     *
     * @param terms one after the other
     * @param beginning whether the last is only the beginning of a term
     */
    record Wanted(List<String> terms, boolean beginning) {}

    /** Returns the terms of a text, in order. */
    static List<String> of(String text) {
        List<String> terms = new ArrayList<>();
        for (String run : runs(text)) {
            if (isPaired(run.codePointAt(0))) {
                terms.addAll(pairs(run));
                terms.add(run.substring(run.offsetByCodePoints(run.length(), -1)));
            } else {
                terms.add(run.length() > LONGEST_WORD ? run.substring(0, LONGEST_WORD) : run);
            }
        }
        return terms.size() > MOST ? terms.subList(0, MOST) : terms;
    }

    /** Returns what must all be in a text that somebody looks for; empty where they typed no letter. */
    static List<Wanted> wanted(String query) {
        int end = query.offsetByCodePoints(0, Math.min(LONGEST_QUERY, query.codePointCount(0, query.length())));
        return runs(query.substring(0, end)).stream()
                .map(run -> isPaired(run.codePointAt(0)) && run.codePointCount(0, run.length()) > 1
                        ? new Wanted(pairs(run), false)
                        : new Wanted(List.of(run), true))
                .toList();
    }

    private static List<String> pairs(String run) {
        int[] points = run.codePoints().toArray();
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < points.length; i++) {
            pairs.add(new String(points, i, 2));
        }
        return pairs;
    }

    private static List<String> runs(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        List<String> runs = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        plain.codePoints()
                .filter(point -> Character.getType(point) != Character.FORMAT)
                .forEach(point -> {
                    boolean goesOn = !run.isEmpty() && isPaired(run.codePointAt(0)) == isPaired(point);
                    if (!run.isEmpty() && !(goesOn && Character.isLetterOrDigit(point))) {
                        runs.add(run.toString());
                        run.setLength(0);
                    }
                    if (Character.isLetterOrDigit(point)) {
                        run.appendCodePoint(point);
                    }
                });
        if (!run.isEmpty()) {
            runs.add(run.toString());
        }
        return runs;
    }

    private static boolean isPaired(int point) {
        return switch (Character.UnicodeScript.of(point)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }
}
