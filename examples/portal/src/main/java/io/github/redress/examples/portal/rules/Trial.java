package io.github.redress.examples.portal.rules;

import io.github.redress.FileFault;
import io.github.redress.desk.ComplaintDesk;
import io.github.redress.routing.RouterReader.Result;
import io.github.redress.routing.rules.Finding;
import io.github.redress.routing.rules.FindingCode;
import io.github.redress.routing.rules.Publication;
import io.github.redress.routing.rules.PublishPolicy;
import io.github.redress.routing.rules.ReplayReport;
import io.github.redress.routing.rules.RuleAnalyser;
import io.github.redress.routing.rules.RuleCase;
import io.github.redress.routing.rules.RuleDraft;
import io.github.redress.routing.rules.RuleReplay;
import io.github.redress.routing.rules.RuleSet;
import io.github.redress.routing.rules.RuleSetReader;
import io.github.redress.routing.rules.RuleTimeline;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Rules before they hold: looked at, tried on complaints that came in, published and taken back; all by the library. */
@Component
class Trial {

    private static final String FILE = "routing.json";
    private static final Set<String> BLOCKED = Arrays.stream(FindingCode.values())
            .filter(code -> code.severity() == FindingCode.Severity.ERROR)
            .map(Enum::name)
            .collect(Collectors.toSet());

    private final RuleTimeline rules;
    private final RuleSetReader reader = new RuleSetReader();
    private final ComplaintDesk desk;
    private final PastCases past;
    private final Clock clock;
    private final Duration notice;

    /** @param notice how long after a publication it holds; longer than all instances need to learn of it */
    Trial(
            RuleTimeline rules,
            ComplaintDesk desk,
            PastCases past,
            Clock clock,
            @Value("${portal.rules-notice:PT10S}") Duration notice) {
        this.rules = rules;
        this.desk = desk;
        this.past = past;
        this.clock = clock;
        this.notice = notice;
    }

    /**
     * What was found in a draft.
     *
     * @param faults for which it is refused as a file; empty where it can be read
     * @param findings what is wrong with its content, the worst first
     */
    record Analysis(List<FileFault> faults, List<Finding> findings) {

        /** Returns how many findings there are of a severity. */
        public long count(FindingCode.Severity severity) {
            return findings.stream().filter(each -> each.severity() == severity).count();
        }
    }

    /**
     * What a draft would change.
     *
     * @param faults for which it cannot be tried
     * @param report what it changes, null where it was not tried
     */
    record Change(List<FileFault> faults, @Nullable ReplayReport report) {}

    Analysis analyse(byte[] content) {
        RuleDraft draft = reader.draft(FILE, content, desk.configuration().known());
        List<Finding> findings = draft.isWellFormed()
                ? RuleAnalyser.of(desk.configuration().known(), clock.instant()).findings(draft).stream()
                        .sorted(java.util.Comparator.comparing(Finding::severity))
                        .toList()
                : List.of();
        return new Analysis(draft.faults(), findings);
    }

    Change change(byte[] content, int most) {
        Result read = reader.read(FILE, content, desk.configuration().known());
        if (!(read.router() instanceof RuleSet after)) {
            return new Change(read.faults(), null);
        }
        RuleReplay replay = RuleReplay.between(rules.at(clock.instant()), after);
        for (RuleCase each : past.cases(most)) {
            replay.add(each);
        }
        return new Change(List.of(), replay.report());
    }

    /** Rules with an error, or whose own tests fail, are not published. */
    Publication publish(byte[] content) {
        rules.refresh();
        PublishPolicy policy = PublishPolicy.testsOnly()
                .withoutFindings(
                        set -> RuleAnalyser.of(desk.configuration().known(), clock.instant()).findings(set).stream()
                                .map(finding -> finding.code().name())
                                .toList(),
                        BLOCKED);
        return rules.publish(FILE, content, begin(), policy);
    }

    Publication rollback(String version) {
        rules.refresh();
        return rules.rollback(version, begin());
    }

    private Instant begin() {
        return clock.instant().plus(notice);
    }

    /** What other instances have published or taken back. */
    @Scheduled(fixedDelayString = "PT3S")
    void refresh() {
        rules.refresh();
    }
}
