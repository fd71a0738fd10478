package io.github.redress.desk;

import io.github.redress.complaint.Recorded;
import java.util.List;

/**
 * Some events of all complaints, in the order they were stored.
 *
 * @param events the first is the one after the position asked for
 * @param next the position to ask with next
 */
public record Feed(List<Recorded> events, long next) {

    /** Copies the list. */
    public Feed {
        events = List.copyOf(events);
    }
}
