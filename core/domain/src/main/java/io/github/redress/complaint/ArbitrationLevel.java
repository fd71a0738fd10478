package io.github.redress.complaint;

import io.github.redress.Role;
import io.github.redress.Text;
import java.util.Optional;
import java.util.Set;

/**
 * Who decides whose a complaint is, from the first to the last.
 *
 * <p>Sources: the petition regulation of 2022, art. 24: they agree, or their common superior decides; the Jinan hotline regulation of
 * 2018, art. 29-30, and the Weifang one of 2021, art. 23: then a joint meeting.
 */
public enum ArbitrationLevel {
    /** Whoever gives complaints to departments. */
    DISPATCHER("派单机构", "the dispatching centre", Set.of(Role.DISPATCHER, Role.CENTRE)),
    /** The body above both departments. */
    SUPERIOR("共同上级", "the common superior", Set.of(Role.SUPERVISOR)),
    /** All who have to do with it, at one table; there is nothing above. */
    JOINT_MEETING("联席会议", "a joint meeting", Set.of(Role.SUPERVISOR));

    private final Text label;
    private final Set<Role> deciders;

    ArbitrationLevel(String zh, String en, Set<Role> deciders) {
        this.label = Text.of(zh, en);
        this.deciders = deciders;
    }

    /** Returns whether somebody in this capacity decides here, or writes down what was decided. */
    public boolean isDecidedBy(Role role) {
        return deciders.contains(role);
    }

    /** Returns who decides when those here cannot, empty at the last level. */
    public Optional<ArbitrationLevel> next() {
        return switch (this) {
            case DISPATCHER -> Optional.of(SUPERIOR);
            case SUPERIOR -> Optional.of(JOINT_MEETING);
            case JOINT_MEETING -> Optional.empty();
        };
    }

    /** Returns the name that people read. */
    public Text label() {
        return label;
    }
}
