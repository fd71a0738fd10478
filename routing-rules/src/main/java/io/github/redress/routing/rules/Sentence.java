package io.github.redress.routing.rules;

/** What a file says of the complaints that fit: a rule, an addition, or a part of one. */
sealed interface Sentence permits Rule, Addition, Part {

    /** Returns the complaints it fits. */
    When when();

    /** Returns the time in which it holds. */
    Period effective();
}
