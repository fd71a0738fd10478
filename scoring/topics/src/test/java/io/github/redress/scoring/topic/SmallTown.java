package io.github.redress.scoring.topic;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Nine weeks of a town in which every day is like the other, and a window after eight of them. */
final class SmallTown {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private static final String[] TROUBLES = {
        "路灯不亮没人修", "垃圾堆在楼下发臭", "公交车等太久", "小区停车位不够", "物业收费太高", "工地半夜施工噪音", "井盖松动", "自来水发黄"
    };
    private static final String[] ROADS = {"东湖路", "中山大道", "解放路", "友谊街", "珞喻路", "和平大道", "建设巷"};
    private static final String[] WORDS = {
        "老人孩子不安全", "打过电话没有用", "已经三个月了", "邻居们意见很大", "请尽快派人来看", "社区说管不了", "到底归谁管", "实在受不了", "希望重视起来", "拍了照片"
    };

    private final Random random;
    private final List<Message> messages = new ArrayList<>();

    SmallTown(long seed) {
        this.random = new Random(seed);
    }

    /** Returns a town of nine weeks, with so many messages a day. */
    static SmallTown quiet(long seed, int perDay) {
        SmallTown town = new SmallTown(seed);
        for (int day = 0; day < 63; day++) {
            for (int i = 0; i < perDay; i++) {
                town.write("p" + town.messages.size(), day - 56, any(town.random, TROUBLES));
            }
        }
        return town;
    }

    /** Adds what a person writes on a day counted from the window's Monday. */
    SmallTown write(@Nullable String person, int day, String trouble) {
        return write(person, day, trouble, random.nextBoolean() ? "north" : "south");
    }

    /** Adds what a person writes of a district. */
    SmallTown write(@Nullable String person, int day, String trouble, String area) {
        String text = any(random, ROADS) + any(random, WORDS) + "，" + trouble + "，" + any(random, WORDS) + "，"
                + any(random, WORDS);
        return write(person, day, "", text, area);
    }

    SmallTown write(@Nullable String person, int day, String title, String text, String area) {
        Instant at = MONDAY.plusDays(day)
                .atTime(8, 0)
                .plusMinutes(random.nextInt(600))
                .atZone(ZONE)
                .toInstant();
        messages.add(new Message("m" + messages.size(), at, person, title, text, 1, null, area));
        return this;
    }

    List<Message> messages() {
        return List.copyOf(messages);
    }

    /** Returns the topics of the window. */
    static List<Topic> week(List<Message> messages, CountedBy by) {
        return Topics.over(messages, TopicSettings.builder(ZONE).by(by).build()).between(MONDAY, MONDAY.plusWeeks(1));
    }

    /** Returns so many pairs of characters of which hardly any comes twice, with commas between. */
    static String noise(Random random, int pairs) {
        return IntStream.range(0, pairs)
                .mapToObj(i -> Character.toString(0x5000 + random.nextInt(3000))
                        + Character.toString(0x5000 + random.nextInt(3000)))
                .collect(Collectors.joining("，"));
    }

    private static String any(Random random, String[] words) {
        return words[random.nextInt(words.length)];
    }
}
