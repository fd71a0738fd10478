package io.github.redress.desk;

import io.github.redress.ComplaintKind;
import io.github.redress.DepartmentId;
import io.github.redress.access.Audience;
import io.github.redress.access.Notice;
import io.github.redress.access.NoticeTable;
import io.github.redress.complaint.Assignment;
import io.github.redress.complaint.AssignmentRole;
import io.github.redress.complaint.AssignmentState;
import io.github.redress.complaint.Complaint;
import io.github.redress.complaint.ComplaintEvent;
import io.github.redress.complaint.ComplaintEvent.ComplaintDispatched;
import io.github.redress.complaint.ComplaintEvent.DeadlineChanged;
import io.github.redress.complaint.ComplaintEvent.DeadlinePaused;
import io.github.redress.complaint.ComplaintEvent.DeadlineSet;
import io.github.redress.complaint.ComplaintEvent.UnknownEvent;
import io.github.redress.complaint.Recorded;
import io.github.redress.complaint.SealedText;
import io.github.redress.department.Departments;
import io.github.redress.storage.Storage;
import io.github.redress.storage.StoredEvent;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Works out who is told of an event: who had the case when the command was done that made it, and, for the person, whether they may
 * still be told now.
 */
final class NoticeWriter {

    private final Transactions transactions;
    private final Departments departments;
    private final Seal seal;
    private final NoticeBundles bundles;

    NoticeWriter(Transactions transactions, Departments departments, Seal seal, ZoneId zone) {
        this.transactions = transactions;
        this.departments = departments;
        this.seal = seal;
        this.bundles = new NoticeBundles(departments, zone);
    }

    /**
     * Returns whom to tell of an event, each once, in the order of the table.
     *
     * @throws IllegalStateException if the complaint has events that this release does not know
     */
    List<Notification> notifications(Recorded recorded) {
        if (recorded.event() instanceof UnknownEvent) {
            throw newer(recorded);
        }
        List<Notice> notices = NoticeTable.of(recorded.event());
        return notices.isEmpty() ? List.of() : transactions.read(from -> written(recorded, notices, from));
    }

    private List<Notification> written(Recorded recorded, List<Notice> notices, Storage.Reading from) {
        List<Recorded> events = new ArrayList<>();
        for (StoredEvent stored : CaseFile.history(from, recorded.complaint().value())) {
            events.add(RecordReader.event(stored));
        }
        if (events.stream().anyMatch(each -> each.event() instanceof UnknownEvent)) {
            throw newer(recorded);
        }
        Complaint then = Complaint.fold(withItsPromises(events, recorded));
        Complaint now = Complaint.fold(events);
        NoticeFacts facts = NoticeFacts.of(recorded, then);
        Map<String, Notification> byId = new LinkedHashMap<>();
        for (Notice notice : notices) {
            addressees(notice, recorded, facts, then, now, from).stream()
                    .map(to -> new Notification(
                            facts, to.audience(), to.department(), to.phone(), notice.template(), bundles))
                    .forEach(notification -> byId.putIfAbsent(notification.id(), notification));
        }
        return List.copyOf(byId.values());
    }

    /** What a command promises is written behind what it did, and belongs into the same message. */
    private static List<Recorded> withItsPromises(List<Recorded> events, Recorded told) {
        int end = (int) told.version();
        while (end < events.size() && isPromise(events.get(end).event())) {
            end++;
        }
        return events.subList(0, end);
    }

    private static boolean isPromise(ComplaintEvent event) {
        return event instanceof DeadlineSet || event instanceof DeadlineChanged || event instanceof DeadlinePaused;
    }

    private static IllegalStateException newer(Recorded recorded) {
        return new IllegalStateException("complaint " + recorded.complaint()
                + " has events of a newer release; a node of that release must tell of event " + recorded.version());
    }

    /** Who hears it, and where. */
    private record Addressee(
            Audience audience,
            @Nullable DepartmentId department,
            @Nullable String phone) {}

    private List<Addressee> addressees(
            Notice notice, Recorded recorded, NoticeFacts facts, Complaint then, Complaint now, Storage.Reading from) {
        Audience audience = notice.audience();
        return switch (audience) {
            case COMPLAINANT ->
                phone(now, from).map(phone -> new Addressee(audience, null, phone)).stream()
                        .toList();
            case SUPPORTERS ->
                now.proceedings().links().supporters().isEmpty()
                        ? List.of()
                        : List.of(new Addressee(audience, null, null));
            case LEAD ->
                departments(
                        audience,
                        then,
                        then.lead().map(Assignment::department).stream().toList());
            case SUPPORT -> departments(audience, then, supporters(then));
            case COPIED ->
                departments(
                        audience,
                        then,
                        recorded.event() instanceof ComplaintDispatched dispatched ? dispatched.copies() : List.of());
            case CONCERNED ->
                facts.department() == null
                        ? List.of(new Addressee(Audience.CENTRE, null, null))
                        : departments(audience, then, List.of(facts.department()));
            case CENTRE, SUPERVISOR, EVALUATOR, REVIEWER -> List.of(new Addressee(audience, null, null));
        };
    }

    private static List<DepartmentId> supporters(Complaint complaint) {
        return complaint.assignments().stream()
                .filter(assignment ->
                        assignment.role() == AssignmentRole.SUPPORT && assignment.state() != AssignmentState.RELEASED)
                .map(Assignment::department)
                .toList();
    }

    /** Nothing may lift this: whom a tip-off accuses, and who took over from them, is told nothing. */
    private List<Addressee> departments(Audience audience, Complaint complaint, List<DepartmentId> told) {
        Set<DepartmentId> accused = complaint.subject().kind() == ComplaintKind.TIP_OFF
                ? departments.withSuccessors(complaint.subject().accused())
                : Set.of();
        return told.stream()
                .filter(department -> !accused.contains(department))
                .map(department -> new Addressee(audience, department, null))
                .toList();
    }

    private Optional<String> phone(Complaint complaint, Storage.Reading from) {
        SealedText phone = complaint.words().phone();
        return phone == null || complaint.proceedings().privacy().anonymous()
                ? Optional.empty()
                : from.personal(phone.ref()).flatMap(bytes -> seal.open(complaint.person(), phone, bytes));
    }
}
