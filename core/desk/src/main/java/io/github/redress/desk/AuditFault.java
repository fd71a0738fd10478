package io.github.redress.desk;

/** What can be wrong with the record of a complaint. The names are part of the interface: programs may look at them. */
public enum AuditFault {
    /** An event is not there although a later one is, or the case says that it has more. */
    EVENT_MISSING,
    /** The bytes of an event cannot be read, are those of another one, or tell what cannot have happened there. */
    EVENT_DAMAGED,
    /** The event is not the one that was recorded: its hash is not the one that the next event, or the case, names. */
    CHAIN_BROKEN,
    /** The case has another number than its first event, or cannot be found by it. */
    NUMBER_DIFFERS,
    /** The snapshot cannot be read, or is that of another complaint. */
    SNAPSHOT_DAMAGED,
    /** The snapshot is not what the events come to, or knows less of them than there are. */
    SNAPSHOT_DIFFERS,
    /** The case would be woken at another instant than its events come to, or would sleep on for ever. */
    WAKE_UP_DIFFERS,
    /** The case cannot be found by what its events come to, or is found by something else, or at another place. */
    LABELS_DIFFER,
    /** The feed tells of a case that is not there. */
    CASE_MISSING,
    /** The feed lacks the event, or gives a later one before it; event 1 where it tells nothing of the case. */
    FEED_DIFFERS
}
