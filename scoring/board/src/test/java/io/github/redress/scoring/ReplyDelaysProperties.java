package io.github.redress.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class ReplyDelaysProperties {

    private static final Instant ASKED = Instant.EPOCH;

    @Property
    void partsPutTogetherInAnyOrderSayTheSame(
            @ForAll @Size(min = 1, max = 60) List<@LongRange(min = 0, max = 1_000_000_000_000L) Long> millis,
            @ForAll @IntRange(max = 60) int cut,
            @ForAll Random random,
            @ForAll @DoubleRange(max = 1) double share) {
        List<Long> shuffled = new ArrayList<>(millis);
        Collections.shuffle(shuffled, random);
        int first = Math.min(cut, shuffled.size());
        ReplyDelays parts = of(shuffled.subList(first, shuffled.size()));

        parts.addAll(of(shuffled.subList(0, first)));

        assertThat(parts.answered()).isEqualTo(millis.size());
        assertThat(parts.quantile(share)).isEqualTo(of(millis).quantile(share));
    }

    @Property
    void asManyHadTheirAnswerByThenAsTheShareSays(
            @ForAll @Size(min = 1, max = 60) List<@LongRange(min = 0, max = 1_000_000_000_000L) Long> millis,
            @ForAll @DoubleRange(max = 1) double share) {
        long by = of(millis).quantile(share).orElseThrow().toMillis();

        long before = millis.stream().filter(each -> each < by).count();
        long until = millis.stream().filter(each -> each <= by + 1).count();
        assertThat(before).isLessThanOrEqualTo((long) Math.ceil(share * (millis.size() - 1)));
        assertThat(until).isGreaterThan((long) Math.floor(share * (millis.size() - 1)));
    }

    private static ReplyDelays of(List<Long> millis) {
        ReplyDelays delays = new ReplyDelays();
        millis.forEach(each -> delays.add(ASKED, ASKED.plus(Duration.ofMillis(each))));
        return delays;
    }
}
