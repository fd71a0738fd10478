package io.github.redress.routing.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class RuleAnalyserProperties {

    @Property(tries = 200)
    void withoutWordsTheAnswersAreThoseOfTryingEveryComplaint(@ForAll HitPolicy policy, @ForAll Random random) {
        SmallWorld world = SmallWorld.plain(policy, random);
        Trial trial = new Trial(world);

        assertThat(world.found(FindingCode.CONTRADICTION)).as("contradictions").isEqualTo(trial.neverFit());
        assertThat(world.found(FindingCode.SHADOWED)).as("shadowed").isEqualTo(trial.shadowed());
        assertThat(world.found(FindingCode.SHADOWED_BY_UNION)).as("by a union").isEqualTo(trial.shadowedByUnion());
        assertThat(ties(world)).as("ties").isEqualTo(policy == HitPolicy.UNIQUE ? trial.meetings : trial.ties);
        assertThat(world.found(FindingCode.GAP).isEmpty()).as("no gap").isEqualTo(trial.unfit == 0);
        assertThat(world.found(FindingCode.UNDECIDED)).as("undecided").isEmpty();
    }

    @Property(tries = 300)
    void everyWitnessHolds(@ForAll HitPolicy policy, @ForAll Random random) {
        SmallWorld world = SmallWorld.withWords(policy, random);

        for (Finding finding : world.findings()) {
            assertHolds(finding, world);
        }
    }

    @Property(tries = 300)
    void shadowedRuleDecidesNothing(@ForAll HitPolicy policy, @ForAll Random random) {
        SmallWorld world = SmallWorld.withWords(policy, random);
        Set<String> dead = new HashSet<>(world.found(FindingCode.SHADOWED));
        dead.addAll(world.found(FindingCode.SHADOWED_BY_UNION));
        dead.addAll(world.found(FindingCode.CONTRADICTION));

        for (int i = 0; !dead.isEmpty() && i < 500; i++) {
            Witness complaint = world.complaint(random);
            String rule =
                    world.rules().route(complaint.subject(), complaint.text()).rule();
            assertThat(rule == null ? "" : rule).isNotIn(dead);
        }
    }

    @Property(tries = 200)
    void setWithoutGapLetsNothingFallBack(@ForAll Random random) {
        List<String> members = new ArrayList<>(SmallWorld.members(random, false));
        members.add(RuleFiles.rule("water-all", "{\"category\": \"water\"}", "parks"));
        members.add(RuleFiles.rule("rest", "{\"category\": [\"roads\", \"other\"]}", "parks"));
        if (random.nextBoolean()) {
            members.remove(random.nextInt(members.size()));
        }
        SmallWorld world = SmallWorld.of(HitPolicy.MOST_SPECIFIC, members);

        if (world.found(FindingCode.GAP).isEmpty()) {
            world.everyComplaint(complaint -> {
                if (SmallWorld.isKnown(complaint.category())) {
                    assertThat(world.rules().decide(complaint).route().rule()).isNotNull();
                }
            });
        }
    }

    @Property
    void addingAShadowedRuleAddsThatFindingAlone(@ForAll Random random) {
        List<String> members = new ArrayList<>(SmallWorld.members(random, true));
        String when = SmallWorld.when(random, true);
        members.add(RuleFiles.rule("sharper", 1, when, "parks"));
        Set<Finding> before = severe(SmallWorld.of(HitPolicy.MOST_SPECIFIC, members));
        members.add(RuleFiles.rule("late", -1, when, "centre"));
        Set<Finding> after = severe(SmallWorld.of(HitPolicy.MOST_SPECIFIC, members));

        after.removeAll(before);
        assertThat(after.stream().map(Finding::rule)).allMatch("late"::equals);
        assertThat(after.stream().map(Finding::code))
                .hasSize(1)
                .allMatch(Set.of(FindingCode.SHADOWED, FindingCode.CONTRADICTION)::contains);
    }

    @Property
    void acceptedFindingIsSilent(@ForAll HitPolicy policy, @ForAll Random random) {
        SmallWorld world = SmallWorld.plain(policy, random);
        for (Finding finding : world.findings()) {
            if (finding.rule() != null) {
                List<String> members = world.members().stream()
                        .map(member -> member.replace(
                                "\"id\": \"" + finding.rule() + "\",",
                                "\"id\": \"" + finding.rule() + "\", \"accept\": [\"" + finding.code() + "\"],"))
                        .toList();
                assertThat(SmallWorld.of(policy, members).found(finding.code())).doesNotContain(finding.rule());
            }
        }
    }

    private static Set<Finding> severe(SmallWorld world) {
        return world.findings().stream()
                .filter(finding -> finding.severity() == FindingCode.Severity.ERROR)
                .collect(Collectors.toSet());
    }

    private static Set<Set<String>> ties(SmallWorld world) {
        return world.findings().stream()
                .filter(finding -> finding.code() == FindingCode.AMBIGUOUS_TIE)
                .map(finding -> Set.of(finding.rule(), finding.others().get(0)))
                .collect(Collectors.toSet());
    }

    private static void assertHolds(Finding finding, SmallWorld world) {
        new WitnessClaims(world.rules(), SmallWorld.known()).assertHold(finding);
        if (finding.code() == FindingCode.REDUNDANT) {
            SmallWorld without = SmallWorld.of(
                    world.policy(),
                    world.members().stream()
                            .filter(member -> !member.contains("\"" + finding.rule() + "\""))
                            .toList());
            world.everyComplaint(complaint -> assertThat(
                            without.rules().decide(complaint).route().lead())
                    .isEqualTo(world.rules().decide(complaint).route().lead()));
        }
    }

    /** What becomes of every complaint, rule by rule. */
    private static final class Trial {

        private final SmallWorld world;
        private final Set<String> fit = new TreeSet<>();
        private final Set<String> decide = new TreeSet<>();
        private final Map<String, Set<String>> alwaysBefore = new HashMap<>();
        private final Set<Set<String>> ties = new HashSet<>();
        private final Set<Set<String>> meetings = new HashSet<>();
        private int unfit;

        Trial(SmallWorld world) {
            this.world = world;
            List<Branch> branches = world.rules().content().branches();
            world.everyComplaint(complaint -> {
                List<Branch> fitting = branches.stream()
                        .filter(branch -> branch.holds(complaint))
                        .toList();
                unfit += fitting.isEmpty() && SmallWorld.isKnown(complaint.category()) ? 1 : 0;
                add(fitting);
            });
        }

        private void add(List<Branch> fitting) {
            List<Rule> rules = fitting.stream().map(Branch::rule).distinct().toList();
            boolean unique = world.policy() == HitPolicy.UNIQUE;
            for (int i = 0; i < rules.size(); i++) {
                String id = rules.get(i).id();
                Set<String> before = new TreeSet<>();
                for (int j = 0; j < rules.size(); j++) {
                    if (unique ? j != i : j < i) {
                        before.add(rules.get(j).id());
                    }
                    if (j < i && !rules.get(i).route().equals(rules.get(j).route())) {
                        meetings.add(Set.of(id, rules.get(j).id()));
                    }
                }
                fit.add(id);
                if (before.isEmpty()) {
                    decide.add(id);
                }
                alwaysBefore.computeIfAbsent(id, any -> new TreeSet<>(before)).retainAll(before);
            }
            if (world.policy() == HitPolicy.MOST_SPECIFIC && !fitting.isEmpty()) {
                addTies(fitting);
            }
        }

        private void addTies(List<Branch> fitting) {
            Comparator<Branch> withoutId = Comparator.comparing(branch -> List.of(
                            -branch.rule().priority(),
                            branch.category() == null ? 0 : -branch.category().depth(),
                            branch.district() == null ? 0 : -branch.district().depth(),
                            -branch.rule().when().sorts())
                    .stream()
                    .map(level -> String.format("%05d", level + 10_000))
                    .collect(Collectors.joining()));
            List<Rule> best = fitting.stream()
                    .filter(branch -> withoutId.compare(branch, fitting.get(0)) == 0)
                    .map(Branch::rule)
                    .toList();
            for (Rule one : best) {
                for (Rule other : best) {
                    if (!one.route().equals(other.route())) {
                        ties.add(Set.of(one.id(), other.id()));
                    }
                }
            }
        }

        Set<String> neverFit() {
            Set<String> never = new TreeSet<>(world.ids());
            never.removeAll(fit);
            return never;
        }

        Set<String> shadowed() {
            return dead().stream().filter(id -> !alwaysBefore.get(id).isEmpty()).collect(Collectors.toSet());
        }

        Set<String> shadowedByUnion() {
            return dead().stream().filter(id -> alwaysBefore.get(id).isEmpty()).collect(Collectors.toSet());
        }

        private Set<String> dead() {
            Set<String> dead = new TreeSet<>(fit);
            dead.removeAll(decide);
            return dead;
        }
    }
}
