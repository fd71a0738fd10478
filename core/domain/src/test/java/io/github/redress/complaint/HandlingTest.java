package io.github.redress.complaint;

import static io.github.redress.complaint.Complaints.CENTRE;
import static io.github.redress.complaint.Complaints.LIGHTING;
import static io.github.redress.complaint.Complaints.MONDAY_NINE;
import static io.github.redress.complaint.Complaints.POWER;
import static io.github.redress.complaint.Complaints.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.Actor;
import io.github.redress.ContentHash;
import io.github.redress.DepartmentId;
import io.github.redress.access.QueuePlace;
import io.github.redress.complaint.ComplaintCommand.AcceptComplaint;
import io.github.redress.complaint.ComplaintCommand.AcknowledgeAssignment;
import io.github.redress.complaint.ComplaintCommand.DispatchComplaint;
import io.github.redress.complaint.ComplaintCommand.RecordFirstContact;
import io.github.redress.complaint.ComplaintCommand.ReplyToComplaint;
import io.github.redress.complaint.ComplaintEvent.ComplaintReplied;
import io.github.redress.complaint.ComplaintEvent.DeadlineChangeCause;
import io.github.redress.complaint.ComplaintEvent.DeadlineChanged;
import io.github.redress.complaint.ComplaintEvent.FirstContactMade;
import io.github.redress.complaint.Complaints.Case;
import io.github.redress.complaint.DisputeCommand.ContestAssignment;
import io.github.redress.complaint.HandlingCommand.AddFiles;
import io.github.redress.complaint.HandlingCommand.RecordContact;
import io.github.redress.complaint.HandlingCommand.SendInterimReply;
import io.github.redress.complaint.HandlingCommand.SubmitSupportResult;
import io.github.redress.complaint.HandlingCommand.WaiveSupport;
import io.github.redress.complaint.HandlingEvent.ContactMade;
import io.github.redress.complaint.HandlingEvent.ExtensionRequested;
import io.github.redress.complaint.HandlingEvent.SupportWaived;
import io.github.redress.complaint.OversightCommand.CallForSupport;
import io.github.redress.complaint.OversightCommand.Remind;
import io.github.redress.sla.ExtensionAmount;
import io.github.redress.sla.GoalName;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Contacts, interim replies, results of supporters and files. Monday 14 September 2026, 09:00 to begin with. */
class HandlingTest {

    private final Case lamp = Case.begun(
            Complaints.brokenStreetLight(),
            MONDAY_NINE,
            Complaints.rulebook(
                    CaseRules.usual(), resolution -> resolution, Complaints.goal(GoalName.NEXT_UPDATE, 24)));

    @Test
    void everyContactThatReachesThePersonBeginsTheNextRound() {
        inProgress(POWER);

        lamp.give(new RecordContact(LIGHTING, true, WORDS), after(4));
        assertThat(due(GoalName.NEXT_UPDATE)).isEqualTo(after(28));
        lamp.give(new RecordContact(LIGHTING, true, null), after(10));
        assertThat(due(GoalName.NEXT_UPDATE)).isEqualTo(after(34));
        lamp.give(new SendInterimReply(LIGHTING, Visibility.PRIVATE, WORDS), after(20));
        assertThat(due(GoalName.NEXT_UPDATE)).isEqualTo(after(44));

        assertThat(lamp.complaint().proceedings().handling().interimReplies()).isEqualTo(1);
        assertThat(changes(GoalName.NEXT_UPDATE))
                .extracting(DeadlineChanged::cause)
                .containsOnly(DeadlineChangeCause.RESET)
                .hasSize(3);
    }

    @Test
    void tryThatReachesNobodyIsWrittenDownAndKeepsNoPromise() {
        inProgress(POWER);

        lamp.give(new RecordContact(LIGHTING, false, WORDS), after(4));

        assertThat(lamp.events().get(lamp.events().size() - 1).event())
                .isEqualTo(new ContactMade(1, LIGHTING, false, WORDS));
        assertThat(due(GoalName.NEXT_UPDATE)).isEqualTo(after(27));
        assertThat(lamp.complaint().lead().orElseThrow().contactedAt()).isNull();
    }

    /** S5: a hedge trimmed twice; four departments phone back. */
    @Test
    void severalDepartmentsPhoneBackAlsoAfterTheAnswer() {
        inProgress(POWER, CENTRE);
        lamp.give(new AcknowledgeAssignment(POWER), after(3));
        lamp.give(new AcknowledgeAssignment(CENTRE), after(3));
        lamp.give(new RecordContact(LIGHTING, true, WORDS), after(4));
        lamp.give(new RecordContact(POWER, true, WORDS), after(4));
        lamp.give(new SubmitSupportResult(POWER, WORDS), after(5));
        lamp.give(new SubmitSupportResult(CENTRE, WORDS), after(5));
        lamp.give(reply(Outcome.RESOLVED), after(6));
        lamp.give(new RecordContact(POWER, true, WORDS), after(7));
        lamp.give(new RecordContact(CENTRE, true, WORDS), after(7));

        lamp.give(reply(Outcome.EXPLAINED), after(8));

        assertThat(events(FirstContactMade.class))
                .extracting(FirstContactMade::department)
                .containsExactly(LIGHTING, POWER, CENTRE);
        assertThat(events(ContactMade.class)).containsExactly(new ContactMade(2, POWER, true, WORDS));
        assertThat(events(ComplaintReplied.class))
                .extracting(ComplaintReplied::outcome)
                .containsExactly(Outcome.RESOLVED, Outcome.EXPLAINED);
        assertThat(lamp.complaint().outcome()).isEqualTo(Outcome.EXPLAINED);
        assertThat(lamp.complaint().assignments()).extracting(Assignment::state).containsOnly(AssignmentState.DONE);
    }

    @Test
    void answerWaitsForEverySupporterAndSaysForWhom() {
        inProgress(POWER, CENTRE);

        assertThat(refusal(reply(Outcome.RESOLVED)))
                .isEqualTo("ILLEGAL_STATE results of supporters are awaited: power-company, centre;"
                        + " each must be in, or waived with a reason / 尚待协办单位提交结果：power-company、centre；"
                        + "须提交结果或说明理由免交");
        lamp.give(new AcknowledgeAssignment(POWER), after(4));
        lamp.give(new SubmitSupportResult(POWER, WORDS), after(5));
        assertThat(refusal(reply(Outcome.RESOLVED)))
                .contains("awaited: centre;")
                .contains("：centre；");

        lamp.give(new WaiveSupport(LIGHTING, CENTRE, WORDS), after(6));

        assertThat(lamp.give(reply(Outcome.RESOLVED), after(7))).isInstanceOf(Decision.Done.class);
        assertThat(lamp.complaint().assignmentOf(CENTRE).orElseThrow().isOpen()).isFalse();
    }

    @Test
    void onlyASupporterThatHasItGivesAResultAndGivesItOnce() {
        inProgress(POWER);

        assertThat(refusal(new SubmitSupportResult(POWER, WORDS)))
                .isEqualTo("ILLEGAL_STATE power-company has not acknowledged it yet / power-company 尚未签收");
        assertThat(refusal(new SubmitSupportResult(LIGHTING, WORDS)))
                .isEqualTo("ILLEGAL_STATE lighting is the lead of this complaint, and owes no result of a supporter"
                        + " / lighting 是该诉求的主办单位，没有协办结果");
        assertThat(refusal(new SubmitSupportResult(CENTRE, WORDS)))
                .isEqualTo("ILLEGAL_STATE the complaint was not given to centre / 该诉求未派给 centre");
        lamp.give(new AcknowledgeAssignment(POWER), after(4));
        lamp.give(new SubmitSupportResult(POWER, WORDS), after(5));

        assertThat(refusal(new SubmitSupportResult(POWER, WORDS)))
                .isEqualTo("ILLEGAL_STATE nothing more is expected of power-company as a supporter"
                        + " / power-company 的协办已结束");
        assertThat(refusal(new WaiveSupport(null, POWER, WORDS)))
                .isEqualTo("ILLEGAL_STATE nothing more is expected of power-company as a supporter"
                        + " / power-company 的协办已结束");
    }

    @Test
    void onlyTheLeadOrTheCentreWaivesASupporterAndOnlyOnce() {
        inProgress(POWER, CENTRE);

        assertThat(refusal(new WaiveSupport(POWER, CENTRE, WORDS)))
                .isEqualTo("ILLEGAL_STATE power-company is not the lead of this complaint"
                        + " / power-company 不是该诉求的主办单位");
        lamp.give(new WaiveSupport(null, CENTRE, WORDS), after(4));

        assertThat(refusal(new WaiveSupport(LIGHTING, CENTRE, WORDS)))
                .isEqualTo("ILLEGAL_STATE nothing more is expected of centre as a supporter / centre 的协办已结束");
    }

    @Test
    void waivedSupporterHasNothingMoreToDoAndIsLateForNothing() {
        inProgress(POWER);
        lamp.give(new WaiveSupport(LIGHTING, POWER, WORDS), after(4));

        assertThat(QueuePlace.of(lamp.complaint()))
                .extracting(QueuePlace::department)
                .containsExactly(LIGHTING);
        assertThat(lamp.complaint().clocks())
                .filteredOn(clock -> clock.promise().assignment() == 2)
                .isNotEmpty()
                .allSatisfy(clock -> {
                    assertThat(clock.isRunning()).isFalse();
                    assertThat(clock.isLate(after(24))).isFalse();
                });
        String over = "ILLEGAL_STATE nothing more is expected of power-company as a supporter / power-company 的协办已结束";
        assertThat(refusal(new AcknowledgeAssignment(POWER))).isEqualTo(over);
        assertThat(refusal(new RecordContact(POWER, true, WORDS))).isEqualTo(over);
        assertThat(refusal(new RecordFirstContact(POWER, WORDS))).isEqualTo(over);
        assertThat(refusal(new ContestAssignment(POWER, ContestReason.OTHER, null, WORDS)))
                .isEqualTo(over);
        assertThat(refusal(new Remind(POWER, null)))
                .isEqualTo("ILLEGAL_STATE the complaint was not given to power-company / 该诉求未派给 power-company");
    }

    @Test
    void contestOfAWaivedSupporterIsOvertaken() {
        inProgress(POWER);
        lamp.give(new ContestAssignment(POWER, ContestReason.OTHER, null, WORDS), after(3));
        lamp.give(new WaiveSupport(LIGHTING, POWER, WORDS), after(4));

        assertThat(lamp.complaint().proceedings().disputes().contests())
                .extracting(Dispute::end)
                .containsExactly(DisputeEnd.OVERTAKEN);
    }

    /** No shipped policy gives supporters more time; a city's own may. */
    @Test
    void requestOfAWaivedSupporterForMoreTimeWaitsForNobody() {
        inProgress(POWER);
        Complaint waiting = lamp.complaint()
                .after(next(
                        lamp.complaint(),
                        new ExtensionRequested(
                                1,
                                2,
                                POWER,
                                GoalName.ACKNOWLEDGEMENT,
                                ExtensionAmount.time(Duration.ofHours(1)),
                                ExtensionReason.COORDINATION,
                                WORDS)));
        assertThat(waiting.proceedings().handling().pending()).hasSize(1);

        Complaint waived = waiting.after(next(waiting, new SupportWaived(2, POWER, WORDS)));

        assertThat(waived.proceedings().handling().pending()).isEmpty();
    }

    private static Recorded next(Complaint complaint, ComplaintEvent event) {
        return new Recorded(
                complaint.id(),
                99,
                complaint.changedAt(),
                complaint.changedAt(),
                Actor.handler("po-1", POWER),
                complaint.versions(),
                ContentHash.of("the event before"),
                event);
    }

    @Test
    void whoWasWaivedCanBeCalledForAgain() {
        inProgress(POWER);
        lamp.give(new WaiveSupport(LIGHTING, POWER, WORDS), after(4));
        lamp.give(new CallForSupport(LIGHTING, List.of(POWER), WORDS), after(5));

        assertThat(refusal(reply(Outcome.RESOLVED))).contains("results of supporters are awaited: power-company;");
    }

    @Test
    void personAddsFiveFilesAtMost() {
        lamp.give(new AddFiles(Collections.nCopies(3, Complaints.PICTURE)), after(0));

        assertThat(refusal(new AddFiles(Collections.nCopies(3, Complaints.PICTURE))))
                .isEqualTo("INVALID_REQUEST there may be 5 files, and 2 may still be added / 附件至多 5 个，还可补充 2 个");
        assertThat(lamp.give(new AddFiles(Collections.nCopies(2, Complaints.PICTURE)), after(0)))
                .isInstanceOf(Decision.Done.class);
    }

    private void inProgress(DepartmentId... support) {
        lamp.give(new AcceptComplaint(), after(1));
        lamp.give(new DispatchComplaint(LIGHTING, List.of(support)), after(2));
        lamp.give(new AcknowledgeAssignment(LIGHTING), after(3));
    }

    private static ReplyToComplaint reply(Outcome outcome) {
        return new ReplyToComplaint(LIGHTING, outcome, Visibility.PUBLIC, WORDS);
    }

    private Instant due(GoalName goal) {
        return lamp.complaint().clocks().stream()
                .filter(clock -> clock.goal().equals(goal))
                .findFirst()
                .orElseThrow()
                .due();
    }

    private List<DeadlineChanged> changes(GoalName goal) {
        return events(DeadlineChanged.class).stream()
                .filter(change -> change.goal().equals(goal))
                .toList();
    }

    private <T extends ComplaintEvent> List<T> events(Class<T> type) {
        return lamp.events().stream()
                .map(Recorded::event)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private String refusal(ComplaintCommand command) {
        return Complaints.refusal(
                lamp.complaint().decide(command, lamp.complaint().changedAt(), lamp.rules()));
    }

    private static Instant after(int hours) {
        return MONDAY_NINE.plus(Duration.ofHours(hours));
    }
}
