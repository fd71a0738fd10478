package io.github.redress.scoring.topic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.scoring.topic.GeneratedCity.Burst;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A year of a city: what was planted in it is found, and where nothing was there is nothing. */
class GeneratedCityTest {

    private static final List<Burst> BURSTS = List.of(
            new Burst("电梯困人", week(12), "武昌", "物业/管理", 25),
            new Burst("共享单车堆积", week(15), "", "交通/停车", 60),
            new Burst("自来水发黄", week(18), "青山", "供水", 30),
            new Burst("传销窝点", week(21), "洪山", "户政", 15),
            new Burst("高考期间噪音扰民", week(24), "", "环境/噪音", 80),
            new Burst("经常停电", week(28), "黄陂", "供电", 40),
            new Burst("校车停运", week(34), "新洲", "教育/招生", 12),
            new Burst("地铁口积水", week(37), "江汉", "市政/道路", 20),
            new Burst("报不上公办幼儿园", week(41), "", "教育/招生", 150),
            new Burst("居住证积分", week(46), "汉阳", "户政", 18));

    private static LocalDate week(int number) {
        return GeneratedCity.FIRST.plusWeeks(number);
    }

    @Test
    void nineOfTenBurstsAreAmongTheFirstTenOfTheirWeek() {
        List<Message> year = GeneratedCity.year(7, 900, BURSTS);
        Topics topics = Topics.over(
                year, TopicSettings.builder(GeneratedCity.ZONE).most(10).build());

        List<Burst> found = BURSTS.stream()
                .filter(burst -> topics.between(burst.monday(), burst.monday().plusWeeks(1)).stream()
                        .anyMatch(topic -> isOf(burst, topic)))
                .toList();

        assertThat(year.size()).isGreaterThan(300_000);
        assertThat(found).hasSizeGreaterThanOrEqualTo(9);
    }

    /** A topic that is counted by a piece of the phrase, or by a piece that holds it. */
    private static boolean isOf(Burst burst, Topic topic) {
        String face = topic.terms().get(0);
        return (face.length() > 2 && burst.phrase().contains(face)) || face.contains(burst.phrase());
    }

    /** 22 weeks that begin with the ninth, each second one, with all holidays from April to October among them or before them. */
    @Test
    void quietWeekHasAtMostOneFalseTopic() {
        Topics topics = Topics.over(GeneratedCity.year(8, 300, List.of()), TopicSettings.in(GeneratedCity.ZONE));
        List<Integer> falseTopics = new ArrayList<>();

        for (int number = 8; number < 52; number += 2) {
            falseTopics.add(topics.between(week(number), week(number + 1)).size());
        }

        assertThat(falseTopics).hasSize(22).allMatch(count -> count <= 1);
    }

    @Test
    void sameSeedGivesTheSameYear() {
        assertThat(GeneratedCity.year(9, 5, BURSTS)).isEqualTo(GeneratedCity.year(9, 5, BURSTS));
    }
}
