package io.github.redress.scoring.topic.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormalitiesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "您好",
                "请问",
                "希望有关部门",
                "谢谢",
                "尊敬的王书记",
                "请你们尽快处理",
                "我想反映一个问题",
                "would like to",
                "please help us",
                "thank you",
                "dear mr smith"
            })
    void saysNothing(String phrase) {
        assertThat(Formalities.isOnly(phrase)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"物业", "不作为", "路灯不亮", "请问学位", "street light", "help line", "them park", "5g基站"})
    void saysSomething(String phrase) {
        assertThat(Formalities.isOnly(phrase)).isFalse();
    }

    @Test
    void aPhraseWithAParticleSaysNoMoreThanThePhrase() {
        assertThat(without("正常生活", "的正常生活", "影响", "影响了", "street light", "the street light"))
                .containsExactly("正常生活", "影响", "street light");
    }

    @Test
    void aParticleThatIsPartOfAWordStays() {
        assertThat(without("和谐社会", "的士", "就业", "不作为", "作为人")).contains("和谐社会", "的士", "就业", "不作为");
    }

    private static List<String> without(String... phrases) {
        return Formalities.without(Arrays.stream(phrases)
                        .map(text -> new Phrase(text, 5, 5, 9, 2))
                        .toList())
                .stream()
                .map(Phrase::text)
                .toList();
    }
}
