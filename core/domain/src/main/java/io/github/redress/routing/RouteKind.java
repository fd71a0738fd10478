package io.github.redress.routing;

/** How a route came about. */
public enum RouteKind {
    /** One rule decided. */
    RULE,
    /** No rule fits: the coordination office has it. */
    FALLBACK,
    /** Several rules fit equally, and the rule set forbids that: the coordination office has it. */
    AMBIGUOUS,
    /** A rule would have given a tip-off to the department it accuses: the nearest one above it has it. */
    GUARDED
}
