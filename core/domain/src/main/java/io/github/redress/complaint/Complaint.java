package io.github.redress.complaint;

import static io.github.redress.complaint.AssignmentRole.LEAD;
import static io.github.redress.complaint.AssignmentState.RELEASED;

import io.github.redress.Actor;
import io.github.redress.ComplaintId;
import io.github.redress.DepartmentId;
import io.github.redress.Subject;
import io.github.redress.complaint.ComplaintCommand.ImportCase;
import io.github.redress.complaint.ComplaintCommand.ReceiveComplaint;
import io.github.redress.complaint.ComplaintEvent.ComplaintRouted;
import io.github.redress.department.Departments;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A complaint as its events have made it. Never changed in place: {@link #after} returns what it is after one more event.
 *
 * <p>Which event is which milestone stands in one place, {@code Milestones}; which milestones start, stop, pause and reset a clock,
 * its policy says. A milestone of the whole case drives every clock, one of a department those of that department, and one of the
 * lead the city's own too. What still runs when the person rates or the case is over is cancelled: a case that is over runs no clocks but a
 * commitment's, and those of the windows in which a review may be asked for and in which it is kept at hand. What a policy promises
 * from an unsatisfied rating on runs until it is kept or the case is over.
 *
 * @param id its id
 * @param number what people call it by
 * @param person whose words it holds
 * @param words where those words are
 * @param subject what it is about, with the tags that the rules put on it
 * @param state where it stands
 * @param versions the stored documents it came in under, by {@code kind/name}; every promise to it is made under these
 * @param acceptedAt when the city took it on, null while it has not, and for an imported case
 * @param routed what the rules said, null for an imported case
 * @param sla the policy that the dispatching rule asked for, null for the usual ones
 * @param assignments who has it or had it, in the order given
 * @param clocks every promise made, in the order made
 * @param outcome how it ended, null while it has not, and where it ended without an answer that says so
 * @param rating how the person rated it, null while they have not
 * @param resolved whether the person called it resolved, null where not said
 * @param proceedings what goes on beside, each a record of its own
 * @param lastActAt when somebody last did something; notices of time do not count
 * @param changedAt when anything last happened
 */
public record Complaint(
        ComplaintId id,
        String number,
        UUID person,
        Words words,
        Subject subject,
        ComplaintState state,
        SortedMap<String, Long> versions,
        @Nullable Instant acceptedAt,
        @Nullable ComplaintRouted routed,
        @Nullable String sla,
        List<Assignment> assignments,
        List<CaseClock> clocks,
        @Nullable Outcome outcome,
        @Nullable SatisfactionRating rating,
        @Nullable Boolean resolved,
        Proceedings proceedings,
        Instant lastActAt,
        Instant changedAt) {

    /** Copies the collections. */
    public Complaint {
        versions = Recorded.sorted(versions);
        assignments = List.copyOf(assignments);
        clocks = List.copyOf(clocks);
    }

    /**
     * Returns the complaint that these events make.
     *
     * @param events all events of one complaint, in order, at least one
     */
    public static Complaint fold(List<Recorded> events) {
        Complaint complaint = first(events.get(0));
        for (Recorded next : events.subList(1, events.size())) {
            complaint = complaint.after(next);
        }
        return complaint;
    }

    /**
     * Returns the complaint that begins with this event.
     *
     * @throws IllegalArgumentException if no complaint begins with such an event
     */
    public static Complaint first(Recorded recorded) {
        return Beginning.first(recorded);
    }

    /** Returns the complaint after one more event. */
    public Complaint after(Recorded recorded) {
        return new Fold(this).after(recorded);
    }

    /**
     * Returns what comes of a command that begins a complaint. Its acceptance is promised at once, if any policy that
     * fits has such a goal.
     *
     * @param at when it came in
     */
    public static Decision begin(ComplaintCommand command, Instant at, Rulebook rules) {
        if (command instanceof ImportCase importing) {
            return Decisions.takeOver(importing.imported(), rules);
        }
        if (!(command instanceof ReceiveComplaint receive)) {
            throw new IllegalArgumentException(
                    "a complaint cannot begin with " + command.getClass().getSimpleName());
        }
        return Decisions.receive(receive, at, rules);
    }

    /**
     * Returns what comes of a command.
     *
     * @param at when it is given; before {@link #lastActAt} it is refused
     */
    public Decision decide(ComplaintCommand command, Instant at, Rulebook rules) {
        return new Decisions(this, at, rules).decide(command);
    }

    /**
     * Returns what comes of a command that somebody gives. Whoever handled the complaint is refused where they would judge their own
     * work; that an access policy lets them, changes nothing.
     *
     * @param by who gives it
     * @param at when it is given; before {@link #lastActAt} it is refused
     */
    public Decision decide(Actor by, ComplaintCommand command, Instant at, Rulebook rules) {
        Action asked = command.action();
        Optional<Decision.Refused> objection =
                asked == null ? Optional.empty() : objection(by, asked, rules.departments());
        return objection.isPresent() ? objection.get() : decide(command, at, rules);
    }

    /**
     * Returns why this actor may never do that to this complaint, because they or their department handled it or are accused; empty when
     * nothing of the kind is known.
     *
     * @param departments those of today, which say who took over from whom
     */
    public Optional<Decision.Refused> objection(Actor actor, Action action, Departments departments) {
        return Independence.objection(this, actor, action, departments);
    }

    /** Returns the assignment of the one lead that was not released, or empty before dispatch. */
    public Optional<Assignment> lead() {
        return assignments.stream()
                .filter(a -> a.role() == LEAD && a.state() != RELEASED)
                .findFirst();
    }

    /** Returns every department that was ever given the complaint, also those that were released from it. */
    public Set<DepartmentId> hadBy() {
        return assignments.stream().map(Assignment::department).collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the department's latest assignment from which it was not released, or empty when it has none. */
    public Optional<Assignment> assignmentOf(DepartmentId department) {
        return assignments.stream()
                .filter(a -> a.department().equals(department) && a.state() != RELEASED)
                .reduce((earlier, later) -> later);
    }

    /**
     * Returns whether it is over: its state says so, or its person is satisfied. One whose person is not satisfied goes on, until it is
     * done again, verified, reviewed, closed or ended.
     */
    public boolean isOver() {
        return isOver(state, rating);
    }

    /** Returns whether another complaint about the same trouble may go on in it: until it is over or rated; after that it is handled anew. */
    public boolean takesDuplicates() {
        return !isOver() && state != ComplaintState.RATED;
    }

    static boolean isOver(ComplaintState state, @Nullable SatisfactionRating rating) {
        return state.isOver() || (state == ComplaintState.RATED && rating != null && rating.isSatisfied());
    }

    /** Returns when time has something to say about this complaint next, or empty when it never has again. */
    public Optional<Instant> wakeAt() {
        return Notices.next(this).map(CaseClock.Notice::when);
    }
}
