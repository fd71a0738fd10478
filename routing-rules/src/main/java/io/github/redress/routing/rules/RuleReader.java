package io.github.redress.routing.rules;

import io.github.redress.DistrictPath;
import io.github.redress.json.FileFaults;
import io.github.redress.json.StrictObject;
import io.github.redress.json.StrictValue;
import io.github.redress.routing.rules.Rule.Target;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads rules and additions. One is returned only if its form has no fault.
 *
 * @param whens reads conditions
 * @param cityNames reads departments, roles and policies
 * @param moments reads instants
 * @param names the ids of the file so far
 * @param faults where faults go
 */
record RuleReader(WhenReader whens, CityNameReader cityNames, Moments moments, Names names, FileFaults faults) {

    /** Returns the rules of the right form, in the order of the file, each with the value it was read from. */
    Map<Rule, StrictValue> rules(List<StrictValue> values) {
        Map<Rule, StrictValue> rules = new LinkedHashMap<>();
        for (StrictValue value : values) {
            int before = faults.count();
            int position = rules.size();
            value.object("id", "name", "priority", "enabled", "when", "route", "effective", "owner", "source", "accept")
                    .flatMap(rule -> rule(position, rule))
                    .filter(rule -> faults.count() == before)
                    .ifPresent(rule -> rules.put(rule, value));
        }
        return rules;
    }

    private Optional<Rule> rule(int position, StrictObject rule) {
        Optional<String> id = rule.required("id").flatMap(value -> names.readNew(value, rule.value()));
        int priority = rule.optional("priority")
                .flatMap(value -> value.integer(-1000, 1000))
                .orElse(0);
        boolean enabled = rule.optional("enabled").flatMap(StrictValue::bool).orElse(true);
        Period effective = PeriodReader.read(rule, moments);
        rule.optional("owner").ifPresent(StrictValue::name);
        rule.optional("source").ifPresent(StrictValue::name);
        Set<String> accept = rule.optional("accept")
                .map(array -> ArrayReader.any(array, StrictValue::name))
                .orElse(Set.of());
        Optional<When> when = rule.required("when").flatMap(whens::read);
        Optional<Target> route = rule.required("route")
                .flatMap(value -> target(value, when.map(When::districts).orElse(Set.of())));
        return id.isEmpty() || when.isEmpty() || route.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Rule(id.get(), position, priority, enabled, effective, when.get(), route.get(), accept));
    }

    private Optional<Target> target(StrictValue value, Set<DistrictPath> districts) {
        return value.object("department", "support", "cc", "sla", "severity").flatMap(route -> {
            Optional<Assignee> lead =
                    route.required("department").flatMap(department -> cityNames.read(department, districts));
            List<Assignee> support = several(route, "support", districts);
            List<Assignee> copies = several(route, "cc", districts);
            String sla = route.optional("sla").flatMap(cityNames::readPolicy).orElse(null);
            route.optional("severity").ifPresent(StrictValue::name);
            return lead.map(department -> new Target(department, support, copies, sla));
        });
    }

    /** Returns the additions of the right form, in the order of the file. */
    List<Addition> additions(List<StrictValue> values) {
        return values.stream()
                .flatMap(value -> {
                    int before = faults.count();
                    return value.object("id", "when", "add").flatMap(this::addition).stream()
                            .filter(addition -> faults.count() == before);
                })
                .toList();
    }

    private Optional<Addition> addition(StrictObject addition) {
        Optional<String> id = addition.required("id").flatMap(value -> names.readNew(value, addition.value()));
        Optional<When> when = addition.required("when").flatMap(whens::read);
        Set<DistrictPath> districts = when.map(When::districts).orElse(Set.of());
        Optional<StrictObject> add = addition.required("add").flatMap(value -> value.object("support", "cc", "tags"));
        return add.flatMap(object -> {
            if (WhenReader.saysNothing(object)) {
                object.value().bad("support, cc or tags was wanted, was none");
            }
            List<Assignee> support = several(object, "support", districts);
            List<Assignee> copies = several(object, "cc", districts);
            Set<String> tags = object.optional("tags")
                    .map(array -> ArrayReader.some(array, StrictValue::name))
                    .orElse(Set.of());
            return id.isEmpty() || when.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Addition(id.get(), when.get(), support, copies, tags));
        });
    }

    private List<Assignee> several(StrictObject owner, String key, Set<DistrictPath> districts) {
        return owner.optional(key)
                .map(array -> ArrayReader.any(array, value -> cityNames.read(value, districts)))
                .map(List::copyOf)
                .orElse(List.of());
    }
}
