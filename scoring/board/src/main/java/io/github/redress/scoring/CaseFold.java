package io.github.redress.scoring;

import io.github.redress.Actor;
import io.github.redress.ComplaintKind;
import io.github.redress.DepartmentId;
import io.github.redress.complaint.AftermathEvent.ReworkOrdered;
import io.github.redress.complaint.ComplaintEvent;
import io.github.redress.complaint.ComplaintEvent.CaseImported;
import io.github.redress.complaint.ComplaintEvent.ComplaintReceived;
import io.github.redress.complaint.ComplaintEvent.ComplaintReplied;
import io.github.redress.complaint.ComplaintEvent.ComplaintTerminated;
import io.github.redress.complaint.ComplaintEvent.ComplaintWithdrawn;
import io.github.redress.complaint.ComplaintEvent.DeadlineChangeCause;
import io.github.redress.complaint.ComplaintEvent.DeadlineChanged;
import io.github.redress.complaint.ComplaintEvent.DeadlinePaused;
import io.github.redress.complaint.ComplaintEvent.DeadlineSet;
import io.github.redress.complaint.ComplaintEvent.FirstContactMade;
import io.github.redress.complaint.HandlingEvent.CommitmentPlanned;
import io.github.redress.complaint.HandlingEvent.ContactMade;
import io.github.redress.complaint.HandlingEvent.InterimReplySent;
import io.github.redress.complaint.HandlingEvent.ReplyApproved;
import io.github.redress.complaint.LinkEvent.AnswerShared;
import io.github.redress.complaint.LinkEvent.DuplicateLinked;
import io.github.redress.complaint.LinkEvent.DuplicateParted;
import io.github.redress.complaint.LinkEvent.DuplicateUnlinked;
import io.github.redress.complaint.Recorded;
import io.github.redress.sla.GoalName;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is known of one case after its first events. */
final class CaseFold {

    private final CaseParts parts = new CaseParts();
    private final CaseHearing hearing = new CaseHearing();
    private long version;
    private @Nullable Instant left;
    private boolean leftLate;
    private @Nullable Instant cameBack;
    private @Nullable Instant answeredInMain;
    private @Nullable Instant started;
    private @Nullable Instant due;
    private @Nullable Instant closed;
    private @Nullable Instant contactDue;
    private @Nullable Instant contacted;
    private OnTimeFlag onTime = OnTimeFlag.UNSTATED;
    private int reworks;
    private int extensions;
    private int pauses;
    private boolean praise;
    private @Nullable DepartmentId takenBy;
    private boolean standsStill;
    private @Nullable String channel;
    private @Nullable String category;

    /** Returns the version of the last event that it knows, 0 before the first. */
    long version() {
        return version;
    }

    /** Adds the next event. */
    void add(Recorded recorded) {
        version = recorded.version();
        ComplaintEvent event = recorded.event();
        if (event instanceof CaseImported imported) {
            take(imported);
        }
        leave(event, recorded.at());
        parts.add(event);
        promised(event);
        answered(event, recorded.at());
        came(event, recorded.actor());
        hearing.add(event, recorded.actor());
        reworks += event instanceof ReworkOrdered ? 1 : 0;
    }

    /** Where it came in, and what it is about. */
    private void take(CaseImported imported) {
        started = imported.receivedAt();
        praise = imported.kind() == ComplaintKind.PRAISE;
        due = imported.due();
        closed = imported.closedAt();
        onTime = flag(imported);
        channel = imported.channel().value();
        category = imported.category().value();
    }

    private void promised(ComplaintEvent event) {
        if (event instanceof DeadlineSet promise) {
            if (isFirst(promise.goal(), promise.assignment())) {
                started = promise.start();
                due = promise.due();
                standsStill = false;
            } else if (isFirstContact(promise.goal(), promise.assignment())) {
                contactDue = promise.due();
            }
        } else if (event instanceof DeadlineChanged changed) {
            if (isFirst(changed.goal(), changed.assignment())) {
                started = changed.start();
                due = changed.due();
                standsStill = false;
                extensions += changed.cause() == DeadlineChangeCause.EXTENDED ? 1 : 0;
            } else if (isFirstContact(changed.goal(), changed.assignment())) {
                contactDue = changed.due();
            }
        } else if (event instanceof DeadlinePaused paused && isFirst(paused.goal(), paused.assignment())) {
            standsStill = true;
            pauses++;
        }
    }

    private void answered(ComplaintEvent event, Instant at) {
        if (event instanceof ComplaintReplied) {
            answeredAt(at);
        } else if (event instanceof ReplyApproved approved) {
            answeredAt(approved.submittedAt());
        } else if (event instanceof ComplaintTerminated) {
            closed = closed == null ? at : closed;
        } else if (event instanceof FirstContactMade
                || event instanceof InterimReplySent
                || event instanceof CommitmentPlanned
                || (event instanceof ContactMade contact && contact.reached())) {
            contacted = contacted == null ? at : contacted;
        }
    }

    /** Whoever judged the case while it was open judged too early: now the instants decide. */
    private void answeredAt(Instant at) {
        if (closed == null) {
            closed = at;
            onTime = due == null ? onTime : OnTimeFlag.UNSTATED;
        }
        contacted = contacted == null ? at : contacted;
    }

    private void came(ComplaintEvent event, Actor by) {
        if (event instanceof ComplaintReceived received) {
            praise = received.kind() == ComplaintKind.PRAISE;
            takenBy = by.actsFor();
            channel = received.channel().value();
            category = received.category().value();
        }
    }

    /** The person takes it back, or it goes on in another case, and maybe comes back from there. */
    private void leave(ComplaintEvent event, Instant at) {
        if (event instanceof ComplaintWithdrawn) {
            // One that came back only to be taken back had no clock of its own until then.
            goAway(at, at.equals(cameBack) ? leftLate : isOverdue(at));
        } else if (event instanceof DuplicateLinked) {
            goAway(at, isOverdue(at));
            answeredInMain = null;
        } else if (event instanceof AnswerShared) {
            answeredInMain = answeredInMain == null ? at : answeredInMain;
        } else if (event instanceof DuplicateUnlinked) {
            left = null;
            cameBack = at;
        } else if (event instanceof DuplicateParted parted) {
            part(parted.lead());
        }
    }

    private void goAway(Instant at, boolean late) {
        if (left == null) {
            left = at;
            leftLate = late;
        }
    }

    private boolean isOverdue(Instant at) {
        boolean passed = due != null && !standsStill && due.isBefore(at);
        return closed == null && (onTime == OnTimeFlag.LATE || (onTime == OnTimeFlag.UNSTATED && passed));
    }

    /** Whether the answer that was shared came in time, the main case says; what had been late before for the same lead stays late. */
    private void part(@Nullable DepartmentId lead) {
        closed = answeredInMain;
        contacted = contacted == null ? answeredInMain : contacted;
        if (!leftLate || !Objects.equals(lead, parts.lead())) {
            started = null;
            due = answeredInMain;
            contactDue = null;
            onTime = answeredInMain == null ? OnTimeFlag.UNSTATED : OnTimeFlag.UNDECIDED;
            extensions = 0;
            pauses = 0;
        }
        standsStill = false;
        left = null;
    }

    private boolean isFirst(GoalName goal, int assignment) {
        return goal.equals(GoalName.RESOLUTION) && reworks == 0 && !parts.isSupport(assignment);
    }

    private boolean isFirstContact(GoalName goal, int assignment) {
        return goal.equals(GoalName.FIRST_CONTACT) && reworks == 0 && !parts.isSupport(assignment);
    }

    /** Returns the result of the lead, or nothing where nobody answers for the case. */
    List<CaseResult> ofLead(String id, Function<DepartmentId, String> unit) {
        DepartmentId lead = parts.lead();
        return lead == null || isNobodys() ? List.of() : List.of(result(id, unit.apply(lead), lead, Part.LEAD, unit));
    }

    /** Returns the results of every unit with a part in it; a unit with several has the first of lead, support and former. */
    List<CaseResult> ofAll(String id, Function<DepartmentId, String> unit) {
        if (parts.lead() == null || isNobodys()) {
            return List.of();
        }
        List<CaseResult> results = new ArrayList<>();
        parts.byUnit(unit).forEach((name, held) -> results.add(result(id, name, held.department(), held.part(), unit)));
        return results;
    }

    private boolean isNobodys() {
        return left != null && !leftLate;
    }

    private CaseResult result(
            String id, String name, DepartmentId department, Part part, Function<DepartmentId, String> unit) {
        boolean open = closed == null;
        // While the clock stands still there is no deadline that could pass.
        Instant by = open && standsStill ? null : due;
        CaseResult.Builder result = CaseResult.builder(id, name)
                .part(part)
                .started(started)
                .due(by)
                .closed(closed)
                .onTime(!open && by == null && onTime == OnTimeFlag.UNSTATED ? OnTimeFlag.UNDECIDED : onTime)
                .contactDue(contactDue)
                .contacted(contacted)
                .returns(parts.returns(department))
                .reworks(reworks)
                .extensions(extensions)
                .pauses(pauses)
                .praise(praise && left == null)
                .selfTaken(takenBy != null && unit.apply(takenBy).equals(name))
                .channel(channel)
                .category(category);
        if (left == null) {
            hearing.tellOf(result, name, unit);
        }
        return result.build();
    }

    /** The other system's verdict, where it gave one; a case without verdict and deadline is undecided. */
    private static OnTimeFlag flag(CaseImported imported) {
        Boolean verdict = imported.onTime();
        if (verdict != null) {
            return verdict ? OnTimeFlag.ON_TIME : OnTimeFlag.LATE;
        }
        return imported.due() == null ? OnTimeFlag.UNDECIDED : OnTimeFlag.UNSTATED;
    }
}
