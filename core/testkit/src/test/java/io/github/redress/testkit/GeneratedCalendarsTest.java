package io.github.redress.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** The laws on calendars made up for the purpose. */
@ResourceLock(Resources.TIME_ZONE)
class GeneratedCalendarsTest {

    private static final LawTrials TRIALS = LawTrials.USUAL.withTries(Integer.getInteger("redress.tries", 400));

    @TestFactory
    Stream<DynamicTest> everyLawHolds() {
        return LawTests.of(TRIALS, Scenery.generated());
    }

    @Test
    void noLawIsSilentMoreOftenThanNot() {
        List<LawResult> results = LawTrials.USUAL.ofAll(ClockLaw.ALL, Scenery.generated(), () -> {});

        assertThat(results)
                .allSatisfy(result -> assertThat(result.tries())
                        .as("tries of law %s", result.law())
                        .isEqualTo(200));
    }
}
