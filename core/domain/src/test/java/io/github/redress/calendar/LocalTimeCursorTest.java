package io.github.redress.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalTimeCursorTest {

    private static final int HALF_HOUR = 1_800;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "America/New_York",
                "Australia/Lord_Howe",
                "Pacific/Apia",
                "America/Sao_Paulo",
                "Africa/Casablanca",
                "Asia/Shanghai",
                "Asia/Kathmandu",
                "Europe/Lisbon",
                "UTC"
            })
    void agreesWithTheRulesOfTheZoneForwardsAndADayBack(String zone) {
        ZoneRules rules = ZoneId.of(zone).getRules();
        LocalTimeCursor cursor = new LocalTimeCursor(rules);
        long first = LocalDate.of(1991, 1, 1).toEpochDay();
        long last = LocalDate.of(2030, 1, 1).toEpochDay();

        for (long day = first; day < last; day++) {
            for (int second = 0; second <= 86_400; second += HALF_HOUR) {
                check(rules, cursor, day, second);
            }
            check(rules, cursor, day, 0);
        }
    }

    private static void check(ZoneRules rules, LocalTimeCursor cursor, long day, int second) {
        LocalDateTime local = LocalDateTime.ofEpochSecond(day * 86_400 + second, 0, ZoneOffset.UTC);

        long found = cursor.epochSecond(day, second);

        if (found != LocalTimes.epochSecond(rules, local)) {
            assertThat(found).as("%s", local).isEqualTo(LocalTimes.epochSecond(rules, local));
        }
    }
}
