package io.github.redress.sla;

/** On what ground a policy stands; the first of the list that fits is the one that holds. */
public enum SlaBasis {
    /** A law. */
    STATUTE,
    /** A campaign of limited time. */
    CAMPAIGN,
    /** A routing rule asks for it by name; such a policy never holds otherwise. */
    RULE,
    /** The subject matter; the deepest category that fits. */
    CATEGORY,
    /** What the person wants. */
    KIND,
    /** Nothing better. */
    DEFAULT
}
