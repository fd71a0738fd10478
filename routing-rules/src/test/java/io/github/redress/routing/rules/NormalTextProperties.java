package io.github.redress.routing.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NormalTextProperties {

    @Property(tries = 3000)
    void plainCharactersTakeNoOtherForm(@ForAll("texts") String text) {
        assertThat(NormalText.of(text)).isEqualTo(stepByStep(text));
    }

    @Property(tries = 3000)
    void normalTextStaysAsItIs(@ForAll("texts") String text) {
        assertThat(NormalText.of(NormalText.of(text))).isEqualTo(NormalText.of(text));
    }

    @Property(tries = 3000)
    void offsetsPointToWhatBecameTheCharacters(@ForAll("texts") String text) {
        TextOffsets offsets = TextOffsets.of(text);

        assertThat(offsets.normal()).isEqualTo(NormalText.of(text));
        for (int i = 0; i < offsets.normal().length(); i++) {
            assertThat(offsets.start(i)).isBetween(i == 0 ? 0 : offsets.start(i - 1), text.length() - 1);
            assertThat(offsets.end(i)).isBetween(offsets.start(i) + 1, text.length());
            assertThat(NormalText.of(text.substring(offsets.start(i), offsets.end(i))))
                    .contains(offsets.normal().substring(i, i + 1));
        }
    }

    /** The steps as the class names them, without the short way. */
    private static String stepByStep(String text) {
        StringBuilder small = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                .map(Character::toLowerCase)
                .forEach(small::appendCodePoint);
        StringBuilder folded = new StringBuilder();
        small.toString()
                .toUpperCase(Locale.ROOT)
                .codePoints()
                .map(Character::toLowerCase)
                .forEach(folded::appendCodePoint);
        return Normalizer.normalize(folded, Normalizer.Form.NFKC);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> delicate = Arbitraries.of(
                "积水",
                "ＬＥＡＫ！",
                "。、，",
                "e\u0301",
                "\u0301",
                "\u0323",
                "A\u030A",
                "①⑫",
                "ß",
                "ẞ",
                "İ",
                "ΟΔΟΣ",
                "ﬁ",
                "ｶﾞ",
                "\uFF9E",
                "\u1112\u1161\u11AB",
                "각",
                "…",
                "“”",
                "\u3000",
                "𠀀",
                "😀",
                "\uD840",
                "\uFFFF",
                "ﷺ",
                "Ǆ",
                "\u0F71\u0F72",
                "\u0344",
                "<\u0338",
                "\u30D0",
                "か\u3099",
                "a");
        return Arbitraries.oneOf(delicate, delicate, Arbitraries.strings().ofMaxLength(3))
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
    }
}
