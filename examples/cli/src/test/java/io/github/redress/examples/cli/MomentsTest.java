package io.github.redress.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentsTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "2026-03-02T09:00:00Z, 2026-03-02T09:00:00Z",
        "2026-03-02T09:00Z, 2026-03-02T09:00:00Z",
        "2026-03-02T09:00:00.5+08:00, 2026-03-02T01:00:00.500Z",
        "2026-03-02t09:00z, 2026-03-02T09:00:00Z",
        "0000-01-01T00:00Z, 0000-01-01T00:00:00Z",
        "9999-12-31T23:59:59.999999999Z, 9999-12-31T23:59:59.999999999Z",
        "2026-03-02T09:00+08, 2026-03-02T01:00:00Z",
        "2026-03-02T09:00, 2026-03-02T14:00:00Z",
        "2026-03-08T02:30, 2026-03-08T07:00:00Z",
        "2026-11-01T01:30, 2026-11-01T05:30:00Z"
    })
    void textsMeanInstants(String text, Instant instant) {
        assertThat(Moments.parse(text, NEW_YORK)).isEqualTo(instant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-02",
                "2026-02-29T09:00",
                "2026-03-02T24:00",
                "2026-03-02T24:00:00Z",
                "2026-06-30T23:59:60Z",
                "2026-03-02T09:60",
                "2026-W10-1T09:00",
                "2026-061T09:00",
                "20260302T0900",
                "10000-01-01T00:00Z",
                "+10000-01-01T00:00Z",
                "+2026-03-02T09:00",
                "-0001-01-01T00:00Z",
                "2026-03-02T09:00+18:01",
                "2026-03-02T09:00:00,5Z",
                "2026-03-02 09:00",
                "2026-03-02T09",
                "2026-03-02T09:00+0800",
                "2026-03-02T09:00+08:00[Asia/Shanghai]",
                "09:00",
                "now",
                ""
            })
    void otherTextsAreRefused(String text) {
        assertThatThrownBy(() -> Moments.parse(text, NEW_YORK)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void localTextWithoutAZoneIsRefused() {
        assertThatThrownBy(() -> Moments.parse("2026-03-02T09:00", (ZoneId) null))
                .hasMessage("no zone is given for 2026-03-02T09:00");
    }
}
