package io.github.redress.routing.rules;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One sentence of a rule set: complaints like these belong to this department.
 *
 * @param id its name, unique among rules and additions
 * @param position its place in the file, from 0
 * @param priority for emergencies; -1000 to 1000, usually 0
 * @param enabled false for a rule that is kept but never fits
 * @param effective the time in which it holds
 * @param when the complaints it fits
 * @param route who gets them
 * @param accept findings about it that its keepers want so: a code, or the id of the other rule
 */
record Rule(
        String id,
        int position,
        int priority,
        boolean enabled,
        Period effective,
        When when,
        Target route,
        Set<String> accept)
        implements Sentence {

    /**
     * Where a rule sends a complaint.
     *
     * @param department the lead
     * @param support who helps
     * @param copies who is told
     * @param sla the policy it asks for, null for the usual ones
     */
    record Target(
            Assignee department,
            List<Assignee> support,
            List<Assignee> copies,
            @Nullable String sla) {

        Target {
            support = List.copyOf(support);
            copies = List.copyOf(copies);
        }
    }

    Rule {
        accept = Set.copyOf(accept);
    }
}
