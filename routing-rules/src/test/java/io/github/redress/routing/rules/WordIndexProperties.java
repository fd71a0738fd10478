package io.github.redress.routing.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.arbitraries.StringArbitrary;
import net.jqwik.api.constraints.Size;

class WordIndexProperties {

    @Property
    void findsEveryWordThatTheTextContains(
            @ForAll @Size(max = 40) Set<@From("words") String> words, @ForAll("texts") String text) {
        WordIndex index = new WordIndex(words);

        FoundWords found = index.find(text);

        Set<String> standing = words.stream()
                .filter(word -> found.has(index.number(word)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(standing)
                .isEqualTo(words.stream().filter(text::contains).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Provide
    Arbitrary<String> words() {
        return letters().ofMinLength(1).ofMaxLength(4);
    }

    @Provide
    Arbitrary<String> texts() {
        return letters().ofMaxLength(200);
    }

    /** Few letters, so that words overlap, contain each other and begin alike; both halves of a surrogate pair too. */
    private static StringArbitrary letters() {
        return Arbitraries.strings().withChars('水', '管', 'a', '\uD840', '\uDC00', '\uFFFF', '\0');
    }
}
