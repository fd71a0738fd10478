package io.github.redress.testkit;

import io.github.redress.calendar.CalendarDay;
import io.github.redress.calendar.CalendarVersion;
import io.github.redress.calendar.DayRules;
import io.github.redress.calendar.WorkCalendar;
import io.github.redress.calendar.WorkTimeline;
import io.github.redress.testkit.LawResult.Counterexample;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Makes a counterexample simpler, step by step, as long as the law stays broken: fewer pauses, exceptions and versions, round
 * amounts and moments.
 */
final class Simpler {

    /** So many scenes are looked at, and what is simplest by then will do. */
    private static final int MOST_SCENES = 150;

    private static final List<ChronoUnit> UNITS =
            List.of(ChronoUnit.DAYS, ChronoUnit.HOURS, ChronoUnit.MINUTES, ChronoUnit.SECONDS);

    private final ClockLaw law;
    private final Clocks clocks;
    private final boolean mayChangeCalendar;

    Simpler(ClockLaw law, Clocks clocks, boolean mayChangeCalendar) {
        this.law = law;
        this.clocks = clocks;
        this.mayChangeCalendar = mayChangeCalendar;
    }

    Counterexample than(Counterexample found) {
        Counterexample simplest = found;
        int left = MOST_SCENES;
        Iterator<Scene> candidates = candidates(found.scene()).iterator();
        while (left-- > 0 && candidates.hasNext()) {
            Scene scene = candidates.next();
            Outcome outcome = law.tried(scene, clocks);
            if (outcome.isBroken()) {
                simplest = new Counterexample(scene, outcome.how());
                candidates = candidates(scene).iterator();
            }
        }
        return simplest;
    }

    private Stream<Scene> candidates(Scene s) {
        Stream<Scene> scenes =
                Stream.of(withoutPauses(s), withAmounts(s), withMoments(s)).flatMap(x -> x);
        return mayChangeCalendar ? Stream.concat(withCalendars(s), scenes) : scenes;
    }

    private static Stream<Scene> withoutPauses(Scene s) {
        return Stream.concat(
                without(s.pauses()).map(s::paused),
                without(s.history().signals()).map(s::after));
    }

    private static Stream<Scene> withAmounts(Scene s) {
        return Stream.concat(
                simpler(s.a()).map(a -> s.with(a, s.b())), simpler(s.b()).map(b -> s.with(s.a(), b)));
    }

    private static Stream<Duration> simpler(Duration amount) {
        return Stream.concat(
                        Stream.of(Duration.ZERO, Duration.ofHours(1)),
                        UNITS.stream().map(amount::truncatedTo))
                .filter(simple -> simple.compareTo(amount) < 0);
    }

    private static Stream<Scene> withMoments(Scene s) {
        return Stream.of(0, 1, 2, 3)
                .flatMap(i -> UNITS.stream()
                        .map(unit -> s.moments().get(i).truncatedTo(unit))
                        .filter(round -> !round.equals(s.moments().get(i)))
                        .map(round -> {
                            List<Instant> moments = new ArrayList<>(s.moments());
                            moments.set(i, round);
                            return s.at(moments);
                        }));
    }

    private static Stream<Scene> withCalendars(Scene s) {
        WorkCalendar calendar = s.timeline().calendar();
        Stream<WorkCalendar> fewerVersions =
                without(calendar.versions()).map(versions -> changed(calendar, calendar.rules(), versions));
        Stream<WorkCalendar> fewerDays = without(
                        List.copyOf(calendar.rules().exceptions().keySet()))
                .map(kept -> changed(calendar, only(kept, calendar.rules()), calendar.versions()));
        return Stream.concat(fewerVersions, fewerDays).map(simple -> s.in(WorkTimeline.of(simple)));
    }

    private static WorkCalendar changed(WorkCalendar calendar, DayRules rules, List<CalendarVersion> versions) {
        var builder = WorkCalendar.builder()
                .id(calendar.id())
                .zone(calendar.zone())
                .rules(rules)
                .validThrough(calendar.validThrough().orElse(null))
                .beyond(calendar.beyond());
        versions.forEach(version -> builder.version(version.from(), version.rules()));
        return builder.build();
    }

    private static DayRules only(List<LocalDate> kept, DayRules rules) {
        TreeMap<LocalDate, CalendarDay> exceptions = new TreeMap<>(rules.exceptions());
        exceptions.keySet().retainAll(kept);
        return new DayRules(rules.week(), exceptions, rules.annual());
    }

    /** Returns nothing at all, then each list without one element. */
    private static <T> Stream<List<T>> without(List<T> elements) {
        if (elements.isEmpty()) {
            return Stream.empty();
        }
        return Stream.concat(
                Stream.of(List.of()),
                Stream.iterate(0, i -> i + 1).limit(elements.size()).map(i -> {
                    List<T> fewer = new ArrayList<>(elements);
                    fewer.remove((int) i);
                    return fewer;
                }));
    }
}
