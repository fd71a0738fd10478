package io.github.redress.access;

import io.github.redress.DepartmentId;
import io.github.redress.complaint.AssignmentRole;
import io.github.redress.complaint.CaseClock;
import io.github.redress.complaint.Complaint;
import io.github.redress.complaint.ComplaintState;
import io.github.redress.complaint.Lifecycle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * That a complaint stands in a queue, and why it does so where it does.
 *
 * <p>A complaint that is not over is held by exactly one: it has exactly one place with {@link #holds}, or none while it waits
 * for the person, who was answered. Beside that it may stand in queues of those who help the holder, decide something about it, or have
 * to keep a date that they named, which may outlive the case. What waits for somebody's decision is in the queue of who decides it, for
 * as long as it can be decided: {@link Lifecycle} says in which states.
 *
 * @param queue which queue
 * @param department whose: always for {@link Queue#DEPARTMENT}, for {@link Queue#EXTENSIONS} where it is that of a department's head,
 *     null for every other
 * @param holds whether the case waits for this queue and no other
 * @param next the clock with the earliest deadline of those that whoever has this queue must keep; null where none runs. A clock
 *     that stands still has no deadline, and nobody is late for a window
 */
public record QueuePlace(
        Queue queue,
        @Nullable DepartmentId department,
        boolean holds,
        @Nullable CaseClock next) {

    /** Refuses a department without its queue, and its queue without the department. */
    public QueuePlace {
        Objects.requireNonNull(queue, "queue");
        if (department == null ? queue == Queue.DEPARTMENT : !queue.isOfDepartments()) {
            throw new IllegalArgumentException("queue " + queue + " cannot be that of department " + department);
        }
    }

    /** Returns every queue that the complaint stands in, each once and each department once. */
    public static List<QueuePlace> of(Complaint complaint) {
        List<QueuePlace> places = new ArrayList<>();
        queueOf(complaint)
                .ifPresent(queue -> places.add(new QueuePlace(queue, null, true, earliest(complaint, clock -> true))));
        WaitingDecisions.of(complaint).forEach(places::add);
        Set<DepartmentId> departments = new LinkedHashSet<>();
        complaint.assignments().forEach(assignment -> departments.add(assignment.department()));
        departments.forEach(department -> ofDepartment(complaint, department).ifPresent(places::add));
        return List.copyOf(places);
    }

    /** Where the case waits while no department has it. */
    private static Optional<Queue> queueOf(Complaint complaint) {
        return switch (complaint.state()) {
            case RECEIVED -> Optional.of(Queue.TO_ACCEPT);
            case ACCEPTED -> Optional.of(Queue.TO_DISPATCH);
            case REPLY_REVIEW -> Optional.of(Queue.ANSWERS_TO_REVIEW);
            case RATED ->
                Optional.ofNullable(complaint.rating())
                        .filter(rating -> !rating.isSatisfied())
                        .map(rating -> Queue.UNHAPPY);
            case UNDER_VERIFICATION -> Optional.of(Queue.TO_VERIFY);
            case UNDER_REVIEW -> Optional.of(Queue.TO_REVIEW);
            case DISPATCHED,
                    IN_PROGRESS,
                    REPLIED,
                    CLOSED,
                    DUPLICATE,
                    ARCHIVED,
                    REDIRECTED,
                    DECLINED,
                    WITHDRAWN,
                    TERMINATED -> Optional.empty();
        };
    }

    private static Optional<QueuePlace> ofDepartment(Complaint complaint, DepartmentId department) {
        boolean leads = isWithALead(complaint.state())
                && complaint
                        .lead()
                        .filter(lead -> lead.department().equals(department))
                        .isPresent();
        boolean supports = !complaint.isOver()
                && complaint.assignments().stream()
                        .anyMatch(a -> a.department().equals(department)
                                && a.role() == AssignmentRole.SUPPORT
                                && !a.state().isOver());
        boolean named = complaint.clocks().stream().anyMatch(clock -> isOwn(clock, department) && isNamedDate(clock));
        if (!leads && !supports && !named) {
            return Optional.empty();
        }
        Predicate<CaseClock> kept = clock ->
                isOwn(clock, department) || (leads && clock.department().isEmpty());
        return Optional.of(new QueuePlace(Queue.DEPARTMENT, department, leads, earliest(complaint, kept)));
    }

    private static boolean isWithALead(ComplaintState state) {
        return state == ComplaintState.DISPATCHED || state == ComplaintState.IN_PROGRESS;
    }

    private static boolean isOwn(CaseClock clock, DepartmentId department) {
        return clock.department().filter(department::equals).isPresent();
    }

    /** A date that a department named binds it after the case is over. */
    private static boolean isNamedDate(CaseClock clock) {
        return clock.isRunning() && !clock.goal().isWindow() && clock.goal().outlivesTheCase();
    }

    static @Nullable CaseClock earliest(Complaint complaint, Predicate<CaseClock> kept) {
        return complaint.clocks().stream()
                .filter(clock ->
                        clock.isRunning() && !clock.isPaused() && !clock.goal().isWindow())
                .filter(kept)
                .min(Comparator.comparing(CaseClock::due))
                .orElse(null);
    }
}
