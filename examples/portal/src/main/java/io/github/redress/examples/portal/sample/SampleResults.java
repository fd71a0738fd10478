package io.github.redress.examples.portal.sample;

import io.github.redress.ComplaintId;
import io.github.redress.scoring.sample.Finding;
import io.github.redress.scoring.sample.Sample;
import io.github.redress.scoring.sample.SampleEstimate;
import io.github.redress.scoring.sample.SampleFrame;
import io.github.redress.scoring.sample.StratumEstimate;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * What the verdicts on a sample say so far, and in the end. A sample is over when all its cases are judged, or when the time for verdicts
 * is; what came of it then is kept.
 */
@Component
class SampleResults {

    private final SampleStore store;
    private final SampleVerdicts verdicts;
    private final WholeRecord record;
    private final Clock clock;

    SampleResults(SampleStore store, SampleVerdicts verdicts, WholeRecord record, Clock clock) {
        this.store = store;
        this.verdicts = verdicts;
        this.record = record;
        this.clock = clock;
    }

    /**
     * How far a sample is.
     *
     * @param over whether nothing can change any more: until then nobody is shown what the verdicts say, who still gives one
     * @param estimate what they say
     */
    record Result(boolean over, SampleEstimate estimate) {

        /** Returns how many were drawn. */
        public long drawn() {
            return estimate.strata().stream()
                    .mapToLong(each -> each.size().drawn())
                    .sum();
        }

        /** Returns how many of them were put to the evaluators. */
        public long asked() {
            return estimate.strata().stream().mapToLong(StratumEstimate::asked).sum();
        }

        /** Returns how many have a verdict. */
        public long judged() {
            return estimate.strata().stream().mapToLong(StratumEstimate::judged).sum();
        }
    }

    Result of(Planned planned, Drawn drawn) {
        return store.result(planned.key())
                .map(kept -> new Result(true, kept))
                .orElseGet(() -> planned.isClosed(clock.instant()) ? closed(planned, drawn) : running(planned, drawn));
    }

    private Result closed(Planned planned, Drawn drawn) {
        Sample sharing = drawn.shared();
        SampleEstimate last =
                estimate(planned, drawn, record.asOf(planned.closes()).findings(sharing));
        store.close(planned.key(), last);
        return new Result(true, last);
    }

    private Result running(Planned planned, Drawn drawn) {
        Result result = new Result(
                false, estimate(planned, drawn, verdicts.of(drawn.shared()).findings()));
        return new Result(result.judged() == result.drawn(), result.estimate());
    }

    private static SampleEstimate estimate(Planned planned, Drawn drawn, Map<ComplaintId, Finding> findings) {
        Map<ComplaintId, Finding> byPublicId = new HashMap<>();
        findings.forEach((id, finding) -> byPublicId.put(SampleFrame.publicId(planned.key(), id), finding));
        return SampleEstimate.of(drawn.openSample(), byPublicId);
    }
}
