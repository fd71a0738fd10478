package io.github.redress.complaint;

import static io.github.redress.complaint.Decision.refused;
import static io.github.redress.complaint.RefusalCode.ILLEGAL_STATE;
import static io.github.redress.complaint.RefusalCode.NO_LEAD;

import io.github.redress.ComplaintKind;
import io.github.redress.DepartmentId;
import io.github.redress.complaint.AftermathEvent.ReworkOrdered;
import io.github.redress.complaint.Transfers.Terms;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Handing a complaint back to be done again: to whom, what stands in the way, and what is promised anew. Where the lead is no more,
 * whoever took over from it does it again.
 */
final class Rework {

    private final Complaint complaint;
    private final Instant at;
    private final Rulebook rules;

    Rework(Complaint complaint, Instant at, Rulebook rules) {
        this.complaint = complaint;
        this.at = at;
        this.rules = rules;
    }

    /** Returns why it cannot be ordered once more, empty while it can. */
    Optional<Decision.Refused> budgetSpent() {
        int done = complaint.proceedings().aftermath().reworks();
        int most = rules.caseRules().reworks();
        return done < most
                ? Optional.empty()
                : Optional.of(refused(
                        ILLEGAL_STATE,
                        "该诉求已重办 " + done + " 次，最多 " + most + " 次",
                        "the complaint was handed back " + done + " times, and " + most + " are the most"));
    }

    /** Returns why nobody can do it again, empty when the lead and these supporters can. */
    Optional<Decision.Refused> objection(List<DepartmentId> support) {
        if (complaint.lead().isEmpty()) {
            return Optional.of(
                    refused(NO_LEAD, "该诉求没有承办单位，无法重办", "no department had the complaint, and none can do it again"));
        }
        Optional<DepartmentId> stranger = support.stream()
                .filter(department -> complaint.assignmentOf(department).isEmpty())
                .findFirst();
        if (stranger.isPresent()) {
            return stranger.map(Decisions::notAssigned);
        }
        DepartmentId again = leadsAgain();
        List<DepartmentId> all = departments(support);
        // An accused department may have been dissolved since, into one that had the complaint.
        Set<DepartmentId> accused = complaint.subject().kind() == ComplaintKind.TIP_OFF
                ? rules.departments().withSuccessors(complaint.subject().accused())
                : Set.of();
        if (all.stream().anyMatch(accused::contains)) {
            return Optional.of(Decisions.accused());
        }
        Optional<Decision.Refused> unknown = all.stream()
                .filter(department -> !rules.exists(department, at))
                .findFirst()
                .map(Decisions::unknown);
        return unknown.isPresent() || again.equals(lead().department())
                ? unknown
                : new Recipients(complaint, at, rules).whyNot(List.of(again)).map(Decision.Refused.class::cast);
    }

    /**
     * Returns the order with the lead's new promises, which run from now under the policy of the first ones.
     *
     * @throws UnresolvedDeadlineException if the policy promises no answer any more, or its calendar does not reach far enough
     */
    List<ComplaintEvent> events(List<DepartmentId> support, SealedText reason) {
        List<ComplaintEvent> events = new ArrayList<>();
        Assignment lead = lead();
        DepartmentId again = leadsAgain();
        if (!again.equals(lead.department())) {
            Terms terms = new Terms(bound(lead.standing()), TransferCause.REORGANISED, TransferDeadlines.KEEP, null);
            events.addAll(new Transfers(complaint, at, rules).events(lead, again, terms));
            lead = Assignment.offered(complaint.assignments().size() + 1, again, AssignmentRole.LEAD, at);
        }
        events.add(new ReworkOrdered(complaint.proceedings().aftermath().leg() + 1, departments(support), reason));
        events.addAll(new Promises(complaint, at, rules).ofRework(lead));
        return events;
    }

    /** What was answered is not contested any more, also not by who takes over. */
    private static AssignmentStanding bound(AssignmentStanding standing) {
        return standing.mayBeContested() ? AssignmentStanding.CONFIRMED : standing;
    }

    /** Returns who leads it now: the lead, or the first who took over from one that is no more; the lead where nobody did. */
    private DepartmentId leadsAgain() {
        DepartmentId lead = lead().department();
        return rules.exists(lead, at) ? lead : rules.successor(lead, at).orElse(lead);
    }

    private List<DepartmentId> departments(List<DepartmentId> support) {
        List<DepartmentId> all = new ArrayList<>(List.of(leadsAgain()));
        support.stream()
                .filter(department -> !all.contains(department))
                .distinct()
                .forEach(all::add);
        return all;
    }

    private Assignment lead() {
        return complaint.lead().orElseThrow();
    }
}
