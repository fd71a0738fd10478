package io.github.redress.examples.benchmarks.routing;

import io.github.redress.examples.benchmarks.measure.Contender;
import io.github.redress.examples.benchmarks.measure.Experiment;
import io.github.redress.examples.benchmarks.measure.Floor;
import io.github.redress.examples.benchmarks.measure.Outcome;
import io.github.redress.examples.benchmarks.measure.Pace;
import io.github.redress.examples.benchmarks.measure.Race;
import io.github.redress.examples.benchmarks.measure.Times;
import io.github.redress.routing.rules.Searching;
import java.util.List;
import java.util.stream.IntStream;

/** Which of 2,500 words stand in a text, each text normalised. */
final class TextExperiment implements Experiment {

    private static final int WORDS = 2_500;

    private final List<String> words;
    private final List<String> texts;

    TextExperiment(LoadedCity city) {
        this.words = city.city().words().subList(0, WORDS);
        this.texts = city.seen().stream().map(Seen::text).toList();
    }

    @Override
    public Outcome run() {
        Searching ours = new Searching(words);
        AcdatPeer trie = new AcdatPeer(words);
        int others = (int) IntStream.range(0, texts.size())
                .filter(text -> !ours.found(texts.get(text)).equals(trie.found(texts.get(text))))
                .count();
        Times times = Race.run(
                Pace.STEADY,
                List.of(
                        Contender.oneByOne("Redress", texts.size(), text -> ours.count(texts.get(text))),
                        Contender.oneByOne(
                                "hankcs' double array trie", texts.size(), text -> trie.places(texts.get(text)))));
        double ratio = times.ratio("hankcs' double array trie", "Redress");
        return new Outcome(
                times.all().stream()
                        .map(time -> Table.row("2,500 words", time, times.of("Redress"), others))
                        .toList(),
                List.of(
                        Floor.atMost("texts in which the trie finds other words", 0, others),
                        Floor.atLeast("hankcs' double array trie / Redress, 2,500 words", 1.8, ratio)));
    }
}
