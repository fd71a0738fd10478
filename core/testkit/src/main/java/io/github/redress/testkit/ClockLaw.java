package io.github.redress.testkit;

import io.github.redress.Text;
import io.github.redress.calendar.BeyondCoverageException;
import io.github.redress.calendar.BeyondHorizonException;
import io.github.redress.sla.ExtensionRefusedException;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * A sentence about clocks that is always true.
 *
 * @param number its number; 1 to 33 are those of the clock's definition, the others follow
 * @param name the sentence
 * @param check how it is tried
 */
public record ClockLaw(int number, Text name, Check check) {

    /** Every law, in the order of their numbers. */
    public static final List<ClockLaw> ALL = Stream.of(
                    WorkingTimeLaws.ALL,
                    SearchLaws.ALL,
                    PauseLaws.ALL,
                    CalendarLaws.ALL,
                    DateLaws.ALL,
                    HistoryLaws.ALL,
                    ChangeLaws.ALL)
            .flatMap(List::stream)
            .toList();

    /** Tries a law on one scene. */
    @FunctionalInterface
    public interface Check {

        /** Returns what the clocks do there. */
        Outcome on(Scene scene, Clocks clocks);
    }

    /** Refuses null. */
    public ClockLaw {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(check, "check");
    }

    /** Returns the law with this number. */
    public static ClockLaw number(int number) {
        return ALL.stream()
                .filter(law -> law.number == number)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no law " + number));
    }

    /**
     * Returns what the clocks do on a scene. Where they refuse a deadline, beyond what the calendar knows or beyond a hundred
     * years, or refuse to put one off, the law is silent; any other exception breaks it.
     */
    public Outcome tried(Scene scene, Clocks clocks) {
        try {
            return check.on(scene, clocks);
        } catch (BeyondCoverageException | BeyondHorizonException | ExtensionRefusedException e) {
            return Outcome.SILENT;
        } catch (RuntimeException e) {
            return Outcome.broken("the clock threw " + e);
        }
    }

    /** Returns the number and the sentence. */
    @Override
    public String toString() {
        return number + " " + name.en();
    }

    /** A law about one clock. */
    static ClockLaw of(int number, String zh, String en, BiFunction<Scene, ClockUnderTest, Outcome> check) {
        return across(number, zh, en, (scene, clocks) -> check.apply(scene, clocks.on(scene.timeline())));
    }

    /** A law about clocks of several calendars. */
    static ClockLaw across(int number, String zh, String en, Check check) {
        return new ClockLaw(number, new Text(zh, en), check);
    }
}
