package io.github.redress.scoring.publication;

import io.github.redress.complaint.Recorded;
import io.github.redress.scoring.Count;
import io.github.redress.scoring.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A published board, drawn up again from stored events by somebody who doubts it.
 *
 * @param published the board in doubt
 * @param recounted the board that the events give
 * @param differences which numbers of which units differ; empty when it is the same document
 */
public record Recount(PublishedBoard published, PublishedBoard recounted, List<Difference> differences) {

    /**
     * A number that is not what was published.
     *
     * @param unit whose
     * @param what which number: the key of a {@link Count}, with {@code helped.} before it for cases that the unit helped with and {@code
     *     excluded.} for those taken out of its score; {@code slices} where only channels or categories differ; {@code exclusions} for
     *     the list of them
     * @param published as it was published
     * @param recounted as the events give it
     */
    public record Difference(String unit, String what, String published, String recounted) {}

    /** Copies the list. */
    public Recount {
        differences = List.copyOf(differences);
    }

    /**
     * Draws the board up again.
     *
     * @param events all events up to the board's position in the feed, and none behind; in any order
     */
    public static Recount of(PublishedBoard published, Iterable<Recorded> events) {
        PublishedBoard again = PublishedBoard.drawn(
                published.terms(),
                published.edition(),
                published.position(),
                PublishedBoard.results(published.terms(), events));
        return new Recount(published, again, differences(published, again));
    }

    /** Returns whether the events give the same document, to the last byte. */
    public boolean isSame() {
        return published.equals(recounted);
    }

    private static List<Difference> differences(PublishedBoard published, PublishedBoard again) {
        SortedSet<String> units = new TreeSet<>(published.tallies().keySet());
        units.addAll(again.tallies().keySet());
        List<Difference> differences = new ArrayList<>();
        for (String unit : units) {
            Tally before = published.tallies().getOrDefault(unit, Tally.NONE);
            Tally after = again.tallies().getOrDefault(unit, Tally.NONE);
            int found = differences.size();
            for (Count count : Count.values()) {
                compare(unit, count.key(), before.count(count), after.count(count), differences);
                compare(unit, "helped." + count.key(), before.supporting(count), after.supporting(count), differences);
                compare(unit, "excluded." + count.key(), before.excluded(count), after.excluded(count), differences);
            }
            if (found == differences.size()) {
                compare(unit, "slices", before, after, differences);
            }
            compare(unit, "exclusions", listed(published, unit), listed(again, unit), differences);
            compare(unit, "results", published.results(unit), again.results(unit), differences);
        }
        return differences;
    }

    private static List<Exclusion> listed(PublishedBoard board, String unit) {
        return board.exclusions().stream()
                .filter(exclusion -> exclusion.unit().equals(unit))
                .toList();
    }

    private static void compare(String unit, String what, Object before, Object after, List<Difference> into) {
        if (!before.equals(after)) {
            into.add(new Difference(unit, what, before.toString(), after.toString()));
        }
    }
}
