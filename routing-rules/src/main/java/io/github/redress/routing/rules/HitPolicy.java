package io.github.redress.routing.rules;

import java.util.Comparator;

/** Which of several rules that fit a complaint decides. */
enum HitPolicy {
    /** The first by {@link Branch#BY_PRECEDENCE}; the place in the file means nothing. */
    MOST_SPECIFIC,
    /** The first in the file, as in a table that somebody imported. */
    FIRST,
    /** The only one; several are a question for the coordination office. */
    UNIQUE;

    /** Returns the order in which one rule comes before another. */
    Comparator<Branch> order() {
        return this == FIRST ? Branch.BY_POSITION : Branch.BY_PRECEDENCE;
    }
}
