package io.github.redress.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class InstantTextProperties {

    private static final long YEAR_0 = Instant.parse("0000-01-01T00:00:00Z").getEpochSecond();
    private static final long YEAR_9999 = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();

    @Property
    void everyInstantOfFourDigitYearsIsReadAsItIsWritten(@ForAll("instants") Instant instant) {
        assertThat(InstantText.stored(instant.toString())).contains(instant);
    }

    @Property
    void anyTextIsReadOrRefusedAsJavaDoes(@ForAll("texts") String text) {
        assertThat(attempt(text, true)).isEqualTo(attempt(text, false));
    }

    @Example
    void formsThatAreNotStoredAreLeftToJava() {
        assertThat(InstantText.stored("2026-02-28T24:00:00Z")).isEmpty();
        assertThat(InstantText.parse("2026-02-28T24:00:00Z")).isEqualTo(Instant.parse("2026-03-01T00:00:00Z"));
        assertThat(InstantText.parse("2026-03-01T08:00:00+08:00")).isEqualTo(Instant.parse("2026-03-01T00:00:00Z"));
        assertThat(InstantText.parse("+12026-03-01T08:00:00Z")).isEqualTo(Instant.parse("+12026-03-01T08:00:00Z"));
        assertThat(InstantText.stored("2024-02-29T00:00:00.5Z")).contains(Instant.parse("2024-02-29T00:00:00.500Z"));
        assertThat(InstantText.stored("2025-02-29T00:00:00Z")).isEmpty();
        assertThat(InstantText.stored("2025-04-31T00:00:00Z")).isEmpty();
        assertThat(InstantText.stored("2025-04-30T00:00:00.Z")).isEmpty();
        assertThat(InstantText.stored("")).isEmpty();
    }

    private static Optional<Instant> attempt(String text, boolean ours) {
        try {
            return Optional.of(ours ? InstantText.parse(text) : Instant.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    @Provide
    static Arbitrary<Instant> instants() {
        Arbitrary<Long> nanos = Arbitraries.oneOf(
                Arbitraries.of(0L, 500_000_000L, 1L),
                Arbitraries.longs().between(0, 999).map(millis -> millis * 1_000_000),
                Arbitraries.longs().between(0, 999_999_999));
        return Combinators.combine(Arbitraries.longs().between(YEAR_0, YEAR_9999), nanos)
                .as(Instant::ofEpochSecond);
    }

    /** Texts of instants of which one character was put in the place of another. */
    @Provide
    static Arbitrary<String> texts() {
        return Combinators.combine(
                        instants().map(Instant::toString),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.chars().with("0123456789:.-TZ+ t").map(String::valueOf))
                .as((text, place, other) ->
                        place >= text.length() ? text : text.substring(0, place) + other + text.substring(place + 1));
    }
}
