package io.github.redress.sla;

/** What a running clock does when another policy comes to hold for its case. None of the three takes a breach back. */
public enum PolicyChange {
    /** It goes on as it was promised. */
    KEEP,
    /**
     * It is reckoned anew from its start, as if the new goal had been promised then; pauses stay, and extensions stay where
     * both goals count the same unit.
     */
    RECOMPUTE,
    /** It begins anew at the moment of the change. */
    RESTART
}
