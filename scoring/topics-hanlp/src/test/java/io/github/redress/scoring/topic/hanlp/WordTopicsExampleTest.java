package io.github.redress.scoring.topic.hanlp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.scoring.topic.Message;
import io.github.redress.scoring.topic.Topic;
import io.github.redress.scoring.topic.TopicSettings;
import io.github.redress.scoring.topic.Topics;
import io.github.redress.scoring.topic.text.Tokenizer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an integrator writes who wants words of a dictionary. */
class WordTopicsExampleTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Test
    void wordsOfTheInstalledTokenizerAreTheTerms() {
        List<Message> messages = messages();

        Tokenizer words = Tokenizer.installed().orElseThrow();
        TopicSettings settings =
                TopicSettings.builder(ZONE).baselineDays(0).tokenizer(words).build();
        List<Topic> topics = Topics.over(messages, settings).between(MONDAY, MONDAY.plusDays(1));

        assertThat(words).isInstanceOf(HanlpTokenizer.class);
        assertThat(topics.stream().flatMap(topic -> topic.terms().stream()))
                .contains("占道", "井盖")
                .allMatch(term -> words.terms(term).contains(term));
    }

    private static List<Message> messages() {
        String[] places = {"东湖路", "中山大道", "解放路", "友谊街", "珞喻路", "和平大道", "建设巷", "沿江路"};
        List<Message> messages = new ArrayList<>();
        for (String place : places) {
            for (String trouble : new String[] {"夜市占道经营", "门口井盖坏了", "路灯不亮", "公交等太久", "物业收费高"}) {
                messages.add(Message.of(
                        "m" + messages.size(),
                        MONDAY.atTime(9, 0).atZone(ZONE).toInstant(),
                        "p" + messages.size(),
                        "",
                        place + trouble));
            }
        }
        return messages;
    }
}
