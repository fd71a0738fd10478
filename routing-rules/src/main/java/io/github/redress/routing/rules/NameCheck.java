package io.github.redress.routing.rules;

import io.github.redress.CategoryPath;
import io.github.redress.DepartmentId;
import io.github.redress.DistrictPath;
import io.github.redress.department.Department;
import io.github.redress.routing.rules.FindingCode.Severity;
import io.github.redress.routing.rules.RuleMap.Ranked;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the departments, roles, policies and paths that rules and additions name. What the reader refuses is found here
 * too, in the same words: the city may have changed since it read the file.
 */
final class NameCheck {

    private final CityNames names;
    private final Set<DistrictPath> districts;
    private final Situations.Now now;
    private final RuleMap map;
    private final Nodes nodes;
    private final ReachCheck reach;
    private final Findings findings;

    NameCheck(
            CityNames names,
            Set<DistrictPath> districts,
            Situations.Now now,
            RuleMap map,
            Nodes nodes,
            ReachCheck reach,
            Findings findings) {
        this.names = names;
        this.districts = districts;
        this.now = now;
        this.map = map;
        this.nodes = nodes;
        this.reach = reach;
        this.findings = findings;
    }

    void check(RuleSet.Content rules) {
        rules.rules().stream().filter(Rule::enabled).forEach(this::check);
        for (int i = 0; i < rules.additions().size(); i++) {
            check(rules.additions().get(i), i);
        }
    }

    private void check(Rule rule) {
        Facts example = reach.decidedBy(rule).orElse(null);
        Rule.Target route = rule.route();
        members("/route/", route.department(), route.support(), route.copies()).forEach((member, assignee) -> {
            departmentFlaw(assignee).ifPresent(flaw -> findings.add(flaw, rule, member, example));
            ended(assignee).ifPresent(end -> findings.add(end.flaw(), end.severity(), rule, member, example));
            unheld(rule, assignee)
                    .forEach((district, places) -> findings.add(
                            CityNames.unheld(role(assignee), places), rule, member, decided(rule, district, places)));
        });
        unknownPaths(rule).forEach((flaw, place) -> findings.add(flaw, rule, place.member(), place.complaint()));
        String sla = route.sla();
        if (sla != null) {
            names.ofPolicy(sla).ifPresent(flaw -> findings.add(flaw, rule, "/route/sla", example));
        }
    }

    private void check(Addition addition, int position) {
        CategoryPath somewhere = nodes.firstCategory(addition);
        Facts example = fitting(addition, somewhere, nodes.firstDistrict(addition));
        members("/add/", null, addition.support(), addition.copies()).forEach((member, assignee) -> {
            departmentFlaw(assignee).ifPresent(flaw -> findings.add(flaw, addition, position, member, example));
            ended(assignee)
                    .ifPresent(end -> findings.add(end.flaw(), end.severity(), addition, position, member, example));
            unheld(addition, assignee)
                    .forEach((district, places) -> findings.add(
                            CityNames.unheld(role(assignee), places),
                            addition,
                            position,
                            member,
                            fitting(addition, somewhere, DistrictPath.of(places.get(0)))));
        });
        unknownPaths(addition)
                .forEach((flaw, place) -> findings.add(flaw, addition, position, place.member(), place.complaint()));
    }

    /** A member that names a path, and a complaint that fits there. */
    private record Place(String member, @Nullable Facts complaint) {}

    private Map<Flaw, Place> unknownPaths(Sentence sentence) {
        Map<Flaw, Place> unknown = new LinkedHashMap<>();
        for (CategoryPath category : sentence.when().categories()) {
            names.ofCategory(category)
                    .ifPresent(flaw -> unknown.put(
                            flaw,
                            new Place("/when/category", fitting(sentence, category, nodes.firstDistrict(sentence)))));
        }
        for (DistrictPath district : sentence.when().districts()) {
            if (!districts.isEmpty() && districts.stream().noneMatch(narrower -> narrower.isWithin(district))) {
                unknown.put(
                        CityNames.unknown(district),
                        new Place("/when/district", fitting(sentence, nodes.firstCategory(sentence), district)));
            }
        }
        return unknown;
    }

    /** Returns what is wrong with a department, or with a role wherever it is asked for. */
    private Optional<Flaw> departmentFlaw(Assignee assignee) {
        return assignee instanceof Assignee.ByRole role
                ? names.ofRole(role.role())
                : names.ofDepartment(((Assignee.Named) assignee).department());
    }

    private record End(Severity severity, Flaw flaw) {}

    private Optional<End> ended(Assignee assignee) {
        return assignee instanceof Assignee.Named named
                ? names.departments().find(named.department()).flatMap(this::ended)
                : Optional.empty();
    }

    private Optional<End> ended(Department department) {
        LocalDate to = department.to();
        if (to == null || today().isBefore(to)) {
            return Optional.empty();
        }
        Optional<DepartmentId> successor = new Offices(names.departments()).current(department.id(), today());
        return Optional.of(new End(
                successor.isEmpty() ? Severity.ERROR : Severity.WARNING,
                CityNames.ended(department.id(), to, successor)));
    }

    private LocalDate today() {
        return now.instant().atZone(now.zone()).toLocalDate();
    }

    /** Returns the districts of a sentence, each with the places in it where nobody holds the role. */
    private Map<String, List<String>> unheld(Sentence sentence, Assignee assignee) {
        Map<String, List<String>> unheld = new TreeMap<>();
        if (assignee instanceof Assignee.ByRole role
                && names.ofRole(role.role()).isEmpty()) {
            for (String district : districts(sentence)) {
                List<String> places = !district.isEmpty() && isUnheld(role, district)
                        ? List.of(district)
                        : knownWithin(district).stream()
                                .filter(place -> isUnheld(role, place))
                                .toList();
                if (!places.isEmpty()) {
                    unheld.put(district, places);
                }
            }
        }
        return unheld;
    }

    private boolean isUnheld(Assignee.ByRole role, String district) {
        return !names.isHeld(role.role(), DistrictPath.of(district));
    }

    private static String role(Assignee assignee) {
        return ((Assignee.ByRole) assignee).role();
    }

    private static Collection<String> districts(Sentence sentence) {
        Set<DistrictPath> districts = sentence.when().districts();
        return districts.isEmpty()
                ? List.of(RuleMap.ANY)
                : districts.stream().map(DistrictPath::value).toList();
    }

    private Set<String> knownWithin(String district) {
        Set<String> places = new TreeSet<>();
        districts.stream()
                .map(DistrictPath::value)
                .filter(place -> RuleMap.isWithin(place, district))
                .forEach(places::add);
        return places;
    }

    /** Returns a complaint at one of these places that the rule decides there. */
    private @Nullable Facts decided(Rule rule, String district, List<String> places) {
        return map.of(rule).stream()
                .filter(branch -> branch.district().equals(district))
                .flatMap(branch -> places.stream().flatMap(place -> decided(branch, place).stream()))
                .findFirst()
                .orElse(null);
    }

    private Optional<Facts> decided(Ranked branch, String place) {
        List<Rule> stronger =
                RuleMap.rules(map.around(branch.category(), place, other -> other.rank() < branch.rank()));
        return new Situations(
                        nodes.category(branch.category()), nodes.district(place), List.of(branch.rule()), stronger, now)
                .without(stronger)
                .complaint();
    }

    /** Returns a complaint that fits, of this category and in this district. */
    private @Nullable Facts fitting(Sentence sentence, CategoryPath category, DistrictPath district) {
        return new Situations(category, district, List.of(sentence), List.of(), now)
                .any()
                .example();
    }

    /** Returns who is named, by where: the members of a route or of what is added. */
    private static Map<String, Assignee> members(
            String owner, @Nullable Assignee lead, List<Assignee> support, List<Assignee> copies) {
        Map<String, Assignee> members = new LinkedHashMap<>();
        if (lead != null) {
            members.put(owner + "department", lead);
        }
        for (int i = 0; i < support.size(); i++) {
            members.put(owner + "support/" + i, support.get(i));
        }
        for (int i = 0; i < copies.size(); i++) {
            members.put(owner + "cc/" + i, copies.get(i));
        }
        return members;
    }
}
