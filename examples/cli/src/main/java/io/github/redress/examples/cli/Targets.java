package io.github.redress.examples.cli;

import io.github.redress.json.FileFaults;
import io.github.redress.json.StrictValue;
import io.github.redress.json.TargetReader;
import io.github.redress.sla.SlaTarget;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads targets, each but once: a city promises the same few again and again. */
final class Targets {

    /** So many are kept, and no more, so that memory stays flat where every line has another one. */
    private static final int MOST = 1_000;

    private final Map<StrictValue, SlaTarget> known = new HashMap<>();

    /** Returns the target, or empty where it cannot be built. Do not use it when a fault was added. */
    Optional<SlaTarget> read(StrictValue value, FileFaults faults) {
        SlaTarget again = known.get(value);
        if (again != null) {
            return Optional.of(again);
        }
        int before = faults.count();
        Optional<SlaTarget> read = TargetReader.read(value);
        if (read.isPresent() && faults.count() == before && known.size() < MOST) {
            known.put(value, read.get());
        }
        return read;
    }
}
