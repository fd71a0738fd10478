package io.github.redress.routing.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Settings were chosen by cross-validation among the texts that are learned from; those that are asked had no say in them. */
class RealTextTest {

    @Test
    void fiftyWordsALabelNameTheLabelRightly() throws IOException {
        List<LabelledText> learned = new ArrayList<>();
        List<LabelledText> asked = new ArrayList<>();
        for (Map<String, String> row : SharedData.rows("messages/labelled_1842.csv.gz")) {
            LabelledText text = LabelledText.of(row.getOrDefault("文本", ""), row.getOrDefault("一级标签", ""));
            ((learned.size() + asked.size()) % 4 == 3 ? asked : learned).add(text);
        }
        KeywordTable table = KeywordLearner.withWords(50).learn(learned);

        assertThat(asked).hasSize(460);
        assertThat(table.labels())
                .hasSize(7)
                .allSatisfy(row -> assertThat(row.words()).hasSizeLessThanOrEqualTo(50));
        assertThat(shareNamed(table, asked, 1)).isGreaterThanOrEqualTo(0.74);
    }

    @Test
    void subTypeAndStreetNameTheUnitAmongThree() throws IOException {
        List<LabelledText> texts = SharedData.rows("pingshan12345/pingshan_first5000.csv.gz").stream()
                .sorted(Comparator.comparing(row -> row.getOrDefault("CREATE_TIME", "")))
                .map(row -> new LabelledText(
                        "",
                        row.getOrDefault("DISPOSE_UNIT_NAME", ""),
                        Map.of(
                                "subType", row.getOrDefault("SUB_TYPE_NAME", ""),
                                "street", row.getOrDefault("STREET_NAME", ""))))
                .toList();
        KeywordTable table = KeywordLearner.withWords(50).learn(texts.subList(0, 3_500));

        assertThat(texts).hasSize(5_000);
        assertThat(shareNamed(table, texts.subList(3_500, 5_000), 3)).isGreaterThanOrEqualTo(0.70);
    }

    private static double shareNamed(KeywordTable table, List<LabelledText> asked, int atMost) {
        Suggester suggester = Suggester.of(table);
        long named = asked.stream()
                .filter(text -> suggester.suggest(text.text(), text.attributes(), atMost).stream()
                        .anyMatch(suggestion -> suggestion.label().equals(text.label())))
                .count();
        return (double) named / asked.size();
    }
}
