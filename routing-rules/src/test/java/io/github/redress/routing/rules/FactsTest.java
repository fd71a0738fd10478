package io.github.redress.routing.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.Subject;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FactsTest {

    /** A replay reads cases before it knows the clocks of the sets that it compares. */
    @Test
    void anotherClockChangesTheLocalTimeAndNothingElse() {
        ZoneId shanghai = ZoneId.of("Asia/Shanghai");
        Subject plain = Subjects.of("water", "north");
        Subject subject = new Subject(
                plain.kind(),
                plain.category(),
                plain.district(),
                plain.channel(),
                plain.at(),
                Set.of("old-town"),
                Set.of("vip"),
                Map.of("floors", 7),
                Set.of(City.id("parks")),
                Set.of("officer-17"));

        assertThat(Facts.of(subject, "停Ｗ", ZoneOffset.UTC).on(shanghai)).isEqualTo(Facts.of(subject, "停Ｗ", shanghai));
    }
}
