package io.github.redress.testkit.cases;

import io.github.redress.ContentHash;
import io.github.redress.complaint.Complaint;
import io.github.redress.complaint.ComplaintCommand.PassTime;
import io.github.redress.complaint.Decision;
import io.github.redress.complaint.Recorded;
import io.github.redress.complaint.Rulebook;
import java.time.Instant;
import java.util.TreeMap;

/** What becomes of a complaint when time passes and nothing else happens. */
final class Passing {

    private static final ContentHash BEFORE = ContentHash.of("before");

    private Passing() {}

    /** Returns the complaint at a moment. */
    static Complaint of(Complaint complaint, Instant at, Rulebook rules) {
        Complaint passed = complaint;
        if (complaint.decide(new PassTime(), at, rules) instanceof Decision.Done said) {
            for (int i = 0; i < said.events().size(); i++) {
                passed = passed.after(new Recorded(
                        complaint.id(),
                        i + 2L,
                        said.at(i, at),
                        at,
                        Recorded.TIME,
                        new TreeMap<>(),
                        BEFORE,
                        said.events().get(i)));
            }
        }
        return passed;
    }
}
