package io.github.redress.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** The short way of reading and writing instants says what the JDK says. */
class IsoTextProperties {

    private static final DateTimeFormatter LOCAL = new DateTimeFormatterBuilder()
            .appendPattern("yyyy-MM-dd'T'HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .appendPattern("XXX")
            .toFormatter(Locale.ROOT);

    /** Right ones, and nearly right ones: each part may be one too large or too small, and one character another. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> date = Combinators.combine(
                        Arbitraries.of("2026", "2024", "1900", "0000", "9999", "+2026", "26"),
                        Arbitraries.integers().between(0, 13),
                        Arbitraries.integers().between(0, 32))
                .as((year, month, day) -> "%s-%02d-%02d".formatted(year, month, day));
        Arbitrary<String> time = Combinators.combine(
                        Arbitraries.integers().between(0, 24),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.of(
                                "", ":00", ":59", ":60", ":0", ":30.", ":30.5", ":30.000000001", ":30.1234567890"))
                .as((hour, minute, second) -> "%02d:%02d%s".formatted(hour, minute, second));
        Arbitrary<String> offset = Arbitraries.of(
                "", "Z", "+08:00", "-04:00", "-00:00", "+18:00", "+18:01", "+08", "+8:00", "+05:60", "ZZ");
        Arbitrary<String> sound =
                Combinators.combine(date, time, offset).as((day, clock, zone) -> day + "T" + clock + zone);
        return Combinators.combine(
                        sound,
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.chars().ascii(),
                        Arbitraries.of(0, 0, 1))
                .as((text, at, other, changed) -> changed == 0 || at >= text.length()
                        ? text
                        : text.substring(0, at) + other + text.substring(at + 1));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatIsReadTheShortWayIsReadAlikeTheLongWay(@ForAll("texts") String text) {
        Optional<Instant> jdk = byTheJdk(text);
        try {
            Instant read = IsoText.parse(text, local -> local.toInstant(ZoneOffset.UTC));
            if (read != null) {
                assertThat(jdk).contains(read);
            }
        } catch (DateTimeException e) {
            assertThat(jdk).isEmpty();
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theUsualFormsAreReadTheShortWay(@ForAll("moments") Instant instant, @ForAll("offsets") ZoneOffset offset) {
        LocalDateTime local = LocalDateTime.ofInstant(instant, offset);

        assertThat(read(instant.toString())).isEqualTo(instant);
        assertThat(read(local.toString())).isEqualTo(local.toInstant(ZoneOffset.UTC));
        if (offset.getTotalSeconds() % 60 == 0) {
            assertThat(read(local.atOffset(offset).toString())).isEqualTo(instant);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void instantsAreWrittenAsTheyWriteThemselves(@ForAll("moments") Instant instant) {
        assertThat(IsoText.of(instant)).isEqualTo(instant.toString());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void localTimesAreWrittenByThePattern(@ForAll("moments") Instant instant, @ForAll("offsets") ZoneOffset offset) {
        OffsetDateTime local = instant.atOffset(offset);

        assertThat(IsoText.of(instant, offset)).isEqualTo(LOCAL.format(local));
    }

    @Property(tries = 100)
    void yearsOfMoreThanFourDigitsAreWrittenToo(@ForAll @IntRange(min = -99_999, max = 99_999) int year) {
        Instant instant = LocalDateTime.of(year, 2, 28, 23, 59).toInstant(ZoneOffset.UTC);

        assertThat(IsoText.of(instant)).isEqualTo(instant.toString());
    }

    @Provide
    Arbitrary<Instant> moments() {
        return Combinators.combine(
                        Arbitraries.longs()
                                .between(
                                        Instant.parse("0002-01-01T00:00:00Z").getEpochSecond(),
                                        Instant.parse("9998-12-31T00:00:00Z").getEpochSecond()),
                        Arbitraries.oneOf(
                                Arbitraries.of(0L, 1L, 500_000_000L, 123_000_000L, 123_456_000L, 120_000_000L),
                                Arbitraries.longs().between(0, 999_999_999)))
                .as(Instant::ofEpochSecond);
    }

    @Provide
    Arbitrary<ZoneOffset> offsets() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(-18, 18).map(ZoneOffset::ofHours),
                Arbitraries.integers().between(-64_800, 64_800).map(ZoneOffset::ofTotalSeconds),
                Arbitraries.of(0, 29, -29, 59, -59, 60, -60).map(ZoneOffset::ofTotalSeconds));
    }

    private static @Nullable Instant read(String text) {
        return IsoText.parse(text, local -> local.toInstant(ZoneOffset.UTC));
    }

    private static Optional<Instant> byTheJdk(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            try {
                return Optional.of(LocalDateTime.parse(text).toInstant(ZoneOffset.UTC));
            } catch (DateTimeException alsoNotLocal) {
                return Optional.empty();
            }
        }
    }
}
