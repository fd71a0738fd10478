package io.github.redress.complaint;

import static io.github.redress.complaint.Decision.refused;
import static io.github.redress.complaint.RefusalCode.NOT_PERMITTED;

import io.github.redress.Actor;
import java.util.Optional;

/**
 * Who may not say how a complaint was handled, whatever an access policy allows: whoever handled it. Rating and call-back are closed
 * to those who acted for a department on it; verdict and review to everybody who acted on it at all.
 */
final class Independence {

    private Independence() {}

    /** Returns why this actor may not, or empty when they may. */
    static Optional<Decision.Refused> objection(Complaint complaint, Actor actor, Action action) {
        Participants participants = complaint.proceedings().aftermath().participants();
        return switch (action) {
            case RATE, CALL_BACK ->
                participants.handlers().contains(actor.id())
                        ? Optional.of(refused(
                                NOT_PERMITTED,
                                "代表承办单位办理过该诉求的人员不得评价或回访",
                                "who handled the complaint for a department neither rates it nor calls back about it"))
                        : Optional.empty();
            case GIVE_VERDICT, DECIDE_REVIEW ->
                participants.include(actor.id())
                        ? Optional.of(refused(
                                NOT_PERMITTED,
                                "经办过该诉求的人员不得核查或复查该诉求",
                                "who acted on the complaint before neither verifies nor reviews it"))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }
}
