package io.github.redress.complaint;

import static io.github.redress.complaint.Decision.refused;
import static io.github.redress.complaint.RefusalCode.ILLEGAL_STATE;
import static io.github.redress.complaint.RefusalCode.INVALID_REQUEST;

import io.github.redress.DepartmentId;
import io.github.redress.complaint.Decision.Done;
import io.github.redress.complaint.DisputeCommand.DisputeCost;
import io.github.redress.complaint.DisputeCommand.SettleCost;
import io.github.redress.complaint.DisputeEvent.CostDisputed;
import io.github.redress.complaint.DisputeEvent.CostSettled;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** What a complaint says to orders about who pays: a record beside its life, which it neither waits for nor ends. */
final class CostDecisions {

    private static final int ALL = 100;

    private final Disputes disputes;
    private final Recipients recipients;

    CostDecisions(Complaint complaint, Recipients recipients) {
        this.disputes = complaint.proceedings().disputes();
        this.recipients = recipients;
    }

    Decision dispute(DisputeCost dispute) {
        if (disputes.openOverCost().isPresent()) {
            return refused(ILLEGAL_STATE, "费用争议尚未了结", "a dispute over the cost is open already");
        }
        int parties = new HashSet<>(dispute.parties()).size();
        if (parties < 2 || parties != dispute.parties().size()) {
            return refused(
                    INVALID_REQUEST,
                    "费用争议须有两个以上不同单位",
                    "a dispute over the cost has at least two parties, each named once");
        }
        Optional<Decision> mayNot = recipients.whyNotTell(dispute.parties());
        return mayNot.orElseGet(() -> new Done(List.of(new CostDisputed(dispute.parties()))));
    }

    Decision settle(SettleCost settle) {
        if (disputes.openOverCost().isEmpty()) {
            return refused(ILLEGAL_STATE, "没有待了结的费用争议", "no dispute over the cost is open");
        }
        List<DepartmentId> payers =
                settle.shares().stream().map(CostShare::department).toList();
        int sum = settle.shares().stream().mapToInt(CostShare::percent).sum();
        boolean each = settle.shares().stream().allMatch(share -> share.percent() >= 1 && share.percent() <= ALL);
        if (sum != ALL || !each || new HashSet<>(payers).size() != payers.size()) {
            return refused(
                    INVALID_REQUEST,
                    "各单位分担比例须为 1 至 100，每个单位一项，合计 100，现为 " + sum,
                    "the shares must be from 1 to 100, one a department, and sum to 100; they sum to " + sum);
        }
        Optional<Decision> mayNot = recipients.whyNotTell(payers);
        return mayNot.orElseGet(() -> new Done(List.of(new CostSettled(settle.shares(), settle.note()))));
    }
}
