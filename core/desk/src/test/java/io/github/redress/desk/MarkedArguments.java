package io.github.redress.desk;

import static io.github.redress.desk.Town.CENTRE;
import static io.github.redress.desk.Town.LIGHTING;
import static io.github.redress.desk.Town.LIGHTING_HANDLER;
import static io.github.redress.desk.Town.POWER;

import io.github.redress.Actor;
import io.github.redress.DepartmentId;
import io.github.redress.Role;
import io.github.redress.complaint.AuthorityLevel;
import io.github.redress.complaint.ContestReason;
import io.github.redress.complaint.CostShare;
import io.github.redress.complaint.SupervisionCause;
import io.github.redress.desk.MarkedDeeds.Deed;
import io.github.redress.desk.request.CallForSupportRequest;
import io.github.redress.desk.request.CloseSupervisionRequest;
import io.github.redress.desk.request.ContestRequest;
import io.github.redress.desk.request.DesignateRequest;
import io.github.redress.desk.request.DisputeCostRequest;
import io.github.redress.desk.request.EscalateCaseRequest;
import io.github.redress.desk.request.EscalateDisputeRequest;
import io.github.redress.desk.request.InterimLeadRequest;
import io.github.redress.desk.request.LiftRecusalRequest;
import io.github.redress.desk.request.OpenSupervisionRequest;
import io.github.redress.desk.request.RecuseRequest;
import io.github.redress.desk.request.RejectContestRequest;
import io.github.redress.desk.request.RemindRequest;
import io.github.redress.desk.request.ReportForSupportRequest;
import io.github.redress.desk.request.SettleCostRequest;
import io.github.redress.desk.request.UpholdContestRequest;
import java.util.List;

/** What departments can argue about and others urge, with marks wherever they can write. */
final class MarkedArguments {

    private static final Actor SUPERVISOR = Actor.of(Role.SUPERVISOR, "super-1");

    static final List<Deed> ALL = List.of(
            (desk, it, marks) -> desk.disputes()
                    .contest(
                            LIGHTING_HANDLER,
                            marks.asking(ContestRequest.of(it.id(), ContestReason.OWNERSHIP, marks.secret()))),
            (desk, it, marks) -> desk.disputes()
                    .escalate(CENTRE, marks.asking(new EscalateDisputeRequest(it.id(), LIGHTING, marks.secret()))),
            (desk, it, marks) -> desk.disputes()
                    .nameInterimLead(CENTRE, marks.asking(InterimLeadRequest.of(it.id(), LIGHTING, marks.secret()))),
            (desk, it, marks) -> desk.disputes()
                    .uphold(
                            CENTRE,
                            marks.asking(UpholdContestRequest.of(
                                    it.id(), LIGHTING, DepartmentId.of("centre"), marks.secret()))),
            (desk, it, marks) -> desk.disputes()
                    .designate(CENTRE, marks.asking(DesignateRequest.of(it.id(), LIGHTING, marks.secret()))),
            (desk, it, marks) -> desk.disputes()
                    .reject(SUPERVISOR, marks.asking(new RejectContestRequest(it.id(), LIGHTING, marks.secret()))),
            (desk, it, marks) -> desk.disputes()
                    .disputeCost(CENTRE, marks.asking(new DisputeCostRequest(it.id(), List.of(LIGHTING, POWER)))),
            (desk, it, marks) -> desk.disputes()
                    .settleCost(
                            CENTRE,
                            marks.asking(new SettleCostRequest(
                                    it.id(),
                                    List.of(new CostShare(LIGHTING, 40), new CostShare(POWER, 60)),
                                    marks.secret()))),
            (desk, it, marks) -> desk.oversight()
                    .remind(SUPERVISOR, marks.asking(new RemindRequest(it.id(), LIGHTING, marks.secret()))),
            (desk, it, marks) -> desk.oversight()
                    .openSupervision(
                            SUPERVISOR,
                            marks.asking(new OpenSupervisionRequest(
                                    it.id(), AuthorityLevel.CENTRE, SupervisionCause.OTHER, marks.secret()))),
            (desk, it, marks) -> desk.oversight()
                    .closeSupervision(
                            SUPERVISOR, marks.asking(new CloseSupervisionRequest(it.id(), 1, marks.secret()))),
            (desk, it, marks) -> desk.oversight()
                    .escalate(
                            SUPERVISOR,
                            marks.asking(new EscalateCaseRequest(
                                    it.id(), AuthorityLevel.GOVERNMENT_OFFICE, marks.secret()))),
            (desk, it, marks) -> desk.oversight()
                    .callForSupport(
                            CENTRE,
                            marks.asking(new CallForSupportRequest(
                                    it.id(), List.of(DepartmentId.of("centre")), marks.secret()))),
            (desk, it, marks) -> desk.oversight()
                    .reportForSupport(
                            Actor.handler("ce-1", DepartmentId.of("centre")),
                            marks.asking(new ReportForSupportRequest(it.id(), marks.secret()))),
            (desk, it, marks) ->
                    desk.oversight().recuse(CENTRE, marks.asking(new RecuseRequest(it.id(), "li-9", marks.secret()))),
            (desk, it, marks) -> desk.oversight()
                    .liftRecusal(CENTRE, marks.asking(new LiftRecusalRequest(it.id(), "li-9", marks.secret()))));

    private MarkedArguments() {}
}
