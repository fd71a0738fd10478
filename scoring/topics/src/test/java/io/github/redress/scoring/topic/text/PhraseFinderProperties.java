package io.github.redress.scoring.topic.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class PhraseFinderProperties {

    /** Texts of few different units, with some phrases strewn in, so that runs come again. */
    @Provide
    Arbitrary<List<NaiveText>> texts() {
        Arbitrary<List<String>> pieces = Arbitraries.of(
                List.of("路", "灯"),
                List.of("路", "灯", "熄", "灭"),
                List.of("井", "盖"),
                List.of("桥"),
                List.of("树"),
                List.of("墙"),
                List.of("门"),
                List.of("钟"),
                List.of("窗"),
                List.of("street", "light"),
                List.of("noise"),
                List.of("bus"),
                List.of("tree"),
                List.of(NaiveText.END));
        return pieces.list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(NaiveText::of)
                .list()
                .ofMinSize(4)
                .ofMaxSize(60);
    }

    @Property(tries = 200)
    void phrasesAreThoseOfANaiveFinder(
            @ForAll("texts") List<NaiveText> texts, @ForAll @IntRange(min = 2, max = 5) int support) {
        assertThat(found(texts, support)).isEqualTo(NaiveText.phrases(texts, support));
    }

    @Property(tries = 100)
    void orderOfTheTextsDoesNotMatter(
            @ForAll("texts") List<NaiveText> texts,
            @ForAll @IntRange(min = 2, max = 5) int support,
            @ForAll Random random) {
        List<NaiveText> shuffled = new ArrayList<>(texts);
        Collections.shuffle(shuffled, random);

        assertThat(found(shuffled, support)).isEqualTo(found(texts, support));
    }

    @Property(tries = 100)
    void everyCountIsThatOfTheTextsThatHaveThePhrase(
            @ForAll("texts") List<NaiveText> texts, @ForAll @IntRange(min = 2, max = 5) int support) {
        assertThat(found(texts, support)).allSatisfy(phrase -> {
            assertThat(phrase.texts()).isEqualTo((int)
                    texts.stream().filter(text -> text.has(phrase.text())).count());
            assertThat(phrase.texts()).isGreaterThanOrEqualTo(support);
        });
    }

    @Property(tries = 100)
    void noPhraseComesOnlyWithinAnother(@ForAll("texts") List<NaiveText> texts) {
        List<Phrase> found = found(texts, 2);

        assertThat(found)
                .allSatisfy(phrase -> assertThat(found)
                        .filteredOn(
                                other -> other != phrase && NaiveText.of(other).has(phrase.text()))
                        .allSatisfy(longer -> assertThat(longer.texts()).isLessThan(phrase.texts())));
    }

    /** Whoever tests each phrase has looked at all that might have been one. */
    @Property(tries = 100)
    void runsAreCountedBeforeAnyIsChosen(
            @ForAll("texts") List<NaiveText> texts, @ForAll @IntRange(min = 2, max = 5) int support) {
        PhraseFinder finder = PhraseFinder.withSupport(support);
        texts.forEach(text -> finder.add(text.written()));
        List<String> all = NaiveText.candidates(texts);

        assertThat(finder.phrases().runs()).isBetween((long) new HashSet<>(all).size(), (long) all.size());
    }

    private static List<Phrase> found(List<NaiveText> texts, int support) {
        PhraseFinder finder = PhraseFinder.withSupport(support);
        texts.forEach(text -> finder.add(text.written()));
        return finder.phrases().phrases();
    }
}
