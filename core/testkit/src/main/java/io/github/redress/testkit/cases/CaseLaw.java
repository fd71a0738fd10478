package io.github.redress.testkit.cases;

import static io.github.redress.testkit.Outcome.KEPT;
import static io.github.redress.testkit.Outcome.SILENT;
import static io.github.redress.testkit.Outcome.broken;
import static io.github.redress.testkit.Outcome.each;
import static io.github.redress.testkit.Outcome.same;
import static io.github.redress.testkit.Outcome.that;

import io.github.redress.DepartmentId;
import io.github.redress.Text;
import io.github.redress.complaint.Action;
import io.github.redress.complaint.Assignment;
import io.github.redress.complaint.AssignmentRole;
import io.github.redress.complaint.AssignmentState;
import io.github.redress.complaint.CaseClock;
import io.github.redress.complaint.Complaint;
import io.github.redress.complaint.ComplaintCommand.PassTime;
import io.github.redress.complaint.ComplaintEvent.ComplaintReplied;
import io.github.redress.complaint.ComplaintState;
import io.github.redress.complaint.Decision;
import io.github.redress.complaint.Holder;
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
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

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
            of("主办单位至多一个", "There is one active lead at most", CaseLaw::oneLead),
            of("只有主办单位可以答复", "Only the lead replies", CaseLaw::leadReplies),
            of("异议次数不超限额", "It is contested no oftener than the rules allow", CaseLaw::contested),
            of("举报件不到被举报单位", "A tip-off never reaches whom it accuses", CaseLaw::hidden),
            of("已评价或已结束的诉求没有在走的办理时限", "No clock of an answer runs once a complaint is rated or over", CaseLaw::over),
            of("任何时刻恰有一个持有人，时长之和等于总时长", "One holder at every instant, and their times sum to the whole", CaseLaw::held),
            of("到点必有话说，说过不再说", "Time has something to say when it asked to be woken, and says it once", CaseLaw::woken),
            of("是否扫描不改变结果", "Whether anybody swept changes no verdict", CaseLaw::swept));

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
                return !step.isDone() || line.to().contains(step.after().state())
                        ? KEPT
                        : broken(action + " led to " + step.after().state() + ", wanted one of " + line.to());
            }
            return that(
                    step.decision() instanceof Decision.Refused no && NOT_NOW.contains(no.code()),
                    () -> action + " in state " + state + " came to " + step.decision());
        });
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
            return each(
                    done.events(),
                    event -> event instanceof ComplaintReplied replied
                            ? same(
                                    "who replied",
                                    List.of(replied.department()),
                                    step.before().lead().map(Assignment::department).stream()
                                            .toList())
                            : KEPT);
        });
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
        List<Holding> holders = Holdings.of(story.events(), end).holders();
        Duration open = Duration.ZERO;
        Complaint complaint = Complaint.first(story.events().get(0));
        Instant since = complaint.subject().at();
        for (Recorded next : story.events().subList(1, story.events().size())) {
            open = open.plus(isHeld(complaint) ? Duration.between(since, next.at()) : Duration.ZERO);
            complaint = complaint.after(next);
            since = next.at();
        }
        open = open.plus(isHeld(complaint) ? Duration.between(since, end) : Duration.ZERO);
        Outcome inOrder = KEPT;
        for (int i = 1; i < holders.size(); i++) {
            Holding before = holders.get(i - 1);
            Holding after = holders.get(i);
            inOrder = inOrder.and(
                    () -> that(!after.from().isBefore(before.to()), () -> before + " and " + after + " overlap"));
        }
        Duration whole = open;
        return inOrder.and(() ->
                same("held times", holders.stream().map(Holding::length).reduce(Duration.ZERO, Duration::plus), whole));
    }

    private static boolean isHeld(Complaint complaint) {
        return Holder.of(complaint).isPresent();
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
