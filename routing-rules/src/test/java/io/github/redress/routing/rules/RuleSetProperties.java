package io.github.redress.routing.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.CategoryPath;
import io.github.redress.Channel;
import io.github.redress.ComplaintKind;
import io.github.redress.DepartmentId;
import io.github.redress.DistrictPath;
import io.github.redress.Subject;
import io.github.redress.department.Departments;
import io.github.redress.routing.Route;
import io.github.redress.routing.RouteKind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

/** Edge cases are off: every value comes from a small set, and its combinations matter, not its ends. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class RuleSetProperties {

    private static final Departments DEPARTMENTS = City.departments();

    @Property
    void permutingTheFileChangesNoDecision(
            @ForAll("rules") List<String> rules, @ForAll Random random, @ForAll("complaints") Complaint complaint) {
        List<String> shuffled = new ArrayList<>(rules);
        Collections.shuffle(shuffled, random);

        assertThat(route(shuffled, complaint)).isEqualTo(route(rules, complaint));
    }

    @Property
    void routingTwiceGivesTheSameAnswer(
            @ForAll("rules") List<String> rules,
            @ForAll("policies") HitPolicy policy,
            @ForAll("complaints") Complaint complaint) {
        RuleSet set = RuleFiles.sound(file(policy, rules));

        assertThat(complaint.route(set)).isEqualTo(complaint.route(set));
        assertThat(complaint.route(RuleFiles.sound(file(policy, rules)))).isEqualTo(complaint.route(set));
    }

    @Property
    void everyComplaintThatAccusesNobodyHasALead(
            @ForAll("rules") List<String> rules,
            @ForAll("policies") HitPolicy policy,
            @ForAll("complaints") Complaint complaint) {
        Subject innocent = complaint.subject().withAccused(Set.of());

        Route route = RuleFiles.sound(file(policy, rules)).route(innocent, complaint.text());

        assertThat(route.lead()).isNotNull();
        assertThat(route.kind()).isNotEqualTo(RouteKind.GUARDED);
        assertThat(route.rule() != null).isEqualTo(route.kind() == RouteKind.RULE);
    }

    @Property
    void noLeadOnlyWhereTheOfficeAndAllAboveAreAccused(
            @ForAll("rules") List<String> rules,
            @ForAll("policies") HitPolicy policy,
            @ForAll("complaints") Complaint complaint) {
        Route route = complaint.route(RuleFiles.sound(file(policy, rules)));

        if (route.lead() == null) {
            assertThat(complaint.subject().accused()).contains(City.id("centre"), City.id("government"));
        }
    }

    @Property
    void accusedDepartmentIsNeverLeadSupportOrCopy(
            @ForAll("rules") List<String> rules,
            @ForAll("policies") HitPolicy policy,
            @ForAll("complaints") Complaint complaint) {
        Route route = complaint.route(RuleFiles.sound(file(policy, rules)));

        assertThat(complaint.subject().accused()).noneMatch(everybody(route)::contains);
    }

    @Property
    void guardChangesTheLeadOnlyWhereTheLeadIsAccused(
            @ForAll("rules") List<String> rules, @ForAll("complaints") Complaint complaint) {
        RuleSet set = RuleFiles.sound(file(HitPolicy.MOST_SPECIFIC, rules));

        Route unguarded = set.route(complaint.subject().withAccused(Set.of()), complaint.text());
        Route guarded = complaint.route(set);

        assertThat(guarded.rule()).isEqualTo(unguarded.rule());
        if (guarded.kind() != RouteKind.GUARDED) {
            assertThat(guarded.lead()).isEqualTo(unguarded.lead());
        }
    }

    @Property
    void nobodyIsNamedTwice(
            @ForAll("rules") List<String> rules,
            @ForAll("policies") HitPolicy policy,
            @ForAll("complaints") Complaint complaint) {
        assertThat(everybody(complaint.route(RuleFiles.sound(file(policy, rules)))))
                .doesNotHaveDuplicates();
    }

    @Property
    void ruleThatASharperRuleWithEqualConditionsShadowsChangesNothing(
            @ForAll("rules") List<String> rules,
            @ForAll("whens") String when,
            @ForAll("priorities") int priority,
            @ForAll("complaints") Complaint complaint) {
        List<String> without = new ArrayList<>(rules);
        without.add(rule("sharper", priority, when, "parks"));
        List<String> with = new ArrayList<>(without);
        with.add(rule("shadowed", priority - 1, when, "water-bureau"));

        assertThat(route(with, complaint)).isEqualTo(route(without, complaint));
    }

    @Property
    void disabledRuleChangesNothing(
            @ForAll("rules") List<String> rules,
            @ForAll("whens") String when,
            @ForAll("policies") HitPolicy policy,
            @ForAll("complaints") Complaint complaint) {
        List<String> with = new ArrayList<>(rules);
        with.add(0, rule("off", 1000, when + ", \"enabled\": false", "parks"));

        assertThat(complaint.route(RuleFiles.sound(file(policy, with))))
                .isEqualTo(complaint.route(RuleFiles.sound(file(policy, rules))));
    }

    @Property
    void uniqueDecidesAsMostSpecificDoesOrNotAtAll(
            @ForAll("rules") List<String> rules, @ForAll("complaints") Complaint complaint) {
        Route unique = complaint.route(RuleFiles.sound(file(HitPolicy.UNIQUE, rules)));

        if (unique.kind() != RouteKind.AMBIGUOUS && unique.rule() != null) {
            assertThat(unique).isEqualTo(route(rules, complaint));
        }
    }

    /** A complaint and its words. */
    record Complaint(Subject subject, String text) {
        Route route(RuleSet set) {
            return set.route(subject, text);
        }
    }

    @Provide
    Arbitrary<Complaint> complaints() {
        Arbitrary<Map<String, Object>> attributes = Arbitraries.maps(
                        Arbitraries.of("people", "road"), Arbitraries.<Object>of(3, 12, 12.0, "ring", true))
                .ofMaxSize(2);
        Arbitrary<Set<String>> areas = Arbitraries.of("pier", "airport").set().ofMaxSize(2);
        Arbitrary<Set<DepartmentId>> accused = Arbitraries.of(
                        DEPARTMENTS.all().stream().map(d -> d.id()).toList())
                .set()
                .ofMaxSize(5);
        Arbitrary<Instant> instants = Arbitraries.integers()
                .between(-5000, 5000)
                .map(hours -> Subjects.WEDNESDAY_AT_TEN.plus(Duration.ofHours(hours)));
        Arbitrary<Subject> subjects = Combinators.combine(
                        Arbitraries.of(ComplaintKind.class),
                        categories().map(CategoryPath::of),
                        districts().map(DistrictPath::of),
                        Arbitraries.of(Channel.WEB, Channel.HOTLINE),
                        instants,
                        areas,
                        attributes,
                        accused)
                .as((kind, category, district, channel, at, area, facts, against) ->
                        new Subject(kind, category, district, channel, at, area, Set.of(), facts, against, Set.of()));
        return Combinators.combine(subjects, Arbitraries.of("", "a leak", "LEAK and 积水", "settled leak"))
                .as(Complaint::new);
    }

    @Provide
    Arbitrary<List<String>> rules() {
        Arbitrary<String> departments = Arbitraries.of(
                "parks", "water-bureau", "role:water", "role:green", "old-roads", "old-port", "north-water", "centre");
        Arbitrary<String> rests = Combinators.combine(priorities(), whens(), departments)
                .as((priority, when, department) -> rule("ID", priority, when, department));
        return rests.list().ofMaxSize(8).map(list -> {
            List<String> rules = new ArrayList<>();
            for (String rest : list) {
                rules.add(rest.replace("ID", "r" + rules.size()));
            }
            return rules;
        });
    }

    @Provide
    Arbitrary<String> whens() {
        Arbitrary<String> conditions = Arbitraries.oneOf(
                categories().map(path -> "\"category\": \"" + path + "\""),
                categories()
                        .set()
                        .ofMinSize(1)
                        .ofMaxSize(3)
                        .map(paths -> "\"category\": [\"" + String.join("\", \"", paths) + "\"]"),
                districts().map(path -> "\"district\": \"" + path + "\""),
                Arbitraries.of(
                        "\"kind\": [\"GRIEVANCE\", \"TIP_OFF\"]",
                        "\"channel\": [\"WEB\"]",
                        "\"area\": [\"pier\"]",
                        "\"time\": { \"days\": \"MON-FRI\", \"from\": \"22:00\", \"to\": \"06:00\" }",
                        "\"text\": { \"anyOf\": [\"leak\", \"积水\"], \"noneOf\": [\"settled\"] }",
                        "\"attributes\": { \"people\": { \"gte\": 10 } }",
                        "\"attributes\": { \"road\": { \"exists\": false } }"));
        return conditions.list().ofMinSize(1).ofMaxSize(3).map(RuleSetProperties::object);
    }

    @Provide
    Arbitrary<Integer> priorities() {
        return Arbitraries.of(0, 0, 0, 5, -5);
    }

    @Provide
    Arbitrary<HitPolicy> policies() {
        return Arbitraries.of(HitPolicy.class);
    }

    private static Arbitrary<String> categories() {
        return Arbitraries.of("water", "water/supply", "water/supply/pipe", "roads", "roads/lamps", "parks");
    }

    /** Only districts where every role of the rules is held, or the reader would refuse the file. */
    private static Arbitrary<String> districts() {
        return Arbitraries.of("north", "north/pier", "north/pier/three", "south", "south/hill");
    }

    /** Joins conditions, of each sort the first only. */
    private static String object(List<String> conditions) {
        Set<String> sorts = new HashSet<>();
        List<String> kept = conditions.stream()
                .filter(condition -> sorts.add(condition.substring(0, condition.indexOf(':'))))
                .toList();
        return "{ " + String.join(", ", kept) + " }";
    }

    private static String rule(String id, int priority, String when, String department) {
        return """
                { "id": "%s", "priority": %d, "accept": ["AMBIGUOUS_TIE"], "when": %s, \
                "route": { "department": "%s", "support": ["role:water", "parks"], "cc": ["new-roads", "government"] } }""".formatted(id, priority, when, department);
    }

    private static String file(HitPolicy policy, List<String> rules) {
        return RuleFiles.file(
                "\"hitPolicy\": \"" + policy + "\"", "\"rules\": [" + String.join(",\n", rules) + "]", """
                "additions": [ { "id": "leaks", "when": { "text": { "anyOf": ["leak"] } }, "add": { "cc": ["centre", "old-roads"], "tags": ["leak"] } } ]""");
    }

    private static Route route(List<String> rules, Complaint complaint) {
        return complaint.route(RuleFiles.sound(file(HitPolicy.MOST_SPECIFIC, rules)));
    }

    private static List<DepartmentId> everybody(Route route) {
        List<DepartmentId> everybody = new ArrayList<>(route.support());
        everybody.addAll(route.copies());
        if (route.lead() != null) {
            everybody.add(route.lead());
        }
        return everybody;
    }
}
