package io.github.redress.access;

/** Something that somebody may ask of a complaint. */
public enum Action {
    /** Make one. */
    SUBMIT,
    /** Take one over from another system. */
    IMPORT,
    /** Take it on. */
    ACCEPT,
    /** Give it to departments. */
    DISPATCH,
    /** Say that the department has it. */
    ACKNOWLEDGE,
    /** Say that the department was in touch with the person. */
    CONTACT,
    /** Answer the person. */
    REPLY,
    /** Say whether it helped. */
    RATE,
    /** Say that something happened earlier than it is written down. */
    BACKDATE
}
