package io.github.redress.examples.portal.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BigramsTest {

    @Test
    void pairsOfChineseAndWholeWordsOfOtherScriptsAreTerms() {
        assertThat(Bigrams.of("路灯不亮，Lamp-post 5G基站"))
                .containsExactly("路灯", "灯不", "不亮", "亮", "lamp", "post", "5g", "基站", "站");
    }

    @Test
    void widthCaseAndWhatNobodySeesMakeNoDifference() {
        assertThat(Bigrams.of("路\u200B灯ＬＡＭＰ\u202E")).isEqualTo(Bigrams.of("路灯lamp"));
    }

    @Test
    void singleCharactersAndWordsAreBeginningsAndPairsAreWhole() {
        assertThat(Bigrams.wanted("灯 lam 路灯坏"))
                .containsExactly(
                        new Bigrams.Wanted(List.of("灯"), true),
                        new Bigrams.Wanted(List.of("lam"), true),
                        new Bigrams.Wanted(List.of("路灯", "灯坏"), false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "'\" OR 1=1 --", "*:&|!<->()\\", "NEAR(", "𠮷野家\uD800"})
    void nothingButLettersAndDigitsIsLeftOfAQuery(String query) {
        assertThat(Bigrams.wanted(query))
                .allSatisfy(each -> assertThat(String.join("", each.terms()))
                        .matches(text -> text.codePoints().allMatch(Character::isLetterOrDigit)));
    }
}
