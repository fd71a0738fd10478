package io.github.redress.routing;

import io.github.redress.ContentHash;
import io.github.redress.Subject;

/**
 * Chooses who owns a complaint.
 *
 * <p>The desk calls it once a complaint, on the caller's thread, before anything is stored. It must be safe for many
 * threads, must give the same route for the same subject and text for ever, and must always give one: what fits no rule
 * goes to the coordination office.
 */
public interface Router {

    /**
     * Returns the route of a complaint.
     *
     * @param subject what it is about
     * @param text title and text as the person wrote them; never kept, logged or put into the route
     */
    Route route(Subject subject, String text);

    /** Returns the name of the rules, as in {@code city-routing}. */
    String id();

    /** Returns the version that the keepers of the rules gave them. */
    String version();

    /** Returns the hash of the rules as they were read, so that a decision can be repeated. */
    ContentHash hash();
}
