package io.github.redress.scoring.topic.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Finds phrases in texts without a vocabulary.
 *
 * <p>A phrase is 2 to {@value RunSearch#MOST_UNITS} characters of a script without spaces, or 1 to {@value RunSearch#MOST_WORDS}
 * words of another one, or both mixed, that
 *
 * <ol>
 *   <li>enough texts have;
 *   <li>stand together more often than by chance: cohesion, {@value #LEAST_COHESION} bits at least;
 *   <li>stand beside many different things: freedom, {@value #LEAST_FREEDOM} bits at least on each side (1 where two texts are enough); the end of a
 *       sentence is something else each time;
 *   <li>are no mere form of address or request, and no phrase with a particle, see {@link Formalities};
 *   <li>and are not, in nearly all texts that have them, part of one longer phrase.
 * </ol>
 *
 * <p>All numbers are exact, and the order of the texts does not matter. Not thread-safe.
 */
public final class PhraseFinder {

    private static final double LEAST_COHESION = 3;
    private static final double LEAST_FREEDOM = 1.5;

    private final int support;
    private final UnitTexts texts = new UnitTexts();

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
        RunSearch search = new RunSearch(texts, support, Math.min(LEAST_FREEDOM, Tally.log2(support)));
        return PhraseBook.of(Absorption.of(Formalities.without(coherent(search))), search.runs());
    }

    private List<Phrase> coherent(RunSearch search) {
        List<Phrase> found = new ArrayList<>();
        for (Run run : search.found()) {
            double cohesion = search.cohesion(run);
            if (cohesion >= LEAST_COHESION) {
                found.add(new Phrase(
                        texts.run(run.place(), run.units()), run.texts(), run.times(), cohesion, run.freedom()));
            }
        }
        return found;
    }
}
