package io.github.redress.complaint;

import io.github.redress.ContentHash;
import io.github.redress.complaint.CaseClock.Notice;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the passing of time makes of a complaint: each notice as of the instant it fell due, and what follows from it. A command meets
 * the complaint as it is after that, whether or not a sweep has written it down before.
 *
 * @param complaint the complaint as it is then
 * @param events what time made, in order
 * @param instants when each of them happened
 */
record Passage(Complaint complaint, List<ComplaintEvent> events, List<Instant> instants) {

    /** Stands for the hash of the event before, which no fold looks at. */
    private static final ContentHash BEFORE = ContentHash.of("the event before");

    /**
     * Returns what time makes of a complaint up to an instant.
     *
     * @throws UnresolvedDeadlineException if what follows promises something that cannot be reckoned
     */
    static Passage of(Complaint complaint, Instant upToInclusive, Rulebook rules) {
        Complaint now = complaint;
        List<ComplaintEvent> events = new ArrayList<>();
        List<Instant> instants = new ArrayList<>();
        Optional<Notice> next = Notices.next(now);
        while (next.isPresent() && !next.get().when().isAfter(upToInclusive)) {
            Instant at = next.get().event().scheduled();
            for (ComplaintEvent event :
                    new DrivenClocks(now, at, rules).with(List.of(next.get().event()))) {
                events.add(event);
                instants.add(at);
                now = now.after(asRecorded(now, event, at));
            }
            next = Notices.next(now);
        }
        return new Passage(now, events, instants);
    }

    private static Recorded asRecorded(Complaint complaint, ComplaintEvent event, Instant at) {
        return new Recorded(complaint.id(), 2, at, at, Recorded.TIME, complaint.versions(), BEFORE, event);
    }
}
