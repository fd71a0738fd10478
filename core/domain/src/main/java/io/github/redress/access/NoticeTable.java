package io.github.redress.access;

import static io.github.redress.access.Audience.CENTRE;
import static io.github.redress.access.Audience.COMPLAINANT;
import static io.github.redress.access.Audience.CONCERNED;
import static io.github.redress.access.Audience.COPIED;
import static io.github.redress.access.Audience.LEAD;
import static io.github.redress.access.Audience.SUPERVISOR;
import static io.github.redress.access.Audience.SUPPORT;
import static io.github.redress.access.Audience.SUPPORTERS;
import static io.github.redress.access.Notice.When.FOR_A_PROMISE;
import static io.github.redress.access.Notice.When.FOR_A_WINDOW_OF_A_DEPARTMENT;
import static io.github.redress.access.Notice.When.FOR_A_WINDOW_OF_THE_PERSON;
import static io.github.redress.access.Notice.When.WHEN_NOT_SATISFIED;
import static io.github.redress.access.Notice.to;

import io.github.redress.complaint.AftermathEvent.CallbackRecorded;
import io.github.redress.complaint.ComplaintEvent;
import io.github.redress.complaint.ComplaintEvent.AcceptanceDeclined;
import io.github.redress.complaint.ComplaintEvent.AnsweredDirectly;
import io.github.redress.complaint.ComplaintEvent.AssignmentAcknowledged;
import io.github.redress.complaint.ComplaintEvent.CaseImported;
import io.github.redress.complaint.ComplaintEvent.ComplaintAccepted;
import io.github.redress.complaint.ComplaintEvent.ComplaintDispatched;
import io.github.redress.complaint.ComplaintEvent.ComplaintRated;
import io.github.redress.complaint.ComplaintEvent.ComplaintReceived;
import io.github.redress.complaint.ComplaintEvent.ComplaintReplied;
import io.github.redress.complaint.ComplaintEvent.ComplaintRouted;
import io.github.redress.complaint.ComplaintEvent.ComplaintTerminated;
import io.github.redress.complaint.ComplaintEvent.ComplaintWithdrawn;
import io.github.redress.complaint.ComplaintEvent.DeadlineChanged;
import io.github.redress.complaint.ComplaintEvent.DeadlineEscalated;
import io.github.redress.complaint.ComplaintEvent.DeadlineMissed;
import io.github.redress.complaint.ComplaintEvent.DeadlinePaused;
import io.github.redress.complaint.ComplaintEvent.DeadlineSet;
import io.github.redress.complaint.ComplaintEvent.DeadlineWarned;
import io.github.redress.complaint.ComplaintEvent.FirstContactMade;
import io.github.redress.complaint.ComplaintEvent.RedirectedToEmergency;
import io.github.redress.complaint.ComplaintEvent.UnknownEvent;
import io.github.redress.complaint.DisputeEvent.AssignmentContested;
import io.github.redress.complaint.HandlingEvent.InterimReplySent;
import io.github.redress.complaint.LinkEvent.SupporterJoined;
import io.github.redress.complaint.OversightEvent.ReminderSent;
import io.github.redress.complaint.PrivacyEvent.WentAnonymous;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The table of who is told of what: every type of event has a line, and one that nobody is told of says so. The desk's notices run on
 * it; nothing else says who is told.
 */
public final class NoticeTable {

    private static final Map<Class<? extends ComplaintEvent>, List<Notice>> TABLE = table();

    private NoticeTable() {}

    /** Returns every line, in the order of a complaint's life; a type that nobody is told of has no notices. */
    public static Map<Class<? extends ComplaintEvent>, List<Notice>> lines() {
        return TABLE;
    }

    /** Returns who is told of an event; nobody of one whose type has no line. */
    public static List<Notice> of(ComplaintEvent event) {
        return TABLE.getOrDefault(event.getClass(), List.of()).stream()
                .filter(notice -> notice.tells(event))
                .toList();
    }

    private static Map<Class<? extends ComplaintEvent>, List<Notice>> table() {
        Lines lines = new Lines();
        lines.add(ComplaintReceived.class, to(COMPLAINANT, "received.person"), to(CENTRE, "received.centre"));
        lines.nobody(ComplaintRouted.class);
        lines.add(RedirectedToEmergency.class, to(COMPLAINANT, "redirected.person"));
        lines.add(AcceptanceDeclined.class, to(COMPLAINANT, "declined.person"));
        lines.add(AnsweredDirectly.class, to(COMPLAINANT, "replied.person"));
        lines.add(ComplaintAccepted.class, to(COMPLAINANT, "accepted.person"));
        lines.add(
                ComplaintDispatched.class,
                to(COMPLAINANT, "dispatched.person"),
                to(LEAD, "dispatched.lead"),
                to(SUPPORT, "dispatched.support"),
                to(COPIED, "dispatched.copy"));
        lines.nobody(AssignmentAcknowledged.class);
        lines.nobody(FirstContactMade.class);
        lines.add(
                ComplaintReplied.class,
                to(COMPLAINANT, "replied.person"),
                to(SUPPORTERS, "replied.supporters"),
                to(SUPPORT, "replied.support"));
        lines.add(
                ComplaintWithdrawn.class,
                to(CENTRE, "withdrawn.staff"),
                to(LEAD, "withdrawn.staff"),
                to(SUPPORT, "withdrawn.staff"));
        lines.add(
                ComplaintTerminated.class,
                to(COMPLAINANT, "terminated.person"),
                to(LEAD, "terminated.department"),
                to(SUPPORT, "terminated.department"));
        lines.add(
                ComplaintRated.class,
                to(LEAD, "rated.lead"),
                to(CENTRE, "rated.unhappy").only(WHEN_NOT_SATISFIED),
                to(SUPERVISOR, "rated.unhappy").only(WHEN_NOT_SATISFIED));
        lines.nobody(DeadlineSet.class);
        lines.nobody(DeadlinePaused.class);
        lines.add(DeadlineChanged.class, to(CONCERNED, "deadline.changed"));
        lines.add(
                DeadlineWarned.class,
                to(CONCERNED, "deadline.warned").only(FOR_A_PROMISE),
                to(CONCERNED, "window.warned").only(FOR_A_WINDOW_OF_A_DEPARTMENT),
                to(COMPLAINANT, "window.warned").only(FOR_A_WINDOW_OF_THE_PERSON));
        lines.add(DeadlineMissed.class, to(CONCERNED, "deadline.missed"), to(CENTRE, "deadline.missed"));
        lines.add(
                DeadlineEscalated.class,
                to(CENTRE, "deadline.escalated").only(FOR_A_PROMISE),
                to(SUPERVISOR, "deadline.escalated").only(FOR_A_PROMISE));
        lines.nobody(CaseImported.class);
        lines.nobody(UnknownEvent.class);
        lines.add(InterimReplySent.class, to(COMPLAINANT, "interim.person"), to(SUPPORTERS, "interim.supporters"));
        lines.add(AssignmentContested.class, to(CENTRE, "contested.centre"));
        lines.add(ReminderSent.class, to(CONCERNED, "reminded.department"));
        lines.nobody(CallbackRecorded.class);
        lines.nobody(SupporterJoined.class);
        lines.nobody(WentAnonymous.class);
        return Collections.unmodifiableMap(lines.table);
    }

    /** A table being written. */
    private static final class Lines {

        private final Map<Class<? extends ComplaintEvent>, List<Notice>> table = new LinkedHashMap<>();

        void add(Class<? extends ComplaintEvent> type, Notice... notices) {
            if (table.put(type, List.of(notices)) != null) {
                throw new IllegalStateException(type.getSimpleName() + " has two lines");
            }
        }

        void nobody(Class<? extends ComplaintEvent> type) {
            add(type);
        }
    }
}
