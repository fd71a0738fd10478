package io.github.redress.scoring.sample;

import io.github.redress.ComplaintId;
import io.github.redress.DepartmentId;
import io.github.redress.Role;
import io.github.redress.complaint.ComplaintEvent;
import io.github.redress.complaint.ComplaintEvent.CaseImported;
import io.github.redress.complaint.ComplaintEvent.ComplaintDispatched;
import io.github.redress.complaint.ComplaintEvent.ComplaintReceived;
import io.github.redress.complaint.DisputeEvent.AssignmentTransferred;
import io.github.redress.complaint.LinkEvent.AnswerShared;
import io.github.redress.complaint.LinkEvent.DuplicateParted;
import io.github.redress.complaint.OversightEvent.RecusalLifted;
import io.github.redress.complaint.OversightEvent.StaffRecused;
import io.github.redress.complaint.OversightEvent.SupportCalled;
import io.github.redress.complaint.Recorded;
import io.github.redress.complaint.SatisfactionRating;
import io.github.redress.scoring.CaseResult;
import io.github.redress.scoring.CaseResults;
import io.github.redress.scoring.Period;
import io.github.redress.scoring.Verdict;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Makes the frame of a sample from stored events: whose person rated what, who had it, and who may not judge it.
 *
 * <p>The order of events never matters, nor does being told one twice. Events that were written down after the instant looked from are
 * passed over, so that whoever draws again later, with more events, makes the same frame. Memory grows with the number of cases. Not
 * safe for several threads.
 */
public final class CaseRegister {

    private final Instant asOf;
    private final CaseResults results = new CaseResults();
    private final Map<ComplaintId, Barred> barred = new HashMap<>();
    private final Map<ComplaintId, CaseInquiry> inquiries = new HashMap<>();

    private CaseRegister(Instant asOf) {
        this.asOf = asOf;
    }

    /**
     * Begins without events.
     *
     * @param asOf the instant looked from: what was written down later is not known
     */
    public static CaseRegister asOf(Instant asOf) {
        return new CaseRegister(Objects.requireNonNull(asOf, "asOf"));
    }

    /** Adds one event. */
    public void add(Recorded recorded) {
        if (!recorded.recordedAt().isAfter(asOf)) {
            results.add(recorded);
            barred.computeIfAbsent(recorded.complaint(), id -> new Barred()).add(recorded);
            inquiries
                    .computeIfAbsent(recorded.complaint(), id -> new CaseInquiry())
                    .add(recorded);
        }
    }

    /**
     * Returns the cases of a period that somebody rated and nobody has judged yet. A case is of the period in which it was due; one of
     * which that is not known is of every period.
     *
     * @param period which; it is looked at from the instant of this register
     * @param unit names the unit that a department counts for, as for {@link CaseResults}
     */
    public SampleFrame frame(Period period, Function<DepartmentId, String> unit) {
        return new SampleFrame(
                period.withAsOf(asOf),
                results.all(unit).stream()
                        .filter(result -> isSampled(result, period))
                        .map(result -> frameCase(result, unit))
                        .toList());
    }

    /**
     * Returns what became so far of the cases that were drawn: of the rating that each had when the frame was made. What the person says
     * later of another answer, and what a later verdict finds about that, is no finding of this sample.
     */
    public Map<ComplaintId, Finding> findings(Sample sample) {
        Map<ComplaintId, Finding> findings = new HashMap<>();
        for (DrawnCase drawn : sample.cases()) {
            findings.put(
                    drawn.id(),
                    inquiries
                            .getOrDefault(drawn.id(), new CaseInquiry())
                            .since(sample.period().asOf()));
        }
        return findings;
    }

    private static boolean isSampled(CaseResult result, Period period) {
        Instant due = result.due();
        boolean judged = result.verdict() != null && result.verdict() != Verdict.PENDING;
        return result.rating() != null && !judged && result.excluded() == null && (due == null || period.contains(due));
    }

    private FrameCase frameCase(CaseResult result, Function<DepartmentId, String> unit) {
        ComplaintId id = ComplaintId.parse(result.id());
        Barred others = barred.getOrDefault(id, new Barred());
        SortedSet<String> units = new TreeSet<>();
        others.departments.forEach(department -> units.add(unit.apply(department)));
        SatisfactionRating rating = Objects.requireNonNull(result.rating(), "rating");
        AnswerClass answers = rating.isSatisfied() ? AnswerClass.SATISFIED : AnswerClass.UNSATISFIED;
        return new FrameCase(id, new Stratum(result.unit(), answers), units, others.accounts());
    }

    /** Who may not judge a case, as the desk has it: whoever acted on it, and everybody of a department that ever had a part in it. */
    private static final class Barred {

        private final SortedSet<String> acted = new TreeSet<>();
        private final SortedSet<DepartmentId> departments =
                new TreeSet<>((a, b) -> a.value().compareTo(b.value()));
        private final Map<String, TreeMap<Long, Boolean>> recusals = new HashMap<>();

        void add(Recorded recorded) {
            Role role = recorded.actor().role();
            if (role != Role.SYSTEM && role != Role.COMPLAINANT) {
                acted.add(recorded.actor().id());
            }
            ComplaintEvent event = recorded.event();
            hadBy(event);
            if (event instanceof StaffRecused recused) {
                recusal(recused.staff(), recorded.version(), true);
            } else if (event instanceof RecusalLifted lifted) {
                recusal(lifted.staff(), recorded.version(), false);
            } else if (event instanceof ComplaintReceived received) {
                departments.addAll(received.accused());
                acted.addAll(received.accounts());
            } else if (event instanceof CaseImported imported) {
                departments.addAll(imported.accused());
                acted.addAll(imported.accounts());
            } else if (event instanceof AnswerShared shared && shared.handlers() != null) {
                acted.addAll(shared.handlers());
            } else if (event instanceof DuplicateParted parted) {
                acted.addAll(parted.handlers());
                acted.addAll(parted.others());
                parted.recusals().forEach(recusal -> recusal(recusal.staff(), recorded.version(), true));
            }
        }

        private void hadBy(ComplaintEvent event) {
            if (event instanceof ComplaintDispatched dispatched) {
                departments.add(dispatched.lead());
                departments.addAll(dispatched.support());
            } else if (event instanceof CaseImported imported && imported.department() != null) {
                departments.add(imported.department());
            } else if (event instanceof SupportCalled called) {
                departments.addAll(called.departments());
            } else if (event instanceof AssignmentTransferred transferred) {
                departments.add(transferred.from());
                departments.add(transferred.to());
            } else if (event instanceof DuplicateParted parted) {
                if (parted.lead() != null) {
                    departments.add(parted.lead());
                }
                departments.addAll(parted.support());
                departments.addAll(parted.former());
            }
        }

        private void recusal(String staff, long version, boolean begins) {
            recusals.computeIfAbsent(staff, account -> new TreeMap<>()).put(version, begins);
        }

        /** Returns the accounts; the last word on a recusal holds. */
        SortedSet<String> accounts() {
            SortedSet<String> accounts = new TreeSet<>(acted);
            recusals.forEach((staff, said) -> {
                if (said.lastEntry().getValue()) {
                    accounts.add(staff);
                }
            });
            return accounts;
        }
    }
}
