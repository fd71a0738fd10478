package io.github.redress.complaint;

import static io.github.redress.complaint.AssignmentRole.SUPPORT;

import io.github.redress.DepartmentId;
import io.github.redress.complaint.OversightEvent.CaseEscalated;
import io.github.redress.complaint.OversightEvent.RecusalLifted;
import io.github.redress.complaint.OversightEvent.ReminderSent;
import io.github.redress.complaint.OversightEvent.StaffRecused;
import io.github.redress.complaint.OversightEvent.SupervisionClosed;
import io.github.redress.complaint.OversightEvent.SupervisionOpened;
import io.github.redress.complaint.OversightEvent.SupportCalled;
import io.github.redress.complaint.OversightEvent.SupportReported;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What events change in a complaint that tell of what others do to make departments act. */
final class OversightFold {

    private OversightFold() {}

    static void fold(OversightEvent event, Recorded recorded, Fold into) {
        Instant at = recorded.at();
        Oversight before = into.proceedings.oversight();
        if (event instanceof ReminderSent sent) {
            set(into, before.with(new Reminder(sent.department(), at, sent.due())));
        } else if (event instanceof SupervisionOpened opened) {
            set(into, before.with(new Supervision(opened.no(), opened.level(), opened.cause(), at, null)));
        } else if (event instanceof SupervisionClosed closed) {
            set(into, before.changingSupervision(closed.no(), supervision -> supervision.closed(at)));
        } else if (event instanceof CaseEscalated escalated) {
            set(into, before.with(escalated.level()));
        } else if (event instanceof SupportCalled called) {
            called(called, at, into);
        } else if (event instanceof SupportReported reported) {
            set(into, before.changingCall(reported.assignment(), call -> call.reported(at)));
        } else if (event instanceof StaffRecused recused) {
            set(into, before.with(new Recusal(recused.staff(), recused.department(), at)));
        } else if (event instanceof RecusalLifted lifted) {
            set(into, before.withoutRecusalsOf(lifted.staff()));
        }
    }

    private static void called(SupportCalled called, Instant at, Fold into) {
        List<Assignment> assignments = new ArrayList<>(into.assignments);
        Oversight oversight = into.proceedings.oversight();
        int no = called.first();
        for (DepartmentId department : called.departments()) {
            assignments.add(Assignment.offered(no, department, SUPPORT, at));
            oversight = oversight.with(new SupportCall(no, department, called.by(), at, null));
            no++;
        }
        into.assignments = assignments;
        set(into, oversight);
    }

    private static void set(Fold into, Oversight changed) {
        into.proceedings = into.proceedings.with(changed);
    }
}
