package io.github.redress.scoring.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What real messages are about, printed for a reader's eye. */
class RealTextTest {

    private static final LocalDate EPOCH = LocalDate.EPOCH;

    @Test
    void topicsOfTheMonthsAreWhatTheirMessagesAreAbout() throws IOException {
        List<Message> messages = SharedMessages.replies();
        Map<YearMonth, Long> months = messages.stream()
                .collect(Collectors.groupingBy(
                        message -> YearMonth.from(message.at().atZone(SharedMessages.ZONE)),
                        TreeMap::new,
                        Collectors.counting()));
        TopicSettings risen = TopicSettings.builder(SharedMessages.ZONE).most(5).build();
        TopicSettings most = TopicSettings.builder(SharedMessages.ZONE)
                .baselineDays(0)
                .support(3)
                .most(5)
                .build();
        Map<YearMonth, List<Topic>> rising = new TreeMap<>();
        Map<YearMonth, List<Topic>> frequent = new TreeMap<>();

        months.forEach((month, count) -> {
            rising.put(month, topics(messages, risen, month));
            frequent.put(month, topics(messages, most, month));
            System.out.println("topics: " + month + ", " + count + " messages: more than usual "
                    + line(rising.get(month)) + ", most " + line(frequent.get(month)));
        });

        assertThat(rising.values())
                .as("nothing of one or thirty messages a month is beyond doubt")
                .allMatch(List::isEmpty);
        assertThat(labels(frequent.get(YearMonth.of(2017, 10)))).anyMatch(label -> label.contains("地铁"));
        assertThat(labels(frequent.get(YearMonth.of(2018, 5)))).anyMatch(label -> label.contains("开发商"));
        assertThat(labels(frequent.get(YearMonth.of(2018, 11)))).anyMatch(label -> label.contains("公交线路"));
    }

    @Test
    void phrasesOfAllTextNameSubjectsAndNobodyIsGreeted() throws IOException {
        TopicSettings settings = TopicSettings.builder(SharedMessages.ZONE)
                .baselineDays(0)
                .most(30)
                .build();

        List<Topic> topics = Topics.over(SharedMessages.all(), settings).between(EPOCH, EPOCH.plusDays(1));
        topics.forEach(topic -> System.out.println("phrases: " + topic.rank() + " " + topic.label() + ", "
                + topic.persons() + " messages: " + String.join(" ", topic.terms())));

        assertThat(topics).hasSize(30);
        assertThat(topics.stream().flatMap(topic -> topic.terms().stream()))
                .contains("小区", "物业公司", "劳动合同", "教育", "幼儿园", "医院", "养老保险", "公交车", "噪音", "采石场", "公积金贷款");
        assertThat(labels(topics))
                .noneMatch(label -> label.matches(".*(您好|你好|尊敬|领导|书记|厅长|请问|谢谢|感谢|希望|部门|反映|投诉|咨询|回复|解决|问题|情况).*"));
    }

    private static List<Topic> topics(List<Message> messages, TopicSettings settings, YearMonth month) {
        return Topics.over(messages, settings)
                .between(month.atDay(1), month.plusMonths(1).atDay(1));
    }

    private static List<String> labels(List<Topic> topics) {
        return topics.stream().map(Topic::label).toList();
    }

    private static String line(List<Topic> topics) {
        return topics.stream()
                .map(topic -> topic.label() + " " + topic.persons()
                        + (topic.expected() == null ? "" : " (expected " + topic.expected() + ")"))
                .collect(Collectors.joining("; ", "[", "]"));
    }
}
