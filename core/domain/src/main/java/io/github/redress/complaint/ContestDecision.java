package io.github.redress.complaint;

import static io.github.redress.complaint.AssignmentRole.LEAD;
import static io.github.redress.complaint.Decision.refused;
import static io.github.redress.complaint.RefusalCode.ILLEGAL_STATE;
import static io.github.redress.complaint.RefusalCode.INVALID_REQUEST;
import static io.github.redress.complaint.RefusalCode.LIMIT_REACHED;
import static io.github.redress.complaint.RefusalCode.TOO_LATE;

import io.github.redress.DepartmentId;
import io.github.redress.complaint.Decision.Done;
import io.github.redress.complaint.DisputeCommand.ContestAssignment;
import io.github.redress.complaint.DisputeEvent.AssignmentContested;
import io.github.redress.sla.GoalName;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether a department may say that a complaint is not its own: before it answered anything, once, in its window of time, while the
 * complaint has not been handed around too often, and never where it was designated or acts for others.
 */
final class ContestDecision {

    private final Complaint complaint;
    private final Instant at;
    private final Rulebook rules;

    ContestDecision(Complaint complaint, Instant at, Rulebook rules) {
        this.complaint = complaint;
        this.at = at;
        this.rules = rules;
    }

    Decision decide(ContestAssignment contest) {
        DepartmentId department = contest.department();
        Optional<Assignment> found = complaint.assignmentOf(department);
        if (found.isEmpty()) {
            return Decisions.notAssigned(department);
        }
        Assignment own = found.get();
        if (own.state() == AssignmentState.WAIVED) {
            return Decisions.supportOver(department);
        }
        return Stream.of(
                        notInDispute(department),
                        notAnswered(own),
                        notBound(own),
                        stillInTime(own),
                        notTooOften(),
                        suggestion(contest))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> new Done(List.of(new AssignmentContested(
                        own.no(), department, contest.reason(), contest.suggested(), contest.text()))));
    }

    private Optional<Decision> notInDispute(DepartmentId department) {
        return complaint.proceedings().disputes().openBy(department).isEmpty()
                ? Optional.empty()
                : no(ILLEGAL_STATE, department + " 的异议尚待裁决", "a contest of " + department + " waits for a decision");
    }

    private Optional<Decision> notAnswered(Assignment own) {
        return own.isOpen() && (own.role() != LEAD || complaint.outcome() == null)
                ? Optional.empty()
                : no(
                        ILLEGAL_STATE,
                        own.department() + " 已作答复，不得提出异议",
                        own.department() + " has answered, and so taken it on; it may not contest it");
    }

    private static Optional<Decision> notBound(Assignment own) {
        DepartmentId department = own.department();
        return switch (own.standing()) {
            case USUAL -> Optional.empty();
            case CONFIRMED ->
                no(
                        ILLEGAL_STATE,
                        department + " 的异议已被驳回，不得再次提出",
                        "a contest of " + department + " was rejected; it may not contest it again");
            case INTERIM ->
                no(
                        ILLEGAL_STATE,
                        department + " 为临时兜底单位，应先行处置",
                        department + " is the interim lead and must act now; it may not contest it");
            case FINAL ->
                no(
                        ILLEGAL_STATE,
                        department + " 系最终指定的承办单位，不得提出异议",
                        department + " was designated for good; it may not contest it");
        };
    }

    private Optional<Decision> stillInTime(Assignment own) {
        return complaint.clocks().stream()
                .filter(clock -> clock.is(GoalName.CONTEST, own.no()) && at.isAfter(clock.due()))
                .findFirst()
                .flatMap(clock -> no(
                        TOO_LATE,
                        own.department() + " 提出异议的期限已于 " + clock.due() + " 届满",
                        own.department() + " could contest it until " + clock.due()));
    }

    private Optional<Decision> notTooOften() {
        int contests = complaint.proceedings().disputes().contests().size();
        int most = rules.caseRules().contests();
        return contests < most
                ? Optional.empty()
                : no(
                        LIMIT_REACHED,
                        "该诉求已提出异议 " + contests + " 次，最多 " + most + " 次",
                        "the complaint was contested " + contests + " of " + most + " times; it may not be again");
    }

    /** Also a hint must not point a tip-off at whom it accuses. */
    private Optional<Decision> suggestion(ContestAssignment contest) {
        DepartmentId suggested = contest.suggested();
        if (suggested == null) {
            return Optional.empty();
        }
        return suggested.equals(contest.department())
                ? no(INVALID_REQUEST, "建议承办单位不能是本单位", "a department cannot suggest itself")
                : new Recipients(complaint, at, rules).whyNotFrom(contest.department(), suggested);
    }

    private static Optional<Decision> no(RefusalCode code, String zh, String en) {
        return Optional.of(refused(code, zh, en));
    }
}
