package io.github.redress.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Every instant lies in exactly one period of a cadence, in any zone. */
class CadenceProperties {

    @Property
    void periodsFollowEachOtherWithoutGapOrOverlap(
            @ForAll Cadence cadence, @ForAll("days") LocalDate day, @ForAll("zones") ZoneId zone) {
        Period period = cadence.of(day, zone);

        assertThat(cadence.of(cadence.firstDayAfter(day), zone).fromInclusive()).isEqualTo(period.toExclusive());
        assertThat(cadence.of(cadence.firstDayBefore(day), zone).toExclusive()).isEqualTo(period.fromInclusive());
    }

    @Property
    void everyDayOfAPeriodGivesTheSamePeriodAndName(
            @ForAll Cadence cadence, @ForAll("days") LocalDate day, @ForAll("zones") ZoneId zone) {
        LocalDate first = cadence.firstDay(day);
        LocalDate last = cadence.firstDayAfter(day).minusDays(1);

        assertThat(day).isBetween(first, last);
        for (LocalDate other : new LocalDate[] {first, last}) {
            assertThat(cadence.of(other, zone)).isEqualTo(cadence.of(day, zone));
            assertThat(cadence.key(other)).isEqualTo(cadence.key(day));
            assertThat(cadence.name(other)).isEqualTo(cadence.name(day));
        }
    }

    @Property
    void laterPeriodsHaveOtherKeysThatSortBehind(@ForAll Cadence cadence, @ForAll("days") LocalDate day) {
        assertThat(cadence.key(cadence.firstDayAfter(day))).isGreaterThan(cadence.key(day));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1990, 1, 1).toEpochDay(),
                        LocalDate.of(2060, 1, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(new TreeSet<>(ZoneId.getAvailableZoneIds())).map(ZoneId::of);
    }
}
