package io.github.redress.routing.rules;

import io.github.redress.Channel;
import io.github.redress.FileFault;
import io.github.redress.routing.rules.FindingCode.Severity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Joins what the reader found in a file with what the analyser found in its rules. Where both found the same, it is said
 * once, at the reader's place and with the analyser's witness.
 *
 * @param rules what was read
 * @param now when a test's complaint comes in that does not say it
 */
record DraftFindings(RuleSet rules, Instant now) {

    private static final Pattern OWNER = Pattern.compile("/(rules|additions)/(\\d+).*");

    List<Finding> of(List<Finding> found, List<Flaws.Located> flaws) {
        List<Finding> all = new ArrayList<>(found);
        List<Finding> open = new ArrayList<>(found);
        for (Flaws.Located located : flaws) {
            Finding same = open.stream()
                    .filter(finding -> isSame(finding, located))
                    .findFirst()
                    .orElse(null);
            if (same == null) {
                all.add(finding(located, witness(located), List.of()));
            } else {
                open.remove(same);
                all.set(all.indexOf(same), finding(located, same.witness(), same.others()));
            }
        }
        return List.copyOf(all);
    }

    private static boolean isSame(Finding finding, Flaws.Located located) {
        return finding.code() == located.flaw().code()
                && finding.message().equals(located.flaw().message())
                && located.fault().pointer().startsWith(finding.pointer());
    }

    private Finding finding(Flaws.Located located, @Nullable Witness witness, List<String> others) {
        FileFault fault = located.fault();
        Flaw flaw = located.flaw();
        return new Finding(
                flaw.code(), Severity.ERROR, owner(fault.pointer()), others, fault.pointer(), flaw.message(), witness);
    }

    private @Nullable String owner(String pointer) {
        Matcher owner = OWNER.matcher(pointer);
        if (!owner.matches()) {
            return null;
        }
        int position = Integer.parseInt(owner.group(2));
        return owner.group(1).equals("rules")
                ? rules.content().rules().get(position).id()
                : rules.content().additions().get(position).id();
    }

    /** Returns a test's complaint; what it leaves open is filled in, unless that makes a difference. */
    private @Nullable Witness witness(Flaws.Located located) {
        Facts complaint = located.complaint();
        if (complaint == null) {
            return null;
        }
        Facts whole = completed(complaint);
        return rules.decide(whole).equals(rules.decide(complaint)) ? Witness.of(whole) : null;
    }

    private Facts completed(Facts complaint) {
        Instant at = complaint.at() == null ? now : complaint.at();
        Channel channel = complaint.channel();
        return new Facts(
                complaint.kind(),
                complaint.category(),
                complaint.district(),
                channel == null ? Situations.unnamed(namedChannels()) : channel,
                at,
                at.atZone(rules.zone()),
                complaint.areas(),
                complaint.attributes(),
                complaint.accused(),
                complaint.written());
    }

    private Set<Channel> namedChannels() {
        RuleSet.Content content = rules.content();
        return Stream.concat(
                        content.rules().stream().map(Rule::when),
                        content.additions().stream().map(Addition::when))
                .flatMap(when -> when.others().stream())
                .filter(Condition.Channels.class::isInstance)
                .flatMap(condition -> ((Condition.Channels) condition).channels().stream())
                .collect(Collectors.toSet());
    }
}
