package io.github.redress.scoring.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A baseline that reaches back as far as there are messages. */
class LongBaselineTest {

    private static List<Topic> week(List<Message> messages) {
        TopicSettings settings = TopicSettings.builder(SmallTown.ZONE)
                .baselineDays(Integer.MAX_VALUE)
                .build();
        return Topics.over(messages, settings).between(SmallTown.MONDAY, SmallTown.MONDAY.plusWeeks(1));
    }

    private static List<Message> newsAfter(List<Message> before) {
        SmallTown town = new SmallTown(4);
        for (int i = 0; i < 15; i++) {
            town.write("q" + i, i % 7, "电梯困人");
        }
        List<Message> all = new ArrayList<>(before);
        town.messages()
                .forEach(message -> all.add(new Message(
                        "n" + message.id(), message.at(), message.person(), "", message.text(), 0, null, "north")));
        return all;
    }

    @Test
    void messagesOfLongAgoSayWhatIsUsual() {
        List<Message> longAgo = new ArrayList<>();
        for (Message message : SmallTown.quiet(1, 20).messages()) {
            if (message.at()
                    .isBefore(SmallTown.MONDAY.atStartOfDay(SmallTown.ZONE).toInstant())) {
                longAgo.add(new Message(
                        message.id(),
                        message.at().minusSeconds(3 * 364 * 86_400L),
                        message.person(),
                        "",
                        message.text(),
                        0,
                        null,
                        "north"));
            }
        }

        assertThat(week(newsAfter(longAgo)).get(0)).satisfies(topic -> {
            assertThat(topic.label()).contains("电梯困人");
            assertThat(topic.expected()).isLessThan(new BigDecimal("0.1"));
            assertThat(topic.p()).isNotNull();
        });
    }

    /** A line with the wrong year is one week more, not a thousand years in which nothing happened. */
    @Test
    void stretchInWhichNobodyWroteSaysNothing() {
        List<Message> messages = new ArrayList<>(SmallTown.quiet(2, 20).messages());
        messages.add(Message.of("old", Instant.parse("0201-03-02T00:00:00Z"), "x", "", "写错了年份"));
        messages.add(Message.of("older", Instant.MIN, "y", "", "写错了年份"));

        assertThat(week(messages)).isEmpty();
    }
}
