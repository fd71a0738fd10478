package io.github.redress.scoring;

import io.github.redress.DepartmentId;
import io.github.redress.complaint.ComplaintEvent;
import io.github.redress.complaint.ComplaintEvent.CaseImported;
import io.github.redress.complaint.ComplaintEvent.ComplaintDispatched;
import io.github.redress.complaint.DisputeEvent.AssignmentContested;
import io.github.redress.complaint.DisputeEvent.AssignmentReleased;
import io.github.redress.complaint.DisputeEvent.AssignmentTransferred;
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
            for (DepartmentId supporter : dispatched.support()) {
                support(supporters.size() + 2, supporter);
            }
        } else if (event instanceof CaseImported imported) {
            lead = imported.department();
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
        }
    }

    private void transfer(AssignmentTransferred transferred) {
        if (isSupport(transferred.assignment())) {
            release(transferred.assignment());
            support(transferred.next(), transferred.to());
        } else if (transferred.from().equals(lead)) {
            lead = transferred.to();
            // What no longer exists gave nothing away.
            if (transferred.cause() != TransferCause.REORGANISED) {
                former = new LinkedHashSet<>(former);
                former.add(transferred.from());
            }
        }
    }

    private void support(int assignment, DepartmentId department) {
        supporters = new TreeMap<>(supporters);
        supporters.put(assignment, department);
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
