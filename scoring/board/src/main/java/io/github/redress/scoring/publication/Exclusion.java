package io.github.redress.scoring.publication;

import io.github.redress.scoring.CaseResult;
import io.github.redress.scoring.Part;
import io.github.redress.scoring.Period;
import io.github.redress.scoring.Tally;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A case that was taken out of its unit's score: it was due in the period, or has no due and counts for what somebody said.
 *
 * @param unit whose score
 * @param caseId which case
 * @param reason why, as in {@code UNREASONABLE_DEMAND}
 * @param approvedBy who said so; null where not said
 */
public record Exclusion(
        String unit, String caseId, String reason, @Nullable String approvedBy) implements Comparable<Exclusion> {

    private static final Comparator<Exclusion> ORDER = Comparator.comparing(Exclusion::unit)
            .thenComparing(Exclusion::caseId)
            .thenComparing(Exclusion::reason)
            .thenComparing(each -> each.approvedBy() == null ? "" : each.approvedBy());

    /** Refuses null. */
    public Exclusion {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(caseId, "caseId");
        Objects.requireNonNull(reason, "reason");
    }

    /** Returns what was taken out of these results, in order. */
    static List<Exclusion> of(Collection<CaseResult> results, Period period) {
        return results.stream()
                .filter(result -> result.excluded() != null && result.part() == Part.LEAD)
                .filter(result -> Tally.of(result, period).excludedCases() > 0)
                .map(result -> new Exclusion(
                        result.unit(), result.id(), String.valueOf(result.excluded()), result.excludedBy()))
                .sorted()
                .toList();
    }

    @Override
    public int compareTo(Exclusion other) {
        return ORDER.compare(this, other);
    }
}
