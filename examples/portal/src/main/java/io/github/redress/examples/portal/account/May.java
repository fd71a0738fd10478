package io.github.redress.examples.portal.account;

import io.github.redress.Actor;
import io.github.redress.Role;
import io.github.redress.complaint.Action;
import io.github.redress.complaint.Lifecycle;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who may open pages that belong to no complaint; of a complaint the desk says it. */
@Component
public class May {

    private static final Set<Role> READERS = Set.of(Role.DISPATCHER, Role.CENTRE, Role.SUPERVISOR, Role.AUDITOR);

    /** Returns whether somebody takes calls: whoever may begin complaints of others. */
    public boolean takeCalls(Actor actor) {
        return actor.role() != Role.COMPLAINANT
                && Lifecycle.of(Action.SUBMIT).roles().contains(actor.role());
    }

    /** Returns whether somebody may read the rules and try others. */
    public boolean readRules(Actor actor) {
        return READERS.contains(actor.role());
    }

    /** Returns whether somebody may plan samples and draw them; evaluators and auditors look on. */
    public boolean drawSamples(Actor actor) {
        return actor.role() == Role.SUPERVISOR || actor.role() == Role.CENTRE;
    }

    /** Returns whether somebody may publish rules and take them back: the centre answers for who gets what. */
    public boolean publishRules(Actor actor) {
        return actor.role() == Role.CENTRE;
    }
}
