package io.github.redress.examples.portal.walk;

import io.github.redress.Actor;
import io.github.redress.DepartmentId;
import io.github.redress.complaint.Outcome;
import io.github.redress.complaint.SatisfactionRating;
import io.github.redress.desk.Answer;
import io.github.redress.desk.ComplaintDesk;
import io.github.redress.desk.Done;
import io.github.redress.desk.Receipt;
import io.github.redress.desk.request.AcceptRequest;
import io.github.redress.desk.request.AcknowledgeRequest;
import io.github.redress.desk.request.DispatchRequest;
import io.github.redress.desk.request.FirstContactRequest;
import io.github.redress.desk.request.RateRequest;
import io.github.redress.desk.request.ReplyRequest;
import io.github.redress.desk.request.SubmitRequest;
import java.util.ArrayList;
import java.util.List;

/** What else a city does in a week, so that a story of one complaint has others around it; done at the desk and not in the browser. */
final class WorkOfAWeek {

    /** The department with most of it. */
    static final String LARGEST = "water-affairs-bureau";

    private static final Actor DISPATCHER = Actor.dispatcher("dispatcher-1");
    private static final Actor OPERATOR = Actor.operator("operator-1");
    private static final List<Load> LOADS = List.of(
            new Load(LARGEST, 9, 8),
            new Load("housing-bureau", 8, 3),
            new Load("transport-committee", 6, 5),
            new Load("health-commission", 5, 4),
            new Load("market-regulation-bureau", 6, 4),
            new Load("education-bureau", 5, 5),
            new Load("civil-affairs-bureau", 4, 4));

    private final ComplaintDesk desk;
    private final List<Given> given = new ArrayList<>();

    private record Load(String department, int cases, int satisfied) {}

    private record Given(Receipt receipt, Actor handler, boolean endsWell) {}

    private WorkOfAWeek(ComplaintDesk desk) {
        this.desk = desk;
    }

    /** People complain, of what they complain of on ordinary days, and the city gives it to its departments. */
    static WorkOfAWeek begin(WalkedPortal city) {
        WorkOfAWeek work = new WorkOfAWeek(city.bean("desk", ComplaintDesk.class));
        List<SubmitRequest> ordinary = OrdinaryMessages.read();
        int told = 0;
        for (Load load : LOADS) {
            for (int no = 0; no < load.cases; no++) {
                work.give(ordinary.get(told++ % ordinary.size()), load.department, no < load.satisfied);
            }
        }
        return work;
    }

    private void give(SubmitRequest request, String department, boolean endsWell) {
        Receipt receipt = done(desk.submit(Actor.complainant(), request));
        done(desk.accept(OPERATOR, AcceptRequest.of(receipt.id())));
        done(desk.dispatch(DISPATCHER, DispatchRequest.to(receipt.id(), DepartmentId.of(department))));
        given.add(new Given(receipt, Actor.handler(department + "-1", DepartmentId.of(department)), endsWell));
    }

    /** The departments answer, and everybody says what they make of it. */
    void end() {
        for (Given each : given) {
            done(desk.acknowledge(each.handler, AcknowledgeRequest.of(each.receipt.id())));
            done(desk.recordFirstContact(each.handler, FirstContactRequest.of(each.receipt.id(), "已电话了解情况。")));
            done(desk.reply(
                    each.handler,
                    ReplyRequest.inPublic(
                            each.receipt.id(), each.endsWell ? Outcome.RESOLVED : Outcome.EXPLAINED, "已办理，欢迎监督。")));
            done(desk.rate(
                    Actor.complainant(),
                    new RateRequest(
                            each.receipt.number(),
                            each.receipt.secret(),
                            each.endsWell ? SatisfactionRating.SATISFIED : SatisfactionRating.DISSATISFIED,
                            each.endsWell,
                            null)));
        }
    }

    static <T> T done(Answer<T> answer) {
        if (answer instanceof Done<T> done) {
            return done.value();
        }
        throw new IllegalStateException("refused: " + answer);
    }
}
