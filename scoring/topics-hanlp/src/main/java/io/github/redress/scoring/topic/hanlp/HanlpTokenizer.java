package io.github.redress.scoring.topic.hanlp;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import io.github.redress.scoring.topic.text.Tokenizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Cuts Chinese into words and keeps nouns and verbs of two characters or more. Names of people are left out. Words of other
 * scripts stay whole.
 *
 * <p>The dictionary is in HanLP's jar; the first one made reads it, which took 0.2 seconds where it was measured. Words that
 * it misses can be given, for instance those that a {@link io.github.redress.scoring.topic.text.PhraseFinder} found.
 * Thread-safe.
 */
public final class HanlpTokenizer implements Tokenizer {

    /** Words of the hotline desk that the dictionary cuts apart, each shown by a test. */
    private static final List<String> DESK_WORDS = List.of("占道");

    /** Verbs that say nothing by themselves: to be, to have, to go somewhere, to do formally. */
    private static final Set<String> EMPTY_VERBS = Set.of("vshi", "vyou", "vf", "vx");

    private final Segment segment;

    /** Returns one with the dictionary as it is, and the few words that a hotline desk needs besides. */
    public HanlpTokenizer() {
        this(List.of());
    }

    /**
     * Returns one that also knows these words.
     *
     * @param words not cut apart wherever they stand; the longest wins where they overlap
     */
    public HanlpTokenizer(Collection<String> words) {
        // One of our own: HanLP's shared dictionary would change for everybody else in the process.
        DynamicCustomDictionary own = new DynamicCustomDictionary();
        DESK_WORDS.forEach(word -> own.add(word, "nz 1"));
        for (String word : words) {
            own.add(Tokenizer.clean(Objects.requireNonNull(word, "word")), "nz 1");
        }
        this.segment = HanLP.newSegment();
        segment.customDictionary = own;
        segment.enableCustomDictionaryForcing(true);
    }

    @Override
    public List<String> terms(String text) {
        List<String> terms = new ArrayList<>();
        for (Term term : segment.seg(Tokenizer.clean(text))) {
            if (term.word.codePointCount(0, term.word.length()) > 1 && says(term.nature.toString())) {
                terms.add(term.word);
            }
        }
        return List.copyOf(terms);
    }

    private static boolean says(String nature) {
        return (nature.startsWith("n") && !nature.startsWith("nr"))
                || (nature.startsWith("v") && !EMPTY_VERBS.contains(nature))
                || nature.startsWith("g");
    }
}
