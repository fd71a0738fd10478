package io.github.redress.routing.rules;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a new version of the rules must stand before it is published. Its own tests it always must.
 *
 * <p>Immutable; safe for many threads at once where what the caller gives is.
 */
public final class PublishPolicy {

    private static final PublishPolicy TESTS_ONLY = new PublishPolicy(rules -> List.of(), Set.of(), List.of(), null);

    private final Function<RuleSet, Collection<String>> findings;
    private final Set<String> blocked;
    private final Iterable<RuleCase> cases;
    private final @Nullable BigDecimal maxChangedShare;

    private PublishPolicy(
            Function<RuleSet, Collection<String>> findings,
            Set<String> blocked,
            Iterable<RuleCase> cases,
            @Nullable BigDecimal maxChangedShare) {
        this.findings = findings;
        this.blocked = Set.copyOf(blocked);
        this.cases = cases;
        this.maxChangedShare = maxChangedShare;
    }

    /** Returns a policy that asks for the file's own tests alone. */
    public static PublishPolicy testsOnly() {
        return TESTS_ONLY;
    }

    /**
     * Returns a copy that refuses rules of which these findings are made.
     *
     * @param analyser gives the code of each finding, once for each; asked once a publication, on its thread
     * @param blockedCodes the codes that may not occur; other findings do not matter
     */
    public PublishPolicy withoutFindings(Function<RuleSet, Collection<String>> analyser, Set<String> blockedCodes) {
        Objects.requireNonNull(analyser, "analyser");
        return new PublishPolicy(analyser, blockedCodes, cases, maxChangedShare);
    }

    /**
     * Returns a copy that refuses rules which decide too many of these cases otherwise than what holds now.
     *
     * @param replayed read once a publication, on its thread; where there is none, nothing is published
     * @param maxShare how many of them may change, from 0 to 1
     * @throws IllegalArgumentException if the share is not from 0 to 1
     */
    public PublishPolicy withReplay(Iterable<RuleCase> replayed, BigDecimal maxShare) {
        Objects.requireNonNull(replayed, "replayed");
        if (maxShare.signum() < 0 || maxShare.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("maxShare must be from 0 to 1, was " + maxShare);
        }
        return new PublishPolicy(findings, blocked, replayed, maxShare);
    }

    Collection<String> findings(RuleSet rules) {
        return findings.apply(rules);
    }

    boolean blocks(String code) {
        return blocked.contains(code);
    }

    Iterable<RuleCase> cases() {
        return cases;
    }

    /** Returns the limit, or null where nothing is replayed. */
    @Nullable
    BigDecimal maxChangedShare() {
        return maxChangedShare;
    }
}
