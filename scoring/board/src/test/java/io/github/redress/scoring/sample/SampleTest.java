package io.github.redress.scoring.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.redress.ContentHash;
import io.github.redress.FaultyFilesException;
import io.github.redress.FileFault;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SampleTest {

    /** printf '%s:%s' 0123456789abcdef0123456789abcdef 00000000-0000-0000-0000-000000000000 | sha256sum */
    @Test
    void lotIsTheHashOfSeedAndId() {
        assertThat(Frames.SEED.lot("00000000-0000-0000-0000-000000000000"))
                .isEqualTo(ContentHash.of("0123456789abcdef0123456789abcdef:00000000-0000-0000-0000-000000000000")
                        .value())
                .isEqualTo("f5153e5b828a0b2e6c94785dff66b0fb9a48f93473af7805dd70928fe6e17383");
    }

    @Test
    void frameIsTextThatAnybodyCanHash() {
        SampleFrame frame = new SampleFrame(Frames.JANUARY, List.of(Frames.unsatisfied(0, "water", "zoe", "amy")));

        assertThat(frame.text())
                .isEqualTo("00000000-0000-0000-0000-000000000000\tUNSATISFIED\twater\twater\tamy,zoe\n");
        assertThat(frame.hash()).isEqualTo(ContentHash.of(frame.text()));
    }

    /** printf '%s:%s' 2026-01 00000000-0000-0000-0000-000000000000 | sha256sum | cut -c1-32 */
    @Test
    void publicIdIsTheBeginningOfTheHashOfNameAndId() {
        String hash =
                ContentHash.of("2026-01:00000000-0000-0000-0000-000000000000").value();

        assertThat(SampleFrame.publicId("2026-01", Frames.id(0)).toString().replace("-", ""))
                .isEqualTo(hash.substring(0, 32))
                .isEqualTo("284a5516800936b74dbc4a923da2f290");
        assertThatThrownBy(() -> SampleFrame.publicId(" ", Frames.id(0)))
                .hasMessage("the name of a sample must not be blank, was \" \"");
    }

    @Test
    void caseThatEverybodyMustStepAsideFromIsReportedAndNotDropped() {
        SampleFrame frame = new SampleFrame(
                Frames.JANUARY, List.of(Frames.unsatisfied(1, "water", "eva", "uli"), Frames.unsatisfied(2, "roads")));

        Sample sample = Sample.draw(frame, SamplePlan.everyUnsatisfied(), Frames.SEED, Frames.THREE);

        assertThat(sample.cases()).hasSize(2);
        assertThat(sample.withoutEvaluator())
                .singleElement()
                .extracting(DrawnCase::id)
                .isEqualTo(Frames.id(1));
    }

    /** Over 2,000 seeds each of 40 cases is drawn as often as any other: chi square with 39 degrees of freedom, 99.99 % point 82.1. */
    @Test
    void everyCaseHasTheSameChance() {
        SampleFrame frame = Frames.of(40);
        SamplePlan plan = SamplePlan.of(new SampleSize.Percent(new BigDecimal("25")));
        Map<String, Integer> times = new TreeMap<>();

        for (int i = 0; i < 2_000; i++) {
            SampleSeed seed = new SampleSeed(String.format(Locale.ROOT, "seed-%032d", i));
            Sample.draw(frame, plan, seed, List.of())
                    .cases()
                    .forEach(each -> times.merge(each.id().toString(), 1, Integer::sum));
        }

        double chiSquare = times.values().stream()
                .mapToDouble(drawn -> (drawn - 500.0) * (drawn - 500.0) / (500.0 * 0.75))
                .sum();
        assertThat(times).hasSize(40);
        assertThat(chiSquare * 39 / 40).isLessThan(82.1);
    }

    @Test
    void readingFindsEveryFaultAtOnce() {
        String document = new String(
                        Sample.draw(Frames.of(3), SamplePlan.everyUnsatisfied(), Frames.SEED, Frames.THREE)
                                .toJson(),
                        UTF_8)
                .replace("redress.sample/1", "redress.sample/2")
                .replace(Frames.SEED.value(), "short")
                .replace("\"minimum\" : 2", "\"minimum\" : -2")
                .replace("\"type\" : \"NONE\"", "\"type\" : \"MANY\"")
                .replace("\"drawn\" : 3", "\"drawn\" : 4, \"odd\" : 1");

        assertThat(faults(document))
                .extracting(FileFault::pointer, FileFault::message)
                .containsExactlyInAnyOrder(
                        tuple("/format", "the format \"redress.sample/1\" was wanted, was \"redress.sample/2\""),
                        tuple("/seed", "a seed is 32 to 200 printable ASCII characters without blanks, had 5"),
                        tuple("/plan/minimum", "a whole number from 0 to 1000000000 was wanted, was -2"),
                        tuple("/plan/satisfied/type", "one of [NONE, ALL, PERCENT, MARGIN] was wanted, was \"MANY\""),
                        tuple(
                                "/strata/0/odd",
                                "the key \"odd\" is not known here; known are answers, drawn, population, unit"),
                        tuple("/strata/0", "drawn must be from 0 to the population of at least 1, was 4 of 3"));
    }

    @Test
    void documentWhoseNumbersDoNotAgreeIsRefused() {
        String document = new String(
                Sample.draw(Frames.of(3), SamplePlan.everyUnsatisfied(), Frames.SEED, Frames.THREE)
                        .toJson(),
                UTF_8);

        assertThat(faults(document.replace("\"drawn\" : 3", "\"drawn\" : 2")))
                .extracting(FileFault::message)
                .containsExactly("Stratum[unit=u0, answers=UNSATISFIED] gave 2 cases, had 3");
    }

    @Test
    void seedThatCouldBeGuessedIsRefused() {
        assertThatThrownBy(() -> new SampleSeed("2026-01"))
                .hasMessage("a seed is 32 to 200 printable ASCII characters without blanks, had 7");
    }

    private static List<FileFault> faults(String document) {
        return catchThrowableOfType(
                        FaultyFilesException.class, () -> Sample.read("sample.json", document.getBytes(UTF_8)))
                .faults();
    }
}
