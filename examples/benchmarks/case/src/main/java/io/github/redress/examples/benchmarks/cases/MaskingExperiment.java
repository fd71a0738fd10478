package io.github.redress.examples.benchmarks.cases;

import io.github.redress.access.Masking;
import java.util.List;

/** What it costs to mask a text of 2,000 characters: what the demo city's people wrote, with a telephone number here and there. */
final class MaskingExperiment implements Experiment {

    private static final String NAME = "masking 2,000 characters";
    private static final double MOST_MICROS = 50;
    private static final int LENGTH = 2_000;
    private static final int TEXTS_IN_A_SLICE = 5_000;
    private static final int WARM_UP = 50_000;

    private final List<String> texts;

    MaskingExperiment(City city) {
        texts = city.stories().stream()
                .map(story -> story.complaint().text() + "请回电13800000001，车牌鄂A12345。")
                .map(text -> text.repeat(LENGTH / text.length() + 1).substring(0, LENGTH))
                .toList();
    }

    @Override
    public Outcome run() {
        Masking masking = Masking.shipped();
        Slices slices = Slices.of(() -> masked(masking), WARM_UP);
        return new Outcome(
                List.of(slices.line(NAME, MOST_MICROS)),
                List.of(new Floor(NAME + ", us", MOST_MICROS, slices.median())));
    }

    private long masked(Masking masking) {
        long units = 0;
        for (int i = 0; i < TEXTS_IN_A_SLICE; i++) {
            // No masked text is empty; asking keeps the compiler from leaving out what nobody looks at.
            units += masking.apply(texts.get(i % texts.size())).isEmpty() ? 0 : 1;
        }
        return units;
    }
}
