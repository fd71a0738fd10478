package io.github.redress.desk;

import io.github.redress.Actor;
import io.github.redress.DepartmentId;
import io.github.redress.access.Audience;
import io.github.redress.access.Notice;
import io.github.redress.access.NoticeTable;
import io.github.redress.complaint.Action;
import io.github.redress.complaint.AftermathEvent.ReworkOrdered;
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
import io.github.redress.complaint.DisputeEvent.AssignmentReleased;
import io.github.redress.complaint.DisputeEvent.AssignmentTransferred;
import io.github.redress.complaint.HandlingEvent.PauseReasonEnded;
import io.github.redress.complaint.LinkEvent.DuplicateLinked;
import io.github.redress.complaint.MainLink;
import io.github.redress.complaint.OversightEvent.SupportCalled;
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
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Works out who is told of an event: who had the case when the command was done that made it, and, for people, whether they may
 * still be told now.
 */
final class NoticeWriter {

    private final Transactions transactions;
    private final ConfigurationInForce configuration;
    private final Seal seal;
    private final NoticeBundles bundles;

    NoticeWriter(Transactions transactions, ConfigurationInForce configuration, Seal seal, ZoneId zone) {
        this.transactions = transactions;
        this.configuration = configuration;
        this.seal = seal;
        this.bundles = new NoticeBundles(this::departments, zone);
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
        Complaint then = Complaint.fold(withWhatFollows(events, recorded));
        Complaint now = Complaint.fold(events);
        NoticeFacts facts = NoticeFacts.of(recorded, then);
        Map<String, Notification> byId = new LinkedHashMap<>();
        for (Notice notice : notices) {
            addressees(notice, recorded, facts, then, now, from).stream()
                    .map(to -> new Notification(
                            facts,
                            to.audience(),
                            to.department(),
                            to.told(),
                            actor -> mayReach(actor, to.audience(), now),
                            notice.template(),
                            bundles))
                    .forEach(notification -> byId.putIfAbsent(notification.id(), notification));
        }
        return List.copyOf(byId.values());
    }

    private Departments departments() {
        return configuration.now().configuration().departments();
    }

    /** As things are now: who steps aside after something happened is not told of it any more. */
    private boolean mayReach(Actor actor, Audience audience, Complaint now) {
        boolean partial = switch (audience) {
            case EVALUATOR ->
                now.objection(actor, Action.GIVE_VERDICT, departments()).isPresent();
            case REVIEWER ->
                now.objection(actor, Action.DECIDE_REVIEW, departments()).isPresent();
            default -> false;
        };
        return !partial
                && !configuration.now().guard().hides(now, actor)
                && !now.proceedings().oversight().bars(actor);
    }

    /** What a command promises and moves is written behind what was decided, and belongs into the same message. */
    private static List<Recorded> withWhatFollows(List<Recorded> events, Recorded told) {
        int end = (int) told.version();
        while (end < events.size() && followsFrom(told, events.get(end))) {
            end++;
        }
        return events.subList(0, end);
    }

    private static boolean followsFrom(Recorded told, Recorded next) {
        ComplaintEvent event = next.event();
        boolean mayFollow = event instanceof DeadlineSet
                || event instanceof DeadlineChanged
                || event instanceof DeadlinePaused
                || event instanceof PauseReasonEnded
                || event instanceof AssignmentReleased
                || event instanceof AssignmentTransferred;
        return mayFollow && next.at().equals(told.at()) && next.actor().equals(told.actor());
    }

    private static IllegalStateException newer(Recorded recorded) {
        return new IllegalStateException("complaint " + recorded.complaint()
                + " has events of a newer release; a node of that release must tell of event " + recorded.version());
    }

    /**
     * Who hears it.
     *
     * @param told where a person does, null for an office
     */
    private record Addressee(Audience audience, @Nullable DepartmentId department, Notification.@Nullable Told told) {}

    private List<Addressee> addressees(
            Notice notice, Recorded recorded, NoticeFacts facts, Complaint then, Complaint now, Storage.Reading from) {
        Audience audience = notice.audience();
        ComplaintEvent event = recorded.event();
        return switch (audience) {
            case COMPLAINANT ->
                phone(now, from)
                        .map(phone -> new Addressee(audience, null, new Notification.Told(null, phone)))
                        .stream()
                        .toList();
            case SUPPORTERS -> supporters(then, now, from);
            case LEAD -> departments(audience, then, lead(event, then));
            case SUPPORT -> departments(audience, then, support(event, then));
            case COPIED ->
                departments(
                        audience,
                        then,
                        event instanceof ComplaintDispatched dispatched ? dispatched.copies() : List.of());
            case CONCERNED ->
                facts.department() == null
                        ? List.of(new Addressee(Audience.CENTRE, null, null))
                        : departments(audience, then, concerned(event, facts.department()));
            case FORMER ->
                departments(
                        audience,
                        then,
                        event instanceof AssignmentTransferred transferred ? List.of(transferred.from()) : List.of());
            case CENTRE, SUPERVISOR, EVALUATOR, REVIEWER -> List.of(new Addressee(audience, null, null));
        };
    }

    private static List<DepartmentId> concerned(ComplaintEvent event, DepartmentId other) {
        List<DepartmentId> named = EventDepartments.of(event);
        return named.isEmpty() ? List.of(other) : named;
    }

    private static List<DepartmentId> lead(ComplaintEvent event, Complaint then) {
        return having(event, then, AssignmentRole.LEAD).limit(1).toList();
    }

    /** All that help; where somebody is called, or has to act again, these. */
    private static List<DepartmentId> support(ComplaintEvent event, Complaint then) {
        if (event instanceof SupportCalled called) {
            return called.departments();
        }
        return event instanceof ReworkOrdered rework
                ? rework.departments().stream().skip(1).toList()
                : having(event, then, AssignmentRole.SUPPORT).toList();
    }

    /** Who has a part; where the case goes on in another one from now on, who had one. */
    private static Stream<DepartmentId> having(ComplaintEvent event, Complaint then, AssignmentRole role) {
        MainLink main = then.proceedings().links().main();
        List<Assignment> parts =
                event instanceof DuplicateLinked && main != null ? main.assignments() : then.assignments();
        return parts.stream()
                .filter(assignment -> assignment.role() == role && assignment.state() != AssignmentState.RELEASED)
                .map(Assignment::department);
    }

    /** Nothing may lift this: whom a tip-off accuses, and who took over from them, is told nothing. */
    private List<Addressee> departments(Audience audience, Complaint complaint, List<DepartmentId> told) {
        return told.stream()
                .filter(department -> !configuration.now().guard().hides(complaint, department))
                .map(department -> new Addressee(audience, department, null))
                .toList();
    }

    /** Who had joined when it happened, has not left since, and wants to be told. */
    private List<Addressee> supporters(Complaint then, Complaint now, Storage.Reading from) {
        return then.proceedings().links().supporters().stream()
                .filter(now.proceedings().links().supporters()::contains)
                .flatMap(supporter -> opened(supporter.person(), supporter.phone(), from)
                        .map(phone -> new Notification.Told(supporter.id(), phone))
                        .map(told -> new Addressee(Audience.SUPPORTERS, null, told))
                        .stream())
                .toList();
    }

    private Optional<String> phone(Complaint complaint, Storage.Reading from) {
        return complaint.proceedings().privacy().anonymous()
                ? Optional.empty()
                : opened(complaint.person(), complaint.words().phone(), from);
    }

    private Optional<String> opened(UUID person, @Nullable SealedText phone, Storage.Reading from) {
        return phone == null
                ? Optional.empty()
                : from.personal(phone.ref()).flatMap(bytes -> seal.open(person, phone, bytes));
    }
}
