package io.github.redress.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.calendar.Beyond;
import io.github.redress.calendar.WorkTimeline;
import io.github.redress.sla.CalendarDays;
import io.github.redress.sla.CalendarMonths;
import io.github.redress.sla.CalendarTime;
import io.github.redress.sla.Due;
import io.github.redress.sla.ExtensionAmount;
import io.github.redress.sla.Pause;
import io.github.redress.sla.PauseSet;
import io.github.redress.sla.Paused;
import io.github.redress.sla.SlaExplanation;
import io.github.redress.sla.SlaExplanation.Step;
import io.github.redress.sla.WorkingDays;
import io.github.redress.sla.WorkingTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of explanations, for all five targets. */
class ExplanationProperties {

    @Provide
    Arbitrary<Scene> scenes() {
        return Generated.scenes();
    }

    @Property
    void explainsTheDeadlineThatTheTargetGives(@ForAll("scenes") Scene s) {
        assertThat(explained(s).result()).isEqualTo(s.target().due(s.timeline(), s.start(), PauseSet.of(s.pauses())));
    }

    @Property
    void stepsTileTheWayFromTheStartToTheDeadline(@ForAll("scenes") Scene s) {
        Instant reached = s.start();
        for (Step step : explained(s).steps()) {
            assertThat(step.from()).isEqualTo(reached);
            assertThat(step.to()).isAfter(step.from());
            reached = step.to();
        }

        assertThat(reached).isEqualTo(due(s));
    }

    @Property
    void neighboursHaveDifferentReasons(@ForAll("scenes") Scene s) {
        List<Step> steps = explained(s).steps();

        for (int i = 1; i < steps.size(); i++) {
            assertThat(steps.get(i).why()).isNotEqualTo(steps.get(i - 1).why());
        }
    }

    @Property
    void workingTimeThatCountsIsExactlyTheAmountAndInsideOpenHours(@ForAll("scenes") Scene s) {
        SlaExplanation explained = new WorkingTime(s.a()).explain(s.timeline(), s.start(), PauseSet.of(s.pauses()));

        assertThat(counted(explained)).isEqualTo(s.a());
        explained.steps().stream()
                .filter(Step::counts)
                .forEach(step -> assertThat(s.timeline().between(step.from(), step.to()))
                        .isEqualTo(Duration.between(step.from(), step.to())));
    }

    @Property
    void outsidePausesNoOpenHoursAreLeftOut(@ForAll("scenes") Scene s) {
        new WorkingTime(s.a())
                .explain(s.timeline(), s.start(), PauseSet.NONE).steps().stream()
                        .filter(step -> !step.counts())
                        .forEach(step -> assertThat(s.timeline().between(step.from(), step.to()))
                                .isZero());
    }

    @Property
    void elapsedTimeThatCountsIsExactlyTheAmount(@ForAll("scenes") Scene s) {
        assertThat(counted(new CalendarTime(s.a()).explain(s.timeline(), s.start(), PauseSet.of(s.pauses()))))
                .isEqualTo(s.a());
    }

    @Property
    void datesThatCountAreAsManyAsPromised(@ForAll("scenes") Scene s) {
        List<LocalDate> dates = explained(s).countedDates();

        assertThat(dates).isSorted().doesNotHaveDuplicates();
        if (s.target() instanceof WorkingDays days) {
            assertThat(dates).hasSize(days.days()).allMatch(s.timeline()::isWorkingDate);
        } else if (s.target() instanceof CalendarDays days) {
            assertThat(dates).hasSize(days.days());
        } else if (s.target() instanceof CalendarMonths months) {
            LocalDate zero = s.timeline().local(s.start()).toLocalDate();
            assertThat(dates).hasSize((int) (zero.plusMonths(months.months()).toEpochDay() - zero.toEpochDay()));
        } else {
            assertThat(dates).isEmpty();
        }
    }

    @Property
    void stepsThatCountLieInDatesThatCount(@ForAll("scenes") Scene s) {
        SlaExplanation explained = explained(s);
        if (s.target() instanceof WorkingTime || s.target() instanceof CalendarTime) {
            return;
        }

        for (Step step : explained.steps()) {
            LocalDate first = s.timeline().local(step.from()).toLocalDate();
            LocalDate last = s.timeline().local(step.to().minusNanos(1)).toLocalDate();
            assertThat(step.counts())
                    .isEqualTo(first.datesUntil(last.plusDays(1)).anyMatch(explained.countedDates()::contains)
                            && outside(step, s.pauses()));
        }
    }

    @Property
    void noStepThatCountsOverlapsAPause(@ForAll("scenes") Scene s) {
        explained(s).steps().stream()
                .filter(Step::counts)
                .forEach(step -> assertThat(outside(step, s.pauses())).isTrue());
    }

    @Property
    void orderOfPausesIsIrrelevant(@ForAll("scenes") Scene s) {
        List<Pause> reversed = new ArrayList<>(s.pauses());
        Collections.reverse(reversed);

        assertThat(s.target().explain(s.timeline(), s.start(), PauseSet.of(reversed)))
                .isEqualTo(explained(s));
    }

    @Property
    void aPausedClockIsExplainedUpToThePauseAndThenStandsOpen(@ForAll("scenes") Scene s) {
        List<Pause> pauses = new ArrayList<>(s.pauses());
        pauses.add(Pause.open(s.moments().get(1)));
        SlaExplanation explained = s.target().explain(s.timeline(), s.start(), PauseSet.of(pauses));
        if (!(explained.result() instanceof Paused paused)) {
            return;
        }

        Step open = explained.steps().get(explained.steps().size() - 1);
        assertThat(open.to()).isNull();
        assertThat(open.counts()).isFalse();
        assertThat(explained.steps().get(0).from()).isEqualTo(s.start());
        if (s.target() instanceof WorkingTime target) {
            assertThat(counted(explained).plus(paused.remaining())).isEqualTo(target.amount());
        } else if (s.target() instanceof CalendarTime target) {
            assertThat(counted(explained).plus(paused.remaining())).isEqualTo(target.amount());
        }
    }

    @Property
    void whatIsGrantedOnTopIsCountedOnTop(@ForAll("scenes") Scene s) {
        boolean time = s.target() instanceof WorkingTime || s.target() instanceof CalendarTime;
        List<ExtensionAmount> extensions = time
                ? List.of(ExtensionAmount.time(s.a().plusSeconds(1)), ExtensionAmount.time(s.b().plusSeconds(1)))
                : List.of(ExtensionAmount.days(1 + s.a().toHoursPart()), ExtensionAmount.days(2));

        SlaExplanation plain = explained(s);
        SlaExplanation extended =
                SlaExplanation.of(s.target(), s.timeline(), s.start(), PauseSet.of(s.pauses()), extensions);

        List<Step> steps = extended.steps();
        assertThat(steps.get(steps.size() - 1).to()).isEqualTo(((Due) extended.result()).at());
        if (time) {
            assertThat(counted(extended))
                    .isEqualTo(counted(plain).plus(s.a()).plus(s.b()).plusSeconds(2));
        } else {
            List<LocalDate> dates = extended.countedDates();
            assertThat(dates).isSorted().hasSize(plain.countedDates().size() + 3 + s.a().toHoursPart());
            assertThat(dates.subList(0, plain.countedDates().size())).isEqualTo(plain.countedDates());
        }
    }

    @Property
    void whatIsProvisionalIsSaidInBothLanguages(@ForAll("scenes") Scene s) {
        LocalDate known = s.timeline().local(s.moments().get(1)).toLocalDate();
        WorkTimeline limited = WorkTimeline.of(s.timeline().calendar().toBuilder()
                .validThrough(known)
                .beyond(Beyond.PROVISIONAL)
                .build());

        SlaExplanation explained = s.target().explain(limited, s.start(), PauseSet.of(s.pauses()));

        boolean provisional = explained.result() instanceof Due due && due.provisional();
        assertThat(explained.text().zh().contains("暂定")).isEqualTo(provisional);
        assertThat(explained.text().en().contains("provisional")).isEqualTo(provisional);
    }

    private static boolean outside(Step step, List<Pause> pauses) {
        return pauses.stream()
                .filter(pause -> pause.from().isBefore(pause.to()))
                .noneMatch(
                        pause -> pause.from().isBefore(step.to()) && step.from().isBefore(pause.to()));
    }

    private static Duration counted(SlaExplanation explained) {
        return explained.steps().stream()
                .filter(Step::counts)
                .map(step -> Duration.between(step.from(), step.to()))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static SlaExplanation explained(Scene s) {
        return s.target().explain(s.timeline(), s.start(), PauseSet.of(s.pauses()));
    }

    private static Instant due(Scene s) {
        return ((Due) s.target().due(s.timeline(), s.start(), PauseSet.of(s.pauses()))).at();
    }
}
