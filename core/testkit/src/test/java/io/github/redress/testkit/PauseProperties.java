package io.github.redress.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.sla.Due;
import io.github.redress.sla.Pause;
import io.github.redress.sla.PauseSet;
import io.github.redress.sla.Paused;
import io.github.redress.sla.SlaTarget;
import io.github.redress.sla.WorkingTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The laws of pauses, for all five targets. */
class PauseProperties extends Scenes {

    @Property
    void laws19And25WorkOutsidePausesIsExactlyTheAmount(@ForAll("scenes") Scene s) {
        Instant due = due(s, new WorkingTime(s.a()), s.pauses());

        Duration paused = Duration.ZERO;
        for (Pause pause : PauseSet.of(s.pauses()).pauses()) {
            Instant from = pause.from().isBefore(s.start()) ? s.start() : pause.from();
            Instant to = pause.to().isAfter(due) ? due : pause.to();
            if (from.isBefore(to)) {
                paused = paused.plus(s.timeline().between(from, to));
            }
        }

        assertThat(s.timeline().between(s.start(), due).minus(paused)).isEqualTo(s.a());
    }

    @Property
    void law20OrderOfPausesIsIrrelevant(@ForAll("scenes") Scene s) {
        List<Pause> reversed = new ArrayList<>(s.pauses());
        Collections.reverse(reversed);

        assertThat(PauseSet.of(reversed)).isEqualTo(PauseSet.of(s.pauses()));
        assertThat(due(s, reversed)).isEqualTo(due(s, s.pauses()));
    }

    @Property
    void law21APauseOnlyDelays(@ForAll("scenes") Scene s) {
        assertThat(due(s, s.pauses())).isAfterOrEqualTo(due(s, List.of()));
    }

    @Property
    void law22SplittingAPauseChangesNothing(@ForAll("scenes") Scene s) {
        List<Pause> split = new ArrayList<>();
        for (Pause pause : s.pauses()) {
            Instant middle =
                    pause.from().plus(Duration.between(pause.from(), pause.to()).dividedBy(3));
            split.add(Pause.of(pause.from(), middle));
            split.add(Pause.of(middle, pause.to()));
        }

        assertThat(due(s, split)).isEqualTo(due(s, s.pauses()));
    }

    @Property
    void law23PausesThatStandTwiceChangeNothing(@ForAll("scenes") Scene s) {
        List<Pause> twice = new ArrayList<>(s.pauses());
        twice.addAll(s.pauses());

        assertThat(due(s, twice)).isEqualTo(due(s, s.pauses()));
    }

    @Property
    void law24APauseFromTheDeadlineOnChangesNothing(@ForAll("scenes") Scene s) {
        Instant due = due(s, s.pauses());
        List<Pause> more = new ArrayList<>(s.pauses());
        more.add(Pause.of(due, due.plusSeconds(90_000)));
        List<Pause> open = new ArrayList<>(s.pauses());
        open.add(Pause.open(due));

        assertThat(due(s, more)).isEqualTo(due);
        if (s.pauses().stream().noneMatch(pause -> !pause.to().isBefore(due))) {
            assertThat(due(s, open)).isEqualTo(due);
        }
    }

    @Property
    void anOpenPauseBeforeTheDeadlineLeavesTheRest(@ForAll("scenes") Scene s) {
        Instant due = due(s, List.of());
        Instant stop = s.moments().get(1);

        var result = s.target().due(s.timeline(), s.start(), PauseSet.of(Pause.open(stop)));

        if (stop.isBefore(due)) {
            assertThat(result).isEqualTo(new Paused(s.target().measure(s.timeline(), stop, due)));
        } else {
            assertThat(result).isEqualTo(new Due(due, false));
        }
    }

    private static Instant due(Scene s, List<Pause> pauses) {
        return due(s, s.target(), pauses);
    }

    private static Instant due(Scene s, SlaTarget target, List<Pause> pauses) {
        return ((Due) target.due(s.timeline(), s.start(), PauseSet.of(pauses))).at();
    }
}
