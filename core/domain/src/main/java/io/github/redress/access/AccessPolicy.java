package io.github.redress.access;

import io.github.redress.Actor;
import io.github.redress.complaint.Action;
import io.github.redress.complaint.Complaint;
import io.github.redress.complaint.Lifecycle;
import org.jspecify.annotations.Nullable;

/**
 * Says who may do what.
 *
 * <p>The desk asks it once a command, on the caller's thread, before deciding. It may only narrow what the lifecycle
 * allows: the hard guards, as that a tip-off never reaches whom it accuses, stand in the decisions themselves.
 */
@FunctionalInterface
public interface AccessPolicy {

    /**
     * Returns whether the actor may do that.
     *
     * @param complaint the complaint it would be done to, null where there is none yet
     */
    boolean may(Actor actor, Action action, @Nullable Complaint complaint);

    /**
     * Returns the default: each role does its own part and no more.
     *
     * <p>Which that is, says {@link Lifecycle}; who acts for a department has a part in its assignments only.
     */
    static AccessPolicy strict() {
        return (actor, action, complaint) -> Lifecycle.of(action).roles().contains(actor.role())
                && (actor.actsFor() == null
                        || (complaint != null
                                && complaint.assignmentOf(actor.actsFor()).isPresent()));
    }
}
