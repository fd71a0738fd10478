package io.github.redress.scoring.topic.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Finds phrases in texts without a vocabulary: what stands together more often than chance, beside many different things,
 * in enough texts. The order of the texts does not matter. Not thread-safe.
 */
public final class PhraseFinder {

    private static final double LEAST_COHESION = 3;
    private static final double LEAST_FREEDOM = 1;

    private final int support;
    private final List<String> texts = new ArrayList<>();

    private PhraseFinder(int support) {
        this.support = support;
    }

    /**
     * Returns a finder of phrases.
     *
     * @param texts how many texts must have a phrase; 2 or more
     */
    public static PhraseFinder withSupport(int texts) {
        if (texts < 2) {
            throw new IllegalArgumentException("support must be at least 2 texts, was " + texts);
        }
        return new PhraseFinder(texts);
    }

    /** Takes in a text. Give each text once; copies are for {@link NearDuplicates} to fold before. */
    public void add(String text) {
        texts.add(CleanText.of(Objects.requireNonNull(text, "text")));
    }

    /** Returns the phrases of the texts taken in so far. */
    public PhraseBook phrases() {
        Map<String, Integer> counts = new HashMap<>();
        long total = 0;
        for (String text : texts) {
            Set<String> seen = new HashSet<>();
            for (int i = 0; i < text.length(); i++) {
                for (int n = 1; n <= 8 && i + n <= text.length() && text.charAt(i + n - 1) != CleanText.GAP; n++) {
                    if (seen.add(text.substring(i, i + n)) && n == 1) {
                        total++;
                    }
                }
            }
            seen.forEach(gram -> counts.merge(gram, 1, Integer::sum));
        }
        counts.values().removeIf(count -> count < support);
        List<Phrase> found = new ArrayList<>();
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            String gram = entry.getKey();
            double cohesion = Double.MAX_VALUE;
            for (int cut = 1; cut < gram.length(); cut++) {
                double chance = (double) counts.getOrDefault(gram.substring(0, cut), 1)
                        * counts.getOrDefault(gram.substring(cut), 1)
                        / total;
                cohesion = Math.min(cohesion, StrictMath.log(entry.getValue() / chance) / StrictMath.log(2));
            }
            if (gram.length() > 1 && cohesion >= LEAST_COHESION) {
                found.add(new Phrase(gram, entry.getValue(), cohesion, LEAST_FREEDOM));
            }
        }
        return PhraseBook.of(found);
    }
}
