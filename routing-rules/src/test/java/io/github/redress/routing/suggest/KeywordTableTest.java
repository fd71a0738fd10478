package io.github.redress.routing.suggest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.redress.FaultyFilesException;
import io.github.redress.FileFault;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeywordTableTest {

    private static final String TABLE = """
            {"format":"redress.keywords/1","labels":[
             {"label":"water-group","prior":-0.5,"words":{"漏水":2,"water":1.5,"路灯":-1},
              "attributes":{"street":{"otherwise":-3,"values":{"north":0.4}}}},
             {"label":"light-office","prior":-1,"words":{"路灯":2.5},
              "attributes":{"street":{"otherwise":-2,"values":{"south":0.6}}}},
             {"label":"centre","prior":-2}]}
            """;

    @Test
    void labelsAreRankedByTheSumOfWhatWasFound() {
        List<Suggestion> suggestions = suggester().suggest("Ｗater 漏水了，漏水", Map.of("street", "north"), 2);

        assertThat(suggestions)
                .containsExactly(
                        new Suggestion("water-group", 3.4, List.of("漏水", "water", "street=north")),
                        new Suggestion("centre", -2, List.of()));
    }

    @Test
    void wordInsideALongerWordDoesNotSpeak() {
        assertThat(suggester().suggest("underwater", Map.of(), 1).get(0))
                .isEqualTo(new Suggestion("water-group", -0.5, List.of()));
    }

    @Test
    void valueThatNoLabelHasHadSaysNothing() {
        assertThat(suggester().suggest("路灯", Map.of("street", "west", "mood", "bad"), 1))
                .containsExactly(new Suggestion("light-office", 1.5, List.of("路灯")));
    }

    @Test
    void accusedIsNeverNamedHoweverManyAreAskedFor() {
        Suggester guarded = suggester().leavingOut(Set.of("water-group")).leavingOut(Set.of("centre"));

        assertThat(guarded.suggest("漏水 water", Map.of("street", "north"), 10))
                .extracting(Suggestion::label)
                .containsExactly("light-office");
    }

    @Test
    void atLeastOneIsAskedFor() {
        assertThatThrownBy(() -> suggester().suggest("", Map.of(), 0))
                .hasMessage("at least 1 suggestion must be asked for, was 0");
    }

    @Test
    void writtenTableIsReadAsItWas() {
        KeywordTable table = parse(TABLE);

        assertThat(parse(table.toJson())).isEqualTo(table);
    }

    @Test
    void everyFaultIsSaidAtOnce() {
        FaultyFilesException faulty = catchThrowableOfType(FaultyFilesException.class, () -> parse("""
                {"format":"redress.keywords/2","mood":1,"labels":[
                 {"label":"a","words":{"Water":1,"ｗater":2," ":1,"x":"y"}},
                 {"label":"a","prior":101,"attributes":{"street":{"values":{"north":null}}}},
                 {"prior":0,"words":[]}]}
                """));

        assertThat(faulty.faults())
                .extracting(FileFault::toString)
                .containsExactly(
                        "table.json:1 /mood: the key \"mood\" is not known here; known are $schema, format, labels",
                        "table.json:1 /format: the format \"redress.keywords/1\" was wanted, was \"redress.keywords/2\"",
                        "table.json:2 /labels/0: the key \"prior\" is missing",
                        "table.json:2 /labels/0/words/ｗater: \"ｗater\" is the same word as \"Water\"",
                        "table.json:2 /labels/0/words/ : a word or value that is not blank was wanted",
                        "table.json:2 /labels/0/words/x: a number was wanted, was \"y\"",
                        "table.json:3 /labels/1/label: the label \"a\" is already that of /labels/0",
                        "table.json:3 /labels/1/prior: a weight from -100 to 100 was wanted, was 101",
                        "table.json:3 /labels/1/attributes/street: the key \"otherwise\" is missing",
                        "table.json:3 /labels/1/attributes/street/values: the key \"north\" is missing",
                        "table.json:4 /labels/2: the key \"label\" is missing",
                        "table.json:4 /labels/2/words: an object was wanted, was an array");
    }

    @Test
    void emptyTableIsNone() {
        assertThatThrownBy(() -> parse("{\"format\":\"redress.keywords/1\",\"labels\":[]}"))
                .hasMessage("1 fault\ntable.json:1 /labels: at least one label was wanted, was []");
        assertThatThrownBy(() -> KeywordLearner.withWords(1).learn(List.of()))
                .hasMessage("at least one labelled text was wanted, was none");
        assertThatThrownBy(() -> KeywordLearner.withWords(-1))
                .hasMessage("from 0 to 10000 words for each label were wanted, was -1");
    }

    @Test
    void complaintsWordsStandInNoLog() {
        assertThat(LabelledText.of("my neighbour is loud", "noise")).hasToString("LabelledText[label=noise]");
        assertThat(PlainText.of("my neighbour is loud")).hasToString("PlainText[20 characters]");
    }

    private static Suggester suggester() {
        return Suggester.of(parse(TABLE));
    }

    private static KeywordTable parse(String text) {
        return KeywordTable.parse("table.json", text.getBytes(UTF_8));
    }
}
