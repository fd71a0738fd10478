package io.github.redress.examples.city.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.examples.city.OrdinaryDay;
import io.github.redress.scoring.topic.Topic;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class S7HotTopicsTest {

    private static final Stage STAGE = Unwatched.stage();
    private static HotTopics.Told told;

    @BeforeAll
    static void play() {
        told = HotTopics.play(STAGE, Unwatched.boards().zone(), OrdinaryDay.messages());
    }

    @AfterAll
    static void close() {
        STAGE.close();
    }

    @Test
    void dayOnWhichALiftFellSpeaksOfLifts() {
        assertThat(about(told.day(), "电梯坠落").persons()).isEqualTo(12);
    }

    @Test
    void weekSpeaksOfPermitsAndPyramidSelling() {
        assertThat(about(told.week(), "居住证续签").persons()).isEqualTo(21);
        assertThat(about(told.week(), "传销窝点").persons()).isEqualTo(14);
    }

    @Test
    void monthSpeaksOfPlacesInKindergartensFirst() {
        Topic first = told.month().get(0);

        assertThat(first.terms()).anyMatch(term -> term.contains("幼儿园学位"));
        assertThat(first.persons()).isEqualTo(60);
    }

    @Test
    void nothingElseIsATopicThoughPeopleWriteOfManyThings() {
        assertThat(told.day()).extracting(Topic::label).containsExactly("电梯坠落");
        assertThat(told.week()).extracting(Topic::label).containsExactly("居住证续签", "传销窝点", "电梯坠落");
        assertThat(told.month()).extracting(Topic::label).containsExactly("幼儿园学位");
        assertThat(told.messages()).hasSizeGreaterThan(750);
    }

    @Test
    void personWhoWritesFortyTimesMovesNothing() {
        assertThat(told.messages())
                .filteredOn(message -> message.title().equals(HotTopics.ALONE))
                .hasSize(40)
                .extracting(message -> message.person())
                .containsOnly(told.messages().stream()
                        .filter(message -> message.title().equals(HotTopics.ALONE))
                        .findFirst()
                        .orElseThrow()
                        .person());
        for (List<Topic> topics : List.of(told.day(), told.week(), told.month())) {
            assertThat(topics)
                    .isNotEmpty()
                    .noneMatch(topic -> topic.terms().stream().anyMatch(term -> term.contains("鸽子")));
        }
    }

    @Test
    void nobodysNumberIsInAMessageForTopics() {
        assertThat(told.messages())
                .allSatisfy(
                        message -> assertThat(String.valueOf(message.person())).matches("[0-9a-f]{64}"));
    }

    private static Topic about(List<Topic> topics, String phrase) {
        return topics.stream()
                .filter(topic -> topic.terms().stream().anyMatch(term -> term.contains(phrase)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no topic has " + phrase + ", there are " + topics));
    }
}
