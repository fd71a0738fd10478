package io.github.redress.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some complaints of a queue.
 *
 * @param cases in the order of the queue
 * @param next what to ask on with, null when there are no more
 */
public record QueuePage(List<QueuedCase> cases, @Nullable String next) {

    /** Copies the list. */
    public QueuePage {
        cases = List.copyOf(cases);
    }

    /** Returns the page of a queue that has no complaints, or none for whoever asks. */
    static QueuePage empty() {
        return new QueuePage(List.of(), null);
    }
}
