package io.github.redress.examples.benchmarks.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.complaint.Recorded;
import io.github.redress.json.EventCodec;
import io.github.redress.scoring.CaseResult;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TownTest {

    @Test
    void caseIsTheSameWheneverItIsAskedFor() {
        assertThat(new Town(7).history(41)).isEqualTo(new Town(7).history(41));
        assertThat(new Town(7).history(41)).isNotEqualTo(new Town(7).history(42));
    }

    @Test
    void everyEventIsReadAsItIsWritten() {
        List<Recorded> events = StoredTown.sideBySide(new Town(7), 0, 300);

        assertThat(events)
                .allSatisfy(event ->
                        assertThat(EventCodec.read(EventCodec.write(event))).isEqualTo(event));
    }

    @Test
    void sharesOfUnitsFallOffAsOneOverTheirPlace() {
        Map<String, Long> byUnit = YearOfResults.of(new Town(7), 50_000).all().stream()
                .collect(Collectors.groupingBy(CaseResult::unit, Collectors.counting()));

        double first = byUnit.get("bureau-0");
        assertThat(first / byUnit.get("bureau-9")).isBetween(7.0, 12.0);
        assertThat(byUnit).hasSize(Town.UNITS);
    }

    @Test
    void sideBySideKeepsTheOrderOfEachCase() {
        Town town = new Town(7);

        List<Recorded> events = StoredTown.sideBySide(town, 10, 14);

        IntStream.range(10, 14)
                .mapToObj(town::history)
                .forEach(history -> assertThat(events).containsSubsequence(history));
        assertThat(events.subList(0, 4)).allMatch(event -> event.version() == 1);
    }
}
