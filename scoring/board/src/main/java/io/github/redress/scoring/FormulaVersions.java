package io.github.redress.scoring;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The versions of one formula, each for periods of its own: whoever draws up an old board again takes the one of then.
 *
 * @param versions from the earliest to the latest
 */
public record FormulaVersions(List<Formula> versions) {

    private static final Comparator<Formula> BY_BEGINNING =
            Comparator.comparing(Formula::from, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()));

    /** Puts them in order; refuses none, versions of several formulas, the same version twice, and two that hold at the same time. */
    public FormulaVersions {
        versions = versions.stream().sorted(BY_BEGINNING).toList();
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("at least one version must be given");
        }
        for (int i = 1; i < versions.size(); i++) {
            check(versions.get(i - 1), versions.get(i));
        }
        long distinct = versions.stream().map(Formula::version).distinct().count();
        if (distinct < versions.size()) {
            throw new IllegalArgumentException("formula " + versions.get(0).id() + " has a version twice: "
                    + versions.stream().map(Formula::version).toList());
        }
    }

    private static void check(Formula earlier, Formula later) {
        if (!earlier.id().equals(later.id())) {
            throw new IllegalArgumentException(
                    "versions must be of one formula, were of " + earlier.id() + " and " + later.id());
        }
        LocalDate end = earlier.to();
        LocalDate beginning = later.from();
        if (end == null || beginning == null || beginning.isBefore(end)) {
            throw new IllegalArgumentException("formula " + earlier.id() + ": version " + earlier.version() + " to "
                    + end + " and version " + later.version() + " from " + beginning + " hold at the same time");
        }
    }

    /** Returns the version for a period of whole days, or empty where none holds for all of it. */
    public Optional<Formula> during(LocalDate fromInclusive, LocalDate toExclusive) {
        Objects.requireNonNull(toExclusive, "toExclusive");
        return versions.stream()
                .filter(formula -> formula.holdsFor(fromInclusive, toExclusive))
                .findFirst();
    }
}
