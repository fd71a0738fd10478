package io.github.redress.scoring.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Cities in which every text is drawn by lot and every day is like the other: whatever is a topic there is a false one. */
class NoiseTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    private static final int BASELINE_WEEKS = 8;
    private static final String[] PARTICLES = "的 了 在 是 和 与 也 都 很 太".split(" ");
    private static final String[] TROUBLES = "路灯 不亮 井盖 噪音 施工 垃圾 停车 水管 漏水 电梯 公交 道路 积水 树木 污染 油烟 物业 收费 退费 学校".split(" ");
    private static final String[] PLACES = cross("东西南北中", "湖山桥村里区街");

    /** Runs on between the commas, or has one after every pair of words. */
    private enum Style {
        RUNNING,
        COMMAS
    }

    @Test
    void weeksOfNoiseHaveNoMoreTopicsThanPromised() {
        int small = falseTopics(1, 30, 24, Style.RUNNING) + falseTopics(2, 30, 24, Style.COMMAS);
        int medium = falseTopics(3, 120, 8, Style.RUNNING) + falseTopics(4, 120, 8, Style.COMMAS);
        int large = falseTopics(5, 400, 4, Style.RUNNING) + falseTopics(6, 400, 4, Style.COMMAS);

        assertThat(small + medium + large)
                .as("false topics of 72 weeks at 0.05: %d, %d and %d", small, medium, large)
                .isLessThanOrEqualTo((int) (0.05 * 72));
    }

    private static int falseTopics(long seed, int perDay, int weeks, Style style) {
        List<Message> messages = city(new Random(seed), perDay, 7 * (BASELINE_WEEKS + weeks), style);
        Topics topics = Topics.over(messages, TopicSettings.in(ZoneOffset.UTC));
        int found = 0;
        for (int week = 0; week < weeks; week++) {
            LocalDate monday = FIRST.plusWeeks(BASELINE_WEEKS + week);
            found += topics.between(monday, monday.plusWeeks(1)).size();
        }
        return found;
    }

    private static List<Message> city(Random random, int perDay, int days, Style style) {
        String[] words = Arrays.copyOf(TROUBLES, TROUBLES.length + PLACES.length);
        System.arraycopy(PLACES, 0, words, TROUBLES.length, PLACES.length);
        List<Message> messages = new ArrayList<>();
        for (int i = 0; i < perDay * days; i++) {
            StringBuilder text = new StringBuilder();
            for (int pair = 0; pair < 12; pair++) {
                text.append(any(random, words)).append(any(random, PARTICLES)).append(any(random, words));
                text.append(style == Style.COMMAS ? "，" : "");
            }
            messages.add(new Message(
                    "m" + i,
                    FIRST.plusDays(i / perDay).atTime(10, 0).toInstant(ZoneOffset.UTC),
                    "p" + i,
                    "",
                    text.toString(),
                    0,
                    null,
                    "area" + random.nextInt(3)));
        }
        return messages;
    }

    private static String any(Random random, String[] words) {
        return words[random.nextInt(words.length)];
    }

    private static String[] cross(String first, String second) {
        return first.chars()
                .boxed()
                .flatMap(one -> second.chars().mapToObj(other -> Character.toString(one) + Character.toString(other)))
                .toArray(String[]::new);
    }
}
