package io.github.redress.complaint;

import static io.github.redress.complaint.Complaints.LIGHTING;
import static io.github.redress.complaint.Complaints.MONDAY_NINE;
import static io.github.redress.complaint.Complaints.POWER;
import static io.github.redress.complaint.Complaints.WORDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.redress.complaint.ComplaintCommand.AcceptComplaint;
import io.github.redress.complaint.ComplaintCommand.AcknowledgeAssignment;
import io.github.redress.complaint.ComplaintCommand.DispatchComplaint;
import io.github.redress.complaint.ComplaintCommand.WithdrawComplaint;
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
