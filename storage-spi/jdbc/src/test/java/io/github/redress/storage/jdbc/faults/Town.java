package io.github.redress.storage.jdbc.faults;

import io.github.redress.Actor;
import io.github.redress.ComplaintKind;
import io.github.redress.desk.Answer;
import io.github.redress.desk.ComplaintDesk;
import io.github.redress.desk.Configuration;
import io.github.redress.desk.Done;
import io.github.redress.desk.Receipt;
import io.github.redress.desk.request.SubmitRequest;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** Desks of the town of the quick start, on real stores. */
final class Town {

    static final Actor OPERATOR = Actor.operator("counter-1");
    static final Instant MONDAY_NINE = Instant.parse("2026-09-14T01:00:00Z");

    private Town() {}

    /** Returns a desk whose clock stands. */
    static ComplaintDesk desk(Node node, Instant now) {
        return ComplaintDesk.builder()
                .storage(node.storage())
                .configuration(Configuration.read(Path.of("../../examples/quickstart/city")))
                .clock(Clock.fixed(now, ZoneOffset.UTC))
                .build();
    }

    static Receipt brokenLamp(ComplaintDesk desk) {
        Answer<Receipt> answer = desk.submit(
                Actor.complainant(),
                SubmitRequest.of(ComplaintKind.ASSISTANCE, "路灯不亮", "小区门口的路灯已经坏了半年，晚上一片漆黑，请尽快派人来修。"));
        if (answer instanceof Done<Receipt> done) {
            return done.value();
        }
        throw new AssertionError("refused: " + answer);
    }
}
