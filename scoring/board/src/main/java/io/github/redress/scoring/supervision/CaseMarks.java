package io.github.redress.scoring.supervision;

import io.github.redress.DepartmentId;
import io.github.redress.complaint.AftermathEvent.CallbackRecorded;
import io.github.redress.complaint.AftermathEvent.ReworkOrdered;
import io.github.redress.complaint.AftermathEvent.VerdictGiven;
import io.github.redress.complaint.ComplaintEvent;
import io.github.redress.complaint.ComplaintEvent.CaseImported;
import io.github.redress.complaint.ComplaintEvent.ComplaintDispatched;
import io.github.redress.complaint.ComplaintEvent.ComplaintRated;
import io.github.redress.complaint.ComplaintEvent.ComplaintReplied;
import io.github.redress.complaint.DisputeEvent.AssignmentTransferred;
import io.github.redress.complaint.DisputeEvent.ContestRejected;
import io.github.redress.complaint.DisputeEvent.DepartmentDesignated;
import io.github.redress.complaint.DisputeEvent.InterimLeadNamed;
import io.github.redress.complaint.HandlingEvent.CommitmentPlanned;
import io.github.redress.complaint.HandlingEvent.ExtensionGranted;
import io.github.redress.complaint.HandlingEvent.ExtensionRequested;
import io.github.redress.complaint.HandlingEvent.InterimReplySent;
import io.github.redress.complaint.HandlingEvent.ReplyApproved;
import io.github.redress.complaint.LinkEvent.DuplicateCounted;
import io.github.redress.complaint.LinkEvent.DuplicateLinked;
import io.github.redress.complaint.LinkEvent.DuplicateParted;
import io.github.redress.complaint.LinkEvent.DuplicateUnlinked;
import io.github.redress.complaint.LinkEvent.SupporterJoined;
import io.github.redress.complaint.OversightEvent.ReminderSent;
import io.github.redress.complaint.Recorded;
import io.github.redress.complaint.TransferCause;
import io.github.redress.scoring.CaseCount;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened in a case that rules count, and who has it. */
final class CaseMarks {

    private final Map<CaseCount, List<Mark>> marks = new EnumMap<>(CaseCount.class);
    private final Map<CaseCount, Integer> times = new EnumMap<>(CaseCount.class);
    private final List<Word> urges = new ArrayList<>();
    private final List<Word> reasons = new ArrayList<>();
    private final Set<UUID> people = new HashSet<>();
    private final List<Word> leads = new ArrayList<>();
    private @Nullable DepartmentId lead;
    private @Nullable DepartmentId before;

    /**
     * One more of what is counted.
     *
     * @param times the how-manieth
     * @param lead who had the case then, or null for nobody
     */
    record Mark(
            int times, Instant at, long version, @Nullable DepartmentId lead) {}

    /** Something that was said to a department or by it. */
    record Word(DepartmentId department, Instant at, long version) {}

    @Nullable
    DepartmentId lead() {
        return lead;
    }

    List<Mark> of(CaseCount what) {
        return marks.getOrDefault(what, List.of());
    }

    /** Returns who had the case at a mark and since when, or, where nobody did, who was the first after it. */
    Optional<Word> answers(Mark mark) {
        return mark.lead() != null
                ? Optional.of(new Word(mark.lead(), mark.at(), mark.version()))
                : leads.stream().filter(word -> word.version() > mark.version()).findFirst();
    }

    List<Word> urges() {
        return urges;
    }

    List<Word> reasons() {
        return reasons;
    }

    /** Adds the next event. */
    void add(Recorded recorded) {
        ComplaintEvent event = recorded.event();
        DepartmentId had = lead;
        follow(event, recorded);
        if (lead != null && !lead.equals(had)) {
            leads.add(new Word(lead, recorded.at(), recorded.version()));
        }
        hear(event, recorded);
        if (event instanceof ReworkOrdered) {
            mark(CaseCount.REWORKS, recorded);
        } else if (event instanceof ContestRejected) {
            mark(CaseCount.REFUSALS, recorded);
        } else if (event instanceof ExtensionGranted) {
            mark(CaseCount.EXTENSIONS, recorded);
        } else if (event instanceof VerdictGiven verdict && !verdict.dutyPerformed()) {
            mark(CaseCount.DUTY_NOT_PERFORMED, recorded);
        } else if (event instanceof ComplaintRated rated && Boolean.FALSE.equals(rated.resolved())) {
            mark(CaseCount.UNRESOLVED, recorded);
        } else if (event instanceof CallbackRecorded called
                && called.rating() == null
                && Boolean.FALSE.equals(called.resolved())) {
            // With a rating, ComplaintRated follows and says the same again.
            mark(CaseCount.UNRESOLVED, recorded);
        } else if (event instanceof SupporterJoined joined) {
            join(List.of(joined.supporter()), recorded);
        } else if (event instanceof DuplicateCounted counted) {
            join(counted.people(), recorded);
        }
    }

    private void follow(ComplaintEvent event, Recorded recorded) {
        if (event instanceof ComplaintDispatched dispatched) {
            lead = dispatched.lead();
        } else if (event instanceof CaseImported imported) {
            lead = imported.department();
        } else if (event instanceof AssignmentTransferred transferred
                && transferred.from().equals(lead)) {
            lead = transferred.to();
            if (transferred.cause() == TransferCause.UPHELD || transferred.cause() == TransferCause.RETURNED) {
                mark(CaseCount.TRANSFERS, recorded);
            }
        } else if (event instanceof DuplicateLinked) {
            before = lead == null ? before : lead;
            lead = null;
        } else if (event instanceof DuplicateUnlinked) {
            lead = lead == null ? before : lead;
        } else if (event instanceof DuplicateParted parted) {
            lead = parted.lead();
            times.remove(CaseCount.TRANSFERS);
        } else if (event instanceof DepartmentDesignated
                || event instanceof InterimLeadNamed
                || event instanceof ComplaintReplied
                || event instanceof ReplyApproved) {
            times.remove(CaseCount.TRANSFERS);
        }
    }

    private void hear(ComplaintEvent event, Recorded recorded) {
        if (event instanceof ReminderSent sent) {
            urges.add(new Word(sent.department(), recorded.at(), recorded.version()));
        } else if (event instanceof ExtensionRequested asked) {
            reasons.add(new Word(asked.department(), recorded.at(), recorded.version()));
        } else if (event instanceof InterimReplySent interim) {
            reasons.add(new Word(interim.department(), recorded.at(), recorded.version()));
        } else if (event instanceof CommitmentPlanned planned) {
            reasons.add(new Word(planned.department(), recorded.at(), recorded.version()));
        }
    }

    private void join(List<UUID> newcomers, Recorded recorded) {
        newcomers.stream().filter(people::add).forEach(each -> mark(CaseCount.REPEATS, recorded));
    }

    private void mark(CaseCount what, Recorded recorded) {
        int now = times.merge(what, 1, Integer::sum);
        marks.computeIfAbsent(what, each -> new ArrayList<>())
                .add(new Mark(now, recorded.at(), recorded.version(), lead));
    }
}
