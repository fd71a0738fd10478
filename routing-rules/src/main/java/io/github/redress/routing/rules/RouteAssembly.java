package io.github.redress.routing.rules;

import io.github.redress.DepartmentId;
import io.github.redress.routing.Route;
import io.github.redress.routing.RouteKind;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        Set<DepartmentId> placed = lead == null ? new HashSet<>() : new HashSet<>(Set.of(lead));
        return new Route(
                guarded ? RouteKind.GUARDED : kind,
                rule,
                lead,
                place(
                        Stream.concat(
                                support.stream(),
                                added.stream().map(Addition::support).flatMap(Collection::stream)),
                        placed),
                place(
                        Stream.concat(
                                copies.stream(),
                                added.stream().map(Addition::copies).flatMap(Collection::stream)),
                        placed),
                added.stream().flatMap(addition -> addition.tags().stream()).collect(Collectors.toSet()),
                sla);
    }

    private List<DepartmentId> place(Stream<Assignee> meant, Set<DepartmentId> placed) {
        return meant.flatMap(assignee -> offices.resolve(assignee, facts).stream())
                .filter(guard::mayKnow)
                .filter(placed::add)
                .toList();
    }
}
