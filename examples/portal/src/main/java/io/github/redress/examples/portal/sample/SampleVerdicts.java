package io.github.redress.examples.portal.sample;

import io.github.redress.ComplaintId;
import io.github.redress.complaint.AftermathEvent.VerdictGiven;
import io.github.redress.complaint.ComplaintEvent.ComplaintRated;
import io.github.redress.complaint.Recorded;
import io.github.redress.scoring.sample.CaseRegister;
import io.github.redress.scoring.sample.DrawnCase;
import io.github.redress.scoring.sample.Finding;
import io.github.redress.scoring.sample.Sample;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/**
 * What became of drawn cases until now, and who judged them. Each instance reads it for itself, from the beginning when it is first asked
 * and then what is new.
 */
@Component
class SampleVerdicts {

    private final WholeRecord record;
    private final CaseRegister register = CaseRegister.asOf(Instant.MAX);
    private final Map<ComplaintId, TreeMap<Long, Recorded>> verdicts = new HashMap<>();
    private final Map<ComplaintId, Instant> rated = new HashMap<>();
    private long position;

    SampleVerdicts(WholeRecord record) {
        this.record = record;
    }

    /**
     * What is known of the cases of a sample.
     *
     * @param findings of each case
     * @param judges whose verdict it was, of those that have one
     */
    record Known(Map<ComplaintId, Finding> findings, Map<ComplaintId, String> judges) {}

    /** @param sharing the sample by the cases' own ids */
    synchronized Known of(Sample sharing) {
        position = record.read(position, this::add);
        Map<ComplaintId, Finding> findings = register.findings(sharing);
        Map<ComplaintId, String> judges = new HashMap<>();
        for (DrawnCase each : sharing.cases()) {
            if (isJudged(findings.getOrDefault(each.id(), Finding.NOT_ASKED))) {
                verdict(each.id(), sharing.period().asOf())
                        .ifPresent(given -> judges.put(each.id(), given.actor().id()));
            }
        }
        return new Known(findings, judges);
    }

    /** Returns whether a person rated another answer after an instant: a verdict would be about that one. */
    synchronized boolean isRatedAfter(ComplaintId id, Instant instant) {
        position = record.read(position, this::add);
        return rated.getOrDefault(id, Instant.MIN).isAfter(instant);
    }

    static boolean isJudged(Finding finding) {
        return finding == Finding.UPHELD || finding == Finding.OVERTURNED;
    }

    private void add(Recorded recorded) {
        register.add(recorded);
        if (recorded.event() instanceof ComplaintRated) {
            rated.merge(recorded.complaint(), recorded.recordedAt(), (one, other) -> one.isAfter(other) ? one : other);
        } else if (recorded.event() instanceof VerdictGiven) {
            verdicts.computeIfAbsent(recorded.complaint(), id -> new TreeMap<>())
                    .put(recorded.version(), recorded);
        }
    }

    /** The first after the draw is the one that is found. */
    private Optional<Recorded> verdict(ComplaintId id, Instant drawn) {
        return verdicts.getOrDefault(id, new TreeMap<>()).values().stream()
                .filter(each -> each.recordedAt().isAfter(drawn))
                .findFirst();
    }
}
