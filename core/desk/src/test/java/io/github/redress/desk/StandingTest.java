package io.github.redress.desk;

import static io.github.redress.desk.Town.DISPATCHER;
import static io.github.redress.desk.Town.LIGHTING;
import static io.github.redress.desk.Town.OPERATOR;
import static io.github.redress.desk.Town.POWER;
import static io.github.redress.desk.Town.POWER_HANDLER;
import static io.github.redress.desk.Town.done;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.Actor;
import io.github.redress.access.PublicClock;
import io.github.redress.complaint.Holder;
import io.github.redress.desk.request.AcceptRequest;
import io.github.redress.desk.request.DispatchRequest;
import io.github.redress.desk.request.PauseRequest;
import io.github.redress.desk.request.WithdrawRequest;
import io.github.redress.sla.Due;
import io.github.redress.sla.GoalName;
import io.github.redress.sla.Paused;
import io.github.redress.sla.SlaExplanation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** With whom a complaint is, and why its promises end when they do. */
class StandingTest {

    private final Town town = new Town();
    private final ComplaintDesk desk = town.desk;

    @Test
    void holderFollowsTheComplaintFromTheCentreToTheLeadToThePerson() {
        Receipt receipt = town.submitted();
        assertThat(standing(receipt).holder()).isEqualTo(Holder.CENTRE);
        assertThat(standing(receipt).department()).isNull();

        done(desk.accept(OPERATOR, AcceptRequest.of(receipt.id())));
        done(desk.dispatch(DISPATCHER, DispatchRequest.byRule(receipt.id())));
        assertThat(standing(receipt).holder()).isEqualTo(Holder.LEAD);
        assertThat(standing(receipt).department()).isEqualTo(LIGHTING);
        assertThat(standing(receipt).helping()).containsExactly(POWER);

        Standing answered = standing(town.replied());
        assertThat(answered.holder()).isEqualTo(Holder.COMPLAINANT);
        assertThat(answered.department()).isNull();
    }

    @Test
    void nobodyHoldsWhatIsOver() {
        Receipt receipt = town.submitted();
        done(desk.withdraw(Actor.complainant(), new WithdrawRequest(receipt.number(), receipt.secret(), null)));

        assertThat(standing(receipt).holder()).isNull();
        assertThat(standing(receipt).helping()).isEmpty();
    }

    @Test
    void everyPromiseIsExplainedAndLeadsToItsDeadline() {
        Receipt receipt = town.replied();
        List<PublicClock> shown =
                desk.progress(receipt.number(), receipt.secret()).orElseThrow().clocks();

        List<ExplainedPromise> promises = standing(receipt).promises();

        assertThat(promises).extracting(ExplainedPromise::promise).isEqualTo(shown);
        assertThat(promises)
                .hasSizeGreaterThan(4)
                .allSatisfy(each -> assertThat(why(each).result())
                        .isEqualTo(new Due(each.promise().due(), each.promise().provisional())));
    }

    /** Monday and four more working days, said in both languages; the Sunday that is worked counts, the Saturday does not. */
    @Test
    void explanationNamesWhatCountsAndWhatDoesNot() {
        SlaExplanation why = why(promise(town.dispatched(), GoalName.RESOLUTION));

        assertThat(why.countedDates()).hasSize(5).last().hasToString("2026-09-20");
        assertThat(why.text().zh()).contains("调休上班");
        assertThat(why.text().en()).contains("5 working days");
    }

    @Test
    void clockThatStandsStillIsExplainedByWhatIsLeft() {
        Receipt receipt = town.dispatched();
        done(desk.handling().pause(Town.CENTRE, PauseRequest.of(receipt.id(), "hearing", "等待听证。")));

        ExplainedPromise resolution = promise(receipt, GoalName.RESOLUTION);

        assertThat(resolution.promise().paused()).isTrue();
        assertThat(why(resolution).result()).isInstanceOf(Paused.class);
    }

    @Test
    void tipOffStandsNowhereForEverybodyAndSomewhereForItsPerson() {
        Receipt receipt = done(desk.submit(Actor.complainant(), Town.tipOff()));

        assertThat(desk.standing(receipt.number())).isEmpty();
        assertThat(desk.standing(receipt.number(), "AAAAAAAAAAAAAAAA")).isEmpty();
        assertThat(standing(receipt).holder()).isEqualTo(Holder.CENTRE);
    }

    @Test
    void departmentWithoutAPartLearnsNothing() {
        Receipt receipt = town.submitted();

        assertThat(desk.standing(POWER_HANDLER, receipt.id())).isEmpty();
        assertThat(desk.standing(OPERATOR, receipt.id())).isPresent();
        assertThat(desk.standing(receipt.number())).isPresent();
        assertThat(desk.standing("20260914-AAAAAA")).isEmpty();
    }

    private Standing standing(Receipt receipt) {
        return desk.standing(receipt.number(), receipt.secret()).orElseThrow();
    }

    private ExplainedPromise promise(Receipt receipt, GoalName goal) {
        return standing(receipt).promises().stream()
                .filter(each -> each.promise().goal().equals(goal))
                .findFirst()
                .orElseThrow();
    }

    private static SlaExplanation why(ExplainedPromise promise) {
        SlaExplanation why = promise.why();
        assertThat(why).isNotNull();
        return why;
    }
}
