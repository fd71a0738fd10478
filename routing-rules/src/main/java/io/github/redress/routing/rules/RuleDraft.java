package io.github.redress.routing.rules;

import io.github.redress.FileFault;
import io.github.redress.routing.RouterReader.Result;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A rule file as it was read, whatever is wrong with it. {@link RuleAnalyser} says of one whose form is right all that is
 * wrong with its content; nobody can decide by it, for which {@link RuleSetReader#read} is there.
 *
 * <p>Immutable, and safe for many threads at once.
 */
public final class RuleDraft {

    private final @Nullable RuleSet rules;
    private final List<FileFault> formFaults;
    private final List<Flaws.Located> flaws;

    RuleDraft(@Nullable RuleSet rules, List<FileFault> formFaults, List<Flaws.Located> flaws) {
        this.rules = formFaults.isEmpty() ? rules : null;
        this.formFaults = List.copyOf(formFaults);
        this.flaws = List.copyOf(flaws);
    }

    /** Returns everything for which the file is refused, by line: faults of its form and of its content. */
    public List<FileFault> faults() {
        return Stream.concat(formFaults.stream(), flaws.stream().map(Flaws.Located::fault))
                .sorted(Comparator.comparingInt(FileFault::line))
                .toList();
    }

    /** Returns whether its form is right, so that its content can be looked at. */
    public boolean isWellFormed() {
        return rules != null;
    }

    /** Returns the rules, with whatever is wrong with their content; empty where the form is not right. */
    Optional<RuleSet> rules() {
        return Optional.ofNullable(rules);
    }

    /** Returns the rules unless something else than their own tests is wrong. */
    Optional<RuleSet> rulesWhoseTestsMayFail() {
        return rules().filter(
                        set -> flaws.stream().allMatch(entry -> entry.flaw().code() == FindingCode.TEST_FAILED));
    }

    /** Returns what the reader found in the content. */
    List<Flaws.Located> flaws() {
        return flaws;
    }

    /** Returns whether it is what the reader found. */
    boolean isRefusedFor(Finding finding) {
        return flaws.stream()
                .anyMatch(entry -> entry.fault().pointer().equals(finding.pointer())
                        && entry.flaw().equals(new Flaw(finding.code(), finding.message())));
    }

    Result result() {
        List<FileFault> faults = faults();
        return new Result(faults.isEmpty() ? rules : null, faults);
    }
}
