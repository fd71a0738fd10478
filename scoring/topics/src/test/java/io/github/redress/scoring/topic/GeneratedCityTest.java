package io.github.redress.scoring.topic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.scoring.topic.GeneratedCity.Burst;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GeneratedCityTest {

    private static final List<Burst> BURSTS = List.of(
            new Burst("电梯困人", week(12), "武昌", 25, false),
            new Burst("共享单车堆积", week(15), "", 60, false),
            new Burst("自来水发黄", week(18), "青山", 30, true),
            new Burst("传销窝点", week(21), "洪山", 15, false),
            new Burst("高考期间噪音扰民", week(24), "", 80, false),
            new Burst("经常停电", week(28), "黄陂", 40, true),
            new Burst("校车停运", week(34), "新洲", 12, false),
            new Burst("地铁口积水", week(37), "江汉", 20, false),
            new Burst("报不上公办幼儿园", week(41), "", 150, true),
            new Burst("居住证积分", week(46), "汉阳", 18, false));

    private static LocalDate week(int number) {
        return GeneratedCity.FIRST.plusWeeks(number);
    }

    @Test
    void bursts() {
        List<Message> year = GeneratedCity.year(7, 1000, BURSTS);
        System.out.println(year.size() + " " + year.get(100) + " " + year.get(100_000));
        long t0 = System.nanoTime();
        Topics topics = Topics.over(year, TopicSettings.in(GeneratedCity.ZONE));
        for (Burst burst : BURSTS) {
            List<Topic> found = topics.between(burst.monday(), burst.monday().plusWeeks(1));
            System.out.println(burst + " " + (System.nanoTime() - t0) / 1_000_000);
            found.stream().limit(6).forEach(t -> System.out.println("    " + t));
            System.out.println("    " + found.size());
        }
    }

    @Test
    void quiet() {
        List<Message> year = GeneratedCity.year(8, 500, List.of());
        Topics topics = Topics.over(year, TopicSettings.in(GeneratedCity.ZONE));
        for (int w = 8; w < 52; w+=3) {
            List<Topic> found = topics.between(week(w), week(w + 1));
            System.out.println(w + " " + found.size()); found.stream().limit(3).forEach(t -> System.out.println("    " + t));
        }
    }
}
