package io.github.redress.examples.city.stories;

import io.github.redress.desk.request.SubmitRequest;
import io.github.redress.examples.city.report.TopicLines;
import io.github.redress.examples.city.report.WholeFeed;
import io.github.redress.examples.city.report.WrittenMessages;
import io.github.redress.scoring.topic.Message;
import io.github.redress.scoring.topic.Topic;
import io.github.redress.scoring.topic.TopicSettings;
import io.github.redress.scoring.topic.Topics;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** S7: what people resent and urge most, of a day, a week and a month, counted in people. */
final class HotTopics {

    /** What one person writes forty times. */
    static final String ALONE = "广场鸽子";

    private static final LocalDate BEGIN = LocalDate.of(2026, 9, 14);
    private static final LocalDate MONTH = LocalDate.of(2026, 11, 1);
    private static final LocalDate WEEK = LocalDate.of(2026, 11, 16);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 19);
    private static final LocalDate END = LocalDate.of(2026, 12, 1);
    private static final int BESIDES = 8;

    private HotTopics() {}

    /**
     * What somebody may ask about afterwards.
     *
     * @param day topics of the day on which a lift fell
     * @param week of its week, in which pyramid sellers came and residence permits were not renewed
     * @param month of its month, in which places in kindergartens were given
     * @param messages what was written
     */
    record Told(List<Topic> day, List<Topic> week, List<Topic> month, List<Message> messages) {}

    /** Plays eleven weeks in which people write every day about what they always write about. */
    static Told play(Stage stage, ZoneId zone, List<SubmitRequest> usual) {
        WeekTalk talk = new WeekTalk(stage);
        int besides = 0;
        for (LocalDate day = BEGIN; day.isBefore(END); day = day.plusDays(1)) {
            stage.quietly(day + "T10:00");
            if (day.equals(BEGIN) || day.equals(MONTH) || day.equals(WEEK) || day.equals(DAY)) {
                announce(stage, day);
            }
            for (int i = 0; i < BESIDES; i++, besides++) {
                talk.usual(10_000 + besides, usual.get(besides % usual.size()));
            }
            happen(talk, day);
        }
        stage.at("2026-12-01T08:00", "日、周、月各看一遍", "looked at by day, by week and by month");
        List<Message> messages = WrittenMessages.of(stage.desk(), WholeFeed.of(stage.desk()));
        Topics topics =
                Topics.over(messages, TopicSettings.builder(zone).most(5).build());
        Told told = new Told(
                topics.between(DAY, DAY.plusDays(1)),
                topics.between(WEEK, WEEK.plusWeeks(1)),
                topics.between(MONTH, END),
                messages);
        print(stage, DAY + " 当日 / of the day", told.day);
        print(stage, WEEK + " 当周 / of the week", told.week);
        print(stage, MONTH + " 当月 / of the month", told.month);
        stage.note("“" + ALONE + "”：一人写了四十次，不成话题 / one person wrote forty times, and it is no topic");
        return told;
    }

    private static void announce(Stage stage, LocalDate day) {
        if (day.equals(BEGIN)) {
            stage.at(day + "T10:00", "每天都有人写来各种事", "every day people write about this and that");
        } else if (day.equals(MONTH)) {
            stage.at(day + "T10:00", "家长陆续来问学位", "parents begin to ask about places");
        } else if (day.equals(WEEK)) {
            stage.at(day + "T10:00", "居住证续签卡住，传销进了小区", "permits are not renewed, and pyramid sellers move in");
        } else {
            stage.at(day + "T10:00", "一部电梯坠落", "a lift falls");
        }
    }

    private static void happen(WeekTalk talk, LocalDate day) {
        int no = (int) (day.toEpochDay() - MONTH.toEpochDay());
        if (!day.isBefore(MONTH)) {
            talk.people(2, 1_000 + 2 * no, "幼儿园学位", "education/kindergarten");
        }
        if (!day.isBefore(WEEK) && day.isBefore(WEEK.plusWeeks(1))) {
            talk.people(3, 2_000 + 3 * no, "居住证续签", "government/online-services");
            talk.people(2, 3_000 + 2 * no, "传销窝点", "public-safety/pyramid-selling");
            for (int i = 0; i < 5 && no < 21; i++) {
                talk.write(4_000, ALONE, "landscape");
            }
        }
        if (day.equals(DAY)) {
            talk.people(12, 5_000, "电梯坠落", "housing/lifts");
            for (int i = 0; i < 10; i++) {
                talk.write(4_000, ALONE, "landscape");
            }
        }
    }

    private static void print(Stage stage, String when, List<Topic> topics) {
        stage.note(when + "：");
        topics.forEach(topic -> stage.note("  " + TopicLines.of(topic)));
    }
}
