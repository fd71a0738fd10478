package io.github.redress.scoring.topic.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** A text whose units are known without being read, and the phrases of such texts as their definition has them. */
record NaiveText(List<String> units) {

    static final String END = "，";

    static NaiveText of(List<List<String>> pieces) {
        return new NaiveText(pieces.stream().flatMap(List::stream).toList());
    }

    static NaiveText of(Phrase phrase) {
        List<String> units = new ArrayList<>();
        for (String part : phrase.text().split(" ")) {
            units.addAll(isWord(part) ? List.of(part) : Arrays.asList(part.split("(?<=[^a-z])|(?=[^a-z])")));
        }
        return new NaiveText(units);
    }

    private static boolean isWord(String unit) {
        return unit.matches("[a-z]+");
    }

    String written() {
        return read(units);
    }

    private static String read(List<String> units) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < units.size(); i++) {
            text.append(i > 0 && isWord(units.get(i)) && isWord(units.get(i - 1)) ? " " : "")
                    .append(units.get(i));
        }
        return text.toString();
    }

    boolean has(String phrase) {
        return runs().stream().anyMatch(run -> run.text.equals(phrase));
    }

    /** All runs but for single characters, as often as they stand somewhere. */
    static List<String> candidates(List<NaiveText> texts) {
        return texts.stream()
                .flatMap(text -> text.runs().stream())
                .filter(run -> run.units.size() > 1 || isWord(run.text))
                .map(Place::text)
                .toList();
    }

    private record Place(String text, List<String> units, String left, String right) {}

    private List<Place> runs() {
        List<Place> runs = new ArrayList<>();
        for (int from = 0; from < units.size(); from++) {
            for (int to = from + 1; to <= Math.min(units.size(), from + 8); to++) {
                List<String> run = units.subList(from, to);
                if (!run.contains(END) && run.stream().filter(NaiveText::isWord).count() <= 3) {
                    runs.add(new Place(
                            read(run),
                            run,
                            from == 0 ? END : units.get(from - 1),
                            to == units.size() ? END : units.get(to)));
                }
            }
        }
        return runs;
    }

    static List<Phrase> phrases(List<NaiveText> texts, int support) {
        Map<String, List<Place>> places = new HashMap<>();
        Map<String, Set<Integer>> in = new HashMap<>();
        for (int number = 0; number < texts.size(); number++) {
            for (Place place : texts.get(number).runs()) {
                places.computeIfAbsent(place.text, text -> new ArrayList<>()).add(place);
                in.computeIfAbsent(place.text, text -> new HashSet<>()).add(number);
            }
        }
        double all = texts.stream()
                .flatMap(text -> text.units.stream())
                .filter(unit -> !unit.equals(END))
                .count();
        List<Phrase> found = new ArrayList<>();
        places.forEach((text, here) -> {
            List<String> units = here.get(0).units;
            double cohesion = rounded(IntStream.range(1, units.size())
                    .mapToDouble(cut -> log2(here.size()
                            * all
                            / places.get(read(units.subList(0, cut))).size()
                            / places.get(read(units.subList(cut, units.size()))).size()))
                    .min()
                    .orElse(log2(all / here.size())));
            double freedom = Math.min(
                    entropy(here.stream().map(Place::left).toList()),
                    entropy(here.stream().map(Place::right).toList()));
            boolean longEnough = units.size() > 1 || isWord(text);
            if (longEnough && in.get(text).size() >= support && cohesion >= 3 && freedom >= (support == 2 ? 1 : 1.5)) {
                found.add(new Phrase(text, in.get(text).size(), here.size(), cohesion, freedom));
            }
        });
        return kept(found);
    }

    private static double entropy(List<String> beside) {
        Map<String, Integer> counts = new HashMap<>();
        int[] ends = new int[1];
        beside.forEach(unit -> counts.merge(unit.equals(END) ? END + ends[0]++ : unit, 1, Integer::sum));
        double bits = 0;
        for (int count : counts.values()) {
            bits -= (double) count / beside.size() * log2((double) count / beside.size());
        }
        return rounded(bits);
    }

    private static List<Phrase> kept(List<Phrase> found) {
        Comparator<Phrase> longest =
                Comparator.comparingInt(phrase -> -phrase.text().length());
        Set<Phrase> kept = new TreeSet<>(longest.thenComparing(Phrase::text));
        found.stream().sorted(longest).forEach(phrase -> {
            if (kept.stream()
                    .noneMatch(longer -> of(longer).has(phrase.text()) && longer.texts() >= 0.8 * phrase.texts())) {
                kept.add(phrase);
            }
        });
        return kept.stream()
                .sorted(Comparator.comparingInt(Phrase::texts).reversed().thenComparing(Phrase::text))
                .toList();
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }

    private static double rounded(double bits) {
        return Math.rint(bits * 1e6) / 1e6;
    }
}
