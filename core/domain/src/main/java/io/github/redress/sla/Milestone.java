package io.github.redress.sla;

/** A step in the life of a case that can start, stop, pause or reset a clock. */
public enum Milestone {
    /** It came in. */
    RECEIVED,
    /** The city took it on. */
    ACCEPTED,
    /** It was given to departments. */
    DISPATCHED,
    /** A department said that it has it. */
    ACKNOWLEDGED,
    /** A department was first in touch with the person. */
    CONTACTED,
    /** The lead answered. */
    REPLIED,
    /** The centre called the person back, and reached them, or nobody as often as the city's rules want. */
    CALLED_BACK,
    /** The person said whether it helped. */
    RATED,
    /** It was closed. */
    CLOSED,
    /** It ended otherwise than by being closed: declined, redirected, taken back, or ended by the centre. */
    ENDED,
    /** The person asked a higher body to look at it again. */
    REVIEW_REQUESTED,
    /** It was put away. */
    ARCHIVED
}
