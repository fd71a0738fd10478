package io.github.redress.scoring;

import io.github.redress.ComplaintId;
import io.github.redress.DepartmentId;
import io.github.redress.complaint.Recorded;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Turns stored events into results.
 *
 * <ul>
 *   <li>The lead of now answers for a case. Its RESOLUTION deadline is what was due, and its first reply is when it was done; one that
 *       the centre looked at was done when it was handed in. What is promised and answered after a rework moves neither: whether the
 *       first answer came in time, is settled for good. One that was done though nothing was promised is undecided.
 *   <li>The last rating counts, and what an independent look found about that rating; an exclusion that came with a verdict ends with
 *       it. Whether the matter is solved, the last word about the last answer says.
 *   <li>While its clock stands still, an open case has no deadline. A case that the centre ended was done then. An imported case brings
 *       its result along.
 *   <li>A case that no department has yet, one that the person took back, one that goes on in another case about the same trouble, and
 *       an imported one without a department, is nobody's result. But one that was overdue when it was taken back or linked was due and
 *       not done: it stays so, open and late, so that nothing that happens later takes it off a board. What its person says of the answer
 *       to the other case is not about it.
 *   <li>A duplicate that parted from its main case is the result of whoever answered there. It was done when that answer was shared, and
 *       is of the period in which it was; whether that was in time, the main case says, and here it is undecided, unless the same lead
 *       had been late with it before it was linked. Who had it before it was linked counts it as released.
 * </ul>
 *
 * <p>The order of events never matters, nor does being told one twice: an event that comes before an earlier one of its case waits for
 * it, by its version. So may events be read in parts, in batches or on many machines, and the parts {@linkplain #addAll put
 * together}. Memory grows with the number of cases. Not safe for several threads.
 */
public final class CaseResults {

    private final Map<ComplaintId, Known> cases = new LinkedHashMap<>();

    /** Begins without events. */
    public CaseResults() {}

    /** Adds one event. */
    public void add(Recorded recorded) {
        cases.computeIfAbsent(recorded.complaint(), id -> new Known()).add(recorded);
    }

    /**
     * Adds one event and returns what it changes, for counts that are kept up to date.
     *
     * @param unit names the unit that a department counts for; always the same for the same department
     */
    public ResultChange change(Recorded recorded, Function<DepartmentId, String> unit) {
        String id = recorded.complaint().toString();
        Known known = cases.computeIfAbsent(recorded.complaint(), ignored -> new Known());
        List<CaseResult> before = known.fold.ofAll(id, unit);
        known.add(recorded);
        return new ResultChange(before, known.fold.ofAll(id, unit));
    }

    /** Takes over what others know; they know nothing then. */
    public void addAll(CaseResults others) {
        Map<ComplaintId, Known> taken = new LinkedHashMap<>(others.cases);
        others.cases.clear();
        taken.forEach((id, known) -> cases.merge(id, known, Known::with));
    }

    /**
     * Returns the results so far of those that answer for the cases, at most one a case.
     *
     * @param unit names the unit that a department counts for, as its name or an older name's successor
     */
    public List<CaseResult> all(Function<DepartmentId, String> unit) {
        List<CaseResult> results = new ArrayList<>();
        cases.forEach((id, known) -> results.addAll(known.fold.ofLead(id.toString(), unit)));
        return results;
    }

    /**
     * Returns the results so far of every unit with a part in a case: of the lead, of those that helped, and of those that had it
     * before.
     *
     * @param unit names the unit that a department counts for
     */
    public List<CaseResult> everyPart(Function<DepartmentId, String> unit) {
        List<CaseResult> results = new ArrayList<>();
        cases.forEach((id, known) -> results.addAll(known.fold.ofAll(id.toString(), unit)));
        return results;
    }

    /** A case as its first events without a gap have made it, and the events behind the gap. */
    private static final class Known {

        private CaseFold fold = new CaseFold();
        private SortedMap<Long, Recorded> waiting = Collections.emptySortedMap();

        void add(Recorded recorded) {
            if (recorded.version() > fold.version()) {
                if (recorded.version() == fold.version() + 1) {
                    fold.add(recorded);
                    goOn();
                } else {
                    waiting = waiting.isEmpty() ? new TreeMap<>() : waiting;
                    waiting.put(recorded.version(), recorded);
                }
            }
        }

        /** Returns both together: whichever saw more without a gap saw all that the other did. */
        Known with(Known other) {
            Known further = other.fold.version() > fold.version() ? other : this;
            Known shorter = further == this ? other : this;
            shorter.waiting.values().forEach(further::add);
            further.goOn();
            return further;
        }

        private void goOn() {
            while (!waiting.isEmpty() && waiting.firstKey() <= fold.version() + 1) {
                long version = waiting.firstKey();
                Recorded next = waiting.remove(version);
                if (next != null && version > fold.version()) {
                    fold.add(next);
                }
            }
        }
    }
}
