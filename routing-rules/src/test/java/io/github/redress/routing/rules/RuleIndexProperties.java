package io.github.redress.routing.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class RuleIndexProperties {

    private static final int COMPLAINTS = 20;

    @Property(tries = 500)
    void indexDecidesAsReadingEveryRuleDoes(
            @ForAll HitPolicy policy, @ForAll @IntRange(max = 150) int count, @ForAll Random random) {
        RandomRules city = new RandomRules(random);
        List<Rule> rules = city.rules(count);
        List<Addition> additions = city.additions(count / 3);
        RuleSet set = city.set(policy, rules, additions);
        LinearReading reading = new LinearReading(policy, rules, additions);

        for (int i = 0; i < COMPLAINTS; i++) {
            Facts complaint = city.complaint();
            assertThat(RandomRules.outcome(set, complaint)).as("%s", complaint).isEqualTo(reading.decide(complaint));
        }
    }

    @Property(tries = 200)
    void orderOfTheFileMeansNothingToTheMostSpecificRule(
            @ForAll @IntRange(max = 100) int count, @ForAll Random random) {
        RandomRules city = new RandomRules(random);
        List<Rule> rules = city.rules(count);
        List<Rule> shuffled = new ArrayList<>(rules);
        Collections.shuffle(shuffled, random);
        RuleSet one = city.set(HitPolicy.MOST_SPECIFIC, rules, List.of());
        RuleSet other = city.set(HitPolicy.MOST_SPECIFIC, shuffled, List.of());

        for (int i = 0; i < COMPLAINTS; i++) {
            Facts complaint = city.complaint();
            assertThat(other.decide(complaint)).isEqualTo(one.decide(complaint));
        }
    }

    @Property(tries = 200)
    void shadowedRuleChangesNothing(@ForAll @IntRange(max = 60) int count, @ForAll Random random) {
        RandomRules city = new RandomRules(random);
        List<Rule> rules = city.rules(count);
        When when = city.when();
        rules.add(always("sharper", 2, when));
        List<Rule> with = new ArrayList<>(rules);
        with.add(always("shadowed", 1, when));
        RuleSet without = city.set(HitPolicy.MOST_SPECIFIC, rules, List.of());
        RuleSet set = city.set(HitPolicy.MOST_SPECIFIC, with, List.of());

        for (int i = 0; i < COMPLAINTS; i++) {
            Facts complaint = city.complaint();
            assertThat(set.decide(complaint)).isEqualTo(without.decide(complaint));
        }
    }

    /** Each complaint holds more words of the rules than fit into a machine word, in a long bucket and in short ones. */
    @Property(tries = 50)
    void hundredsOfWordsInOneTextAreAllFound(
            @ForAll HitPolicy policy, @ForAll @IntRange(min = 65, max = 400) int count, @ForAll Random random) {
        RandomRules city = new RandomRules(random);
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rules.add(city.rule("r" + i, i, wordRule("词" + i + "。", city)));
        }
        RuleSet set = city.set(policy, rules, List.of());
        LinearReading reading = new LinearReading(policy, rules, List.of());
        String all = IntStream.range(0, count).mapToObj(i -> "词" + i + "。").collect(Collectors.joining());

        for (int i = 0; i < COMPLAINTS; i++) {
            Facts complaint = saying(all.substring(random.nextInt(all.length())), city.complaint());
            assertThat(RandomRules.outcome(set, complaint)).isEqualTo(reading.decide(complaint));
        }
    }

    /** So many rules ask for one word that it has buckets of its own. */
    @Property(tries = 100)
    void wordOfManyRulesFindsThemAsReadingEveryRuleDoes(
            @ForAll HitPolicy policy, @ForAll @IntRange(min = 65, max = 300) int count, @ForAll Random random) {
        RandomRules city = new RandomRules(random);
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            When when = city.when();
            List<Condition> conditions = new ArrayList<>(when.others());
            conditions.removeIf(Words.class::isInstance);
            conditions.add(new Words(Set.of("水"), Set.of(), Set.of()));
            rules.add(city.rule("r" + i, i, new When(when.categories(), when.districts(), conditions)));
        }
        RuleSet set = city.set(policy, rules, List.of());
        LinearReading reading = new LinearReading(policy, rules, List.of());

        for (int i = 0; i < COMPLAINTS; i++) {
            Facts complaint = saying("有水了", city.complaint());
            assertThat(RandomRules.outcome(set, complaint)).isEqualTo(reading.decide(complaint));
        }
    }

    /** So many rules ask for words that they are no longer found by their places. */
    @Property(tries = 5)
    void thousandRulesWithWordsAreFoundAsReadingEveryRuleDoes(
            @ForAll HitPolicy policy, @ForAll @IntRange(min = 1_025, max = 1_200) int count, @ForAll Random random) {
        RandomRules city = new RandomRules(random);
        List<Rule> rules = IntStream.range(0, count)
                .mapToObj(i -> city.rule("r" + i, i, wordRule("词" + i % 97 + "。", city)))
                .toList();
        RuleSet set = city.set(policy, rules, List.of());
        LinearReading reading = new LinearReading(policy, rules, List.of());

        for (int i = 0; i < COMPLAINTS; i++) {
            Facts complaint = saying("词" + random.nextInt(100) + "。", city.complaint());
            assertThat(RandomRules.outcome(set, complaint)).isEqualTo(reading.decide(complaint));
        }
    }

    @Property(tries = 5)
    void threadsThatDecideAtOnceAgreeWithOne(@ForAll Random random) throws Exception {
        RandomRules city = new RandomRules(random);
        RuleSet set = city.set(HitPolicy.MOST_SPECIFIC, city.rules(150), city.additions(40));
        List<Facts> complaints =
                IntStream.range(0, 300).mapToObj(i -> city.complaint()).toList();
        List<Decision> alone = complaints.stream().map(set::decide).toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<List<Decision>> all =
                    () -> complaints.stream().map(set::decide).toList();

            for (Future<List<Decision>> together : threads.invokeAll(Collections.nCopies(8, all))) {
                assertThat(together.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static When wordRule(String word, RandomRules city) {
        When random = city.when();
        return new When(random.categories(), random.districts(), List.of(new Words(Set.of(word), Set.of(), Set.of())));
    }

    private static Rule always(String id, int priority, When when) {
        Assignee lead = new Assignee.Named(City.id("parks"));
        Rule.Target target = new Rule.Target(lead, List.of(), List.of(), null);
        return new Rule(id, 10_000, priority, true, Period.ALWAYS, when, target, Set.of());
    }

    private static Facts saying(String text, Facts facts) {
        return new Facts(
                facts.kind(),
                facts.category(),
                facts.district(),
                facts.channel(),
                facts.at(),
                facts.local(),
                facts.areas(),
                facts.attributes(),
                facts.accused(),
                text);
    }
}
