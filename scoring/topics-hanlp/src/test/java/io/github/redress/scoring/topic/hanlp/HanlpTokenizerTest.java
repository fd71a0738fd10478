package io.github.redress.scoring.topic.hanlp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.scoring.topic.text.Tokenizer;
import java.util.Collections;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HanlpTokenizerTest {

    private static final Tokenizer WORDS = new HanlpTokenizer();

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "小区门口井盖坏了没人管, 小区 井盖",
        "夜市占道经营影响出行, 夜市 占道 经营 影响 出行",
        "无证摊贩占道, 无证 摊贩 占道",
        "解放大道路灯不亮, 解放 大道 路灯",
        "物业公司乱收费，业委会不作为, 物业公司 乱收费 业委会 不作为",
        "ＫＴＶ噪音扰民, ktv 噪音 扰民",
        "业主张伟强反映停电, 业主 反映 停电",
        "？！, ''",
    })
    void whatAMessageIsAbout(String text, String words) {
        assertThat(String.join(" ", WORDS.terms(text))).isEqualTo(words);
    }

    @Test
    void aWordThatNoDictionaryHasCanBeGiven() {
        assertThat(WORDS.terms("健身房退费难")).doesNotContain("退费难");
        assertThat(new HanlpTokenizer(List.of("退费难")).terms("健身房退费难")).containsExactly("健身房", "退费难");
    }

    @Test
    void aGivenWordStaysWithTheTokenizerItWasGivenTo() {
        new HanlpTokenizer(List.of("退费难"));

        assertThat(new HanlpTokenizer().terms("健身房退费难")).doesNotContain("退费难");
    }

    @Test
    void theServiceLoaderFindsIt() {
        assertThat(ServiceLoader.load(Tokenizer.class)).hasOnlyElementsOfType(HanlpTokenizer.class);
    }

    @Test
    void manyThreadsGetTheSameWords() {
        List<String> texts = List.of("小区门口井盖坏了", "夜市占道经营", "无证摊贩占道", "解放大道路灯不亮半年");
        List<List<String>> alone = texts.stream().map(WORDS::terms).toList();

        List<List<String>> together = IntStream.range(0, 4000)
                .parallel()
                .mapToObj(i -> WORDS.terms(texts.get(i % texts.size())))
                .toList();

        for (int i = 0; i < texts.size(); i++) {
            int start = i;
            List<List<String>> same = IntStream.range(0, 1000)
                    .mapToObj(n -> together.get(start + n * texts.size()))
                    .toList();
            assertThat(same).isEqualTo(Collections.nCopies(1000, alone.get(i)));
        }
    }
}
