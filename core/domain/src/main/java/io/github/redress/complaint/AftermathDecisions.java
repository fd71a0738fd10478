package io.github.redress.complaint;

import static io.github.redress.complaint.Decision.refused;
import static io.github.redress.complaint.RefusalCode.ILLEGAL_STATE;
import static io.github.redress.complaint.RefusalCode.INVALID_REQUEST;

import io.github.redress.ComplaintKind;
import io.github.redress.DepartmentId;
import io.github.redress.complaint.AftermathCommand.CloseComplaint;
import io.github.redress.complaint.AftermathCommand.DecideReview;
import io.github.redress.complaint.AftermathCommand.GiveVerdict;
import io.github.redress.complaint.AftermathCommand.OrderRework;
import io.github.redress.complaint.AftermathCommand.RecordAdoption;
import io.github.redress.complaint.AftermathCommand.RecordCallback;
import io.github.redress.complaint.AftermathCommand.RequestReview;
import io.github.redress.complaint.AftermathCommand.RequestVerification;
import io.github.redress.complaint.AftermathEvent.AdoptionRecorded;
import io.github.redress.complaint.AftermathEvent.CallbackRecorded;
import io.github.redress.complaint.AftermathEvent.ComplaintArchived;
import io.github.redress.complaint.AftermathEvent.ComplaintClosed;
import io.github.redress.complaint.AftermathEvent.ReviewDecided;
import io.github.redress.complaint.AftermathEvent.ReviewRequested;
import io.github.redress.complaint.AftermathEvent.ScoreExcluded;
import io.github.redress.complaint.AftermathEvent.VerdictGiven;
import io.github.redress.complaint.AftermathEvent.VerificationRequested;
import io.github.redress.complaint.ComplaintCommand.RateComplaint;
import io.github.redress.complaint.ComplaintEvent.ComplaintRated;
import io.github.redress.complaint.Decision.Done;
import io.github.redress.sla.GoalName;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a complaint says to orders about what follows an answer: call-back, close, rework, independent verification, review, archive, the
 * adoption of a suggestion.
 */
final class AftermathDecisions {

    private final Complaint complaint;
    private final Instant at;
    private final Rulebook rules;
    private final Rework rework;

    AftermathDecisions(Complaint complaint, Instant at, Rulebook rules) {
        this.complaint = complaint;
        this.at = at;
        this.rules = rules;
        this.rework = new Rework(complaint, at, rules);
    }

    Decision decide(AftermathCommand command) {
        if (command instanceof RecordCallback callback) {
            return recordCallback(callback);
        }
        if (command instanceof CloseComplaint close) {
            return new Done(List.of(new ComplaintClosed(CloseCause.DECIDED, close.reason())));
        }
        if (command instanceof OrderRework order) {
            return orderRework(order);
        }
        if (command instanceof RequestVerification request) {
            return new Done(List.of(new VerificationRequested(request.reason())));
        }
        if (command instanceof GiveVerdict verdict) {
            return giveVerdict(verdict);
        }
        if (command instanceof RequestReview request) {
            return requestReview(request);
        }
        if (command instanceof DecideReview decide) {
            return decideReview(decide);
        }
        if (command instanceof RecordAdoption record) {
            return recordAdoption(record);
        }
        return new Done(List.of(new ComplaintArchived()));
    }

    Decision rate(RateComplaint rate) {
        return new Done(rated(new ComplaintRated(rate.rating(), rate.resolved(), rate.comment())));
    }

    /** Returns a refusal with the date on which the time to rate ended, or empty before that and where there is no such time. */
    Optional<Decision.Refused> ratingEnded() {
        return ended(GoalName.RATING)
                .map(due -> refused(ILLEGAL_STATE, "评价期已于 " + due + " 届满", "the time to rate it ended at " + due));
    }

    /**
     * Who is satisfied has the last word; who is not may be heard again. A duplicate parts from its main complaint for that, which takes
     * orders to both.
     */
    private List<ComplaintEvent> rated(ComplaintRated rated) {
        if (rated.rating().isSatisfied()) {
            return List.of(rated, new ComplaintClosed(CloseCause.SATISFIED, null));
        }
        return rules.caseRules().verifiesBadRatings()
                        && complaint.proceedings().links().main() == null
                ? List.of(rated, new VerificationRequested(null))
                : List.of(rated);
    }

    private Decision recordCallback(RecordCallback callback) {
        SatisfactionRating rating = callback.rating();
        if (!callback.reached() && (rating != null || callback.resolved() != null)) {
            return refused(INVALID_REQUEST, "未接通的回访不应有评价", "nobody was reached, and so nobody can have rated it");
        }
        List<ComplaintEvent> events = new ArrayList<>();
        events.add(new CallbackRecorded(
                callback.reached(), callback.resolved(), rating, callback.note(), isEnough(callback) ? true : null));
        if (rating != null) {
            events.addAll(rated(new ComplaintRated(rating, callback.resolved(), null)));
        }
        return new Done(events);
    }

    private boolean isEnough(RecordCallback callback) {
        int unreached = complaint.proceedings().aftermath().unreachedCalls() + 1;
        return !callback.reached() && unreached >= rules.caseRules().callbacks();
    }

    private Decision orderRework(OrderRework order) {
        return rework.budgetSpent()
                .or(() -> rework.objection(order.support()))
                .<Decision>map(refused -> refused)
                .orElseGet(() -> new Done(rework.events(order.support(), order.reason())));
    }

    /** A duty not performed is performed after all, if anybody still can; everything else is over with the verdict. */
    private Decision giveVerdict(GiveVerdict verdict) {
        Optional<Decision.Refused> partial = partiality(verdict.comesFrom());
        if (partial.isPresent()) {
            return partial.get();
        }
        List<ComplaintEvent> events = new ArrayList<>();
        events.add(new VerdictGiven(
                verdict.demandReasonable(), verdict.dutyPerformed(), verdict.comesFrom(), verdict.note()));
        boolean again = !verdict.dutyPerformed()
                && rework.budgetSpent().isEmpty()
                && rework.objection(List.of()).isEmpty();
        if (again) {
            events.addAll(rework.events(List.of(), verdict.note()));
            return new Done(events);
        }
        if (verdict.dutyPerformed() && !verdict.demandReasonable()) {
            events.add(new ScoreExcluded(ScoreExclusion.UNREASONABLE_DEMAND));
        }
        events.add(new ComplaintClosed(CloseCause.VERIFIED, null));
        return new Done(events);
    }

    private Decision requestReview(RequestReview request) {
        Aftermath aftermath = complaint.proceedings().aftermath();
        if (aftermath.closedAt() == null && complaint.outcome() == null) {
            return refused(
                    ILLEGAL_STATE,
                    "该诉求在转入前已由其他系统办结，请向原系统申请复查",
                    "another system closed the complaint before it came here; that one reviews it");
        }
        int most = rules.caseRules().reviews();
        if (aftermath.reviews() >= most) {
            return refused(
                    ILLEGAL_STATE,
                    "该诉求已复查复核 " + aftermath.reviews() + " 次，最多 " + most + " 次，同一事实不再受理",
                    "the complaint was reviewed " + aftermath.reviews() + " times, and " + most
                            + " are the most; the same facts are not taken up again");
        }
        return ended(GoalName.REVIEW_REQUEST)
                .<Decision>map(due -> refused(
                        ILLEGAL_STATE, "申请复查的期限已于 " + due + " 届满", "the time to ask for a review ended at " + due))
                .orElseGet(() -> new Done(List.of(new ReviewRequested(aftermath.reviews() + 1, request.reason()))));
    }

    private Decision decideReview(DecideReview decide) {
        Optional<Decision.Refused> objection = partiality(decide.comesFrom())
                .or(() -> decide.result() == ReviewResult.SENT_BACK ? rework.objection(List.of()) : Optional.empty());
        if (objection.isPresent()) {
            return objection.get();
        }
        List<ComplaintEvent> events = new ArrayList<>();
        events.add(new ReviewDecided(
                complaint.proceedings().aftermath().reviews(),
                decide.result(),
                decide.comesFrom(),
                decide.visibility(),
                decide.text()));
        if (decide.result() == ReviewResult.SENT_BACK) {
            events.addAll(rework.events(List.of(), decide.text()));
        } else {
            events.add(new ComplaintClosed(CloseCause.REVIEWED, null));
        }
        return new Done(events);
    }

    private Decision recordAdoption(RecordAdoption record) {
        ComplaintKind kind = complaint.subject().kind();
        if (kind != ComplaintKind.SUGGESTION && kind != ComplaintKind.PRAISE) {
            return refused(
                    ILLEGAL_STATE,
                    "只有建议和表扬登记采纳情况，该诉求为" + kind.label().zh(),
                    "only a suggestion or praise is adopted; this is a complaint of kind "
                            + kind.label().en());
        }
        DepartmentId department = record.department();
        return complaint
                .lead()
                .filter(lead -> lead.department().equals(department))
                .<Decision>map(lead -> new Done(List.of(
                        new AdoptionRecorded(department, record.adoption(), record.measure(), record.visibility()))))
                .orElseGet(() -> refused(
                        ILLEGAL_STATE,
                        department + " 不是该诉求的主办单位，只有主办单位可以登记采纳情况",
                        department + " is not the lead of this complaint; only the lead says what became of it"));
    }

    private Optional<Decision.Refused> partiality(@Nullable DepartmentId comesFrom) {
        return Independence.partiality(complaint, comesFrom, rules.departments());
    }

    /** Returns when a window of this round ended that nobody used, or empty while it is open and where there is none. */
    private Optional<Instant> ended(GoalName window) {
        List<CaseClock> made = complaint.clocks();
        List<CaseClock> clocks =
                made.subList(complaint.proceedings().aftermath().promisesBefore(), made.size()).stream()
                        .filter(clock -> clock.goal().equals(window))
                        .toList();
        if (clocks.isEmpty()) {
            return Optional.empty();
        }
        CaseClock last = clocks.get(clocks.size() - 1);
        return last.stoppedAt() == null && !last.isPaused() && at.isAfter(last.due())
                ? Optional.of(last.due())
                : Optional.empty();
    }
}
