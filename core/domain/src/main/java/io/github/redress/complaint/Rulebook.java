package io.github.redress.complaint;

import io.github.redress.DepartmentId;
import io.github.redress.Subject;
import io.github.redress.calendar.BeyondCoverageException;
import io.github.redress.calendar.BeyondHorizonException;
import io.github.redress.calendar.CalendarId;
import io.github.redress.calendar.WorkTimeline;
import io.github.redress.complaint.ComplaintEvent.DeadlineChangeCause;
import io.github.redress.complaint.ComplaintEvent.DeadlineChanged;
import io.github.redress.complaint.ComplaintEvent.DeadlineSet;
import io.github.redress.complaint.ComplaintEvent.DeadlineSource;
import io.github.redress.department.Departments;
import io.github.redress.sla.Due;
import io.github.redress.sla.ExtensionAmount;
import io.github.redress.sla.ExtensionRefusedException;
import io.github.redress.sla.GoalSignals;
import io.github.redress.sla.PauseSet;
import io.github.redress.sla.Promise;
import io.github.redress.sla.SlaExplanation;
import io.github.redress.sla.SlaGoal;
import io.github.redress.sla.SlaPolicies;
import io.github.redress.sla.SlaPolicy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a decision looks things up in: who there is, what is promised, and when people work.
 *
 * @param departments every department of the city
 * @param policies what is promised
 * @param calendars the editions of a calendar, by the name that policies use: first the one a case came in under,
 *     then the one of today where it is another. The first one decides, unless it does not reach to the deadline.
 * @param zone whose days count for the departments
 * @param caseRules what the city fixes beside deadlines
 */
public record Rulebook(
        Departments departments,
        SlaPolicies policies,
        Function<CalendarId, List<Edition>> calendars,
        ZoneId zone,
        CaseRules caseRules) {

    /**
     * A calendar in one version.
     *
     * @param version the version of the stored document
     * @param timeline the calendar, compiled
     */
    public record Edition(long version, WorkTimeline timeline) {

        /** Refuses null. */
        public Edition {
            Objects.requireNonNull(timeline, "timeline");
        }
    }

    /** Refuses null. */
    public Rulebook {
        Objects.requireNonNull(departments, "departments");
        Objects.requireNonNull(policies, "policies");
        Objects.requireNonNull(calendars, "calendars");
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(caseRules, "caseRules");
    }

    /** Returns whether the department exists at an instant. */
    boolean exists(DepartmentId id, Instant at) {
        return departments
                .find(id)
                .filter(department -> {
                    LocalDate to = department.to();
                    return to == null || LocalDate.ofInstant(at, zone).isBefore(to);
                })
                .isPresent();
    }

    /** Returns the first department in the line of successors that exists at an instant, empty where there is none. */
    Optional<DepartmentId> successor(DepartmentId id, Instant at) {
        return departments.successors(id).stream()
                .filter(successor -> exists(successor, at))
                .findFirst();
    }

    /**
     * Returns the policy for a complaint at an instant.
     *
     * @param sla the policy that a rule asked for; where a later configuration has it no more, the usual ones hold
     * @throws UnresolvedDeadlineException if none fits
     */
    SlaPolicy policy(Subject subject, @Nullable DepartmentId lead, @Nullable String sla, Instant at) {
        return policies.select(subject, lead, sla, at)
                .orElseThrow(() -> new UnresolvedDeadlineException(
                        "no policy fits a " + subject.kind() + " in category " + subject.category()));
    }

    /**
     * Returns what the goal promises from an instant on.
     *
     * @param assignment whose promise, 0 for the city's own
     * @throws UnresolvedDeadlineException if there is no such calendar, or no edition of it reaches far enough
     */
    DeadlineSet promise(
            SlaPolicy policy, SlaGoal goal, int assignment, @Nullable DepartmentId department, Instant start) {
        Reckoned reckoned = reckon(goal, calendars.apply(goal.calendar()), begun(goal, start));
        Promise promise = reckoned.promise();
        return new DeadlineSet(
                goal.goal(),
                assignment,
                department,
                promise.start(),
                promise.due(),
                promise.provisional(),
                policy.id(),
                goal.calendar().value(),
                reckoned.version(),
                DeadlineSource.POLICY,
                promise.warnAt(),
                promise.escalateAt(),
                goal.signals().equals(GoalSignals.usual(goal.goal())) ? null : goal.signals());
    }

    /**
     * Returns the deadline of a round that begins at a moment.
     *
     * @throws UnresolvedDeadlineException as {@link #promise} does, or if the policy is no more
     */
    DeadlineChanged reset(CaseClock clock, Instant at) {
        SlaGoal goal = goal(clock);
        return change(
                clock,
                DeadlineChangeCause.RESET,
                reckon(
                        goal,
                        calendars.apply(goal.calendar()),
                        timeline -> Promise.of(goal, timeline, at, PauseSet.of(clock.pausesEndingAfter(at)))),
                at);
    }

    /**
     * Returns the deadline of a clock whose pauses have ended. It is counted in the edition that it was promised in, where that is
     * still at hand: whether a later one moves it, is decided by {@link #revised} alone.
     */
    DeadlineChanged resumed(CaseClock clock, PauseSet ended, Instant at) {
        return change(clock, DeadlineChangeCause.RESUMED, asPromised(clock, since(clock, ended)), at);
    }

    /**
     * Returns the deadline of a clock that stands still from now on, and goes on by itself when its pauses end.
     *
     * @param known every pause, none open; the last ones may end in the future
     */
    DeadlineChanged capped(CaseClock clock, PauseSet known, Instant at) {
        return change(clock, DeadlineChangeCause.CAPPED, asPromised(clock, since(clock, known)), at);
    }

    /**
     * Returns the deadline of a clock that gets more time. It is counted in the edition that it was promised in, as that of a
     * pause that ended.
     *
     * @throws ExtensionRefusedException if its goal does not allow that
     */
    DeadlineChanged extended(CaseClock clock, ExtensionAmount by, Instant at) {
        List<ExtensionAmount> granted = new ArrayList<>(clock.extensions());
        granted.add(by);
        SlaGoal goal = goal(clock);
        PauseSet pauses = PauseSet.of(clock.pauses());
        return change(
                clock,
                DeadlineChangeCause.EXTENDED,
                asPromised(
                        clock,
                        timeline ->
                                Promise.extended(goal, timeline, clock.promise().start(), pauses, granted)),
                at);
    }

    /** Returns the deadline of a clock that went over to another department, its pauses left out; counted as {@link #resumed} does. */
    DeadlineChanged transferred(CaseClock clock, Instant at) {
        return change(
                clock,
                DeadlineChangeCause.TRANSFERRED,
                asPromised(clock, since(clock, PauseSet.of(clock.pauses()))),
                at);
    }

    private Reckoned asPromised(CaseClock clock, Function<WorkTimeline, Promise> counted) {
        SlaGoal goal = goal(clock);
        List<Edition> editions = calendars.apply(goal.calendar());
        List<Edition> promised = editions.stream()
                .filter(edition -> edition.version() == clock.promise().calendarVersion())
                .toList();
        try {
            return reckon(goal, promised, counted);
        } catch (UnresolvedDeadlineException e) {
            return reckon(goal, editions, counted);
        }
    }

    private static Function<WorkTimeline, Promise> begun(SlaGoal goal, Instant start) {
        return timeline -> Promise.of(goal, timeline, start);
    }

    private Function<WorkTimeline, Promise> since(CaseClock clock, PauseSet ended) {
        SlaGoal goal = goal(clock);
        return timeline -> Promise.of(goal, timeline, clock.promise().start(), ended, clock.extensions());
    }

    /** Returns the deadline of a clock by the calendar published since, or empty where that says nothing new. */
    Optional<DeadlineChanged> revised(CaseClock clock, Instant at) {
        SlaGoal goal = goal(clock);
        List<Edition> newer = calendars.apply(goal.calendar()).stream()
                .filter(edition -> edition.version() > clock.promise().calendarVersion())
                .toList();
        if (newer.isEmpty()) {
            return Optional.empty();
        }
        DeadlineChanged change = change(
                clock,
                DeadlineChangeCause.CALENDAR,
                reckon(goal, newer, since(clock, PauseSet.of(clock.pauses()))),
                at);
        return change.provisional() && change.due().equals(change.before()) ? Optional.empty() : Optional.of(change);
    }

    /**
     * Returns why a clock has the deadline that it has, or what is left of one that stands still: counted in the edition that it was
     * promised in, with its pauses and all that was granted on top.
     *
     * <p>Empty where that cannot be said truly: no policy promised it, the policy or the edition is at hand no more, or counting does not
     * lead to the deadline that holds.
     */
    public Optional<SlaExplanation> explain(CaseClock clock) {
        DeadlineSet promise = clock.promise();
        if (promise.source() != DeadlineSource.POLICY) {
            return Optional.empty();
        }
        return policies.policy(promise.policy())
                .flatMap(policy -> policy.goal(clock.goal()))
                .flatMap(goal -> calendars.apply(goal.calendar()).stream()
                        .filter(edition -> edition.version() == promise.calendarVersion())
                        .findFirst()
                        .flatMap(edition -> explained(goal, edition.timeline(), clock)));
    }

    private static Optional<SlaExplanation> explained(SlaGoal goal, WorkTimeline timeline, CaseClock clock) {
        try {
            SlaExplanation explained = SlaExplanation.of(
                    goal.target(), timeline, clock.promise().start(), PauseSet.of(clock.pauses()), clock.extensions());
            boolean holds = explained.result() instanceof Due due
                    ? due.at().equals(clock.due()) && !clock.isPaused()
                    : clock.isPaused();
            return holds ? Optional.of(explained) : Optional.empty();
        } catch (IllegalArgumentException | BeyondCoverageException | BeyondHorizonException e) {
            return Optional.empty();
        }
    }

    /**
     * Returns the goal by which a policy made a promise.
     *
     * @throws UnresolvedDeadlineException if the policy has no such goal any more
     */
    SlaGoal goal(CaseClock clock) {
        return policies.policy(clock.promise().policy())
                .flatMap(policy -> policy.goal(clock.goal()))
                .orElseThrow(() -> new UnresolvedDeadlineException(
                        "policy " + clock.promise().policy() + " has no goal " + clock.goal() + " any more"));
    }

    private static DeadlineChanged change(CaseClock clock, DeadlineChangeCause cause, Reckoned reckoned, Instant at) {
        Promise promise = reckoned.promise();
        return new DeadlineChanged(
                clock.goal(),
                clock.promise().assignment(),
                cause,
                promise.start(),
                clock.due(),
                promise.due(),
                promise.provisional(),
                reckoned.version(),
                notBefore(at, promise.warnAt()),
                notBefore(at, promise.escalateAt()));
    }

    /** What was to be said by then and was not is said at once. */
    private static List<Instant> notBefore(Instant at, List<Instant> moments) {
        return moments.stream().map(moment -> moment.isBefore(at) ? at : moment).toList();
    }

    /** A promise, and the version of the calendar that it was counted in. */
    private record Reckoned(Promise promise, long version) {}

    private static Reckoned reckon(SlaGoal goal, List<Edition> editions, Function<WorkTimeline, Promise> counted) {
        Reckoned provisional = null;
        RuntimeException beyond = null;
        for (Edition edition : editions) {
            try {
                Reckoned reckoned = new Reckoned(counted.apply(edition.timeline()), edition.version());
                if (!reckoned.promise().provisional()) {
                    return reckoned;
                }
                provisional = provisional == null ? reckoned : provisional;
            } catch (BeyondCoverageException | BeyondHorizonException e) {
                beyond = e;
            }
        }
        if (provisional != null) {
            return provisional;
        }
        throw new UnresolvedDeadlineException("goal " + goal.goal() + ": "
                + (beyond != null ? beyond.getMessage() : "there is no calendar " + goal.calendar()));
    }
}
