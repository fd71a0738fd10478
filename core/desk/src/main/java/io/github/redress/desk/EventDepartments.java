package io.github.redress.desk;

import io.github.redress.DepartmentId;
import io.github.redress.complaint.ComplaintEvent;
import io.github.redress.complaint.CostShare;
import io.github.redress.complaint.DisputeEvent.AssignmentContested;
import io.github.redress.complaint.DisputeEvent.AssignmentReleased;
import io.github.redress.complaint.DisputeEvent.AssignmentTransferred;
import io.github.redress.complaint.DisputeEvent.ContestRejected;
import io.github.redress.complaint.DisputeEvent.ContestUpheld;
import io.github.redress.complaint.DisputeEvent.CostDisputed;
import io.github.redress.complaint.DisputeEvent.CostSettled;
import io.github.redress.complaint.DisputeEvent.DepartmentDesignated;
import io.github.redress.complaint.DisputeEvent.DisputeEscalated;
import io.github.redress.complaint.DisputeEvent.InterimLeadNamed;
import io.github.redress.complaint.HandlingEvent.ExtensionRejected;
import io.github.redress.complaint.HandlingEvent.ExtensionRequested;
import io.github.redress.complaint.HandlingEvent.ReplySubmitted;
import io.github.redress.complaint.HandlingEvent.SupportResultSubmitted;
import io.github.redress.complaint.HandlingEvent.SupportWaived;
import io.github.redress.complaint.OversightEvent.ReminderSent;
import io.github.redress.complaint.OversightEvent.SupportReported;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Which departments an event itself speaks of; one that speaks of a promise or of the whole case is about whoever has it. */
final class EventDepartments {

    private static final Map<Class<?>, Function<ComplaintEvent, List<DepartmentId>>> NAMED = new HashMap<>();

    static {
        one(SupportResultSubmitted.class, SupportResultSubmitted::department);
        one(SupportWaived.class, SupportWaived::department);
        one(ReplySubmitted.class, ReplySubmitted::department);
        one(ExtensionRequested.class, ExtensionRequested::department);
        one(ExtensionRejected.class, ExtensionRejected::department);
        one(AssignmentContested.class, AssignmentContested::department);
        one(ContestRejected.class, ContestRejected::department);
        one(ContestUpheld.class, ContestUpheld::department);
        one(DisputeEscalated.class, DisputeEscalated::department);
        one(DepartmentDesignated.class, DepartmentDesignated::department);
        one(InterimLeadNamed.class, InterimLeadNamed::department);
        one(AssignmentTransferred.class, AssignmentTransferred::to);
        one(AssignmentReleased.class, AssignmentReleased::department);
        several(CostDisputed.class, CostDisputed::parties);
        several(
                CostSettled.class,
                settled -> settled.shares().stream().map(CostShare::department).toList());
        one(ReminderSent.class, ReminderSent::department);
        one(SupportReported.class, SupportReported::department);
    }

    private EventDepartments() {}

    /** Returns the departments in the order that the event names them, none where it speaks of none. */
    static List<DepartmentId> of(ComplaintEvent event) {
        return NAMED.getOrDefault(event.getClass(), any -> List.of()).apply(event);
    }

    private static <E extends ComplaintEvent> void one(Class<E> type, Function<E, DepartmentId> department) {
        several(type, event -> List.of(department.apply(event)));
    }

    private static <E extends ComplaintEvent> void several(Class<E> type, Function<E, List<DepartmentId>> departments) {
        NAMED.put(type, event -> departments.apply(type.cast(event)));
    }
}
