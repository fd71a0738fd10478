package io.github.redress.routing.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalTextTest {

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(delimiter = '|', textBlock = """
            门口爆管，水很大！ | 门口爆管,水很大!
            ＬＥＡＫ１      | leak1
            Straße          | strasse
            ΟΔΟΣ            | οδοσ
            ⑫               | 12
            ｶﾞｽ            | ガス
            """)
    void textsHaveOneForm(String written, String normal) {
        assertThat(NormalText.of(written)).isEqualTo(normal);
    }

    @Test
    void normalTextIsReturnedAsItIs() {
        String normal = "门口爆管。leak 1";

        assertThat(NormalText.of(normal)).isSameAs(normal);
    }

    @ParameterizedTest(name = "in {0}, {1} stands from {2} to {3}")
    @CsvSource(delimiter = '|', textBlock = """
            水管，爆了   | 爆   | 3 | 4
            第⑫号        | 12   | 1 | 2
            cafe\u0301吧 | é    | 3 | 5
            STRAẞE路     | e路  | 5 | 7
            全ｶﾞｽ管      | ガス | 1 | 4
            a\u0301\uFF9F\u0301\uFF9Fb | b | 5 | 6
            """)
    void offsetsPointIntoTheWrittenText(String written, String word, int start, int end) {
        String text = written.translateEscapes();
        TextOffsets offsets = TextOffsets.of(text);

        int found = offsets.normal().indexOf(word);

        assertThat(found).isNotNegative();
        assertThat(offsets.start(found)).isEqualTo(start);
        assertThat(offsets.end(found + word.length() - 1)).isEqualTo(end);
    }
}
