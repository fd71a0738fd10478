package io.github.redress.scoring.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an integrator writes: the topics of a week from the messages of the weeks before it. */
class CityTopicsExampleTest {

    @Test
    void topicsOfAWeekComeFromItsMessagesAndThoseBefore() {
        SmallTown town = SmallTown.quiet(6, 20);
        for (int i = 0; i < 15; i++) {
            town.write("q" + i, i % 7, "电梯困人");
        }
        List<Message> messages = town.messages();
        ZoneId zone = SmallTown.ZONE;
        LocalDate monday = SmallTown.MONDAY;

        TopicSettings settings =
                TopicSettings.builder(zone).by(CountedBy.PERSONS).most(10).build();
        List<Topic> topics = Topics.over(messages, settings).between(monday, monday.plusWeeks(1));

        Topic first = topics.get(0);
        assertThat(first.label()).contains("电梯困人");
        assertThat(first.persons()).isEqualTo(15);
        assertThat(first.expected()).isLessThan(new java.math.BigDecimal("0.1"));
        assertThat(first.examples()).hasSize(3);
    }
}
