package io.github.redress.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.calendar.WorkTimeline;
import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The laws of working time; the numbers are those of the clock's design notes. */
class WorkTimelineProperties extends Scenes {

    @Property
    void law1NothingIsDueAtOnce(@ForAll("scenes") Scene s) {
        assertThat(s.timeline().due(s.start(), Duration.ZERO)).isEqualTo(s.start());
    }

    @Property
    void law2DueUsesUpExactlyTheAmount(@ForAll("scenes") Scene s) {
        assertThat(s.timeline().between(s.start(), due(s, s.a()))).isEqualTo(s.a());
    }

    @Property
    void law3SoDoesTheNextOpeningAfterIt(@ForAll("scenes") Scene s) {
        assertThat(s.timeline().between(s.start(), s.timeline().nextActive(due(s, s.a()))))
                .isEqualTo(s.a());
    }

    @Property
    void law4AmountsAdd(@ForAll("scenes") Scene s) {
        assertThat(s.timeline().due(due(s, s.a()), s.b())).isEqualTo(due(s, s.a().plus(s.b())));
    }

    @Property
    void law5AmountsAddForTheNextOpeningToo(@ForAll("scenes") Scene s) {
        WorkTimeline t = s.timeline();

        Instant inTwo = t.nextActive(t.due(t.nextActive(due(s, s.a())), s.b()));

        assertThat(inTwo).isEqualTo(t.nextActive(due(s, s.a().plus(s.b()))));
    }

    @Property
    void law6LaterStartIsNeverDueEarlier(@ForAll("scenes") Scene s) {
        assertThat(due(s, s.a())).isBeforeOrEqualTo(s.timeline().due(s.moments().get(1), s.a()));
    }

    @Property
    void law7MoreWorkIsDueLater(@ForAll("scenes") Scene s) {
        assertThat(Integer.signum(due(s, s.a()).compareTo(due(s, s.b()))))
                .isEqualTo(Integer.signum(s.a().compareTo(s.b())));
    }

    @Property
    void laws8And9WorkingTimeAddsAndHasASign(@ForAll("scenes") Scene s) {
        Instant x = s.moments().get(2);
        Instant y = s.moments().get(0);
        Instant z = s.moments().get(1);

        assertThat(s.timeline().between(x, y).plus(s.timeline().between(y, z)))
                .isEqualTo(s.timeline().between(x, z));
        assertThat(s.timeline().between(x, y))
                .isEqualTo(s.timeline().between(y, x).negated());
    }

    @Property
    void law10WorkingTimeIsNeverMoreThanElapsed(@ForAll("scenes") Scene s) {
        Instant end = s.moments().get(3);

        assertThat(s.timeline().between(s.start(), end)).isBetween(Duration.ZERO, Duration.between(s.start(), end));
    }

    @Property
    void law11AnAmountHasPassedExactlyFromItsDueOn(@ForAll("scenes") Scene s) {
        for (Instant u : s.moments()) {
            assertThat(s.timeline().between(s.start(), u).compareTo(s.a()) >= 0).isEqualTo(!u.isBefore(due(s, s.a())));
        }
        Instant due = due(s, s.a());
        if (due.isAfter(s.start())) {
            assertThat(s.timeline().between(s.start(), due.minusNanos(1))).isLessThan(s.a());
        }
    }

    @Property
    void law12AnAmountIsExceededExactlyAfterTheNextOpening(@ForAll("scenes") Scene s) {
        Instant right = s.timeline().nextActive(due(s, s.a()));
        for (Instant u : s.moments()) {
            assertThat(s.timeline().between(s.start(), u).compareTo(s.a()) > 0).isEqualTo(u.isAfter(right));
        }
        assertThat(s.timeline().between(s.start(), right.plusNanos(1))).isGreaterThan(s.a());
    }

    @Property
    void law13NothingIsWorkedBetweenDueAndTheNextOpening(@ForAll("scenes") Scene s) {
        Instant due = due(s, s.a());

        assertThat(s.timeline().nextActive(due)).isAfterOrEqualTo(due);
        assertThat(s.timeline().between(due, s.timeline().nextActive(due))).isZero();
    }

    @Property
    void law14TheNextOpeningIsActive(@ForAll("scenes") Scene s) {
        Instant due = due(s, s.a());

        assertThat(s.timeline().isActive(s.timeline().nextActive(due))).isTrue();
        assertThat(s.timeline().isActive(due))
                .isEqualTo(s.timeline().nextActive(due).equals(due));
    }

    @Property
    void law15SubtractingTheAmountLeadsBackToTheNextOpening(@ForAll("scenes") Scene s) {
        if (!s.a().isZero()) {
            assertThat(s.timeline().subtract(due(s, s.a()), s.a()))
                    .isEqualTo(s.timeline().nextActive(s.start()));
        }
    }

    @Property
    void law16AddingWhatWasSubtractedLeadsToThePreviousClosing(@ForAll("scenes") Scene s) {
        if (!s.a().isZero()) {
            assertThat(s.timeline().due(s.timeline().subtract(s.start(), s.a()), s.a()))
                    .isEqualTo(s.timeline().previousClosing(s.start()));
        }
    }

    @Property
    void law17ALongerIndexGivesTheSameAnswers(@ForAll("scenes") Scene s) {
        WorkTimeline grown = WorkTimeline.of(s.timeline().calendar());
        grown.between(s.start().minus(Duration.ofDays(2_000)), s.start().plus(Duration.ofDays(4_000)));

        assertThat(grown.due(s.start(), s.a()))
                .isEqualTo(WorkTimeline.of(s.timeline().calendar()).due(s.start(), s.a()));
        assertThat(grown.subtract(s.start(), s.a()))
                .isEqualTo(WorkTimeline.of(s.timeline().calendar()).subtract(s.start(), s.a()));
    }

    @Property
    void law18AWalkDayByDayAgrees(@ForAll("scenes") Scene s) {
        DayWalk walk = new DayWalk(s.timeline().calendar());
        Instant end = s.moments().get(3);

        assertThat(s.timeline().between(s.start(), end)).isEqualTo(walk.between(s.start(), end));
        assertThat(due(s, s.a())).isEqualTo(walk.due(s.start(), s.a()));
    }

    private static Instant due(Scene s, Duration amount) {
        return s.timeline().due(s.start(), amount);
    }
}
