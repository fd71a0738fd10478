package io.github.redress.routing.rules;

import static java.util.Objects.requireNonNull;

import io.github.redress.CategoryPath;
import io.github.redress.DistrictPath;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rules that fit without looking at those that do not. What it finds is what reading every rule in the order of
 * ranks would find.
 *
 * <ol>
 *   <li>Rules stand in buckets, one for each pair of a category and a district that a rule names together. A
 *       complaint is looked up under each named path above its own: pairs are few, whatever the number of rules.
 *   <li>In a bucket the best rank is the first. A category is passed over whose best rank cannot win any more, and so is a
 *       bucket.
 *   <li>Rules with words come last. Where one alone can still win, its own words are looked for; where several can, all words
 *       of all rules, in one pass over the text. Under each word stand the rules that need it, or need one of several; a
 *       word of many rules has buckets of its own.
 *   <li>Where many rules share a bucket, each is entered under the values that it asks for, as an attribute or a channel.
 *       Only those are looked at under which the complaint stands.
 * </ol>
 *
 * <p>Source: ROUTING.md §4, after priority-sorted tuple space search in packet classification.
 *
 * <p>Immutable, and safe for many threads at once: what a search needs, it makes for itself.
 */
final class RuleIndex {

    static final int NOBODY = -1;

    /**
     * Up to so many rules with words stand in the buckets, too, so that a text is searched only if one of its own places has
     * some. Of more than that, one can win nearly everywhere, and to ask each place would only cost.
     */
    private static final int RARE = 1_024;

    private static final int[] NONE = {};

    /** One place of one owner, which is a rule or an addition by its number; null for any category or district. */
    record Place(
            int owner,
            @Nullable CategoryPath category,
            @Nullable DistrictPath district) {

        static List<Place> of(int owner, When when) {
            return when.places((category, district) -> new Place(owner, category, district));
        }
    }

    private final int[] owners;
    private final Demands[] demands;
    private final NamedPaths categories;
    private final NamedPaths districts;
    private final Places places;
    private final PlaceTable table;
    private final WordedRules worded;
    private final boolean wordsAreRare;

    /**
     * @param byRank places in the order in which they win
     * @param demands what the owners ask for, by their numbers
     * @param words at least all words of those
     */
    RuleIndex(List<Place> byRank, List<Demands> demands, WordIndex words) {
        this.owners = byRank.stream().mapToInt(Place::owner).toArray();
        this.demands = byRank.stream().map(place -> demands.get(place.owner())).toArray(Demands[]::new);
        this.categories = named(byRank, Place::category);
        this.districts = named(byRank, Place::district);
        Map<String, Integer> categoryNumbers = categories.numbers();
        Map<String, Integer> districtNumbers = districts.numbers();
        this.places = new Places(
                byRank.stream()
                        .mapToLong(place -> PairTable.key(
                                number(place.category(), categoryNumbers), number(place.district(), districtNumbers)))
                        .toArray(),
                categories.count());
        IntFunction<List<Set<Object>>> keySets = rank -> AccessKeys.of(demands(rank));
        int[] withWords = ranks(rank -> wordsOf(rank).length > 0);
        this.wordsAreRare = withWords.length <= RARE;
        this.table = new PlaceTable(
                ranks(rank -> wordsOf(rank).length == 0), wordsAreRare ? withWords : NONE, places, keySets);
        this.worded = new WordedRules(withWords, places, this::wordsOf, words.count(), keySets);
    }

    /** Returns an index of the enabled rules, whose owners are their places in the list. */
    static RuleIndex ofRules(List<Rule> rules, Comparator<Branch> order, WordIndex words) {
        IdentityHashMap<Rule, Integer> numbers = new IdentityHashMap<>();
        rules.forEach(rule -> numbers.put(rule, numbers.size()));
        return new RuleIndex(
                rules.stream()
                        .filter(Rule::enabled)
                        .flatMap(rule -> Branch.of(rule).stream())
                        .sorted(order)
                        .map(branch -> new Place(
                                requireNonNull(numbers.get(branch.rule())), branch.category(), branch.district()))
                        .toList(),
                rules.stream()
                        .map(rule -> Demands.of(rule.effective(), rule.when().others(), words))
                        .toList(),
                words);
    }

    /** Returns an index of additions, whose owners are their places in the list. */
    static RuleIndex ofAdditions(List<Addition> additions, WordIndex words) {
        return new RuleIndex(
                IntStream.range(0, additions.size())
                        .boxed()
                        .flatMap(
                                number -> Place.of(number, additions.get(number).when()).stream())
                        .toList(),
                additions.stream()
                        .map(addition ->
                                Demands.of(Period.ALWAYS, addition.when().others(), words))
                        .toList(),
                words);
    }

    private static NamedPaths named(List<Place> places, Function<Place, @Nullable Object> path) {
        Set<String> named = new HashSet<>();
        for (Place place : places) {
            Object one = path.apply(place);
            if (one != null) {
                named.add(one.toString());
            }
        }
        return new NamedPaths(named);
    }

    private static int number(@Nullable Object path, Map<String, Integer> numbers) {
        return path == null ? NamedPaths.ANY : requireNonNull(numbers.get(path.toString()));
    }

    private int[] ranks(IntPredicate some) {
        return IntStream.range(0, owners.length).filter(some).toArray();
    }

    /** Returns the words of which one must stand in the text; none where no word must. */
    private int[] wordsOf(int rank) {
        WordDemand demand = demands(rank).words();
        return demand == null ? NONE : demand.oneOf();
    }

    Whereabouts whereabouts(Facts facts) {
        return new Whereabouts(
                categories.upwards(facts.category().value()),
                districts.upwards(facts.district().value()));
    }

    /** Returns where the rule of this rank stands, as {@link PairTable#key} gives it. */
    long pair(int rank) {
        return places.pair(rank);
    }

    int owner(int rank) {
        return owners[rank];
    }

    Demands demands(int rank) {
        return demands[rank];
    }

    /** Returns the owner that wins, {@link #NOBODY} where none fits. */
    int first(LazyFacts complaint) {
        return firstBut(NOBODY, complaint);
    }

    /** Returns the owner that would win if this one were not there, {@link #NOBODY} where no other fits. */
    int firstBut(int excluded, LazyFacts complaint) {
        Search search = Search.forFirst(this, complaint, excluded);
        search(complaint, search);
        return search.first() == Search.NOTHING ? NOBODY : owner(search.first());
    }

    /** Returns all owners that fit, each once, in the order of their best ranks. */
    Set<Integer> all(LazyFacts complaint) {
        if (owners.length == 0) {
            return Set.of();
        }
        Search search = Search.forAll(this, complaint);
        search(complaint, search);
        Set<Integer> found = new LinkedHashSet<>();
        for (int rank : search.all()) {
            found.add(owner(rank));
        }
        return found;
    }

    private void search(LazyFacts complaint, Search search) {
        table.walk(complaint, search);
        if (wordsAreRare ? search.hasSeveralLeft() : worded.mayWin(search)) {
            worded.walk(complaint, search);
        } else {
            search.lookAtWhatIsLeft();
        }
    }
}
