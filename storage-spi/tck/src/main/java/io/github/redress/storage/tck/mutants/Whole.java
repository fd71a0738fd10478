package io.github.redress.storage.tck.mutants;

import io.github.redress.storage.Find;

/** A question for all pages at once. */
final class Whole {

    private Whole() {}

    static Find of(Find query) {
        return new Find(
                query.label(),
                query.alsoLabels(),
                query.notLabels(),
                query.fromInclusive(),
                query.toExclusive(),
                query.order(),
                null,
                1000);
    }
}
