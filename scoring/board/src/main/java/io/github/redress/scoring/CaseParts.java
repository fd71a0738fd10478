package io.github.redress.scoring;

import io.github.redress.DepartmentId;
import io.github.redress.complaint.ComplaintEvent;
import io.github.redress.complaint.ComplaintEvent.CaseImported;
import io.github.redress.complaint.ComplaintEvent.ComplaintDispatched;
import io.github.redress.complaint.DisputeEvent.AssignmentContested;
import io.github.redress.complaint.DisputeEvent.AssignmentReleased;
import io.github.redress.complaint.DisputeEvent.AssignmentTransferred;
import io.github.redress.complaint.LinkEvent.DuplicateParted;
import io.github.redress.complaint.OversightEvent.SupportCalled;
import io.github.redress.complaint.TransferCause;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which departments have a part in a case, and which had. */
final class CaseParts {

    private @Nullable DepartmentId lead;

    /** The highest number of an assignment so far. */
    private int last;

    /** By the number of the assignment. */
    private Map<Integer, DepartmentId> supporters = Map.of();

    private Set<DepartmentId> former = Set.of();
    private Map<DepartmentId, Integer> returns = Map.of();

    /** A department, and the part that it counts for. */
    record Held(DepartmentId department, Part part) {}

    @Nullable
    DepartmentId lead() {
        return lead;
    }

    boolean isSupport(int assignment) {
        return supporters.containsKey(assignment);
    }

    int returns(DepartmentId department) {
        return returns.getOrDefault(department, 0);
    }

    void add(ComplaintEvent event) {
        if (event instanceof ComplaintDispatched dispatched) {
            lead = dispatched.lead();
            last = 1;
            dispatched.support().forEach(supporter -> support(last + 1, supporter));
        } else if (event instanceof CaseImported imported) {
            lead = imported.department();
            last = lead == null ? 0 : 1;
        } else if (event instanceof SupportCalled called) {
            int next = called.first();
            for (DepartmentId department : called.departments()) {
                support(next++, department);
            }
        } else if (event instanceof AssignmentReleased released) {
            release(released.assignment());
        } else if (event instanceof AssignmentContested contested) {
            returned(contested.department());
        } else if (event instanceof AssignmentTransferred transferred) {
            transfer(transferred);
        } else if (event instanceof DuplicateParted parted) {
            part(parted);
        }
    }

    /** What was released in the main case, that one counts. */
    private void part(DuplicateParted parted) {
        if (lead != null && !lead.equals(parted.lead())) {
            gaveAway(lead);
        }
        lead = parted.lead();
        last += lead == null ? 0 : 1;
        supporters = Map.of();
        parted.support().forEach(supporter -> support(last + 1, supporter));
        last += parted.former().size();
    }

    private void transfer(AssignmentTransferred transferred) {
        if (isSupport(transferred.assignment())) {
            release(transferred.assignment());
            support(transferred.next(), transferred.to());
        } else if (transferred.from().equals(lead)) {
            lead = transferred.to();
            last = Math.max(last, transferred.next());
            // What no longer exists gave nothing away.
            if (transferred.cause() != TransferCause.REORGANISED) {
                gaveAway(transferred.from());
            }
        }
    }

    private void gaveAway(DepartmentId department) {
        former = new LinkedHashSet<>(former);
        former.add(department);
    }

    private void support(int assignment, DepartmentId department) {
        supporters = new TreeMap<>(supporters);
        supporters.put(assignment, department);
        last = Math.max(last, assignment);
    }

    private void release(int assignment) {
        supporters = new TreeMap<>(supporters);
        supporters.remove(assignment);
    }

    private void returned(DepartmentId department) {
        returns = new LinkedHashMap<>(returns);
        returns.merge(department, 1, Integer::sum);
    }

    /** Returns the part of each unit; one that several departments count for has the first of lead, support and former. */
    Map<String, Held> byUnit(Function<DepartmentId, String> unit) {
        Map<String, Held> held = new LinkedHashMap<>();
        if (lead != null) {
            held.put(unit.apply(lead), new Held(lead, Part.LEAD));
        }
        supporters.values().forEach(each -> held.putIfAbsent(unit.apply(each), new Held(each, Part.SUPPORT)));
        former.forEach(each -> held.putIfAbsent(unit.apply(each), new Held(each, Part.FORMER)));
        return held;
    }
}
