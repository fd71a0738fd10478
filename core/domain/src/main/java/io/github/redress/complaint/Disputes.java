package io.github.redress.complaint;

import io.github.redress.DepartmentId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * What a complaint knows of disputes over who owns it, who acts meanwhile, and who pays in the end.
 *
 * @param contests every time that a department said that it is not its own, in order
 * @param costs every dispute over who pays, in order; only the last one can be open
 */
public record Disputes(List<Dispute> contests, List<CostDispute> costs) {

    static final Disputes NONE = new Disputes(List.of(), List.of());

    /** Copies the lists. */
    public Disputes {
        contests = List.copyOf(contests);
        costs = List.copyOf(costs);
    }

    /** Returns the open dispute that this department began. */
    public Optional<Dispute> openBy(DepartmentId department) {
        return open(dispute -> dispute.department().equals(department));
    }

    /** Returns the open dispute over whose the complaint is; there is one at most. */
    public Optional<Dispute> openOverLead() {
        return open(dispute -> dispute.role() == AssignmentRole.LEAD);
    }

    /** Returns the open dispute over who pays; there is one at most. */
    public Optional<CostDispute> openOverCost() {
        return costs.stream().filter(CostDispute::isOpen).findFirst();
    }

    /** Returns whether this department has ever said that the complaint is not its own. */
    boolean rejectedBy(DepartmentId department) {
        return contests.stream().anyMatch(dispute -> dispute.department().equals(department));
    }

    Disputes with(Dispute begun) {
        List<Dispute> more = new ArrayList<>(contests);
        more.add(begun);
        return new Disputes(more, costs);
    }

    Disputes with(CostDispute begun) {
        List<CostDispute> more = new ArrayList<>(costs);
        more.add(begun);
        return new Disputes(contests, more);
    }

    /** Returns a copy in which the open dispute of this assignment has changed. */
    Disputes changing(int assignment, UnaryOperator<Dispute> change) {
        List<Dispute> changed = new ArrayList<>(contests);
        changed.replaceAll(
                dispute -> dispute.isOpen() && dispute.assignment() == assignment ? change.apply(dispute) : dispute);
        return new Disputes(changed, costs);
    }

    Disputes changingCost(UnaryOperator<CostDispute> change) {
        List<CostDispute> changed = new ArrayList<>(costs);
        changed.replaceAll(cost -> cost.isOpen() ? change.apply(cost) : cost);
        return new Disputes(contests, changed);
    }

    private Optional<Dispute> open(Predicate<Dispute> which) {
        return contests.stream().filter(Dispute::isOpen).filter(which).findFirst();
    }
}
