package io.github.redress.complaint;

import static io.github.redress.complaint.Complaints.CENTRE;
import static io.github.redress.complaint.Complaints.LIGHTING;
import static io.github.redress.complaint.Complaints.MONDAY_NINE;
import static io.github.redress.complaint.Complaints.OLD_LAMPS;
import static io.github.redress.complaint.Complaints.POWER;
import static io.github.redress.complaint.Complaints.WORDS;
import static io.github.redress.complaint.Complaints.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.redress.CategoryPath;
import io.github.redress.Channel;
import io.github.redress.ComplaintKind;
import io.github.redress.ContentHash;
import io.github.redress.DepartmentId;
import io.github.redress.DistrictPath;
import io.github.redress.complaint.AftermathCommand.RequestReview;
import io.github.redress.complaint.ComplaintCommand.DispatchComplaint;
import io.github.redress.complaint.ComplaintCommand.ImportCase;
import io.github.redress.complaint.ComplaintCommand.ReplyToComplaint;
import io.github.redress.complaint.ComplaintEvent.CaseImported;
import io.github.redress.complaint.ComplaintEvent.UnknownEvent;
import io.github.redress.sla.GoalName;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Cases of another system: history is taken as it is, and what goes on here keeps what holds here. */
class TakenOverTest {

    private static final Instant DUE = MONDAY_NINE.plus(Duration.ofHours(10));
    private static final Instant CLOSED = MONDAY_NINE.plus(Duration.ofHours(4));

    @Test
    void openCaseGoesOnWithItsDepartmentAndItsDeadline() {
        Complaint lamp = begun(open(ComplaintKind.ASSISTANCE, LIGHTING)).complaint();

        assertThat(lamp.state()).isEqualTo(ComplaintState.IN_PROGRESS);
        assertThat(lamp.lead()).get().extracting(Assignment::department).isEqualTo(LIGHTING);
        assertThat(lamp.clocks()).singleElement().satisfies(clock -> {
            assertThat(clock.goal()).isEqualTo(GoalName.RESOLUTION);
            assertThat(clock.due()).isEqualTo(DUE);
            assertThat(clock.department()).contains(LIGHTING);
            assertThat(clock.isRunning()).isTrue();
            assertThat(clock.isLate(DUE)).isFalse();
            assertThat(clock.isLate(DUE.plusNanos(1))).isTrue();
        });
    }

    @Test
    void openCaseWithoutADepartmentWaitsToBeDispatched() {
        Complaints.Case lamp = begun(open(ComplaintKind.ASSISTANCE, null));

        assertThat(lamp.complaint().state()).isEqualTo(ComplaintState.ACCEPTED);
        assertThat(lamp.complaint().assignments()).isEmpty();
        assertThat(lamp.complaint().clocks())
                .singleElement()
                .satisfies(clock -> assertThat(clock.department()).isEmpty());
        assertThat(refusal(lamp.give(new DispatchComplaint(null, List.of()), MONDAY_NINE)))
                .isEqualTo("NO_LEAD the rules chose no lead department; name one / 规则未能确定主办单位，请指定");
        assertThat(lamp.give(new DispatchComplaint(LIGHTING, List.of(POWER)), MONDAY_NINE))
                .isInstanceOf(Decision.Done.class);
        assertThat(lamp.complaint().state()).isEqualTo(ComplaintState.DISPATCHED);
    }

    @Test
    void verdictThatItCameWithStands() {
        assertThat(closed(false, CLOSED).complaint().clocks()).singleElement().satisfies(clock -> {
            assertThat(clock.isRunning()).isFalse();
            assertThat(clock.isLate(CLOSED)).as("whatever the instants say").isTrue();
        });
        assertThat(closed(true, DUE.plusSeconds(1)).complaint().clocks())
                .singleElement()
                .satisfies(clock -> assertThat(clock.isLate(Instant.MAX)).isFalse());
        assertThat(closed(null, DUE.plusSeconds(1)).complaint().clocks())
                .singleElement()
                .satisfies(clock -> assertThat(clock.isLate(Instant.MAX)).isTrue());
    }

    @Test
    void closedCaseOfWhichNobodyRecordedWhenHasNoClock() {
        assertThat(closed(true, null).complaint().clocks()).isEmpty();
    }

    @Test
    void closedCaseIsOverAndItsDepartmentDone() {
        Complaint lamp = closed(true, CLOSED).complaint();

        assertThat(lamp.state()).isEqualTo(ComplaintState.CLOSED);
        assertThat(lamp.assignments()).extracting(Assignment::state).containsExactly(AssignmentState.DONE);
    }

    @Test
    void ratedCaseIsARatedOne() {
        CaseImported rated =
                imported(ComplaintKind.ASSISTANCE, LIGHTING, CLOSED, true, false, SatisfactionRating.BASIC, List.of());

        Complaint lamp = begun(rated).complaint();

        assertThat(lamp.state()).isEqualTo(ComplaintState.RATED);
        assertThat(lamp.rating()).isEqualTo(SatisfactionRating.BASIC);
    }

    @Test
    void whatAnotherSystemClosedThatOneReviews() {
        assertThat(refusal(closed(true, CLOSED).give(new RequestReview(WORDS), DUE)))
                .isEqualTo("ILLEGAL_STATE another system closed the complaint before it came here; that one reviews it"
                        + " / 该诉求在转入前已由其他系统办结，请向原系统申请复查");
    }

    @Test
    void onlyWhoHasItAnswersIt() {
        Complaints.Case lamp = begun(open(ComplaintKind.ASSISTANCE, LIGHTING));

        assertThat(refusal(lamp.give(
                        new ReplyToComplaint(POWER, Outcome.RESOLVED, Visibility.PUBLIC, WORDS, List.of()), CLOSED)))
                .startsWith("ILLEGAL_STATE power-company is not the lead of this complaint; only the lead replies");
        assertThat(lamp.give(
                        new ReplyToComplaint(LIGHTING, Outcome.RESOLVED, Visibility.PUBLIC, WORDS, List.of()), CLOSED))
                .isInstanceOf(Decision.Done.class);
    }

    @Test
    void openTipOffIsNotTakenOverForWhomItAccusesNorWhoTookOver() {
        String accused = "ACCUSED_DEPARTMENT a tip-off may not be given to a department that it accuses, nor to that"
                + " one's successor / 举报件不得交被举报单位或其职能承接单位办理";

        assertThat(refusal(decide(tipOff(true, LIGHTING, LIGHTING)))).isEqualTo(accused);
        assertThat(refusal(decide(tipOff(true, CENTRE, OLD_LAMPS)))).isEqualTo(accused);
        assertThat(decide(tipOff(true, POWER, LIGHTING))).isInstanceOf(Decision.Done.class);
        assertThat(decide(tipOff(true, null, LIGHTING))).isInstanceOf(Decision.Done.class);
        assertThat(decide(tipOff(false, LIGHTING, LIGHTING))).as("is history").isInstanceOf(Decision.Done.class);
    }

    @Test
    void onlyATipOffAccusesAndOnlyWhomThereIs() {
        String onlyTipOffs = "INVALID_REQUEST only a tip-off accuses departments / 只有举报件可以列出被举报单位";
        CaseImported request = imported(ComplaintKind.ASSISTANCE, LIGHTING, null, null, true, null, List.of(POWER));

        assertThat(refusal(decide(request))).isEqualTo(onlyTipOffs);
        assertThat(refusal(decide(tipOff(true, LIGHTING, DepartmentId.of("nobody")))))
                .isEqualTo("UNKNOWN_DEPARTMENT an accused department is none of the directory / 所列被举报单位不在单位名录中");
        assertThat(decide(tipOff(false, LIGHTING, DepartmentId.of("nobody"))))
                .as("is history")
                .isInstanceOf(Decision.Done.class);
    }

    @Test
    void caseThatHasBegunDoesNotBeginAgain() {
        Complaints.Case lamp = begun(open(ComplaintKind.ASSISTANCE, LIGHTING));
        Complaint complaint = lamp.complaint();

        assertThat(lamp.give(new ImportCase(open(ComplaintKind.ASSISTANCE, LIGHTING)), CLOSED))
                .isInstanceOf(Decision.Refused.class);
        assertThatThrownBy(() -> complaint.after(second(lamp, open(ComplaintKind.ASSISTANCE, LIGHTING))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a complaint that has begun cannot begin again: " + complaint.id());
    }

    /** Rather no answer than one that leaves out what a newer release knew. */
    @Test
    void caseWithAnEventOfANewerReleaseIsNotRead() {
        Complaints.Case lamp = begun(open(ComplaintKind.ASSISTANCE, LIGHTING));

        assertThatThrownBy(() -> lamp.complaint().after(second(lamp, new UnknownEvent("LampPainted", 3))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("complaint " + lamp.complaint().id()
                        + " has an event of type LampPainted, schema 3, which this release does not know");
    }

    private static Recorded second(Complaints.Case lamp, ComplaintEvent event) {
        Recorded first = lamp.events().get(0);
        return new Recorded(
                first.complaint(),
                2,
                CLOSED,
                CLOSED,
                first.actor(),
                first.versions(),
                ContentHash.of("the first"),
                event);
    }

    private static Complaints.Case begun(CaseImported imported) {
        return Complaints.Case.begun(new ImportCase(imported), MONDAY_NINE, Complaints.rulebook());
    }

    private static Decision decide(CaseImported imported) {
        return Complaint.begin(new ImportCase(imported), MONDAY_NINE, Complaints.rulebook());
    }

    private static CaseImported open(ComplaintKind kind, @Nullable DepartmentId department) {
        return imported(kind, department, null, null, true, null, List.of());
    }

    private static Complaints.Case closed(@Nullable Boolean onTime, @Nullable Instant at) {
        return begun(imported(ComplaintKind.ASSISTANCE, LIGHTING, at, onTime, false, null, List.of()));
    }

    private static CaseImported tipOff(boolean open, @Nullable DepartmentId department, DepartmentId accused) {
        return imported(ComplaintKind.TIP_OFF, department, open ? null : CLOSED, null, open, null, List.of(accused));
    }

    private static CaseImported imported(
            ComplaintKind kind,
            @Nullable DepartmentId department,
            @Nullable Instant closedAt,
            @Nullable Boolean onTime,
            boolean open,
            @Nullable SatisfactionRating rating,
            List<DepartmentId> accused) {
        return new CaseImported(
                "old-hotline",
                "17",
                "20260914-ABC123",
                new UUID(9, 9),
                kind,
                Channel.IMPORT,
                CategoryPath.of("roads/lighting"),
                DistrictPath.of("wuchang"),
                MONDAY_NINE,
                department,
                DUE,
                closedAt,
                onTime,
                open,
                rating,
                null,
                null,
                null,
                accused,
                null);
    }
}
