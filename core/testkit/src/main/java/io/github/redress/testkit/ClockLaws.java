package io.github.redress.testkit;

import io.github.redress.calendar.WorkCalendar;
import io.github.redress.sla.SlaPolicies;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/**
 * Every law of the clock, tried on your own calendars and policies: implement this in a test class and name the calendars.
 *
 * <p>JUnit shows one test for each calendar and law. A law that has nothing to say about a calendar is shown as skipped; one that
 * does not hold fails with the simplest scene that breaks it.
 */
public interface ClockLaws {

    /** Returns your calendars; at least one. */
    Collection<WorkCalendar> calendars();

    /** Returns your policies, whose targets are then tried instead of made-up ones. By default there are none. */
    default Optional<SlaPolicies> policies() {
        return Optional.empty();
    }

    /** Returns the clock that is held to the laws. By default Redress's own. */
    default Clocks clocks() {
        return Clocks.REDRESS;
    }

    /** Returns how often each law is tried on each calendar. By default the system property {@code redress.tries}, else 200. */
    default int tries() {
        return Integer.getInteger("redress.tries", LawTrials.USUAL.tries());
    }

    /** Returns which scenes are tried. By default the system property {@code redress.seed}, else always the same. */
    default long seed() {
        return Long.getLong("redress.seed", LawTrials.USUAL.seed());
    }

    /** Returns one test for each calendar and law. Law 30 changes the zone of the machine for a moment, hence the lock. */
    @TestFactory
    @ResourceLock(Resources.TIME_ZONE)
    default Stream<DynamicContainer> everyLawHolds() {
        LawTrials trials = new LawTrials(tries(), seed(), clocks());
        return calendars().stream().map(calendar -> {
            List<WorkCalendar> one = List.of(calendar);
            Scenery scenery = policies().map(ours -> Scenery.of(one, ours)).orElseGet(() -> Scenery.of(one));
            return DynamicContainer.dynamicContainer(calendar.toString(), LawTests.of(trials, scenery));
        });
    }
}
