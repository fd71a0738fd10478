package io.github.redress.desk;

import static io.github.redress.desk.Street.CENTRE;
import static io.github.redress.desk.Town.LIGHTING;
import static io.github.redress.desk.Town.POWER;
import static io.github.redress.desk.Town.done;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.Actor;
import io.github.redress.Role;
import io.github.redress.complaint.Action;
import io.github.redress.complaint.AftermathEvent.ReworkOrdered;
import io.github.redress.complaint.Assignment;
import io.github.redress.complaint.CaseClock;
import io.github.redress.complaint.CaseRules;
import io.github.redress.complaint.Complaint;
import io.github.redress.complaint.ComplaintState;
import io.github.redress.complaint.LinkEvent.AnswerShared;
import io.github.redress.complaint.LinkEvent.DuplicateParted;
import io.github.redress.complaint.Recusal;
import io.github.redress.complaint.ReviewResult;
import io.github.redress.complaint.SatisfactionRating;
import io.github.redress.complaint.Visibility;
import io.github.redress.desk.request.CloseRequest;
import io.github.redress.desk.request.EraseOwnRequest;
import io.github.redress.desk.request.RateRequest;
import io.github.redress.desk.request.RecuseRequest;
import io.github.redress.desk.request.ReviewDecisionRequest;
import io.github.redress.desk.request.ReviewRequest;
import io.github.redress.desk.request.ReworkRequest;
import io.github.redress.desk.request.VerdictRequest;
import io.github.redress.desk.request.VerificationRequest;
import io.github.redress.sla.GoalName;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody's complaint goes on in another one, and the answer there does not help them, whatever its own person thinks of it. */
class UnhappyDuplicateTest {

    private static final Actor SUPERVISOR = Actor.of(Role.SUPERVISOR, "super-1");
    private static final Actor EVALUATOR = Actor.of(Role.EVALUATOR, "eval-1");
    private static final Actor REVIEWER = Actor.of(Role.REVIEWER, "review-1");

    private final Street street = new Street();
    private final ComplaintDesk desk = street.desk;
    private Receipt main;
    private Receipt repeat;

    @BeforeEach
    void oneAnswerForTwo() {
        main = street.handledFor("13800000001");
        repeat = street.complainedBy("13800000002");
        done(street.link(repeat, main));
        done(street.reply(main));
    }

    @Test
    void departmentThatAnsweredDoesItAgainThoughThePersonOfTheMainComplaintIsSatisfied() {
        done(rate(main, SatisfactionRating.SATISFIED));
        done(rate(repeat, SatisfactionRating.DISSATISFIED));

        CaseStatus status = done(rework(repeat));

        assertThat(status.id()).isEqualTo(repeat.id());
        assertThat(status.state()).isEqualTo(ComplaintState.IN_PROGRESS);
        Complaint again = street.complaint(repeat);
        assertThat(again.lead())
                .hasValueSatisfying(lead -> assertThat(lead.department()).isEqualTo(LIGHTING));
        assertThat(again.clocks())
                .filteredOn(CaseClock::isRunning)
                .isNotEmpty()
                .allSatisfy(clock -> assertThat(clock.promise().start()).isEqualTo(street.town.clock.instant()));
        assertThat(street.told(main).supporters()).isZero();
        done(street.reply(repeat));
        assertThat(done(rate(repeat, SatisfactionRating.SATISFIED)).state()).isEqualTo(ComplaintState.CLOSED);
        assertThat(street.complaint(main).state()).isEqualTo(ComplaintState.CLOSED);
    }

    @Test
    void recordSaysWhyItPartedAndFromWhat() {
        done(rate(repeat, SatisfactionRating.DISSATISFIED));

        done(rework(repeat));

        assertThat(street.events(repeat, DuplicateParted.class))
                .containsExactly(new DuplicateParted(
                        main.id(),
                        LIGHTING,
                        List.of(),
                        List.of(),
                        List.of("li-1"),
                        List.of("counter-1", "dispatch-1"),
                        List.of()));
        assertThat(street.events(repeat.id()))
                .filteredOn(event -> event instanceof DuplicateParted || event instanceof ReworkOrdered)
                .hasSize(2)
                .last()
                .isInstanceOf(ReworkOrdered.class);
    }

    @Test
    void personReadsTheAnswerOfTheMainComplaintUntilTheirOwnIsAnswered() {
        done(rate(repeat, SatisfactionRating.DISSATISFIED));
        done(rework(repeat));

        assertThat(street.told(repeat).main())
                .isNotNull()
                .satisfies(shown -> assertThat(shown.timeline())
                        .extracting(entry -> entry.reply())
                        .contains("已责令酒吧夜间停止播放音乐。"));
        done(street.reply(repeat));
        assertThat(street.told(repeat).main()).isNull();
        assertThat(street.told(repeat).timeline())
                .extracting(entry -> entry.reply())
                .contains("已责令酒吧夜间停止播放音乐。");
    }

    @Test
    void verifiedByNobodyFromADepartmentThatHadTheMainComplaint() {
        done(rate(repeat, SatisfactionRating.DISSATISFIED));
        CaseStatus asked =
                done(desk.aftermath().requestVerification(SUPERVISOR, new VerificationRequest(repeat.id(), "诉求人不认可。")));
        assertThat(asked.state()).isEqualTo(ComplaintState.UNDER_VERIFICATION);

        Answer<CaseStatus> partial = desk.aftermath()
                .giveVerdict(
                        Actor.evaluatorFrom(LIGHTING, "eval-2"), new VerdictRequest(repeat.id(), true, false, "噪声如旧。"));
        CaseStatus upheld = done(desk.aftermath()
                .giveVerdict(
                        Actor.evaluatorFrom(POWER, "eval-3"), new VerdictRequest(repeat.id(), true, false, "噪声如旧。")));

        assertThat(why(partial))
                .isEqualTo("who comes from lighting neither verifies nor reviews a complaint that concerns it");
        assertThat(upheld.state()).isEqualTo(ComplaintState.IN_PROGRESS);
    }

    @Test
    void whoHandledTheMainComplaintDoesNotJudgeWhatCameOfItHere() {
        done(rate(repeat, SatisfactionRating.DISSATISFIED));
        done(desk.aftermath().requestVerification(SUPERVISOR, new VerificationRequest(repeat.id(), "诉求人不认可。")));
        Actor handledIt = Actor.of(Role.EVALUATOR, Town.LIGHTING_HANDLER.id());

        Answer<CaseStatus> answer =
                desk.aftermath().giveVerdict(handledIt, new VerdictRequest(repeat.id(), true, true, "已处理。"));

        assertThat(why(answer)).isEqualTo("who acted on the complaint before neither verifies nor reviews it");
    }

    @Test
    void whereEveryBadRatingIsVerifiedThatOfADuplicateIsToo() {
        CaseStatus rated = done(rate(desk(CaseRules.usual().verifyingBadRatings()), repeat));

        assertThat(rated.state()).isEqualTo(ComplaintState.UNDER_VERIFICATION);
        assertThat(street.events(repeat, DuplicateParted.class)).hasSize(1);
        assertThat(street.complaint(main).proceedings().links().duplicates()).isEmpty();
    }

    @Test
    void reviewSendsItBackToTheDepartmentThatAnswered() {
        done(rate(repeat, SatisfactionRating.DISSATISFIED));
        done(desk.aftermath().close(CENTRE, new CloseRequest(repeat.id(), "已答复。")));
        done(desk.aftermath()
                .requestReview(Actor.complainant(), new ReviewRequest(repeat.number(), repeat.secret(), "仍然很吵。")));

        CaseStatus decided = done(desk.aftermath()
                .decideReview(
                        REVIEWER,
                        new ReviewDecisionRequest(repeat.id(), ReviewResult.SENT_BACK, Visibility.PUBLIC, "退回重办。")));

        assertThat(decided.state()).isEqualTo(ComplaintState.IN_PROGRESS);
        assertThat(street.complaint(repeat).lead()).map(Assignment::department).contains(LIGHTING);
    }

    @Test
    void nobodyFromADepartmentThatHadTheMainComplaintReviewsIt() {
        done(rate(repeat, SatisfactionRating.DISSATISFIED));
        done(desk.aftermath().close(CENTRE, new CloseRequest(repeat.id(), "已答复。")));
        done(desk.aftermath()
                .requestReview(Actor.complainant(), new ReviewRequest(repeat.number(), repeat.secret(), "仍然很吵。")));
        ReviewDecisionRequest upheld =
                new ReviewDecisionRequest(repeat.id(), ReviewResult.UPHELD, Visibility.PUBLIC, "维持。");

        assertThat(why(desk.aftermath().decideReview(Actor.reviewerFrom(LIGHTING, "review-2"), upheld)))
                .isEqualTo("who comes from lighting neither verifies nor reviews a complaint that concerns it");
        assertThat(done(desk.aftermath().decideReview(REVIEWER, upheld)).state())
                .isEqualTo(ComplaintState.CLOSED);
    }

    @Test
    void whileDepartmentsHaveTheMainComplaintInHandAgainTheirNextAnswerIsAwaited() {
        done(rate(repeat, SatisfactionRating.DISSATISFIED));
        done(rate(main, SatisfactionRating.DISSATISFIED));
        done(rework(main));

        for (Answer<CaseStatus> answer : List.of(
                rework(repeat),
                desk.aftermath().requestVerification(SUPERVISOR, new VerificationRequest(repeat.id(), "诉求人不认可。")))) {
            assertThat(((Refused<CaseStatus>) answer).faults().get(0).what().zh())
                    .isEqualTo("该诉求已并入 " + main.number() + " 办理，请在该件上操作");
            assertThat(why(answer)).isEqualTo("this complaint goes on in " + main.number() + "; do it there");
        }
        done(street.reply(main));
        assertThat(street.complaint(repeat).state()).isEqualTo(ComplaintState.REPLIED);
        assertThat(street.events(repeat, AnswerShared.class)).hasSize(2);
        done(rate(repeat, SatisfactionRating.DISSATISFIED));
        assertThat(done(rework(repeat)).state()).isEqualTo(ComplaintState.IN_PROGRESS);
    }

    @Test
    void whoseTimeWasOverWhileItWasDoneAgainRatesTheNewAnswer() {
        Street other = new Street(new Town(Town.filesWithWindows()));
        Receipt first = other.handledFor("13800000001");
        Receipt silent = other.complainedBy("13800000002");
        Receipt unhappy = other.complainedBy("13800000003");
        done(other.merge(first, silent, unhappy));
        done(other.reply(first));
        for (Receipt receipt : List.of(first, unhappy)) {
            done(rate(other.desk, receipt));
        }
        done(other.desk.aftermath().orderRework(SUPERVISOR, ReworkRequest.of(first.id(), "仍然很吵。")));
        done(other.desk.aftermath().close(CENTRE, new CloseRequest(unhappy.id(), "逾期未再提出。")));
        other.town.clock.pass(Duration.ofDays(20));
        other.desk.sweep(100);
        for (Receipt receipt : List.of(silent, unhappy)) {
            assertThat(other.complaint(receipt).state()).isEqualTo(ComplaintState.CLOSED);
        }

        done(other.reply(first));

        for (Receipt receipt : List.of(silent, unhappy)) {
            assertThat(other.complaint(receipt).state()).isEqualTo(ComplaintState.REPLIED);
            assertThat(other.complaint(receipt).clocks())
                    .filteredOn(CaseClock::isRunning)
                    .extracting(CaseClock::goal)
                    .containsExactly(GoalName.RATING);
            assertThat(done(rate(other.desk, receipt)).state()).isEqualTo(ComplaintState.RATED);
            assertThat(other.desk.permitted(receipt.number(), receipt.secret()))
                    .filteredOn(PermittedAction::allowed)
                    .extracting(PermittedAction::action)
                    .contains(Action.REQUEST_REVIEW);
            done(other.desk.aftermath().close(CENTRE, new CloseRequest(receipt.id(), "已答复。")));
            assertThat(other.complaint(receipt).clocks())
                    .filteredOn(CaseClock::isRunning)
                    .extracting(CaseClock::goal)
                    .containsExactlyInAnyOrder(GoalName.REVIEW_REQUEST, GoalName.RETENTION);
        }
    }

    @Test
    void whoWasSatisfiedIsNotAskedAgain() {
        done(rate(repeat, SatisfactionRating.SATISFIED));
        done(rate(main, SatisfactionRating.DISSATISFIED));
        done(rework(main));

        done(street.reply(main));

        assertThat(street.complaint(repeat).state()).isEqualTo(ComplaintState.CLOSED);
        assertThat(street.events(repeat, AnswerShared.class)).hasSize(1);
    }

    @Test
    void whoHadTheirWordsErasedIsNotAskedAgain() {
        done(rate(repeat, SatisfactionRating.DISSATISFIED));
        done(rate(main, SatisfactionRating.DISSATISFIED));
        done(rework(main));
        done(desk.aftermath().close(CENTRE, new CloseRequest(repeat.id(), "逾期未再提出。")));
        done(desk.privacy().eraseOwn(Actor.complainant(), new EraseOwnRequest(repeat.number(), repeat.secret())));

        done(street.reply(main));

        assertThat(street.complaint(repeat).state()).isEqualTo(ComplaintState.CLOSED);
        assertThat(street.events(repeat, AnswerShared.class)).hasSize(1);
    }

    @Test
    void whoSteppedAsideFromTheMainComplaintDoesNothingHereEither() {
        Actor neighbour = Actor.of(Role.SUPERVISOR, "super-2");
        done(desk.oversight().recuse(SUPERVISOR, new RecuseRequest(main.id(), "super-2", "当事人亲属。")));
        done(rate(repeat, SatisfactionRating.DISSATISFIED));

        Answer<CaseStatus> byNeighbour =
                desk.aftermath().orderRework(neighbour, ReworkRequest.of(repeat.id(), "仍然很吵。"));

        assertThat(byNeighbour).isEqualTo(Refusals.recused());
        assertThat(street.complaint(repeat).proceedings().links().main()).isNotNull();
        done(rework(repeat));
        assertThat(street.complaint(repeat).proceedings().oversight().recusals())
                .isEqualTo(street.complaint(main).proceedings().oversight().recusals())
                .extracting(Recusal::staff)
                .containsExactly("super-2");
        assertThat(desk.aftermath().orderRework(neighbour, ReworkRequest.of(repeat.id(), "仍然很吵。")))
                .isEqualTo(Refusals.recused());
    }

    @Test
    void refusedOrderLeavesItWhereItIs() {
        long events = street.town.storage.feed(0, 1_000).next();

        Answer<CaseStatus> tooEarly = rework(repeat);

        assertThat(tooEarly).isInstanceOf(Refused.class);
        assertThat(street.town.storage.feed(0, 1_000).next()).isEqualTo(events);
        assertThat(street.complaint(repeat).proceedings().links().main()).isNotNull();
    }

    @Test
    void whatWentOnInItGoesAlongAndHearsTheNextAnswer() {
        Street other = new Street();
        Receipt first = other.handledFor("13800000001");
        Receipt second = other.handledFor("13800000002");
        Receipt third = other.complainedBy("13800000003");
        done(other.link(third, second));
        done(other.merge(first, second));
        done(other.reply(first));
        done(other.desk.rate(
                Actor.complainant(),
                RateRequest.of(second.number(), second.secret(), SatisfactionRating.DISSATISFIED)));
        done(other.desk.aftermath().orderRework(SUPERVISOR, ReworkRequest.of(second.id(), "仍然很吵。")));
        assertThat(other.told(third).main())
                .isNotNull()
                .satisfies(shown -> assertThat(shown.timeline())
                        .extracting(entry -> entry.reply())
                        .contains("已责令酒吧夜间停止播放音乐。"));

        done(other.reply(second));

        assertThat(other.complaint(first).proceedings().links().duplicates()).isEmpty();
        assertThat(other.events(third, AnswerShared.class))
                .extracting(AnswerShared::main)
                .containsExactly(first.id(), second.id());
        assertThat(other.told(third).supporters()).isZero();
        assertThat(other.told(second).supporters()).isEqualTo(1);
    }

    @Test
    void screenOffersWhatTheDeskDoes() {
        done(rate(repeat, SatisfactionRating.DISSATISFIED));
        assertThat(offered(SUPERVISOR)).contains(Action.ORDER_REWORK, Action.REQUEST_VERIFICATION);

        done(rate(main, SatisfactionRating.DISSATISFIED));
        done(rework(main));

        assertThat(offered(SUPERVISOR)).doesNotContain(Action.ORDER_REWORK, Action.REQUEST_VERIFICATION);
    }

    @Test
    void whoComesWhileItIsVerifiedGoesOnByItselfWhenItIsClosedWithoutAnAnswerOfItsOwn() {
        done(rate(repeat, SatisfactionRating.DISSATISFIED));
        done(desk.aftermath().requestVerification(SUPERVISOR, new VerificationRequest(repeat.id(), "诉求人不认可。")));
        Receipt late = street.complainedBy("13800000003");
        assertThat(done(street.link(late, repeat)).state()).isEqualTo(ComplaintState.DUPLICATE);

        done(desk.aftermath().giveVerdict(EVALUATOR, new VerdictRequest(repeat.id(), true, true, "已处理。")));

        assertThat(street.complaint(repeat).state()).isEqualTo(ComplaintState.CLOSED);
        assertThat(street.complaint(late).state()).isEqualTo(ComplaintState.RECEIVED);
    }

    private List<Action> offered(Actor actor) {
        return desk.permitted(actor, repeat.id()).stream()
                .filter(PermittedAction::allowed)
                .map(PermittedAction::action)
                .toList();
    }

    private Answer<CaseStatus> rework(Receipt receipt) {
        return desk.aftermath().orderRework(SUPERVISOR, ReworkRequest.of(receipt.id(), "仍然很吵。"));
    }

    private Answer<CaseStatus> rate(Receipt receipt, SatisfactionRating rating) {
        return desk.rate(Actor.complainant(), RateRequest.of(receipt.number(), receipt.secret(), rating));
    }

    private static Answer<CaseStatus> rate(ComplaintDesk desk, Receipt receipt) {
        return desk.rate(
                Actor.complainant(),
                RateRequest.of(receipt.number(), receipt.secret(), SatisfactionRating.DISSATISFIED));
    }

    private ComplaintDesk desk(CaseRules rules) {
        return ComplaintDesk.builder()
                .storage(street.town.storage)
                .configuration(Configuration.of(Town.files()))
                .clock(street.town.clock)
                .caseRules(rules)
                .build();
    }

    private static String why(Answer<CaseStatus> answer) {
        return ((Refused<CaseStatus>) answer).faults().get(0).what().en();
    }
}
