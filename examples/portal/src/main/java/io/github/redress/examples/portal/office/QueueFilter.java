package io.github.redress.examples.portal.office;

import io.github.redress.desk.QueuedCase;
import org.jspecify.annotations.Nullable;

/**
 * Which complaints of a queue somebody wants to see.
 *
 * @param late only those whose next deadline has passed
 * @param kind what people want, null or blank for everything
 * @param category the subject matter and all below it, null or blank for everything
 */
record QueueFilter(
        boolean late, @Nullable String kind, @Nullable String category) {

    /** Returns whether it leaves something out. */
    public boolean isOn() {
        return late || isSaid(kind) || isSaid(category);
    }

    boolean matches(QueuedCase queued) {
        return (!late || queued.late())
                && (!isSaid(kind) || queued.subject().kind().name().equals(kind))
                && (!isSaid(category) || within(queued.subject().category().value(), String.valueOf(category)));
    }

    private static boolean within(String path, String category) {
        return path.equals(category) || path.startsWith(category + "/");
    }

    private static boolean isSaid(@Nullable String value) {
        return value != null && !value.isBlank();
    }
}
