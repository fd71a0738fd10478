package io.github.redress.testkit;

import io.github.redress.calendar.CalendarId;
import io.github.redress.calendar.WorkCalendar;
import io.github.redress.calendar.WorkTimeline;
import io.github.redress.sla.SlaGoal;
import io.github.redress.sla.SlaPolicies;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.sessions.JqwikSession;

/** Where scenes come from. The same seed gives the same scenes. */
public final class Scenery {

    /** How many scenes share a generated calendar, since compiling one costs more than asking it. */
    private static final int SCENES_A_CALENDAR = 4;

    /** A size that jqwik asks for, and these generators do not depend on. */
    private static final int SIZE = 1_000;

    private final List<SceneFrame> own;

    private Scenery(List<SceneFrame> own) {
        this.own = own;
    }

    /** Returns scenes in calendars made up for the purpose, in zones whose clocks do awkward things. */
    public static Scenery generated() {
        return new Scenery(List.of());
    }

    /** Returns scenes in these calendars in turn, with targets of all kinds. */
    public static Scenery of(Collection<WorkCalendar> calendars) {
        return new Scenery(checked(calendars).stream()
                .map(calendar -> new SceneFrame(WorkTimeline.of(calendar), List.of()))
                .toList());
    }

    /** Returns scenes in these calendars in turn, with the goals that policies promise in each; with made-up ones where none does. */
    public static Scenery of(Collection<WorkCalendar> calendars, SlaPolicies policies) {
        return new Scenery(checked(calendars).stream()
                .map(calendar -> new SceneFrame(WorkTimeline.of(calendar), goals(policies, calendar.id())))
                .toList());
    }

    /** Returns whether the calendars are made up, so that a counterexample may be made simpler by changing them. */
    boolean isGenerated() {
        return own.isEmpty();
    }

    /** Shows scenes until somebody has seen enough. */
    void show(long seed, Predicate<Scene> wantsMore) {
        boolean outside = !JqwikSession.isActive();
        if (outside) {
            JqwikSession.start();
        }
        try {
            Random random = new Random(seed);
            if (own.isEmpty()) {
                showGenerated(random, wantsMore);
            } else {
                showOwn(random, wantsMore);
            }
        } finally {
            if (outside) {
                JqwikSession.finish();
            }
        }
    }

    private static void showGenerated(Random random, Predicate<Scene> wantsMore) {
        RandomGenerator<WorkCalendar> calendars = Arbitraries.oneOf(Generated.calendars(), Generated.endingCalendars())
                .generator(SIZE);
        RandomGenerator<SceneParts> parts = SceneParts.any().generator(SIZE);
        boolean more = true;
        while (more) {
            SceneFrame frame = new SceneFrame(WorkTimeline.of(next(calendars, random)), List.of());
            for (int i = 0; more && i < SCENES_A_CALENDAR; i++) {
                more = wantsMore.test(frame.scene(next(parts, random)));
            }
        }
    }

    private void showOwn(Random random, Predicate<Scene> wantsMore) {
        RandomGenerator<SceneParts> parts = SceneParts.any().generator(SIZE);
        for (int i = 0; wantsMore.test(own.get(i).scene(next(parts, random))); ) {
            i = (i + 1) % own.size();
        }
    }

    private static <T> T next(RandomGenerator<T> generator, Random random) {
        Shrinkable<T> drawn = generator.next(random);
        return drawn.value();
    }

    private static Collection<WorkCalendar> checked(Collection<WorkCalendar> calendars) {
        if (calendars.isEmpty()) {
            throw new IllegalArgumentException("at least one calendar is needed");
        }
        return calendars;
    }

    private static List<SlaGoal> goals(SlaPolicies policies, CalendarId calendar) {
        return policies.policies().stream()
                .flatMap(policy -> policy.goals().stream())
                .filter(goal -> goal.calendar().equals(calendar))
                .distinct()
                .toList();
    }
}
