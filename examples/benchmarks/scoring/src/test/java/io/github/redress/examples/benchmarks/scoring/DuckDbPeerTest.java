package io.github.redress.examples.benchmarks.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.complaint.SatisfactionRating;
import io.github.redress.scoring.CaseResult;
import io.github.redress.scoring.Count;
import io.github.redress.scoring.OnTimeFlag;
import io.github.redress.scoring.Part;
import io.github.redress.scoring.Period;
import io.github.redress.scoring.Tallies;
import io.github.redress.scoring.Tally;
import io.github.redress.scoring.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DuckDbPeerTest {

    private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");
    private static final Period MONTH =
            new Period(BEGIN, BEGIN.plus(Duration.ofDays(31)), BEGIN.plus(Duration.ofDays(25)));

    private final Random random = new Random(11);

    @Test
    void countsWhatWeCountWhateverIsKnownOfAResult() throws Exception {
        List<String> units = List.of("water", "parks", "roads");
        List<CaseResult> results = Stream.generate(() -> result(units))
                .filter(result -> !result.isClosedWithoutDue())
                .limit(20_000)
                .toList();
        Tallies tallies = Tallies.in(MONTH);
        results.forEach(tallies::add);

        long[][] counts;
        try (DuckDbPeer peer = new DuckDbPeer(results, units, MONTH)) {
            counts = peer.counts();
        }

        for (int unit = 0; unit < units.size(); unit++) {
            Tally tally = tallies.byUnit().get(units.get(unit));
            for (Count count : Count.values()) {
                assertThat(tally.count(count)).as("%s is counted", count).isPositive();
                assertThat(counts[unit * 3][count.ordinal()]).as("%s", count).isEqualTo(tally.count(count));
                assertThat(counts[unit * 3 + 1][count.ordinal()])
                        .as("%s helping", count)
                        .isEqualTo(tally.supporting(count));
                assertThat(counts[unit * 3 + 2][count.ordinal()])
                        .as("%s taken out", count)
                        .isEqualTo(tally.excluded(count));
            }
        }
    }

    private CaseResult result(List<String> units) {
        return CaseResult.builder("x", units.get(random.nextInt(units.size())))
                .part(Part.values()[random.nextInt(3)])
                .started(instant())
                .due(instant())
                .closed(instant())
                .onTime(random.nextBoolean() ? OnTimeFlag.UNSTATED : any(OnTimeFlag.values()))
                .contactDue(instant())
                .contacted(instant())
                .rating(orNull(any(SatisfactionRating.values())))
                .resolved(orNull(random.nextBoolean()))
                .reached(orNull(random.nextBoolean()))
                .verdict(orNull(any(Verdict.values())))
                .dutyPerformed(random.nextBoolean())
                .excluded(random.nextInt(5) == 0 ? "no fault of theirs" : null)
                .returns(random.nextInt(3))
                .reworks(random.nextInt(2))
                .extensions(random.nextInt(2))
                .pauses(random.nextInt(2))
                .selfRated(random.nextBoolean())
                .praise(random.nextBoolean())
                .selfTaken(random.nextBoolean())
                .build();
    }

    private @Nullable Instant instant() {
        return orNull(BEGIN.plus(Duration.ofHours(random.nextInt(60 * 24) - 10 * 24)));
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> @Nullable T orNull(T value) {
        return random.nextInt(4) == 0 ? null : value;
    }
}
