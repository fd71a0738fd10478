package io.github.redress.storage.tck.mutants;

import io.github.redress.storage.Capability;
import java.util.Set;

/** See {@link Mutant#LOCKED_ROWS_NOT_SKIPPED}. The sound store lets one transaction wait for the other. */
final class LockedRowsNotSkipped extends FlawedStorage {

    @Override
    public Set<Capability> capabilities() {
        return Set.of(Capability.SKIPS_LOCKED_ROWS);
    }
}
