package io.github.redress.scoring.supervision;

import io.github.redress.DepartmentId;
import io.github.redress.complaint.AftermathEvent.ComplaintClosed;
import io.github.redress.complaint.ComplaintEvent;
import io.github.redress.complaint.ComplaintEvent.AnsweredDirectly;
import io.github.redress.complaint.ComplaintEvent.CaseImported;
import io.github.redress.complaint.ComplaintEvent.ComplaintReplied;
import io.github.redress.complaint.ComplaintEvent.ComplaintTerminated;
import io.github.redress.complaint.ComplaintEvent.ComplaintWithdrawn;
import io.github.redress.complaint.ComplaintEvent.DeadlineChanged;
import io.github.redress.complaint.ComplaintEvent.DeadlinePaused;
import io.github.redress.complaint.ComplaintEvent.DeadlineSet;
import io.github.redress.complaint.ComplaintEvent.DeadlineSource;
import io.github.redress.complaint.DisputeEvent.AssignmentReleased;
import io.github.redress.complaint.DisputeEvent.AssignmentTransferred;
import io.github.redress.complaint.HandlingEvent.ReplyApproved;
import io.github.redress.complaint.HandlingEvent.ReplyReturned;
import io.github.redress.complaint.HandlingEvent.ReplySubmitted;
import io.github.redress.complaint.HandlingEvent.SupportResultSubmitted;
import io.github.redress.complaint.HandlingEvent.SupportWaived;
import io.github.redress.complaint.LinkEvent.DuplicateLinked;
import io.github.redress.complaint.LinkEvent.DuplicateParted;
import io.github.redress.complaint.LinkEvent.DuplicateUnlinked;
import io.github.redress.complaint.Recorded;
import io.github.redress.complaint.TransferDeadlines;
import io.github.redress.sla.GoalName;
import io.github.redress.sla.Milestone;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The RESOLUTION deadlines of a case, and through which time each ran: not while its clock stands still, while an answer waits for the
 * centre, nor while the case goes on in another one.
 */
final class CaseClocks {

    private final List<Stretch> over = new ArrayList<>();
    private final Map<Integer, Stretch> running = new HashMap<>();
    private final Map<Integer, Stretch> waiting = new HashMap<>();

    /** Returns all of them, in the order in which they began. */
    List<Stretch> stretches() {
        return Stream.concat(over.stream(), running.values().stream())
                .sorted((a, b) -> Long.compare(a.version(), b.version()))
                .toList();
    }

    /**
     * Adds the next event.
     *
     * @param lead who has the case, or null for nobody
     */
    void add(Recorded recorded, @Nullable DepartmentId lead) {
        ComplaintEvent event = recorded.event();
        Instant at = recorded.at();
        if (event instanceof CaseImported imported) {
            take(imported, recorded);
        } else if (event instanceof DeadlineSet promise && promise.goal().equals(GoalName.RESOLUTION)) {
            DepartmentId whose = promise.department() == null ? lead : promise.department();
            end(promise.assignment(), at);
            if (whose != null) {
                begin(new Stretch(
                        promise.assignment(),
                        whose,
                        promise.start(),
                        promise.due(),
                        at,
                        recorded.version(),
                        null,
                        stays(promise)));
            }
        } else if (event instanceof DeadlineChanged changed && changed.goal().equals(GoalName.RESOLUTION)) {
            change(changed, recorded, lead);
        } else if (event instanceof DeadlinePaused paused && paused.goal().equals(GoalName.RESOLUTION)) {
            end(paused.assignment(), at);
        } else if (event instanceof AssignmentTransferred transferred) {
            transfer(transferred, recorded);
        } else {
            act(event, recorded);
        }
    }

    private void act(ComplaintEvent event, Recorded recorded) {
        Instant at = recorded.at();
        if (event instanceof ReplySubmitted submitted) {
            hold(submitted.assignment(), at);
        } else if (event instanceof ReplyReturned returned) {
            goOn(returned.assignment(), recorded);
        } else if (event instanceof DuplicateLinked) {
            Set.copyOf(running.keySet()).forEach(assignment -> hold(assignment, at));
        } else if (event instanceof DuplicateParted) {
            waiting.clear();
        } else if (event instanceof DuplicateUnlinked) {
            Set.copyOf(waiting.keySet()).forEach(assignment -> goOn(assignment, recorded));
        } else if (event instanceof SupportResultSubmitted result) {
            end(result.assignment(), at);
        } else if (event instanceof SupportWaived waived) {
            end(waived.assignment(), at);
        } else if (event instanceof AssignmentReleased released) {
            end(released.assignment(), at);
        } else if (event instanceof ComplaintReplied
                || event instanceof ReplyApproved
                || event instanceof AnsweredDirectly
                || event instanceof ComplaintTerminated
                || event instanceof ComplaintWithdrawn
                || event instanceof ComplaintClosed) {
            Set.copyOf(running.keySet()).forEach(assignment -> end(assignment, at));
            waiting.clear();
        }
    }

    private void take(CaseImported imported, Recorded recorded) {
        if (imported.open() && imported.due() != null && imported.department() != null) {
            begin(new Stretch(
                    1,
                    imported.department(),
                    imported.receivedAt(),
                    imported.due(),
                    recorded.at(),
                    recorded.version(),
                    null,
                    true));
        }
    }

    private void change(DeadlineChanged changed, Recorded recorded, @Nullable DepartmentId lead) {
        Stretch before = running.get(changed.assignment());
        DepartmentId whose = before == null ? departmentOf(changed.assignment(), lead) : before.department();
        end(changed.assignment(), recorded.at());
        if (whose != null) {
            begin(new Stretch(
                    changed.assignment(),
                    whose,
                    changed.start(),
                    changed.due(),
                    recorded.at(),
                    recorded.version(),
                    null,
                    before != null && before.stays()));
        }
    }

    /** Returns whose promise it was when it last ran; one that never did is the lead's. */
    private @Nullable DepartmentId departmentOf(int assignment, @Nullable DepartmentId lead) {
        return over.stream()
                .filter(each -> each.assignment() == assignment)
                .reduce((earlier, later) -> later)
                .map(Stretch::department)
                .orElse(lead);
    }

    private void transfer(AssignmentTransferred transferred, Recorded recorded) {
        Stretch gone = running.get(transferred.assignment());
        end(transferred.assignment(), recorded.at());
        if (gone != null && (gone.stays() || transferred.deadlines() != TransferDeadlines.RESTART)) {
            begin(gone.goesTo(transferred.next(), transferred.to(), recorded.at(), recorded.version()));
        }
    }

    /** As {@link TransferDeadlines} has it: what was promised from the receipt on, or by another system, never begins anew. */
    private static boolean stays(DeadlineSet promise) {
        Set<Milestone> start = promise.drivenBy().start();
        return start.isEmpty()
                || start.contains(Milestone.RECEIVED)
                || start.contains(Milestone.ACCEPTED)
                || promise.source() == DeadlineSource.IMPORTED;
    }

    /** What ran under the same number until then is over, and stays known. */
    private void begin(Stretch stretch) {
        end(stretch.assignment(), stretch.from());
        running.put(stretch.assignment(), stretch);
    }

    private void end(int assignment, Instant at) {
        Stretch ended = running.remove(assignment);
        waiting.remove(assignment);
        if (ended != null) {
            over.add(ended.endedAt(at));
        }
    }

    private void hold(int assignment, Instant at) {
        Stretch held = running.get(assignment);
        end(assignment, at);
        if (held != null) {
            waiting.put(assignment, held);
        }
    }

    private void goOn(int assignment, Recorded recorded) {
        Stretch held = waiting.get(assignment);
        if (held != null) {
            begin(held.goesOnAt(recorded.at(), recorded.version()));
        }
    }
}
