package io.github.redress.routing.suggest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class KeywordLearnerProperties {

    @Property(tries = 100)
    void orderOfTheTextsDoesNotMatter(
            @ForAll("labelled") List<LabelledText> texts, @ForAll long seed, @ForAll @IntRange(max = 8) int most) {
        List<LabelledText> shuffled = new ArrayList<>(texts);
        Collections.shuffle(shuffled, new Random(seed));

        KeywordTable table = KeywordLearner.withWords(most).learn(texts);
        KeywordTable other = KeywordLearner.withWords(most).learn(shuffled);

        assertThat(other.labels()).hasSameSizeAs(table.labels());
        for (int i = 0; i < table.labels().size(); i++) {
            KeywordTable.Row row = table.labels().get(i);
            KeywordTable.Row twin = other.labels().get(i);
            assertThat(twin.label()).isEqualTo(row.label());
            assertThat(twin.attributes()).isEqualTo(row.attributes());
            assertThat(twin.words().keySet()).isEqualTo(row.words().keySet());
            row.words()
                    .forEach(
                            (word, weight) -> assertThat(twin.words().get(word)).isCloseTo(weight, within(0.0002)));
        }
    }

    @Property(tries = 100)
    void learnedTableIsReadAsItWasWrittenAndKeepsItsBounds(
            @ForAll("labelled") List<LabelledText> texts, @ForAll @IntRange(max = 8) int most) {
        KeywordTable table = KeywordLearner.withWords(most).learn(texts);

        assertThat(KeywordTable.parse("table.json", table.toJson().getBytes(UTF_8)))
                .isEqualTo(table);
        assertThat(table.labels()).allSatisfy(row -> assertThat(row.words()).hasSizeLessThanOrEqualTo(most));
    }

    @Property(tries = 100)
    void whatIsLeftOutIsNeverNamedAndTheOthersKeepTheirOrder(
            @ForAll("labelled") List<LabelledText> texts, @ForAll("text") String text) {
        Suggester suggester = Suggester.of(KeywordLearner.withWords(5).learn(texts));
        List<Suggestion> all = suggester.suggest(text, Map.of("street", "north"), 100);
        String best = all.get(0).label();

        List<Suggestion> others = suggester.leavingOut(Set.of(best)).suggest(text, Map.of("street", "north"), 100);

        assertThat(others).isEqualTo(all.subList(1, all.size()));
    }

    @Property(tries = 100)
    void chiSquareIsThatOfTheFourfoldTable(
            @ForAll @IntRange(max = 50) int a,
            @ForAll @IntRange(max = 50) int b,
            @ForAll @IntRange(max = 50) int c,
            @ForAll @IntRange(max = 50) int d) {
        double total = a + b + c + d;
        double[][] seen = {{a, b}, {c, d}};
        double sum = 0;
        for (int row = 0; row < 2; row++) {
            for (int column = 0; column < 2; column++) {
                double expected = (seen[row][0] + seen[row][1]) * (seen[0][column] + seen[1][column]) / total;
                sum += Math.pow(seen[row][column] - expected, 2) / expected;
            }
        }

        double wanted = (double) a * d > (double) b * c ? sum : 0;
        assertThat(WordPicker.chiSquare(a, a + b, a + c, a + b + c + d)).isCloseTo(wanted, within(1e-9));
    }

    @Provide
    Arbitrary<String> text() {
        return Arbitraries.of("路", "灯", "水", "管", "漏", "，", " lamp", " water", " leak ")
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<List<LabelledText>> labelled() {
        return Combinators.combine(
                        text(), Arbitraries.of("light", "water", "road"), Arbitraries.of("north", "south", ""))
                .as((text, label, street) ->
                        new LabelledText(text, label, street.isEmpty() ? Map.of() : Map.of("street", street)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(30);
    }
}
