package io.github.redress.complaint;

import io.github.redress.Actor;
import io.github.redress.Role;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Whose hands a complaint went through, by the hosts' accounts. The person who complains and the software leave none.
 *
 * @param handlers who acted for a department, here or on the complaint whose answer it was given, or answered it directly
 * @param others who acted for the centre, as an operator, a supervisor or in any other capacity
 */
public record Participants(Set<String> handlers, Set<String> others) {

    static final Participants NONE = new Participants(Set.of(), Set.of());

    /** Copies the sets. */
    public Participants {
        handlers = Set.copyOf(handlers);
        others = Set.copyOf(others);
    }

    /** Returns whether this account had any part in it. */
    public boolean include(String account) {
        return handlers.contains(account) || others.contains(account);
    }

    /** Returns the same ones and this one, who may be among them already. */
    Participants with(Actor actor) {
        if (actor.role() == Role.COMPLAINANT || actor.role() == Role.SYSTEM) {
            return this;
        }
        if (actor.actsFor() != null) {
            return handlers.contains(actor.id()) ? this : new Participants(more(handlers, actor), others);
        }
        return others.contains(actor.id()) ? this : new Participants(handlers, more(others, actor));
    }

    /** Returns these ones and those of another complaint. */
    Participants with(Collection<String> moreHandlers, Collection<String> moreOthers) {
        Set<String> allHandlers = new HashSet<>(handlers);
        allHandlers.addAll(moreHandlers);
        Set<String> allOthers = new HashSet<>(others);
        allOthers.addAll(moreOthers);
        return new Participants(allHandlers, allOthers);
    }

    private static Set<String> more(Set<String> accounts, Actor actor) {
        Set<String> more = new HashSet<>(accounts);
        more.add(actor.id());
        return more;
    }
}
