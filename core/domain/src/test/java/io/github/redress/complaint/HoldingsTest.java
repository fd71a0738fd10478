package io.github.redress.complaint;

import static io.github.redress.complaint.Complaints.LIGHTING;
import static io.github.redress.complaint.Complaints.MONDAY_NINE;
import static io.github.redress.complaint.Complaints.POWER;
import static io.github.redress.complaint.Complaints.WORDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.redress.complaint.AftermathCommand.OrderRework;
import io.github.redress.complaint.ComplaintCommand.AcceptComplaint;
import io.github.redress.complaint.ComplaintCommand.AcknowledgeAssignment;
import io.github.redress.complaint.ComplaintCommand.DispatchComplaint;
import io.github.redress.complaint.ComplaintCommand.RateComplaint;
import io.github.redress.complaint.ComplaintCommand.ReplyToComplaint;
import io.github.redress.complaint.ComplaintCommand.WithdrawComplaint;
import io.github.redress.complaint.HandlingCommand.SubmitSupportResult;
import io.github.redress.complaint.HandlingCommand.WaiveSupport;
import io.github.redress.complaint.LinkCommand.BecomeDuplicate;
import io.github.redress.complaint.LinkCommand.GoOnAlone;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class HoldingsTest {

    @Test
    void centreThenLeadAndNobodyOnceItIsOver() {
        Complaints.Case lamp = Complaints.Case.begun(Complaints.brokenStreetLight(), MONDAY_NINE);
        lamp.give(new AcceptComplaint(), minute(10));
        lamp.give(new DispatchComplaint(LIGHTING, List.of(POWER)), minute(30));
        lamp.give(new AcknowledgeAssignment(LIGHTING), minute(40));
        lamp.give(new WithdrawComplaint(WORDS), minute(90));

        Holdings held = Holdings.of(lamp.events(), minute(200));

        assertThat(held.holders())
                .containsExactly(
                        new Holding(Holder.CENTRE, null, MONDAY_NINE, minute(30)),
                        new Holding(Holder.LEAD, LIGHTING, minute(30), minute(90)));
        assertThat(held.support()).containsExactly(new Holdings.Support(POWER, minute(30), minute(90)));
        assertThat(held.heldBy(LIGHTING)).isEqualTo(Duration.ofMinutes(60));
        assertThat(held.heldBy(POWER)).isZero();
    }

    @Test
    void supporterHadItUntilItsResultWasWaived() {
        Complaints.Case lamp = supported();
        lamp.give(new WaiveSupport(LIGHTING, POWER, WORDS), minute(50));

        assertThat(Holdings.of(lamp.events(), minute(200)).support())
                .containsExactly(new Holdings.Support(POWER, minute(30), minute(50)));
    }

    @Test
    void supporterThatActsAgainHasItFromTheOrderOn() {
        Complaints.Case lamp = supported();
        lamp.give(new AcknowledgeAssignment(POWER), minute(45));
        lamp.give(new SubmitSupportResult(POWER, WORDS), minute(50));
        lamp.give(new ReplyToComplaint(LIGHTING, Outcome.RESOLVED, Visibility.PUBLIC, WORDS), minute(60));
        lamp.give(new RateComplaint(SatisfactionRating.DISSATISFIED, false, null), minute(70));
        lamp.give(new OrderRework(WORDS, List.of(POWER)), minute(80));
        lamp.give(new SubmitSupportResult(POWER, WORDS), minute(95));

        assertThat(Holdings.of(lamp.events(), minute(200)).support())
                .containsExactly(
                        new Holdings.Support(POWER, minute(30), minute(50)),
                        new Holdings.Support(POWER, minute(80), minute(95)));
    }

    @Test
    void supporterOfADuplicateHadItAsLongAsThatStoodByItself() {
        Complaints.Case lamp = supported();
        Complaint main = Complaints.Case.another(8, Complaints.brokenStreetLight(), MONDAY_NINE)
                .complaint();
        lamp.give(new BecomeDuplicate(Action.MERGE, main), minute(50));
        lamp.give(new GoOnAlone(), minute(90));

        assertThat(Holdings.of(lamp.events(), minute(200)).support())
                .containsExactly(
                        new Holdings.Support(POWER, minute(30), minute(50)),
                        new Holdings.Support(POWER, minute(90), minute(200)));
    }

    private static Complaints.Case supported() {
        Complaints.Case lamp = Complaints.Case.begun(Complaints.brokenStreetLight(), MONDAY_NINE);
        lamp.give(new AcceptComplaint(), minute(10));
        lamp.give(new DispatchComplaint(LIGHTING, List.of(POWER)), minute(30));
        lamp.give(new AcknowledgeAssignment(LIGHTING), minute(40));
        return lamp;
    }

    @Test
    void whoHasItStillHasItAsOfTheMomentThatWasAsked() {
        Complaints.Case lamp = Complaints.Case.begun(Complaints.brokenStreetLight(), MONDAY_NINE);

        assertThat(Holdings.of(lamp.events(), minute(7)).holders())
                .containsExactly(new Holding(Holder.CENTRE, null, MONDAY_NINE, minute(7)));
    }

    @Test
    void aHoldingDoesNotEndBeforeItBegins() {
        assertThatThrownBy(() -> new Holding(Holder.CENTRE, null, minute(2), minute(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a holding from 2026-09-14T01:02:00Z cannot end at 2026-09-14T01:01:00Z");
    }

    private static Instant minute(int minute) {
        return MONDAY_NINE.plus(Duration.ofMinutes(minute));
    }
}
