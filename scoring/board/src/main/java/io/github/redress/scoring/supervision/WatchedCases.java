package io.github.redress.scoring.supervision;

import io.github.redress.ComplaintId;
import io.github.redress.complaint.Recorded;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What supervision rules need to know of cases, from stored events.
 *
 * <p>The order of events never matters, nor does being told one twice: an event that comes before an earlier one of its case waits for
 * it, by its version. Memory grows with the number of cases. Not safe for several threads.
 */
public final class WatchedCases {

    private final Map<ComplaintId, Watched> cases = new LinkedHashMap<>();

    /** Begins without events. */
    public WatchedCases() {}

    /** Adds one event. */
    public void add(Recorded recorded) {
        cases.computeIfAbsent(recorded.complaint(), id -> new Watched()).add(recorded);
    }

    Map<ComplaintId, Watched> cases() {
        return cases;
    }

    /** A case as its first events without a gap have made it, and the events behind the gap. */
    static final class Watched {

        private final CaseMarks marks = new CaseMarks();
        private final CaseClocks clocks = new CaseClocks();
        private long version;
        private SortedMap<Long, Recorded> waiting = Collections.emptySortedMap();

        CaseMarks marks() {
            return marks;
        }

        CaseClocks clocks() {
            return clocks;
        }

        void add(Recorded recorded) {
            if (recorded.version() <= version) {
                return;
            }
            waiting = waiting.isEmpty() ? new TreeMap<>() : waiting;
            waiting.put(recorded.version(), recorded);
            Recorded next = waiting.remove(version + 1);
            while (next != null) {
                version++;
                marks.add(next);
                clocks.add(next, marks.lead());
                next = waiting.remove(version + 1);
            }
        }
    }
}
