package io.github.redress.access;

import io.github.redress.Actor;
import io.github.redress.Role;
import io.github.redress.complaint.Complaint;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
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
     * <ul>
     *   <li>Complainants submit and rate.
     *   <li>Operators submit and accept; dispatchers accept and dispatch; the centre does all of that and imports.
     *   <li>Handlers and heads acknowledge, make contact and reply, for their own department's assignments only.
     *   <li>The system submits, imports, accepts and dispatches.
     *   <li>Only operators, the centre and the system may say that something happened earlier.
     * </ul>
     */
    static AccessPolicy strict() {
        Map<Action, Set<Role>> table = new EnumMap<>(Action.class);
        table.put(Action.SUBMIT, Set.of(Role.COMPLAINANT, Role.OPERATOR, Role.CENTRE, Role.SYSTEM));
        table.put(Action.IMPORT, Set.of(Role.CENTRE, Role.SYSTEM));
        table.put(Action.ACCEPT, Set.of(Role.OPERATOR, Role.DISPATCHER, Role.CENTRE, Role.SYSTEM));
        table.put(Action.DISPATCH, Set.of(Role.DISPATCHER, Role.CENTRE, Role.SYSTEM));
        table.put(Action.ACKNOWLEDGE, Set.of(Role.HANDLER, Role.HEAD));
        table.put(Action.CONTACT, Set.of(Role.HANDLER, Role.HEAD));
        table.put(Action.REPLY, Set.of(Role.HANDLER, Role.HEAD));
        table.put(Action.RATE, Set.of(Role.COMPLAINANT));
        table.put(Action.BACKDATE, Set.of(Role.OPERATOR, Role.CENTRE, Role.SYSTEM));
        return (actor, action, complaint) -> table.getOrDefault(action, Set.of())
                        .contains(actor.role())
                && (actor.department() == null
                        || (complaint != null
                                && complaint.assignmentOf(actor.department()).isPresent()));
    }
}
