package io.github.redress.scoring.topic;

/** What makes a topic large. */
public enum CountedBy {
    /** Messages, where near copies of one text are one. */
    CASES,

    /** People: who writes a hundred times counts once. A message of nobody known is a person of its own. */
    PERSONS,

    /** Votes of others on the messages. */
    VOTES
}
