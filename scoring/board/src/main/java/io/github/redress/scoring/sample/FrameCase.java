package io.github.redress.scoring.sample;

import io.github.redress.ComplaintId;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A case that can be drawn.
 *
 * @param id which
 * @param stratum the unit that answers for it, and what its person said
 * @param units every unit that has or had a part in it, or that it accuses; nobody of theirs judges it
 * @param barred the accounts of those who may not judge it: who stepped aside, and who acted on it
 */
public record FrameCase(ComplaintId id, Stratum stratum, SortedSet<String> units, SortedSet<String> barred) {

    /** Copies the sets, and adds the unit that answers. */
    public FrameCase {
        Objects.requireNonNull(id, "id");
        SortedSet<String> all = new TreeSet<>(units);
        all.add(stratum.unit());
        all.forEach(unit -> new Stratum(unit, stratum.answers()));
        units = Collections.unmodifiableSortedSet(all);
        barred = Collections.unmodifiableSortedSet(new TreeSet<>(barred));
        barred.forEach(account -> new Evaluator(account, null));
    }

    /** Returns whether this evaluator may judge it. */
    public boolean mayBeJudgedBy(Evaluator evaluator) {
        return !barred.contains(evaluator.id()) && (evaluator.unit() == null || !units.contains(evaluator.unit()));
    }

    /** Returns the line that stands for it in the text of a frame. */
    String line() {
        return String.join(
                "\t",
                id.toString(),
                stratum.answers().name(),
                stratum.unit(),
                String.join("\u001f", units),
                String.join(",", barred));
    }
}
