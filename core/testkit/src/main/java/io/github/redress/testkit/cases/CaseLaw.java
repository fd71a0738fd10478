package io.github.redress.testkit.cases;

import static io.github.redress.testkit.Outcome.KEPT;
import static io.github.redress.testkit.Outcome.SILENT;
import static io.github.redress.testkit.Outcome.broken;
import static io.github.redress.testkit.Outcome.each;
import static io.github.redress.testkit.Outcome.same;
import static io.github.redress.testkit.Outcome.that;

import io.github.redress.Actor;
import io.github.redress.DepartmentId;
import io.github.redress.Text;
import io.github.redress.complaint.Action;
import io.github.redress.complaint.Assignment;
import io.github.redress.complaint.AssignmentRole;
import io.github.redress.complaint.AssignmentState;
import io.github.redress.complaint.CaseClock;
import io.github.redress.complaint.Complaint;
import io.github.redress.complaint.ComplaintCommand.PassTime;
import io.github.redress.complaint.ComplaintEvent;
import io.github.redress.complaint.ComplaintEvent.ComplaintReplied;
import io.github.redress.complaint.ComplaintState;
import io.github.redress.complaint.Consequence;
import io.github.redress.complaint.Decision;
import io.github.redress.complaint.HandlingEvent.ReplyApproved;
import io.github.redress.complaint.HandlingEvent.ReplySubmitted;
import io.github.redress.complaint.Holding;
import io.github.redress.complaint.Holdings;
import io.github.redress.complaint.Lifecycle;
import io.github.redress.complaint.Recorded;
import io.github.redress.complaint.RefusalCode;
import io.github.redress.complaint.Transition;
import io.github.redress.json.EventCodec;
import io.github.redress.sla.GoalName;
import io.github.redress.sla.Milestone;
import io.github.redress.testkit.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A sentence about complaints that is always true, whatever is asked of them.
 *
 * @param name the sentence
 * @param check how it is tried on one story
 */
public record CaseLaw(Text name, Function<CaseStory, Outcome> check) {

    /** Every law. */
    public static final List<CaseLaw> ALL = List.of(
            of("事件重放与逐步所得一致", "The events, replayed, make what the steps made", CaseLaw::replayed),
            of("存入再读出，一切不变", "Written and read again, everything is as it was", CaseLaw::written),
            of("被拒绝的请求不留痕迹", "What is refused changes nothing", CaseLaw::refused),
            of("转换表之外的请求必被拒绝", "What the table does not allow is refused", CaseLaw::tabled),
            of("无人操作时，状态只按转换表变化", "What nobody asked for moves it only as the table says", CaseLaw::byItself),
            of("主办单位至多一个", "There is one active lead at most", CaseLaw::oneLead),
            of("只有主办单位可以答复", "Only the lead replies", CaseLaw::leadReplies),
            of("异议次数不超限额", "It is contested no oftener than the rules allow", CaseLaw::contested),
            of("异议未决时不兑现任何承诺", "Who contests a complaint keeps no promise of it", CaseLaw::inDispute),
            of("举报件不到被举报单位", "A tip-off never reaches whom it accuses", CaseLaw::hidden),
            of("已评价或已结束的诉求没有在走的办理时限", "No clock of an answer runs once a complaint is rated or over", CaseLaw::over),
            of("任何时刻恰有一个持有人，时长之和等于总时长", "One holder at every instant, and their times sum to the whole", CaseLaw::held),
            of("待决事项恰在决定者的队列中", "What waits for a decision stands in the queue of who decides it", QueueLaw::check),
            of("办理者不评价、不核查、不复查", "Nobody judges what they handled themselves", CaseLaw::independent),
            of("到点必有话说，说过不再说", "Time has something to say when it asked to be woken, and says it once", CaseLaw::woken),
            of("是否扫描不改变结果", "Whether anybody swept changes no verdict", CaseLaw::swept));

    /** Somebody has to do something about it: named here once more, so that a state without a holder is seen. */
    private static final Set<ComplaintState> HELD = EnumSet.of(
            ComplaintState.RECEIVED,
            ComplaintState.ACCEPTED,
            ComplaintState.DISPATCHED,
            ComplaintState.IN_PROGRESS,
            ComplaintState.REPLY_REVIEW,
            ComplaintState.REPLIED,
            ComplaintState.RATED,
            ComplaintState.UNDER_VERIFICATION,
            ComplaintState.UNDER_REVIEW);

    private static final Set<AssignmentState> HELPING = EnumSet.of(
            AssignmentState.OFFERED, AssignmentState.ACKNOWLEDGED, AssignmentState.WORKING, AssignmentState.CONTESTED);

    private static final Set<Action> JUDGING =
            EnumSet.of(Action.RATE, Action.CALL_BACK, Action.GIVE_VERDICT, Action.DECIDE_REVIEW);
    private static final Set<GoalName> AFTER_THE_END =
            Set.of(GoalName.REVIEW_REQUEST, GoalName.COMMITMENT, GoalName.RETENTION);
    private static final Set<Milestone> AFTER_THE_RATING =
            EnumSet.of(Milestone.RATED, Milestone.CLOSED, Milestone.REVIEW_REQUESTED);

    private static final Set<RefusalCode> NOT_NOW =
            Set.of(RefusalCode.ILLEGAL_STATE, RefusalCode.OUT_OF_ORDER, RefusalCode.TOO_LATE);

    /** Refuses null. */
    public CaseLaw {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(check, "check");
    }

    /** Returns what a story shows. */
    public Outcome tried(CaseStory story) {
        try {
            return check.apply(story);
        } catch (RuntimeException e) {
            return broken("it threw " + e);
        }
    }

    /** Returns the sentence. */
    @Override
    public String toString() {
        return name.en();
    }

    private static CaseLaw of(String zh, String en, Function<CaseStory, Outcome> check) {
        return new CaseLaw(Text.of(zh, en), check);
    }

    private static Outcome replayed(CaseStory story) {
        return story.steps().isEmpty()
                ? SILENT
                : same(
                        "the complaint",
                        story.end(),
                        story.steps().get(story.steps().size() - 1).after());
    }

    private static Outcome written(CaseStory story) {
        return each(story.events(), event -> same("event " + event.version(), read(event), event))
                .and(() -> same(
                        "the complaint",
                        Complaint.fold(
                                story.events().stream().map(CaseLaw::read).toList()),
                        story.end()));
    }

    private static Recorded read(Recorded event) {
        return EventCodec.read(EventCodec.write(event));
    }

    private static Outcome refused(CaseStory story) {
        return each(
                story.steps(),
                step -> step.decision() instanceof Decision.Refused
                        ? same("the complaint", step.after(), step.before())
                        : KEPT);
    }

    private static Outcome tabled(CaseStory story) {
        return each(story.steps(), step -> {
            Action action = step.command().action();
            if (action == null) {
                return KEPT;
            }
            // What is asked at the very moment that time has something to say comes before it.
            ComplaintState state = Passing.of(step.before(), step.at().minusNanos(1), story.rules())
                    .state();
            Transition line = Lifecycle.of(action);
            if (line.from().contains(state)) {
                return that(
                        !step.isDone() || line.leads(state, step.after().state()),
                        () -> action + " led from " + state + " to "
                                + step.after().state() + ", wanted " + line.moves());
            }
            return that(
                    step.decision() instanceof Decision.Refused no
                            && (NOT_NOW.contains(no.code())
                                    || (JUDGING.contains(action) && no.code() == RefusalCode.NOT_PERMITTED)),
                    () -> action + " in state " + state + " came to " + step.decision());
        });
    }

    private static Outcome byItself(CaseStory story) {
        Complaint before = null;
        for (Recorded event : story.events()) {
            Complaint after = before == null ? Complaint.first(event) : before.after(event);
            if (before != null && !mayMove(before.state(), after.state(), event)) {
                return broken(event.event().getClass().getSimpleName() + " led from " + before.state() + " to "
                        + after.state());
            }
            before = after;
        }
        return KEPT;
    }

    private static boolean mayMove(ComplaintState before, ComplaintState after, Recorded event) {
        List<Consequence> lines = Lifecycle.consequences().stream()
                .filter(line -> line.event().isInstance(event.event()))
                .toList();
        return before == after
                || (lines.isEmpty()
                        ? !event.event().isMadeByTime()
                        : lines.stream().anyMatch(line -> line.leads(before, after)));
    }

    private static Outcome oneLead(CaseStory story) {
        return each(
                story.steps(),
                step -> that(
                        step.after().assignments().stream()
                                        .filter(a -> a.role() == AssignmentRole.LEAD && !isReleased(a))
                                        .count()
                                <= 1,
                        () -> "the leads were " + step.after().assignments()));
    }

    private static boolean isReleased(Assignment assignment) {
        return assignment.state() == AssignmentState.RELEASED;
    }

    private static Outcome leadReplies(CaseStory story) {
        return each(story.steps(), step -> {
            if (!(step.decision() instanceof Decision.Done done)) {
                return KEPT;
            }
            List<DepartmentId> lead =
                    step.before().lead().map(Assignment::department).stream().toList();
            return each(
                    done.events(),
                    event -> whoReplied(event)
                            .map(replied -> same("who replied", List.of(replied), lead))
                            .orElse(KEPT));
        });
    }

    private static Optional<DepartmentId> whoReplied(ComplaintEvent event) {
        if (event instanceof ReplyApproved approved) {
            return whoReplied(approved.reply());
        }
        if (event instanceof ReplySubmitted submitted) {
            return Optional.of(submitted.department());
        }
        return event instanceof ComplaintReplied replied ? Optional.of(replied.department()) : Optional.empty();
    }

    private static Outcome independent(CaseStory story) {
        List<CaseStep> steps = story.steps();
        int known = story.events().size()
                - steps.stream().mapToInt(CaseLaw::eventsOf).sum();
        boolean judged = false;
        Outcome outcome = KEPT;
        for (CaseStep step : steps) {
            Action action = step.command().action();
            if (step.isDone() && action != null && JUDGING.contains(action)) {
                judged = true;
                List<Recorded> before = story.events().subList(0, known);
                outcome = outcome.and(() -> that(
                        before.stream().noneMatch(event -> isOwnWork(event.actor(), step.by(), action)),
                        () -> step.by() + " did " + action + " on what they handled"));
            }
            known += eventsOf(step);
        }
        return judged ? outcome : SILENT;
    }

    /** Who rates or calls back must not have acted for a department, who verifies or reviews not at all. */
    private static boolean isOwnWork(Actor did, Actor judges, Action action) {
        boolean isSame = did.id().equals(judges.id());
        return switch (did.role()) {
            case COMPLAINANT, SYSTEM -> false;
            default ->
                isSame && (did.department() != null || action == Action.GIVE_VERDICT || action == Action.DECIDE_REVIEW);
        };
    }

    private static int eventsOf(CaseStep step) {
        return step.decision() instanceof Decision.Done done ? done.events().size() : 0;
    }

    private static Outcome contested(CaseStory story) {
        int most = story.rules().caseRules().contests();
        return each(
                story.steps(),
                step -> Outcome.atMost(
                        "contests",
                        step.after().proceedings().disputes().contests().size(),
                        most));
    }

    private static Outcome hidden(CaseStory story) {
        Set<DepartmentId> accused =
                story.rules().departments().withSuccessors(story.end().subject().accused());
        return accused.isEmpty()
                ? SILENT
                : each(
                        story.end().assignments(),
                        assignment -> that(
                                !accused.contains(assignment.department()),
                                () -> assignment.department() + " was given a tip-off that accuses it"));
    }

    private static Outcome over(CaseStory story) {
        return each(
                story.steps(),
                step -> each(
                        step.after().clocks(),
                        clock -> that(
                                !clock.isRunning() || mayRun(clock, step.after().state()),
                                () -> clock.goal() + " runs although the complaint is "
                                        + step.after().state())));
    }

    /** What a rating begins may run until the case is over; what an answer keeps ends with the rating. */
    private static boolean mayRun(CaseClock clock, ComplaintState state) {
        return AFTER_THE_END.contains(clock.goal())
                || switch (state) {
                    case RECEIVED, ACCEPTED, DISPATCHED, IN_PROGRESS, REPLY_REVIEW, REPLIED -> true;
                    case RATED, UNDER_VERIFICATION, UNDER_REVIEW ->
                        AFTER_THE_RATING.containsAll(clock.promise().drivenBy().start());
                    case CLOSED, DUPLICATE, ARCHIVED, REDIRECTED, DECLINED, WITHDRAWN, TERMINATED -> false;
                };
    }

    private static Outcome held(CaseStory story) {
        Instant end = story.endsAt();
        Holdings held = Holdings.of(story.events(), end);
        List<Recorded> events = story.events();
        Duration whole = Duration.ZERO;
        Map<DepartmentId, Duration> helped = new HashMap<>();
        Complaint complaint = Complaint.first(events.get(0));
        Instant since = complaint.subject().at();
        for (int i = 1; i <= events.size(); i++) {
            Instant until = i < events.size() ? events.get(i).at() : end;
            Duration stretch = Duration.between(since, until);
            if (HELD.contains(complaint.state())) {
                whole = whole.plus(stretch);
                complaint.assignments().stream()
                        .filter(a -> a.role() == AssignmentRole.SUPPORT && HELPING.contains(a.state()))
                        .forEach(a -> helped.merge(a.department(), stretch, Duration::plus));
            }
            complaint = i < events.size() ? complaint.after(events.get(i)) : complaint;
            since = until;
        }
        Duration all = whole;
        return inOrder(held.holders())
                .and(() -> same("held times", sum(held.holders().stream().map(Holding::length)), all))
                .and(() -> same("times of help", timesOfHelp(held), withoutZero(helped)));
    }

    private static Outcome inOrder(List<Holding> holders) {
        Outcome inOrder = KEPT;
        for (int i = 1; i < holders.size(); i++) {
            Holding before = holders.get(i - 1);
            Holding after = holders.get(i);
            inOrder = inOrder.and(
                    () -> that(!after.from().isBefore(before.to()), () -> before + " and " + after + " overlap"));
        }
        return inOrder;
    }

    private static Map<DepartmentId, Duration> timesOfHelp(Holdings held) {
        Map<DepartmentId, Duration> times = new HashMap<>();
        held.support()
                .forEach(support -> times.merge(
                        support.department(), Duration.between(support.from(), support.to()), Duration::plus));
        return withoutZero(times);
    }

    private static Map<DepartmentId, Duration> withoutZero(Map<DepartmentId, Duration> times) {
        Map<DepartmentId, Duration> positive = new HashMap<>(times);
        positive.values().removeIf(Duration::isZero);
        return positive;
    }

    private static Duration sum(Stream<Duration> lengths) {
        return lengths.reduce(Duration.ZERO, Duration::plus);
    }

    private static Outcome inDispute(CaseStory story) {
        return each(story.steps(), step -> {
            Set<Integer> contesting = contesting(step.before());
            contesting.retainAll(contesting(step.after()));
            List<CaseClock> before = step.before().clocks();
            List<CaseClock> after = step.after().clocks();
            Outcome outcome = KEPT;
            for (int i = 0; i < before.size(); i++) {
                CaseClock was = before.get(i);
                CaseClock is = after.get(i);
                if (was.isRunning() && contesting.contains(was.promise().assignment())) {
                    outcome = outcome.and(() -> that(
                            is.stoppedAt() == null,
                            () -> was.goal() + " was kept by " + was.department() + ", which contests the complaint"));
                }
            }
            return outcome;
        });
    }

    private static Set<Integer> contesting(Complaint complaint) {
        return complaint.assignments().stream()
                .filter(assignment -> assignment.state() == AssignmentState.CONTESTED)
                .map(Assignment::no)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Outcome woken(CaseStory story) {
        Complaint complaint = story.end();
        if (complaint.wakeAt().isEmpty()) {
            return SILENT;
        }
        Instant wake = complaint.wakeAt().get();
        Instant at = wake.isBefore(story.endsAt()) ? story.endsAt() : wake;
        Decision decision = complaint.decide(new PassTime(), at, story.rules());
        if (!(decision instanceof Decision.Done said) || said.events().isEmpty()) {
            return broken("time had nothing to say at " + at + ", wanted at " + wake);
        }
        Complaint after = Passing.of(complaint, at, story.rules());
        return same(
                "what time says again", after.decide(new PassTime(), at, story.rules()), new Decision.Done(List.of()));
    }

    private static Outcome swept(CaseStory story) {
        List<StoryTeller.Ask> asks = StoryTeller.asks(story);
        if (asks.isEmpty()) {
            return SILENT;
        }
        StoryTeller teller =
                new StoryTeller(story.rules(), story.events().get(0).at());
        CaseStory never =
                teller.again(story, asks.stream().map(ask -> ask.swept(false)).toList());
        CaseStory always =
                teller.again(story, asks.stream().map(ask -> ask.swept(true)).toList());
        return same("the verdicts", verdicts(never), verdicts(always));
    }

    /** Whether notices have been written down yet is no part of a verdict. */
    private static List<String> verdicts(CaseStory story) {
        Instant end = story.endsAt();
        return story.endInTime().clocks().stream()
                .map(clock -> clock.goal() + " of " + clock.promise().assignment() + " due " + clock.due() + " stopped "
                        + clock.stoppedAt() + " late " + clock.isLate(end))
                .toList();
    }
}
