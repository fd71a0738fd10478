package io.github.redress.scoring.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.redress.ComplaintId;
import io.github.redress.DepartmentId;
import io.github.redress.Text;
import io.github.redress.complaint.AftermathEvent.ReworkOrdered;
import io.github.redress.complaint.ComplaintEvent;
import io.github.redress.complaint.ComplaintEvent.DeadlineChangeCause;
import io.github.redress.complaint.ComplaintEvent.DeadlinePaused;
import io.github.redress.complaint.HandlingEvent.ReplyReturned;
import io.github.redress.complaint.LinkEvent.AnswerShared;
import io.github.redress.complaint.LinkEvent.DuplicateLinked;
import io.github.redress.complaint.LinkEvent.DuplicateParted;
import io.github.redress.complaint.LinkEvent.SupporterJoined;
import io.github.redress.complaint.Outcome;
import io.github.redress.complaint.Recorded;
import io.github.redress.complaint.SupervisionCause;
import io.github.redress.complaint.TransferDeadlines;
import io.github.redress.sla.GoalName;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A case of February and March 2026 in Wuhan, where the Spring Festival is from 02-15 to 02-23 and Saturday 02-14 and 02-28 are working days. */
class CaseSupervisionTest {

    private static final Instant START = at("2026-02-09T09:00");
    /** The end of Friday the 13th. */
    private static final Instant DUE = at("2026-02-14T00:00");

    private final List<Recorded> events = new ArrayList<>();

    /** Five days of seven hours are 35 hours of work, of which 28 are over when the fourth day is. */
    @Test
    void dayBeforeTheDeadlineAndEightyPercentOfTheTimeRemind() {
        given(START, Histories.dispatched());
        given(START, Histories.promised(START, DUE));

        assertThat(said("2026-02-12T17:30"))
                .extracting(notice -> notice.rule().id(), Notice::at)
                .containsExactly(
                        tuple("reminder-last-day", at("2026-02-12T09:00")),
                        tuple("reminder-80", at("2026-02-12T17:30")));
        assertThat(said("2026-02-12T17:29")).hasSize(1);
    }

    /** The working day after Friday the 13th is the Saturday, the fifth is 02-27; the project's domain notes, §3.1. */
    @Test
    void urgeComesOnTheNextWorkingDayAndCriticismOnTheFifthAcrossTheHoliday() {
        given(START, Histories.dispatched());
        given(START, Histories.promised(START, DUE));
        given(at("2026-02-24T10:00"), Histories.urged(Histories.WATER));

        assertThat(due("urge")).containsExactly(at("2026-02-14T09:00"));
        assertThat(due("supervise-overdue")).containsExactly(at("2026-02-25T09:00"));
        assertThat(due("criticism")).containsExactly(at("2026-02-27T09:00"));
        assertThat(due("referral-unheeded")).containsExactly(at("2026-03-05T09:00"));
    }

    @Test
    void nobodyIsCriticisedWhoWasNotUrged() {
        given(START, Histories.dispatched());
        given(START, Histories.promised(START, DUE));
        given(at("2026-02-13T10:00"), Histories.urged(Histories.WATER));
        given(at("2026-02-24T10:00"), Histories.urged(Histories.ROADS));
        assertThat(due("criticism")).isEmpty();

        given(at("2026-03-04T11:00"), Histories.urged(Histories.WATER));

        assertThat(due("criticism")).containsExactly(at("2026-03-04T11:00"));
    }

    @Test
    void reasonGivenInTimeSparesTheUnitAndOneGivenLaterDoesNot() {
        given(START, Histories.dispatched());
        given(START, Histories.promised(START, DUE));
        given(at("2026-02-24T10:00"), Histories.urged(Histories.WATER));
        given(at("2026-02-27T09:30"), Histories.reasoned(Histories.WATER));
        assertThat(due("criticism")).hasSize(1);

        events.remove(3);
        given(at("2026-02-26T09:30"), Histories.reasoned(Histories.WATER));

        assertThat(due("criticism")).isEmpty();
    }

    @Test
    void answerInTimeEndsItAndALateOneIsToldWithTheNotice() {
        given(START, Histories.dispatched());
        given(START, Histories.promised(START, DUE));
        given(at("2026-02-24T12:00"), Histories.replied());

        assertThat(said("2026-04-01T00:00"))
                .extracting(notice -> notice.rule().id())
                .containsExactly("reminder-last-day", "reminder-80", "urge");
        assertThat(said("2026-04-01T00:00").get(2).evidence())
                .isEqualTo(new Evidence.OfDeadline(
                        Histories.id(1), 1, DUE, 1, false, List.of(2L), at("2026-02-24T12:00")));
    }

    @Test
    void moreTimeIsAnotherDeadlineOfWhichTheUnitIsRemindedAgain() {
        given(START, Histories.dispatched());
        given(START, Histories.promised(START, DUE));
        given(at("2026-02-13T10:00"), Histories.changed(DeadlineChangeCause.EXTENDED, START, at("2026-03-07T00:00")));
        given(at("2026-03-06T12:00"), Histories.replied());

        assertThat(due("reminder-last-day")).containsExactly(at("2026-02-12T09:00"), at("2026-03-05T09:00"));
        assertThat(due("urge")).isEmpty();
    }

    @Test
    void nothingFallsDueWhileTheClockStandsStill() {
        given(START, Histories.dispatched());
        given(START, Histories.promised(START, DUE));
        given(at("2026-02-10T10:00"), new DeadlinePaused(GoalName.RESOLUTION, 1, DUE));
        assertThat(said("2026-04-01T00:00")).isEmpty();

        given(at("2026-03-09T10:00"), Histories.changed(DeadlineChangeCause.RESUMED, START, at("2026-03-13T00:00")));

        assertThat(due("urge")).containsExactly(at("2026-03-13T09:00"));
    }

    /** The clock stood stopped while the centre looked; handed back after the due, the deadline was missed. */
    @Test
    void answerThatIsHandedBackIsUrgedAtOnceAndOnce() {
        given(START, Histories.dispatched());
        given(START, Histories.promised(START, DUE));
        given(at("2026-02-12T08:00"), Histories.submitted());
        assertThat(said("2026-04-01T00:00")).isEmpty();

        given(at("2026-02-25T10:00"), new ReplyReturned(1, Histories.WATER, Histories.WORDS));
        given(at("2026-02-26T10:00"), Histories.submitted());
        given(at("2026-02-27T10:00"), new ReplyReturned(1, Histories.WATER, Histories.WORDS));

        assertThat(due("urge")).containsExactly(at("2026-02-25T10:00"));
        assertThat(due("reminder-last-day")).isEmpty();
    }

    @Test
    void deadlineThatGoesAlongIsTheOtherDepartmentsAndOneThatBeginsAnewIsNot() {
        given(START, Histories.dispatched());
        given(START, Histories.promised(START, DUE));
        given(
                at("2026-02-10T10:00"),
                Histories.transferred(1, Histories.WATER, Histories.ROADS, TransferDeadlines.KEEP));
        assertThat(said("2026-02-14T09:00"))
                .extracting(Notice::unit)
                .containsOnly("roads")
                .hasSize(3);

        given(
                at("2026-02-11T10:00"),
                Histories.transferred(2, Histories.ROADS, Histories.WATER, TransferDeadlines.RESTART));

        assertThat(said("2026-04-01T00:00")).isEmpty();
    }

    @Test
    void thirdTransferWithoutALeadEscalatesUnlessSomebodyWasDesignated() {
        given(START, Histories.dispatched());
        transfer(1, "2026-02-10T10:00");
        transfer(2, "2026-02-10T11:00");
        List<Recorded> twice = List.copyOf(events);
        transfer(3, "2026-02-10T12:00");
        assertThat(due("escalate-transfers")).containsExactly(at("2026-02-10T12:00"));

        events.clear();
        events.addAll(twice);
        given(at("2026-02-10T11:30"), Histories.designated(Histories.WATER));
        transfer(3, "2026-02-10T12:00");
        transfer(4, "2026-02-10T13:00");
        assertThat(due("escalate-transfers")).isEmpty();
        transfer(5, "2026-02-10T14:00");

        assertThat(due("escalate-transfers")).containsExactly(at("2026-02-10T14:00"));
        assertThat(said("2026-04-01T00:00").get(0).evidence())
                .isEqualTo(new Evidence.OfCount(Histories.id(1), 3, List.of(5L, 6L, 7L)));
    }

    @Test
    void thirdReworkEscalatesOnceAndTheFourthDoesNot() {
        given(START, Histories.dispatched());
        for (int leg = 2; leg <= 5; leg++) {
            given(at("2026-03-0" + leg + "T10:00"), new ReworkOrdered(leg, List.of(Histories.WATER), Histories.WORDS));
        }

        assertThat(due("escalate-reworks")).containsExactly(at("2026-03-04T10:00"));
    }

    @Test
    void samePersonCountsOnceAmongThoseWhoReportAgain() {
        given(START, Histories.dispatched());
        for (int i = 0; i < 9; i++) {
            given(at("2026-03-02T10:00"), new SupporterJoined(new UUID(9, i % 4), new UUID(8, i), null));
        }
        assertThat(due("supervise-repeats")).isEmpty();

        given(at("2026-03-03T10:00"), new SupporterJoined(new UUID(9, 4), new UUID(8, 9), null));

        assertThat(said("2026-04-01T00:00")).singleElement().satisfies(notice -> {
            assertThat(notice.rule().cause()).isEqualTo(SupervisionCause.MANY_REPEATS);
            assertThat(notice.text())
                    .isEqualTo(
                            Text.of(
                                    "【督办】water：诉求 00000000-0000-0007-0000-000000000001 群众重复反映 5 次（达到 5 次）；原因：群众反复反映；层级：区县或热线中心。",
                                    "supervision, water: case 00000000-0000-0007-0000-000000000001, reports by further people: 5 (from 5 on); cause: reported again and again; level: district or hotline centre."));
        });
    }

    @Test
    void repeatsFromBeforeItWasDispatchedFallDueWhenSomebodyHasIt() {
        join(6, "2026-03-02T10:00");
        assertThat(due("supervise-repeats")).isEmpty();

        given(at("2026-03-03T10:00"), Histories.dispatched());
        join(3, "2026-03-04T10:00");

        assertThat(said("2026-04-01T00:00")).singleElement().satisfies(notice -> {
            assertThat(notice.at()).isEqualTo(at("2026-03-03T10:00"));
            assertThat(notice.unit()).isEqualTo("water");
            assertThat(notice.evidence())
                    .isEqualTo(new Evidence.OfCount(Histories.id(1), 6, List.of(1L, 2L, 3L, 4L, 5L, 6L)));
        });
    }

    @Test
    void noticesAboutACaseThatPartedAreForWhoeverHasItNow() {
        given(START, Histories.dispatched());
        given(START, Histories.promised(START, DUE));
        partedTo("roads");
        for (int leg = 2; leg <= 4; leg++) {
            given(at("2026-03-0" + leg + "T10:00"), new ReworkOrdered(leg, List.of(Histories.ROADS), Histories.WORDS));
        }

        assertThat(said("2026-04-01T00:00")).singleElement().satisfies(notice -> {
            assertThat(notice.rule().id()).isEqualTo("escalate-reworks");
            assertThat(notice.unit()).isEqualTo("roads");
        });
    }

    @Test
    void noticesAboutACaseThatNobodyHadBeforeItPartedAreTheirsToo() {
        partedTo("roads");
        for (int leg = 2; leg <= 4; leg++) {
            given(at("2026-03-0" + leg + "T10:00"), new ReworkOrdered(leg, List.of(Histories.ROADS), Histories.WORDS));
        }

        assertThat(said("2026-04-01T00:00")).extracting(Notice::unit).containsExactly("roads");
    }

    private void partedTo(String lead) {
        ComplaintId main = Histories.id(9);
        given(START, new DuplicateLinked(main, "20260210-7K3M9Q", List.of()));
        given(START, new AnswerShared(main, 5, Outcome.RESOLVED, List.of()));
        given(
                START,
                new DuplicateParted(
                        main, DepartmentId.of(lead), List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    private void join(int people, String at) {
        for (int i = 0; i < people; i++) {
            given(at(at), new SupporterJoined(new UUID(9, events.size()), new UUID(8, events.size()), null));
        }
    }

    @Test
    void textSaysHowLateInBothLanguages() {
        given(START, Histories.dispatched());
        given(START, Histories.promised(START, DUE));

        assertThat(said("2026-02-14T09:00"))
                .last()
                .extracting(Notice::text)
                .isEqualTo(
                        Text.of(
                                "【催办】water：诉求 00000000-0000-0007-0000-000000000001 期限 2026-02-14 00:00，逾期第 1 个工作日。",
                                "urge, water: case 00000000-0000-0007-0000-000000000001, due 2026-02-14 00:00, 1 working day late."));
    }

    @Test
    void noticeReckonedBeyondWhatTheCalendarKnowsSaysSo() {
        given(at("2026-12-20T09:00"), Histories.dispatched());
        given(at("2026-12-20T09:00"), Histories.promised(at("2026-12-20T09:00"), at("2026-12-31T17:30")));

        assertThat(said("2027-01-31T00:00").stream()
                        .filter(notice -> notice.rule().id().equals("urge")))
                .singleElement()
                .satisfies(notice -> {
                    assertThat(((Evidence.OfDeadline) notice.evidence()).provisional())
                            .isTrue();
                    assertThat(notice.text().en()).contains("(provisional: the calendar is not published that far)");
                });
    }

    @Test
    void whatFellDueBeforeACityBeganIsNotSaid() {
        given(START, Histories.dispatched());
        given(START, Histories.promised(START, DUE));

        assertThat(Watches.said(events, at("2026-02-14T09:00"), FiredNotices.since(at("2026-02-14T00:00"))))
                .extracting(notice -> notice.rule().id())
                .containsExactly("urge");
    }

    @Test
    void calendarThatARuleNamesMustBeGiven() {
        assertThatThrownBy(() -> Supervisor.of(Watches.SHIPPED, List.of()))
                .hasMessage("rule reminder-80 names calendar china-office; given are []");
    }

    private void transfer(int assignment, String at) {
        boolean there = assignment % 2 == 1;
        given(
                at(at),
                Histories.transferred(
                        assignment,
                        there ? Histories.WATER : Histories.ROADS,
                        there ? Histories.ROADS : Histories.WATER,
                        TransferDeadlines.KEEP));
    }

    private void given(Instant at, ComplaintEvent event) {
        events.add(Histories.recorded(1, events.size() + 1, at, event));
    }

    private List<Notice> said(String now) {
        return Watches.said(events, at(now));
    }

    private List<Instant> due(String rule) {
        return said("2026-05-01T00:00").stream()
                .filter(notice -> notice.rule().id().equals(rule))
                .map(Notice::at)
                .toList();
    }

    private static Instant at(String local) {
        return Instant.parse(local + ":00+08:00");
    }
}
