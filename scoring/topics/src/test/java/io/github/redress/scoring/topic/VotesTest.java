package io.github.redress.scoring.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class VotesTest {

    private static final int PER_DAY = 60;

    /** Nine weeks of messages that name some of forty things, with 0 to 3 votes each. */
    private static List<Message> town() {
        Random random = new Random(5);
        String[] things = new String[40];
        for (int i = 0; i < things.length; i++) {
            things[i] = Character.toString(0x5000 + 50 * i) + Character.toString(0x5025 + 50 * i);
        }
        List<Message> messages = new ArrayList<>();
        for (int i = 0; i < 63 * PER_DAY; i++) {
            StringBuilder text = new StringBuilder();
            for (int word = 0; word < 5; word++) {
                text.append(things[random.nextInt(things.length)]).append("，");
            }
            messages.add(message(i, i / PER_DAY - 56, text + SmallTown.noise(random, 4), random.nextInt(4)));
        }
        return messages;
    }

    private static Message message(int number, int day, String text, long votes) {
        Instant at = SmallTown.MONDAY
                .plusDays(day)
                .atTime(9, 0)
                .atZone(SmallTown.ZONE)
                .toInstant();
        return new Message("m" + number, at, "p" + number, "", text, votes, null, null);
    }

    @Test
    void oneMessageOfAMillionVotesMakesNoTopic() {
        List<Message> messages = town();
        String common = messages.get(messages.size() - 1).text();
        messages.add(message(messages.size(), 3, common.substring(0, 15), 1_000_000));

        assertThat(SmallTown.week(messages, CountedBy.VOTES)).isEmpty();
    }

    /** Nor do several, each of something else. */
    @Test
    void eightMessagesOfAMillionVotesMakeNoTopic() {
        List<Message> messages = town();
        for (int i = 1; i <= 8; i++) {
            String common = messages.get(messages.size() - 20 * i).text();
            messages.add(message(messages.size(), 3, common.substring(0, 15), 1_000_000));
        }

        assertThat(SmallTown.week(messages, CountedBy.VOTES)).isEmpty();
    }

    @Test
    void votesOnMessagesOfManyAreATopicBesideAMessageOfAMillion() {
        Random random = new Random(6);
        List<Message> messages = town();
        String common = messages.get(messages.size() - 1).text();
        messages.add(message(messages.size(), 3, common.substring(0, 15), 1_000_000));
        for (int i = 0; i < 20; i++) {
            messages.add(message(messages.size(), i % 7, SmallTown.noise(random, 5) + "，电梯困人", 40 + i));
        }

        assertThat(SmallTown.week(messages, CountedBy.VOTES)).singleElement().satisfies(topic -> {
            assertThat(topic.label()).isEqualTo("电梯困人");
            assertThat(topic.votes()).isEqualTo(20 * 40 + 190);
        });
    }

    @Test
    void withoutABaselineAMillionVotesAreNoMoreThanThoseOfOthers() {
        Random random = new Random(6);
        List<Message> messages = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String trouble = i < 20 ? "电梯困人" : i < 26 ? "井盖松动" : "";
            messages.add(message(i, 1, SmallTown.noise(random, 8) + "，" + trouble, i == 25 ? 1_000_000 : 5));
        }

        assertThat(SmallTown.week(messages, CountedBy.VOTES).get(0).label()).isEqualTo("电梯困人");
    }

    /** Two thousand where none ever was: less likely than any double can say. */
    @Test
    void chanceIsNeverPrintedAsNone() {
        SmallTown town = SmallTown.quiet(8, 40);
        for (int week = 1; week <= 8; week++) {
            for (int i = 0; i < 40; i++) {
                town.write("w" + week + "-" + i, -7 * week, "电梯困人");
            }
        }
        for (int i = 0; i < 4000; i++) {
            town.write("q" + i, i % 7, "电梯困人");
        }

        assertThat(SmallTown.week(town.messages(), CountedBy.PERSONS))
                .isNotEmpty()
                .allSatisfy(topic -> assertThat(topic.p()).isGreaterThanOrEqualTo(new BigDecimal("1e-300")));
    }
}
