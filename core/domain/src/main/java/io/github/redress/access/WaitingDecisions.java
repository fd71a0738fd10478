package io.github.redress.access;

import static io.github.redress.access.QueuePlace.earliest;

import io.github.redress.complaint.Action;
import io.github.redress.complaint.ArbitrationLevel;
import io.github.redress.complaint.CaseClock;
import io.github.redress.complaint.Complaint;
import io.github.redress.complaint.Dispute;
import io.github.redress.complaint.Handling.PendingExtension;
import io.github.redress.complaint.Lifecycle;
import io.github.redress.complaint.Supervision;
import io.github.redress.sla.GoalName;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The queues of what waits for a decision beside the course of a complaint: of contests, requests, calls, watches and cost. */
final class WaitingDecisions {

    private final Complaint complaint;
    private final List<QueuePlace> places = new ArrayList<>();

    private WaitingDecisions(Complaint complaint) {
        this.complaint = complaint;
    }

    /** Returns every place, in the order of the queues; what goes on in another complaint is decided there. */
    static List<QueuePlace> of(Complaint complaint) {
        WaitingDecisions waiting = new WaitingDecisions(complaint);
        if (complaint.proceedings().links().main() == null) {
            waiting.disputes();
            waiting.extensions();
            waiting.supervisions();
        }
        waiting.callBack();
        if (complaint.proceedings().links().main() == null) {
            waiting.cost();
        }
        return waiting.places;
    }

    /** Also while an interim lead acts, and once it has answered. */
    private void disputes() {
        if (!mayBe(Action.REJECT_CONTEST)) {
            return;
        }
        List<ArbitrationLevel> before = complaint.proceedings().disputes().contests().stream()
                .filter(Dispute::isOpen)
                .map(Dispute::level)
                .toList();
        if (before.contains(ArbitrationLevel.DISPATCHER)) {
            stands(Queue.DISPUTES, clock -> true);
        }
        if (before.stream().anyMatch(level -> level != ArbitrationLevel.DISPATCHER)) {
            stands(Queue.ARBITRATION, clock -> true);
        }
    }

    /** Once for the centre, and once for each head who may decide. */
    private void extensions() {
        List<PendingExtension> pending = complaint.proceedings().handling().pending();
        if (pending.isEmpty() || !mayBe(Action.REJECT_EXTENSION)) {
            return;
        }
        stands(Queue.EXTENSIONS, clock -> pending.stream().anyMatch(asked -> isAbout(asked, clock)));
        pending.stream()
                .map(PendingExtension::department)
                .distinct()
                .forEach(department -> places.add(new QueuePlace(
                        Queue.EXTENSIONS,
                        department,
                        false,
                        earliest(
                                complaint,
                                clock -> pending.stream()
                                        .anyMatch(asked ->
                                                asked.department().equals(department) && isAbout(asked, clock))))));
    }

    private static boolean isAbout(PendingExtension asked, CaseClock clock) {
        return clock.goal().equals(asked.goal()) && clock.promise().assignment() == asked.assignment();
    }

    private void supervisions() {
        if (mayBe(Action.CLOSE_SUPERVISION)
                && complaint.proceedings().oversight().supervisions().stream().anyMatch(Supervision::isOpen)) {
            stands(Queue.SUPERVISIONS, clock -> true);
        }
    }

    /** As long as the city owes the person a call: where nobody promised one, it is made from any list of the host's. */
    private void callBack() {
        if (mayBe(Action.CALL_BACK)
                && complaint.clocks().stream().anyMatch(clock -> clock.isRunning() && isCall(clock))) {
            stands(Queue.TO_CALL_BACK, WaitingDecisions::isCall);
        }
    }

    private static boolean isCall(CaseClock clock) {
        return clock.goal().equals(GoalName.CALLBACK);
    }

    private void cost() {
        if (mayBe(Action.SETTLE_COST)
                && complaint.proceedings().disputes().openOverCost().isPresent()) {
            stands(Queue.COSTS, clock -> true);
        }
    }

    private boolean mayBe(Action decided) {
        return Lifecycle.of(decided).from().contains(complaint.state());
    }

    private void stands(Queue queue, Predicate<CaseClock> kept) {
        places.add(new QueuePlace(queue, null, false, earliest(complaint, kept)));
    }
}
