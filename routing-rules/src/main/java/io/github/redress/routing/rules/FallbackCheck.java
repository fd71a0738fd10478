package io.github.redress.routing.rules;

import io.github.redress.ComplaintKind;
import io.github.redress.DepartmentId;
import io.github.redress.DistrictPath;
import io.github.redress.Text;
import io.github.redress.department.Department;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Looks at who leads where no rule does: whether that is somebody, and {@code FALLBACK_WITHOUT_SUPERIOR}.
 *
 * @param rules the set
 * @param names what the city's names are
 * @param nodes where complaints are tried
 * @param now when they come in
 * @param findings where findings go
 */
record FallbackCheck(RuleSet rules, CityNames names, Nodes nodes, Situations.Now now, Findings findings) {

    private static final String POINTER = "/fallback/department";

    void check() {
        Assignee fallback = rules.content().header().fallback();
        List<Flaw> flaws = names.ofFallback(fallback);
        boolean isSomebody = flaws.stream().noneMatch(flaw -> flaw.code() == FindingCode.UNRESOLVED_ROLE);
        flaws.forEach(flaw -> findings.add(flaw, POINTER, null));
        List<Department> alone = held(fallback)
                .filter(department -> department.superior() == null)
                .toList();
        if (!alone.isEmpty()) {
            findings.add(
                    FindingCode.FALLBACK_WITHOUT_SUPERIOR,
                    FindingCode.FALLBACK_WITHOUT_SUPERIOR.severity(),
                    POINTER,
                    Text.of(fallback.toString(), fallback.toString()),
                    isSomebody ? withoutLead(alone.get(0)) : null);
        }
    }

    private Stream<Department> held(Assignee fallback) {
        return fallback instanceof Assignee.ByRole role
                ? names.departments().all().stream()
                        .filter(department -> department.roles().contains(role.role()))
                : names.departments().find(((Assignee.Named) fallback).department()).stream();
    }

    /** Returns a tip-off against the office, and against whoever would lead in its stead, that has no lead. */
    private @Nullable Facts withoutLead(Department office) {
        DistrictPath district = office.districts().stream().findFirst().orElse(nodes.unnamedDistrict());
        Facts complaint = new Situations(nodes.unnamedCategory(), district, List.of(), List.of(), now)
                .any()
                .complaint()
                .orElseThrow();
        Set<DepartmentId> accused = new HashSet<>(Set.of(office.id()));
        while (true) {
            Facts tipOff = against(accused, complaint);
            Optional<DepartmentId> lead =
                    Optional.ofNullable(rules.decide(tipOff).route().lead());
            if (lead.isEmpty()) {
                return tipOff;
            }
            if (!accused.add(lead.get())) {
                return null;
            }
        }
    }

    private static Facts against(Set<DepartmentId> accused, Facts complaint) {
        return new Facts(
                ComplaintKind.TIP_OFF,
                complaint.category(),
                complaint.district(),
                complaint.channel(),
                complaint.at(),
                complaint.local(),
                complaint.areas(),
                complaint.attributes(),
                Set.copyOf(accused),
                complaint.text());
    }
}
