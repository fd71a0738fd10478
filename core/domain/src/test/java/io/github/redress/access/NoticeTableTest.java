package io.github.redress.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.redress.DepartmentId;
import io.github.redress.access.Notice.When;
import io.github.redress.complaint.AftermathEvent.ComplaintClosed;
import io.github.redress.complaint.AssignmentStanding;
import io.github.redress.complaint.CloseCause;
import io.github.redress.complaint.ComplaintEvent;
import io.github.redress.complaint.ComplaintEvent.ComplaintAccepted;
import io.github.redress.complaint.ComplaintEvent.ComplaintRated;
import io.github.redress.complaint.ComplaintEvent.DeadlineWarned;
import io.github.redress.complaint.DisputeEvent.AssignmentTransferred;
import io.github.redress.complaint.ExtensionReason;
import io.github.redress.complaint.HandlingEvent.ExtensionGranted;
import io.github.redress.complaint.SatisfactionRating;
import io.github.redress.complaint.TransferCause;
import io.github.redress.complaint.TransferDeadlines;
import io.github.redress.sla.ExtensionAmount;
import io.github.redress.sla.GoalName;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NoticeTableTest {

    private static final Instant NOON = Instant.parse("2026-09-14T04:00:00Z");

    /** Whoever adds an event decides who is told of it; that nobody is told is a decision too. */
    @Test
    void everyTypeOfEventHasALineAndEveryLineIsOfAType() {
        assertThat(NoticeTable.lines().keySet())
                .extracting(Class::getSimpleName)
                .containsExactlyInAnyOrderElementsOf(types(ComplaintEvent.class)
                        .map(Class::getSimpleName)
                        .distinct()
                        .toList());
    }

    @Test
    void nobodyIsToldOneThingTwice() {
        assertThat(NoticeTable.lines())
                .allSatisfy((type, notices) -> assertThat(notices)
                        .extracting(notice -> notice.audience() + " " + notice.when())
                        .doesNotHaveDuplicates());
    }

    @Test
    void warningOfAPromiseIsForWhoMustKeepItAndOneOfAWindowForWhoMayUseIt() {
        assertThat(NoticeTable.of(warned(GoalName.RESOLUTION)))
                .containsExactly(new Notice(Audience.CONCERNED, "deadline.warned", When.FOR_A_PROMISE));
        assertThat(NoticeTable.of(warned(GoalName.RATING)))
                .containsExactly(new Notice(Audience.COMPLAINANT, "window.warned", When.FOR_A_WINDOW_OF_THE_PERSON));
        assertThat(NoticeTable.of(warned(GoalName.CONTEST)))
                .containsExactly(new Notice(Audience.CONCERNED, "window.warned", When.FOR_A_WINDOW_OF_A_DEPARTMENT));
        assertThat(NoticeTable.of(warned(GoalName.RETENTION))).isEmpty();
    }

    @Test
    void onlyAnUnhappyRatingIsToldToThoseWhoWatch() {
        assertThat(NoticeTable.of(new ComplaintRated(SatisfactionRating.BASIC, true, null)))
                .extracting(Notice::audience)
                .containsExactly(Audience.LEAD);
        assertThat(NoticeTable.of(new ComplaintRated(SatisfactionRating.DISSATISFIED, false, null)))
                .extracting(Notice::audience)
                .containsExactly(Audience.LEAD, Audience.CENTRE, Audience.SUPERVISOR);
    }

    @Test
    void personIsToldOfMoreTimeForTheAnswerAndForNothingElse() {
        assertThat(NoticeTable.of(granted(GoalName.RESOLUTION)))
                .extracting(Notice::audience)
                .containsExactly(Audience.COMPLAINANT);
        assertThat(NoticeTable.of(granted(GoalName.ACKNOWLEDGEMENT))).isEmpty();
    }

    @Test
    void personIsToldThatItIsClosedWhereNothingElseSaysSo() {
        assertThat(NoticeTable.of(new ComplaintClosed(CloseCause.DECIDED, null)))
                .extracting(Notice::template)
                .containsExactly("closed.person");
        assertThat(NoticeTable.of(new ComplaintClosed(CloseCause.SATISFIED, null)))
                .isEmpty();
    }

    /** A designation has told the new one; a contest that is upheld tells the old one only. */
    @Test
    void departmentThatTakesOverIsToldOnce() {
        assertThat(NoticeTable.of(transferred(TransferCause.UPHELD)))
                .extracting(Notice::audience)
                .containsExactly(Audience.CONCERNED, Audience.FORMER);
        assertThat(NoticeTable.of(transferred(TransferCause.DESIGNATED)))
                .extracting(Notice::audience)
                .containsExactly(Audience.FORMER);
    }

    @Test
    void noticeAboutAPromiseCannotBeAboutSomethingElse() {
        Notice notice = Notice.to(Audience.CENTRE, "deadline.missed").only(When.FOR_A_PROMISE);

        assertThatThrownBy(() -> notice.tells(new ComplaintAccepted()))
                .hasMessage("a notice about a promise or a window cannot be about ComplaintAccepted");
    }

    private static ComplaintEvent granted(GoalName goal) {
        return new ExtensionGranted(
                1, 1, DepartmentId.of("lighting"), goal, ExtensionAmount.days(1), ExtensionReason.WORKS);
    }

    private static ComplaintEvent transferred(TransferCause cause) {
        return new AssignmentTransferred(
                1,
                DepartmentId.of("lighting"),
                2,
                DepartmentId.of("power"),
                AssignmentStanding.USUAL,
                cause,
                TransferDeadlines.KEEP,
                null);
    }

    private static ComplaintEvent warned(GoalName goal) {
        return new DeadlineWarned(goal, 1, 1, NOON);
    }

    private static Stream<Class<?>> types(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(NoticeTableTest::types)
                : Stream.of(type);
    }
}
