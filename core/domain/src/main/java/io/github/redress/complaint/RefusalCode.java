package io.github.redress.complaint;

/** Which rule said no. The names are part of the interface: programs may look at them. */
public enum RefusalCode {
    /** The request does not hold what it must; the faults say which field. */
    INVALID_REQUEST,
    /** There is no such complaint, or the secret does not open it. */
    NOT_FOUND,
    /** This actor may not do that. */
    NOT_PERMITTED,
    /** The complaint is not in a state in which that can be done. */
    ILLEGAL_STATE,
    /** A department that is named does not exist, or no longer. */
    UNKNOWN_DEPARTMENT,
    /** A tip-off would reach a department it accuses. */
    ACCUSED_DEPARTMENT,
    /** A tip-off would reach somebody whom it accuses. */
    ACCUSED_STAFF,
    /** A department that is named has no such duty, or may not be handed it down. */
    BEYOND_DUTY,
    /** The time in which it could be asked has passed. */
    TOO_LATE,
    /** It was asked as often as it may be. */
    LIMIT_REACHED,
    /** This actor stepped aside from the complaint, or was told to. */
    RECUSED,
    /** No department was named, and the rules could not choose one. */
    NO_LEAD,
    /** The instant said is in the future, or before what happened last. */
    OUT_OF_ORDER,
    /** No policy, or no published calendar, says by when it must be done. */
    DEADLINE_UNRESOLVED,
    /** The law needs the record whole; nothing in it is erased. */
    LEGAL_HOLD,
    /** The person's data were erased, and nothing in words can be added any more. */
    ERASED,
    /** The command key was used before, with another command. */
    KEY_REUSED,
    /** The command key was used so long ago that its answer is no longer kept; nothing was done again. */
    KEY_FORGOTTEN,
    /** Others kept changing the complaint at the same time; try again. */
    CONFLICT,
    /** Somebody has done something else to the complaint since the version that the command expects. */
    CHANGED,
    /** A newer release has written what this one does not know. */
    NEWER_RELEASE
}
