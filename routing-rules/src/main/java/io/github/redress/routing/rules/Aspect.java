package io.github.redress.routing.rules;

/** What conditions look at in a complaint, in the order in which a {@link SituationSearch} settles it. */
enum Aspect {
    KIND,
    CHANNEL,
    AREAS,
    TEXT,
    ATTRIBUTES,
    DATE,
    /** The clock, and all that calendars and hosts look at. */
    MOMENT;

    static Aspect of(Condition condition) {
        if (condition instanceof Condition.Kinds) {
            return KIND;
        }
        if (condition instanceof Condition.Channels) {
            return CHANNEL;
        }
        if (condition instanceof Condition.Areas) {
            return AREAS;
        }
        if (condition instanceof Words) {
            return TEXT;
        }
        return condition instanceof Attributes ? ATTRIBUTES : MOMENT;
    }
}
