package io.github.redress.scoring.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TopicsTest {

    @Test
    void quietWeekHasNoTopic() {
        assertThat(SmallTown.week(SmallTown.quiet(1, 20).messages(), CountedBy.PERSONS))
                .isEmpty();
    }

    @Test
    void copiesOfOneTextAreOneCaseAndAsManyPersons() {
        SmallTown town = SmallTown.quiet(2, 20);
        for (int i = 0; i < 30; i++) {
            String copy = "我们全体业主强烈反对在小区旁边建设变电站，请政府重新选址，联系人第" + i + "户";
            town.write("q" + i, i % 7, "反对变电站", copy, "north");
        }

        assertThat(SmallTown.week(town.messages(), CountedBy.CASES)).isEmpty();
        assertThat(SmallTown.week(town.messages(), CountedBy.PERSONS))
                .singleElement()
                .satisfies(topic -> {
                    assertThat(topic.cases()).isEqualTo(1);
                    assertThat(topic.persons()).isEqualTo(30);
                    assertThat(topic.votes()).isEqualTo(30);
                    assertThat(topic.examples()).hasSize(1);
                });
    }

    @Test
    void textOfNobodyKnownIsOfAPersonOfItsOwn() {
        SmallTown town = SmallTown.quiet(3, 20);
        for (int i = 0; i < 15; i++) {
            town.write(null, i % 7, "电梯困人");
        }

        assertThat(SmallTown.week(town.messages(), CountedBy.PERSONS).get(0).persons())
                .isEqualTo(15);
    }

    @Test
    void copiesOfOneTextOfNobodyKnownAreOfOnePerson() {
        SmallTown town = SmallTown.quiet(3, 20);
        for (int i = 0; i < 100; i++) {
            town.write(null, i % 7, "", "我们全体业主强烈反对在小区旁边建设变电站，请政府重新选址，联系人第" + i + "户", "north");
        }
        for (int i = 0; i < 15; i++) {
            town.write("q" + i, i % 7, "电梯困人");
        }

        assertThat(SmallTown.week(town.messages(), CountedBy.PERSONS))
                .singleElement()
                .satisfies(topic -> {
                    assertThat(topic.label()).contains("电梯困人");
                    assertThat(topic.persons()).isEqualTo(15);
                });
    }

    @Test
    void whatRisesInOneDistrictIsSaidToBeThere() {
        SmallTown town = SmallTown.quiet(4, 40);
        for (int i = 0; i < 40; i++) {
            town.write("q" + i, i % 7, "路灯不亮没人修", "south");
        }

        Topic topic = SmallTown.week(town.messages(), CountedBy.PERSONS).get(0);

        assertThat(topic.area()).isEqualTo("south");
        assertThat(topic.expected()).isBetween(new BigDecimal(10), new BigDecimal(30));
    }

    /** Everything that might have been a phrase counts as a test; even so, a small town's news is beyond doubt. */
    @Test
    void twentyWhereOneIsUsualAreFoundAmongThirtyMessagesADay() {
        SmallTown town = SmallTown.quiet(6, 30);
        for (int week = 1; week <= 8; week++) {
            town.write("w" + week, -7 * week, "电梯困人");
        }
        for (int i = 0; i < 20; i++) {
            town.write("q" + i, i % 7, "电梯困人");
        }

        Topic topic = SmallTown.week(town.messages(), CountedBy.PERSONS).get(0);

        assertThat(topic.terms()).contains("电梯困人");
        assertThat(topic.persons()).isEqualTo(20);
        assertThat(topic.expected()).isBetween(new BigDecimal("0.9"), new BigDecimal("1.3"));
    }

    @Test
    void withoutABaselineThereIsNothingExpected() {
        List<Message> week = SmallTown.quiet(5, 20).messages().stream()
                .filter(message -> !message.at()
                        .isBefore(SmallTown.MONDAY.atStartOfDay(SmallTown.ZONE).toInstant()))
                .toList();

        List<Topic> topics = SmallTown.week(week, CountedBy.PERSONS);

        assertThat(topics).isNotEmpty().allSatisfy(topic -> {
            assertThat(topic.expected()).isNull();
            assertThat(topic.p()).isNull();
        });
    }

    @ParameterizedTest(name = "{0} of 100")
    @ValueSource(ints = {15, 30, 60, 100})
    void whatNearlyAllWriteOfIsATopicWithoutABaselineToo(int having) {
        Random random = new Random(having);
        SmallTown town = new SmallTown(7);
        for (int i = 0; i < 100; i++) {
            String text = SmallTown.noise(random, 6) + (i < having ? "，全城停水三天，" : "，") + SmallTown.noise(random, 3);
            town.write("p" + i, 1, "", text, "north");
        }

        Topic first = SmallTown.week(town.messages(), CountedBy.PERSONS).get(0);

        assertThat(first.label()).isEqualTo("全城停水三天");
        assertThat(first.persons()).isEqualTo(having);
    }

    @Test
    void shortWordsThatNearlyAllWriteAreNone() {
        Random random = new Random(1);
        SmallTown town = new SmallTown(7);
        for (int i = 0; i < 100; i++) {
            String text = SmallTown.noise(random, 6) + (i < 70 ? "，情况，" : "，") + SmallTown.noise(random, 3);
            town.write("p" + i, 1, "", text, "north");
        }

        assertThat(SmallTown.week(town.messages(), CountedBy.PERSONS))
                .noneMatch(topic -> topic.terms().contains("情况"));
    }

    @Test
    void nothingHasNoTopic() {
        assertThat(SmallTown.week(List.of(), CountedBy.CASES)).isEmpty();
    }

    @Test
    void refusalsNameWhatWasGiven() {
        Topics topics = Topics.over(List.of(), TopicSettings.in(SmallTown.ZONE));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> topics.between(SmallTown.MONDAY, SmallTown.MONDAY))
                .withMessage("a window needs a day at least, was 2026-03-02 to 2026-03-02");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TopicSettings.builder(SmallTown.ZONE).q(2).build())
                .withMessage("q must be from 0 to 1, was 2.0");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> TopicSettings.builder(SmallTown.ZONE).support(1).build())
                .withMessage("support must be 2 or more, was 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Message("7", Instant.EPOCH, null, "", "", -1, null, null))
                .withMessage("message 7 must have 0 votes or more, had -1");
    }
}
