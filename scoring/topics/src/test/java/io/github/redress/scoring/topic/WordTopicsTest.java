package io.github.redress.scoring.topic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.scoring.topic.text.Tokenizer;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordTopicsTest {

    private static final TopicSettings PAIRS =
            TopicSettings.builder(SmallTown.ZONE).tokenizer(Tokenizer.plain()).build();

    @Test
    void termsAreTheWordsOfTheTokenizer() {
        SmallTown town = SmallTown.quiet(1, 20);
        for (int i = 0; i < 20; i++) {
            town.write("q" + i, i % 7, "电梯困人");
        }

        List<Topic> topics = week(town);

        assertThat(topics).singleElement().satisfies(topic -> {
            assertThat(topic.terms()).contains("电梯", "梯困", "困人").allMatch(term -> term.length() == 2);
            assertThat(topic.persons()).isEqualTo(20);
        });
    }

    @Test
    void quietWeekHasNoWords() {
        assertThat(week(SmallTown.quiet(2, 20))).isEmpty();
    }

    @Test
    void whoSaysAWordOftenSaysItOnce() {
        SmallTown town = SmallTown.quiet(3, 20);
        for (int i = 0; i < 100; i++) {
            town.write("one", i % 7, "电梯困人");
        }

        assertThat(week(town)).isEmpty();
    }

    @Test
    void noTokenizerIsTheDefault() {
        assertThat(TopicSettings.in(SmallTown.ZONE).tokenizer()).isNull();
    }

    private static List<Topic> week(SmallTown town) {
        return Topics.over(town.messages(), PAIRS).between(SmallTown.MONDAY, SmallTown.MONDAY.plusWeeks(1));
    }
}
