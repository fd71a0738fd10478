package io.github.redress.scoring.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Where chance has a say in what is found, the towns are always the same ones. */
class TopicsProperties {

    @Property(tries = 12)
    void orderOfTheMessagesNeverMatters(@ForAll long seed, @ForAll CountedBy by) {
        SmallTown town = SmallTown.quiet(seed, 12);
        for (int i = 0; i < 12; i++) {
            town.write("q" + i, i % 7, "电梯困人");
        }
        List<Message> shuffled = new ArrayList<>(town.messages());
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(SmallTown.week(shuffled, by)).isEqualTo(SmallTown.week(town.messages(), by));
    }

    @Property(tries = 12, seed = "2026")
    void whoWritesAHundredTimesMovesNothingByPersons(@ForAll long seed) {
        SmallTown town = SmallTown.quiet(seed, 12).write("spammer", 0, "电梯困人");
        List<Topic> before = SmallTown.week(town.messages(), CountedBy.PERSONS);
        for (int i = 1; i < 100; i++) {
            town.write("spammer", i % 7, "电梯困人");
        }

        List<Topic> after = SmallTown.week(town.messages(), CountedBy.PERSONS);

        assertThat(after).noneMatch(topic -> topic.label().contains("电梯"));
        assertThat(after).hasSameSizeAs(before);
    }

    @Property(tries = 12, seed = "2026")
    void whatManyWriteForTheFirstTimeIsATopicAndTheFirst(@ForAll long seed) {
        SmallTown town = SmallTown.quiet(seed, 12);
        for (int i = 0; i < 15; i++) {
            town.write("q" + i, i % 7, "电梯困人");
        }

        Topic first = SmallTown.week(town.messages(), CountedBy.PERSONS).get(0);

        assertThat(first.terms()).contains("电梯困人");
        assertThat(first.persons()).isEqualTo(15);
    }
}
