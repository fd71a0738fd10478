package io.github.redress.routing.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentsTest {

    private static final Moments BERLIN = new Moments(ZoneId.of("Europe/Berlin"));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "an offset,            2026-07-01T12:00:00+08:00, 2026-07-01T04:00:00Z",
        "UTC,                  2026-07-01T12:00:00Z,      2026-07-01T12:00:00Z",
        "the clock,            2026-07-01T12:00:00,       2026-07-01T10:00:00Z",
        "without seconds,      2026-07-01T12:00,          2026-07-01T10:00:00Z",
        "skipped: transition,  2026-03-29T02:30:00,       2026-03-29T01:00:00Z",
        "twice: the first,     2026-10-25T02:30:00,       2026-10-25T00:30:00Z",
    })
    void readsInstantsWithAnOffsetOrOnTheClock(String name, String text, Instant instant) {
        assertThat(BERLIN.parse(text)).isEqualTo(instant);
    }
}
