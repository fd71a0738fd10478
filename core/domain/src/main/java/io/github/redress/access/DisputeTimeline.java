package io.github.redress.access;

import io.github.redress.DepartmentId;
import io.github.redress.Text;
import io.github.redress.complaint.DisputeEvent;
import io.github.redress.complaint.DisputeEvent.AssignmentContested;
import io.github.redress.complaint.DisputeEvent.AssignmentTransferred;
import io.github.redress.complaint.DisputeEvent.ContestRejected;
import io.github.redress.complaint.DisputeEvent.CostSettled;
import io.github.redress.complaint.DisputeEvent.DepartmentDesignated;
import io.github.redress.complaint.DisputeEvent.DisputeEscalated;
import io.github.redress.complaint.DisputeEvent.InterimLeadNamed;
import io.github.redress.complaint.Recorded;
import io.github.redress.complaint.SealedText;
import io.github.redress.complaint.TransferCause;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Says what everybody may know of a dispute: who says that it is not theirs and on which of the fixed grounds, who has it now, and that
 * it is settled who pays. Nobody's own words, and nobody's share.
 */
final class DisputeTimeline {

    /** An event of its own says who has it now. */
    private static final Set<TransferCause> SAID_BEFORE = EnumSet.of(TransferCause.DESIGNATED, TransferCause.INTERIM);

    private DisputeTimeline() {}

    static Optional<PublicEntry> entry(
            Recorded recorded, DisputeEvent event, Function<SealedText, Optional<String>> open) {
        if (event instanceof AssignmentContested contested) {
            Text reason = contested.reason().label();
            return step(recorded, "提出异议：" + reason.zh(), "contested: " + reason.en(), contested.department());
        }
        if (event instanceof ContestRejected rejected) {
            return step(recorded, "异议被驳回", "contest rejected", rejected.department());
        }
        if (event instanceof DisputeEscalated escalated) {
            Text level = escalated.level().label();
            return PublicTimeline.step(recorded, "争议提交" + level.zh(), "dispute brought before " + level.en(), null);
        }
        if (event instanceof DepartmentDesignated designated) {
            return step(recorded, "指定承办", "designated for good", designated.department());
        }
        if (event instanceof InterimLeadNamed named) {
            return step(recorded, "搁置争议，由临时兜底单位先行处置", "dispute shelved; an interim lead acts now", named.department());
        }
        if (event instanceof AssignmentTransferred transferred && !SAID_BEFORE.contains(transferred.cause())) {
            Text cause = transferred.cause().label();
            return step(recorded, "转由其他单位承办：" + cause.zh(), "transferred: " + cause.en(), transferred.to());
        }
        return event instanceof CostSettled
                ? PublicTimeline.step(recorded, "费用分担已明确", "it is settled who pays", null)
                : Optional.empty();
    }

    private static Optional<PublicEntry> step(Recorded recorded, String zh, String en, DepartmentId department) {
        return Optional.of(new PublicEntry(recorded.at(), Text.of(zh, en), List.of(department), null));
    }
}
