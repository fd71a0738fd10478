package io.github.redress.storage.jdbc;

import io.github.redress.storage.Append;
import io.github.redress.storage.Label;
import io.github.redress.storage.StoredCase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The labels of the cases that a transaction has read. A case's labels change with its version only, so a change that is
 * applied to the version read finds just these labels.
 */
final class SeenLabels {

    private record Seen(long version, List<Label> labels) {}

    private final Map<UUID, Seen> cases = new HashMap<>();

    void add(StoredCase read) {
        add(read.id(), read.version(), read.head().labels());
    }

    void add(UUID id, long version, List<Label> labels) {
        cases.put(id, new Seen(version, labels));
    }

    /** Takes note of a change that was applied. */
    void add(Append applied) {
        add(applied.id(), applied.newVersion(), applied.head().labels());
    }

    /** Returns the labels that a change finds; none for a new case, and empty where its version was not read. */
    Optional<List<Label>> before(Append change) {
        if (change.expectedVersion() == 0) {
            return Optional.of(List.of());
        }
        Seen seen = cases.get(change.id());
        return seen != null && seen.version() == change.expectedVersion()
                ? Optional.of(seen.labels())
                : Optional.empty();
    }
}
