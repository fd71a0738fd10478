package io.github.redress.scoring.topic;

/** What makes a topic large. */
public enum CountedBy {
    /** Messages, where near copies of one text are one. */
    CASES,

    /** People: who writes a hundred times counts once. Of nobody known, near copies of one text are of one person. */
    PERSONS,

    /**
     * Votes of others on the messages, where near copies of one text are one. One message counts no more votes than {@code support}
     * messages of the window have or more, so that one alone makes no topic.
     */
    VOTES
}
