package io.github.redress.complaint;

import static io.github.redress.complaint.AssignmentRole.LEAD;
import static io.github.redress.complaint.AssignmentRole.SUPPORT;

import io.github.redress.DepartmentId;
import io.github.redress.Role;
import io.github.redress.Subject;
import io.github.redress.complaint.ComplaintEvent.AcceptanceDeclined;
import io.github.redress.complaint.ComplaintEvent.AlreadySo;
import io.github.redress.complaint.ComplaintEvent.AnsweredDirectly;
import io.github.redress.complaint.ComplaintEvent.AssignmentAcknowledged;
import io.github.redress.complaint.ComplaintEvent.ComplaintAccepted;
import io.github.redress.complaint.ComplaintEvent.ComplaintDispatched;
import io.github.redress.complaint.ComplaintEvent.ComplaintRated;
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
import io.github.redress.sla.GoalName;
import io.github.redress.sla.Milestone;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A complaint taking in one more event. Used once; what a subject of its own does to it stands in that subject's fold. */
final class Fold {

    final Complaint before;
    private Subject subject;
    ComplaintState state;
    private SortedMap<String, Long> versions;
    private @Nullable Instant acceptedAt;
    private @Nullable ComplaintRouted routed;
    private @Nullable String sla;
    List<Assignment> assignments;
    final List<CaseClock> clocks;

    @Nullable
    Outcome outcome;

    @Nullable
    SatisfactionRating rating;

    @Nullable
    Boolean resolved;

    Proceedings proceedings;
    private Instant lastActAt;
    private Instant changedAt;

    Fold(Complaint before) {
        this.before = before;
        this.subject = before.subject();
        this.state = before.state();
        this.versions = before.versions();
        this.acceptedAt = before.acceptedAt();
        this.routed = before.routed();
        this.sla = before.sla();
        this.assignments = before.assignments();
        this.clocks = new ArrayList<>(before.clocks());
        this.outcome = before.outcome();
        this.rating = before.rating();
        this.resolved = before.resolved();
        this.proceedings = before.proceedings();
        this.lastActAt = before.lastActAt();
        this.changedAt = before.changedAt();
    }

    /** Counts these accounts among those that handled it, whoever they acted for. */
    void handledBy(List<String> accounts) {
        Aftermath aftermath = proceedings.aftermath();
        proceedings = proceedings.with(aftermath.with(aftermath.participants().with(accounts, List.of())));
    }

    Complaint after(Recorded recorded) {
        ComplaintEvent event = recorded.event();
        Instant at = recorded.at();
        proceedings = proceedings.touchedBy(recorded.actor());
        if (event instanceof AnsweredDirectly && recorded.actor().role() != Role.SYSTEM) {
            handledBy(List.of(recorded.actor().id()));
        }
        if (event instanceof ComplaintRouted route) {
            routed = route;
            Set<String> tags = new HashSet<>(before.subject().tags());
            tags.addAll(route.tags());
            subject = before.subject().withTags(tags);
        } else if (event instanceof RedirectedToEmergency) {
            state = ComplaintState.REDIRECTED;
            outcome = Outcome.REDIRECTED;
        } else if (event instanceof AcceptanceDeclined) {
            state = ComplaintState.DECLINED;
        } else if (event instanceof AnsweredDirectly answered) {
            state = ComplaintState.REPLIED;
            outcome = answered.outcome();
        } else if (event instanceof ComplaintWithdrawn) {
            state = ComplaintState.WITHDRAWN;
            outcome = Outcome.WITHDRAWN;
        } else if (event instanceof ComplaintTerminated) {
            state = ComplaintState.TERMINATED;
        } else if (event instanceof ComplaintAccepted) {
            state = ComplaintState.ACCEPTED;
            // What was stored before cases kept the versions of their receipt named those of their acceptance here.
            versions = recorded.versions();
            acceptedAt = at;
        } else if (event instanceof ComplaintDispatched dispatched) {
            state = ComplaintState.DISPATCHED;
            sla = dispatched.sla();
            assignments = offered(dispatched, at);
        } else if (event instanceof AssignmentAcknowledged acknowledged) {
            Assignment assignment = assignment(acknowledged.assignment());
            assignment(assignment.no(), a -> a.withState(AssignmentState.ACKNOWLEDGED));
            state = assignment.role() == LEAD ? ComplaintState.IN_PROGRESS : before.state();
        } else if (event instanceof FirstContactMade contact) {
            assignment(contact.assignment(), a -> a.contacted(at));
        } else if (event instanceof ComplaintReplied replied) {
            state = ComplaintState.REPLIED;
            outcome = replied.outcome();
            assignment(replied.assignment(), a -> a.contacted(at).withState(AssignmentState.DONE));
        } else if (event instanceof ComplaintRated rated) {
            state = ComplaintState.RATED;
            rating = rated.rating();
            resolved = rated.resolved();
        } else if (event instanceof DeadlineSet promise) {
            clocks.add(CaseClock.of(promise));
        } else if (event instanceof DeadlinePaused paused) {
            clock(paused.goal(), paused.assignment(), clock -> clock.paused(paused, at));
        } else if (event instanceof DeadlineChanged changed) {
            clock(changed.goal(), changed.assignment(), clock -> clock.changed(changed, at));
        } else if (event instanceof DeadlineWarned warned) {
            clock(warned.goal(), warned.assignment(), clock -> clock.warnedTo(warned.level()));
        } else if (event instanceof DeadlineMissed missed) {
            clock(missed.goal(), missed.assignment(), CaseClock::noted);
        } else if (event instanceof DeadlineEscalated escalated) {
            clock(escalated.goal(), escalated.assignment(), clock -> clock.escalatedTo(escalated.level()));
        } else if (event instanceof HandlingEvent handling) {
            HandlingFold.fold(handling, recorded, this);
        } else if (event instanceof DisputeEvent dispute) {
            DisputeFold.fold(dispute, recorded, this);
        } else if (event instanceof OversightEvent oversight) {
            OversightFold.fold(oversight, recorded, this);
        } else if (event instanceof AftermathEvent aftermath) {
            AftermathFold.fold(aftermath, recorded, this);
        } else if (event instanceof LinkEvent link) {
            LinkFold.fold(link, recorded, this);
        } else if (event instanceof PrivacyEvent privacy) {
            PrivacyFold.fold(privacy, recorded, this);
        } else if (event instanceof UnknownEvent unknown) {
            throw new IllegalStateException("complaint " + before.id() + " has an event of type " + unknown.type()
                    + ", schema " + unknown.schema() + ", which this release does not know");
        } else if (!(event instanceof AlreadySo)) {
            throw new IllegalArgumentException("a complaint that has begun cannot begin again: " + before.id());
        }
        Milestones.of(event).ifPresent(passed -> stop(passed, at));
        if (event instanceof RedirectedToEmergency || event instanceof AcceptanceDeclined) {
            // What was promised is to hear whether the city takes it on.
            stop(new Milestones(Milestone.ACCEPTED, 0), at);
        }
        if (state.endsContests()) {
            DisputeFold.overtaken(at, this);
        }
        // What begins with the rating begins after it.
        if (event instanceof ComplaintRated || Complaint.isOver(state, rating)) {
            clocks.replaceAll(clock -> clock.goal().outlivesTheCase() ? clock : clock.cancelled(at));
        }
        if (before.state() == ComplaintState.RATED && state != ComplaintState.RATED) {
            cancel(Set.of(GoalName.FOLLOW_UP), at);
        }
        changedAt = later(before.changedAt(), at);
        lastActAt = event.isMadeByTime()
                        || event instanceof DeadlineChanged
                        || event instanceof DeadlineSet
                        || event instanceof AlreadySo
                ? before.lastActAt()
                : later(before.lastActAt(), at);
        return made();
    }

    void cancel(Set<GoalName> goals, Instant at) {
        clocks.replaceAll(clock -> goals.contains(clock.goal()) ? clock.cancelled(at) : clock);
    }

    Assignment assignment(int no) {
        return before.assignments().stream()
                .filter(a -> a.no() == no)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("complaint " + before.id() + " has "
                        + before.assignments().size() + " assignments, and no number " + no));
    }

    private static List<Assignment> offered(ComplaintDispatched dispatched, Instant at) {
        List<Assignment> offered = new ArrayList<>();
        offered.add(Assignment.offered(1, dispatched.lead(), LEAD, at));
        for (DepartmentId department : dispatched.support()) {
            offered.add(Assignment.offered(offered.size() + 1, department, SUPPORT, at));
        }
        return offered;
    }

    void assignment(int no, UnaryOperator<Assignment> change) {
        List<Assignment> changed = new ArrayList<>(assignments);
        changed.replaceAll(a -> a.no() == no ? change.apply(a) : a);
        assignments = changed;
    }

    void clock(GoalName goal, int assignment, UnaryOperator<CaseClock> change) {
        clocks.replaceAll(clock -> clock.is(goal, assignment) && clock.isRunning() ? change.apply(clock) : clock);
    }

    void stop(Milestones passed, Instant at) {
        boolean isLead = before.lead().map(Assignment::no).orElse(-1) == passed.assignment();
        clocks.replaceAll(clock -> passed.concerns(clock, isLead)
                        && clock.promise().drivenBy().stop().contains(passed.milestone())
                ? clock.stopped(at)
                : clock);
    }

    /** What nobody dispatched, its departments have under what the rules said. */
    void givenByRule() {
        sla = assignments.isEmpty() && routed != null ? routed.sla() : sla;
    }

    private Complaint made() {
        return new Complaint(
                before.id(),
                before.number(),
                before.person(),
                before.words(),
                subject,
                state,
                versions,
                acceptedAt,
                routed,
                sla,
                assignments,
                clocks,
                outcome,
                rating,
                resolved,
                proceedings,
                lastActAt,
                changedAt);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
