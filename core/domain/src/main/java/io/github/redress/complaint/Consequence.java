package io.github.redress.complaint;

import io.github.redress.Text;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * One line of the table by which complaints move without that anybody asks it of them: by the passing of time, or by what became of the
 * complaint that they go on in.
 *
 * @param event what is recorded then
 * @param from the states that it finds complaints in
 * @param to the states that it leaves them in
 * @param when when that is, as people read it
 */
public record Consequence(
        Class<? extends ComplaintEvent> event, Set<ComplaintState> from, Set<ComplaintState> to, Text when) {

    /** Copies the sets. */
    public Consequence {
        from = Collections.unmodifiableSet(EnumSet.copyOf(from));
        to = Collections.unmodifiableSet(EnumSet.copyOf(to));
    }

    /** Returns whether a complaint may move so. */
    public boolean leads(ComplaintState before, ComplaintState after) {
        return from.contains(before) && to.contains(after);
    }
}
