package io.github.redress.examples.quickstart;

import static io.github.redress.ComplaintKind.ASSISTANCE;
import static io.github.redress.complaint.Outcome.RESOLVED;
import static io.github.redress.complaint.SatisfactionRating.SATISFIED;

import io.github.redress.Actor;
import io.github.redress.DepartmentId;
import io.github.redress.access.PublicCase;
import io.github.redress.desk.Answer;
import io.github.redress.desk.ComplaintDesk;
import io.github.redress.desk.Configuration;
import io.github.redress.desk.Done;
import io.github.redress.desk.Receipt;
import io.github.redress.desk.request.AcceptRequest;
import io.github.redress.desk.request.AcknowledgeRequest;
import io.github.redress.desk.request.DispatchRequest;
import io.github.redress.desk.request.RateRequest;
import io.github.redress.desk.request.ReplyRequest;
import io.github.redress.desk.request.SubmitRequest;
import io.github.redress.storage.memory.MemoryStorage;
import java.nio.file.Path;

/** The example of the README. */
public final class Quickstart {

    private Quickstart() {}

    /** Runs it with the configuration in the folder named, {@code city} by default. */
    public static void main(String[] arguments) {
        System.out.println(run(Path.of(arguments.length > 0 ? arguments[0] : "city")));
    }

    static PublicCase run(Path city) {
        // begin:readme
        try (ComplaintDesk desk = ComplaintDesk.builder()
                .storage(MemoryStorage.create())
                .configuration(Configuration.read(city))
                .build()) {
            Answer<Receipt> answer = desk.submit(
                    Actor.complainant(), SubmitRequest.of(ASSISTANCE, "路灯不亮", "小区门口的路灯已经坏了半年，晚上一片漆黑，请尽快派人来修。"));
            if (!(answer instanceof Done<Receipt> done)) {
                throw new IllegalStateException("refused: " + answer); // with a code, and reasons in zh and en
            }
            Receipt receipt = done.value();
            Actor handler = Actor.handler("wang", DepartmentId.of("lighting"));

            desk.accept(Actor.operator("counter-1"), AcceptRequest.of(receipt.id()));
            desk.dispatch(Actor.dispatcher("dispatch-1"), DispatchRequest.byRule(receipt.id()));
            desk.acknowledge(handler, AcknowledgeRequest.of(receipt.id()));
            desk.reply(handler, ReplyRequest.inPublic(receipt.id(), RESOLVED, "路灯已修复，今晚起正常照明。"));
            desk.rate(Actor.complainant(), RateRequest.of(receipt.number(), receipt.secret(), SATISFIED));

            desk.sweep(100); // from the host's scheduler: warnings and missed deadlines, each exactly once
            return desk.progress(receipt.number(), receipt.secret()).orElseThrow();
        }
        // end:readme
    }
}
