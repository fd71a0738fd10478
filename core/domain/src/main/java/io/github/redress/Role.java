package io.github.redress;

/** In which capacity somebody acts. */
public enum Role {
    /** The person who complains. */
    COMPLAINANT,
    /** Takes complaints in at the counter or on the phone. */
    OPERATOR,
    /** Gives accepted complaints to departments. */
    DISPATCHER,
    /** Works on a case in a department. */
    HANDLER,
    /** Answers for a department. */
    HEAD,
    /** The hotline centre, which runs the whole process. */
    CENTRE,
    /** Watches departments and orders rework. */
    SUPERVISOR,
    /** Verifies unhappy cases, and belongs to no department that is judged. */
    EVALUATOR,
    /** Decides on reviews. */
    REVIEWER,
    /** Reads the whole record, and changes nothing. */
    AUDITOR,
    /** The software itself: sweeps, imports, replays. */
    SYSTEM
}
