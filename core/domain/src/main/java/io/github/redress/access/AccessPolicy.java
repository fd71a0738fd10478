package io.github.redress.access;

import io.github.redress.Actor;
import io.github.redress.DepartmentId;
import io.github.redress.Role;
import io.github.redress.complaint.Action;
import io.github.redress.complaint.Complaint;
import io.github.redress.complaint.ComplaintState;
import io.github.redress.complaint.Lifecycle;
import org.jspecify.annotations.Nullable;

/**
 * Says who may do what, and who may read what.
 *
 * <p>The desk asks it on the caller's thread: once a command, before deciding, and at every door that shows an account something of a
 * complaint, for each complaint that it would show. Whoever says only who {@link #may} do what, has the reading of the default.
 *
 * <p>It cannot lift the hard guards, which the desk asks beside it: a tip-off never reaches whom it accuses, nor its author whoever
 * handles or judges it; nobody reads what they stepped aside from; a department's queue is nobody's but its own and theirs who have none;
 * and a person's own case is opened by number and secret, by them alone, and never by an account. Nor can it keep a person from that.
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
     * Returns whether the actor may read a complaint: its view, its files, what they may do to it, its place in a queue, and that it may
     * be a duplicate. By default a department reads what it was given, an evaluator what is to be verified, and everybody else who works
     * there everything.
     *
     * <p>Where it returns false, there is no such complaint for this actor. Asked for each complaint of a page: must not be slow.
     */
    default boolean mayRead(Actor actor, Complaint complaint) {
        DepartmentId department = actor.actsFor();
        if (department != null) {
            return complaint.assignmentOf(department).isPresent();
        }
        return actor.role() != Role.EVALUATOR || complaint.state() == ComplaintState.UNDER_VERIFICATION;
    }

    /**
     * Returns whether the actor may read what their department was told of when somebody else was given it: the public side of it, beside
     * what it is about. By default everybody who acts for the department may.
     */
    default boolean mayReadCopy(Actor actor, Complaint complaint) {
        return true;
    }

    /**
     * Returns whether the actor may open a queue, where they then find what they {@link #mayRead}. By default the {@linkplain Queue#roles
     * roles} of the queue may.
     */
    default boolean mayOpen(Actor actor, Queue queue) {
        return queue.roles().contains(actor.role());
    }

    /**
     * Returns whether the actor may take out everything that is held on the person of a complaint that they {@link #mayRead}, to hand it to
     * that person. By default the centre alone.
     */
    default boolean mayExport(Actor actor, Complaint complaint) {
        return actor.role() == Role.CENTRE;
    }

    /**
     * Returns the default: each role does its own part and no more.
     *
     * <p>What they do, says {@link Lifecycle}; what they read, the methods here; who acts for a department has a part in its assignments
     * only.
     */
    static AccessPolicy strict() {
        return (actor, action, complaint) -> Lifecycle.of(action).roles().contains(actor.role())
                && (actor.actsFor() == null
                        || (complaint != null
                                && complaint.assignmentOf(actor.actsFor()).isPresent()));
    }
}
