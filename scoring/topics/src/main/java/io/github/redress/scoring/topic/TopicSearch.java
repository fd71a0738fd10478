package io.github.redress.scoring.topic;

import io.github.redress.scoring.topic.text.PhraseFinder;
import io.github.redress.scoring.topic.text.Tokenizer;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One search for the topics of a window. */
final class TopicSearch {

    private static final int MOST_CANDIDATES = 2_000;
    private static final int MOST_TERMS = 12;

    /** A chance below this is printed as this. */
    private static final BigDecimal LEAST_CHANCE = new BigDecimal("1e-300");

    private final TopicSettings settings;
    private final Days days;
    private final int[] messageDays;
    private final Function<int[], Stretch> stretches;
    private final Places places = new Places();

    TopicSearch(TopicSettings settings, Days days, int[] messageDays, Function<int[], Stretch> stretches) {
        this.settings = settings;
        this.days = days;
        this.messageDays = messageDays;
        this.stretches = stretches;
    }

    List<Topic> topics() {
        Stretch window = stretch(0);
        long most = new Units(window, settings.by(), Long.MAX_VALUE).most(settings.support());
        Units units = new Units(window, settings.by(), most);
        TermBook book = book(window, units);
        Counts counted = new Counts();
        Weights weights = new Weights();
        units.forEach(book, places, (first, weight, keys, size) -> {
            weights.add(weight);
            for (int i = 0; i < size; i++) {
                counted.add(keys[i], weight);
            }
        });
        Cells cells = new Cells(counted, settings.support(), days);
        boolean hasBaseline = hasBaseline();
        List<Candidate> candidates =
                hasBaseline ? rising(book, cells, weights, most) : new Frequent(cells, book).find(weights.sum());
        List<Candidate> kept = candidates.subList(0, Math.min(candidates.size(), MOST_CANDIDATES));
        List<Supporters> supporters = supporters(book, units, cells, kept);
        List<Cluster> clusters = Cluster.of(kept, supporters);
        if (hasBaseline) {
            clusters = Cluster.of(kept, supporters, Cluster.threshold(clusters, tests(book), settings.q()));
        }
        return topics(window, book, clusters.subList(0, Math.min(clusters.size(), settings.most())));
    }

    private Stretch stretch(int wanted) {
        return stretches.apply(IntStream.range(0, messageDays.length)
                .filter(i -> days.stretch(messageDays[i]) == wanted)
                .toArray());
    }

    /** Each case or person teaches terms once: who writes a hundred times makes none. */
    private TermBook book(Stretch window, Units units) {
        Tokenizer tokenizer = settings.tokenizer();
        if (tokenizer != null) {
            WordTerms.Collector words = new WordTerms.Collector(tokenizer, settings.support());
            units.forEachFirst(place -> words.add(window.message(place).words()));
            return words.words();
        }
        PhraseFinder finder = PhraseFinder.withSupport(settings.support());
        units.forEachFirst(place -> finder.add(window.message(place).words()));
        return new PhraseTerms(finder.phrases());
    }

    private boolean hasBaseline() {
        return Arrays.stream(messageDays).anyMatch(day -> days.stretch(day) > 0);
    }

    private List<Candidate> rising(TermBook book, Cells cells, Weights inWindow, long most) {
        Usual usual = new Usual(days, Arrays.stream(messageDays).min().orElseThrow());
        for (int number = 1; number <= days.stretches(); number++) {
            int at = number;
            Stretch stretch = stretch(number);
            new Units(stretch, settings.by(), most).forEach(book, places, (first, weight, keys, size) -> {
                int kind = days.kind(Days.of(stretch.message(first).at(), settings.zone()));
                usual.add(kind, weight);
                for (int i = 0; i < size; i++) {
                    int cell = cells.cell(keys[i]);
                    if (cell >= 0) {
                        cells.add(cell, at, kind, weight);
                    }
                }
            });
        }
        usual.settle(inWindow);
        usual.learn(cells);
        return new Rising(cells, usual, book, places).find(tests(book), settings.q());
    }

    /** Everything that might have become a term, in every place: the terms themselves were chosen by what the window has much of. */
    private long tests(TermBook book) {
        return book.chosenAmong() * places.size();
    }

    private List<Supporters> supporters(TermBook book, Units units, Cells cells, List<Candidate> candidates) {
        Supporters[] byCell = new Supporters[cells.size()];
        List<Supporters> all = new ArrayList<>();
        for (Candidate candidate : candidates) {
            byCell[candidate.cell()] = new Supporters();
            all.add(byCell[candidate.cell()]);
        }
        int[] unit = new int[1];
        units.forEach(book, places, (first, weight, keys, size) -> {
            for (int i = 0; i < size; i++) {
                int cell = cells.cell(keys[i]);
                if (cell >= 0 && byCell[cell] != null) {
                    byCell[cell].add(unit[0]);
                }
            }
            unit[0]++;
        });
        return all;
    }

    private List<Topic> topics(Stretch window, TermBook book, List<Cluster> clusters) {
        if (clusters.isEmpty()) {
            return List.of();
        }
        Map<String, Set<Integer>> byTerm = new HashMap<>();
        List<Set<String>> terms = new ArrayList<>();
        List<Tallied> tallies = new ArrayList<>();
        for (int i = 0; i < clusters.size(); i++) {
            byTerm.computeIfAbsent(clusters.get(i).face().text(), term -> new HashSet<>())
                    .add(i);
            terms.add(new HashSet<>(clusters.get(i).terms(MOST_TERMS)));
            tallies.add(new Tallied(settings.examples()));
        }
        long[] cases = window.units(CountedBy.CASES);
        long[] persons = window.units(CountedBy.PERSONS);
        for (int place = 0; place < window.size(); place++) {
            Message message = window.message(place);
            List<String> own =
                    Arrays.stream(book.in(message.words())).mapToObj(book::term).toList();
            int[] where = places.of(message);
            for (String term : own) {
                for (int i : byTerm.getOrDefault(term, Set.of())) {
                    int wanted = clusters.get(i).face().place();
                    if (Arrays.stream(where).anyMatch(each -> each == wanted)) {
                        int having = (int)
                                own.stream().filter(terms.get(i)::contains).count();
                        tallies.get(i).add(message, place, cases[place], persons[place], having);
                    }
                }
            }
        }
        List<Topic> topics = new ArrayList<>();
        for (int i = 0; i < clusters.size(); i++) {
            topics.add(topic(i + 1, clusters.get(i), tallies.get(i)));
        }
        return topics;
    }

    private Topic topic(int rank, Cluster cluster, Tallied tallied) {
        Candidate face = cluster.face();
        List<String> terms = cluster.terms(MOST_TERMS);
        return new Topic(
                rank,
                Cluster.label(terms),
                terms,
                tallied.cases(),
                tallied.persons(),
                tallied.votes(),
                rounded(face.expected()),
                chance(face.p()),
                tallied.examples(),
                places.area(face.place()),
                places.category(face.place()));
    }

    private static @Nullable BigDecimal chance(@Nullable Double p) {
        return p == null ? null : new BigDecimal(p).round(new MathContext(3)).max(LEAST_CHANCE);
    }

    private static @Nullable BigDecimal rounded(@Nullable Double value) {
        return value == null ? null : new BigDecimal(value).setScale(2, RoundingMode.HALF_UP);
    }
}
