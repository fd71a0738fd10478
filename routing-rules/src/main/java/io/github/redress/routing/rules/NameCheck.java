package io.github.redress.routing.rules;

import io.github.redress.CategoryPath;
import io.github.redress.DepartmentId;
import io.github.redress.DistrictPath;
import io.github.redress.Text;
import io.github.redress.department.Department;
import io.github.redress.department.Departments;
import io.github.redress.routing.RouterReader.Known;
import io.github.redress.routing.rules.FindingCode.Severity;
import io.github.redress.routing.rules.RuleMap.Ranked;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Looks at the departments, roles, policies, paths and dates that rules name. What the reader refuses is found here again
 * where the city has changed since it read the file.
 */
final class NameCheck {

    private final RuleSet.Content rules;
    private final Known known;
    private final Set<DistrictPath> districts;
    private final Situations.Now now;
    private final Findings findings;

    NameCheck(RuleSet.Content rules, Known known, Set<DistrictPath> districts, Situations.Now now, Findings findings) {
        this.rules = rules;
        this.known = known;
        this.districts = districts;
        this.now = now;
        this.findings = findings;
    }

    void check(RuleMap map, Nodes nodes, ReachCheck reach) {
        for (Rule rule : rules.rules()) {
            if (rule.enabled()) {
                Facts example = reach.decidedBy(rule).orElse(null);
                Instant from = rule.effective().from();
                Instant to = rule.effective().to();
                if (to != null && !to.isAfter(now.instant())) {
                    findings.add(FindingCode.EXPIRED, rule, List.of(), one(to), example);
                }
                if (from != null && from.isAfter(now.instant())) {
                    findings.add(FindingCode.NOT_YET_EFFECTIVE, rule, List.of(), one(from), example);
                }
                assignees(rule).forEach(assignee -> check(rule, assignee));
                checkPaths(rule);
                String sla = rule.route().sla();
                if (sla != null && !known.policies().contains(sla)) {
                    findings.add(FindingCode.UNKNOWN_SLA, rule, List.of(), one(sla), example);
                }
                map.of(rule).forEach(branch -> checkRole(branch, map, nodes));
            }
        }
        checkFallback();
    }

    private void check(Rule rule, Assignee assignee) {
        if (assignee instanceof Assignee.Named named) {
            Optional<Department> department = known.departments().find(named.department());
            if (department.isEmpty()) {
                findings.add(FindingCode.UNKNOWN_DEPARTMENT, rule, List.of(), one(named), null);
            } else if (hasEnded(department.get())) {
                Optional<DepartmentId> successor = new Offices(known.departments())
                        .current(
                                named.department(),
                                now.instant().atZone(now.zone()).toLocalDate());
                findings.add(
                        FindingCode.DISSOLVED_DEPARTMENT,
                        successor.isEmpty() ? Severity.ERROR : Severity.WARNING,
                        rule,
                        List.of(),
                        one(named + " → " + successor.map(DepartmentId::value).orElse("-")),
                        null);
            }
        }
    }

    private boolean hasEnded(Department department) {
        LocalDate to = department.to();
        return to != null && !now.instant().atZone(now.zone()).toLocalDate().isBefore(to);
    }

    private void checkPaths(Rule rule) {
        for (CategoryPath category : rule.when().categories()) {
            if (!known.categories().isEmpty()
                    && known.categories().stream().noneMatch(narrower -> narrower.isWithin(category))) {
                findings.add(FindingCode.UNKNOWN_CATEGORY, rule, List.of(), one(category), null);
            }
        }
        for (DistrictPath district : rule.when().districts()) {
            if (!districts.isEmpty() && districts.stream().noneMatch(narrower -> narrower.isWithin(district))) {
                findings.add(FindingCode.UNKNOWN_DISTRICT, rule, List.of(), one(district), null);
            }
        }
    }

    /** Tries the lead's role in every known district where the rule fits, and finds a complaint there that falls back. */
    private void checkRole(Ranked branch, RuleMap map, Nodes nodes) {
        Rule rule = branch.rule();
        if (rule.route().department() instanceof Assignee.ByRole role) {
            Departments departments = known.departments();
            List<String> without = places(branch.district()).stream()
                    .filter(place -> departments
                            .resolve(role.role(), DistrictPath.of(place))
                            .isEmpty())
                    .toList();
            if (!without.isEmpty()) {
                Facts witness = without.stream()
                        .flatMap(place -> decided(branch, place, map, nodes).stream())
                        .findFirst()
                        .orElse(null);
                findings.add(
                        FindingCode.UNRESOLVED_ROLE,
                        rule,
                        List.of(),
                        one(role.role() + ": " + String.join(", ", without)),
                        witness);
            }
        }
    }

    private Optional<Facts> decided(Ranked branch, String district, RuleMap map, Nodes nodes) {
        List<Rule> stronger =
                RuleMap.rules(map.around(branch.category(), district, other -> other.rank() < branch.rank()));
        return new Situations(
                        nodes.category(branch.category()),
                        DistrictPath.of(district),
                        List.of(branch.rule()),
                        stronger,
                        now)
                .find(complaint -> stronger.stream().noneMatch(rule -> Situations.fits(rule, complaint)));
    }

    /** Returns the known districts within a node, or the node itself where none are known. */
    private Set<String> places(String district) {
        Set<String> places = new TreeSet<>();
        districts.stream()
                .map(DistrictPath::value)
                .filter(place -> RuleMap.isWithin(place, district))
                .forEach(places::add);
        if (places.isEmpty() && !district.isEmpty()) {
            places.add(district);
        }
        return places;
    }

    private void checkFallback() {
        Assignee fallback = rules.header().fallback();
        boolean alone = fallback instanceof Assignee.Named named
                ? known.departments()
                        .find(named.department())
                        .filter(NameCheck::hasNobodyAbove)
                        .isPresent()
                : known.departments().all().stream()
                        .filter(department -> department.roles().contains(((Assignee.ByRole) fallback).role()))
                        .anyMatch(NameCheck::hasNobodyAbove);
        if (alone) {
            findings.add(
                    FindingCode.FALLBACK_WITHOUT_SUPERIOR,
                    FindingCode.FALLBACK_WITHOUT_SUPERIOR.severity(),
                    "/fallback/department",
                    one(fallback),
                    null);
        }
    }

    private static boolean hasNobodyAbove(Department department) {
        return department.superior() == null;
    }

    private static List<Assignee> assignees(Rule rule) {
        List<Assignee> assignees = new ArrayList<>(List.of(rule.route().department()));
        assignees.addAll(rule.route().support());
        assignees.addAll(rule.route().copies());
        return assignees;
    }

    private static Text one(Object what) {
        return Text.of(what.toString(), what.toString());
    }
}
