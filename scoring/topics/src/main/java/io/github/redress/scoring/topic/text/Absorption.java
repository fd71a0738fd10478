package io.github.redress.scoring.topic.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Drops phrases that are hardly ever written but as part of one longer phrase: at least {@value #SHARE} of the texts that have the shorter
 * one have the longer one, and that one is not dropped itself.
 */
final class Absorption {

    private static final double SHARE = 0.8;

    private Absorption() {}

    static List<Phrase> of(List<Phrase> phrases) {
        Map<String, Phrase> byText = new HashMap<>();
        phrases.forEach(phrase -> byText.put(phrase.text(), phrase));
        List<Phrase> longestFirst = new ArrayList<>(phrases);
        longestFirst.sort(
                Comparator.comparingInt((Phrase phrase) -> phrase.text().length())
                        .reversed());
        Set<String> absorbed = new HashSet<>();
        for (Phrase phrase : longestFirst) {
            if (!absorbed.contains(phrase.text())) {
                for (String part : parts(phrase.text())) {
                    Phrase shorter = byText.get(part);
                    if (shorter != null && phrase.texts() >= SHARE * shorter.texts()) {
                        absorbed.add(part);
                    }
                }
            }
        }
        return phrases.stream()
                .filter(phrase -> !absorbed.contains(phrase.text()))
                .toList();
    }

    /** All runs of whole units of a phrase, but for the phrase itself. */
    private static List<String> parts(String phrase) {
        List<String> parts = new ArrayList<>();
        for (int from = 0; from < phrase.length(); from = nextUnit(phrase, CleanText.endOfUnit(phrase, from))) {
            for (int to = from; to < phrase.length(); ) {
                to = CleanText.endOfUnit(phrase, nextUnit(phrase, to));
                if (to - from < phrase.length()) {
                    parts.add(phrase.substring(from, to));
                }
            }
        }
        return parts;
    }

    private static int nextUnit(String phrase, int at) {
        return at < phrase.length() && phrase.charAt(at) == CleanText.SPACE ? at + 1 : at;
    }
}
