package io.github.redress.scoring;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Results that several tests look at: cases of the water bureau in January 2026. */
final class Results {

    static final Period JANUARY = Period.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1), ZoneOffset.UTC);
    static final Instant DUE = Instant.parse("2026-01-15T09:00:00Z");

    private Results() {}

    static CaseResult.Builder burstPipe() {
        return CaseResult.builder("burst-pipe", "water");
    }
}
