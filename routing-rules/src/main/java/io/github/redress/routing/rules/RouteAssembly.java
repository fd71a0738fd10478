package io.github.redress.routing.rules;

import io.github.redress.DepartmentId;
import io.github.redress.routing.Route;
import io.github.redress.routing.RouteKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Puts one complaint's route together: lead, then support, then copies, each department once, and none that is accused.
 */
final class RouteAssembly {

    private final Offices offices;
    private final Facts facts;
    private final DepartmentId office;
    private final List<Addition> added;
    private final TipOffGuard guard;

    RouteAssembly(Offices offices, Assignee fallback, Facts facts, List<Addition> added) {
        this.offices = offices;
        this.facts = facts;
        this.office = offices.resolveAtAnyRate(fallback, facts);
        this.added = added;
        this.guard = new TipOffGuard(offices, facts);
    }

    Route byRule(Rule rule, DepartmentId lead) {
        Rule.Target target = rule.route();
        return route(RouteKind.RULE, rule.id(), lead, target.support(), target.copies(), target.sla());
    }

    Route byOffice(RouteKind why) {
        return route(why, null, office, List.of(), List.of(), null);
    }

    private Route route(
            RouteKind kind,
            @Nullable String rule,
            DepartmentId wanted,
            List<Assignee> support,
            List<Assignee> copies,
            @Nullable String sla) {
        boolean guarded = !guard.mayKnow(wanted);
        DepartmentId lead = guarded ? guard.leadInsteadOf(wanted, office).orElse(null) : wanted;
        Set<DepartmentId> placed = new HashSet<>();
        if (lead != null) {
            placed.add(lead);
        }
        return new Route(
                guarded ? RouteKind.GUARDED : kind,
                rule,
                lead,
                place(support, Addition::support, placed),
                place(copies, Addition::copies, placed),
                tags(),
                sla);
    }

    private List<DepartmentId> place(
            List<Assignee> byRule, Function<Addition, List<Assignee>> byAddition, Set<DepartmentId> placed) {
        List<DepartmentId> list = new ArrayList<>();
        place(byRule, placed, list);
        for (Addition addition : added) {
            place(byAddition.apply(addition), placed, list);
        }
        return list;
    }

    private void place(List<Assignee> meant, Set<DepartmentId> placed, List<DepartmentId> list) {
        for (Assignee assignee : meant) {
            offices.resolve(assignee, facts)
                    .filter(guard::mayKnow)
                    .filter(placed::add)
                    .ifPresent(list::add);
        }
    }

    private Set<String> tags() {
        if (added.isEmpty()) {
            return Set.of();
        }
        Set<String> tags = new HashSet<>();
        added.forEach(addition -> tags.addAll(addition.tags()));
        return tags;
    }
}
