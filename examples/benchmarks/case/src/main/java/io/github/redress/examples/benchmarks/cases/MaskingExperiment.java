package io.github.redress.examples.benchmarks.cases;

import io.github.redress.access.Masking;
import io.github.redress.examples.benchmarks.measure.Experiment;
import io.github.redress.examples.benchmarks.measure.Outcome;
import java.util.List;

/** What it costs to mask a text of 2,000 characters: what the demo city's people wrote, with a telephone number here and there. */
final class MaskingExperiment implements Experiment {

    private static final String NAME = "masking 2,000 characters";
    private static final double MOST_MICROS = 50;
    private static final int LENGTH = 2_000;
    private static final int TEXTS_IN_A_SLICE = 5_000;
    private static final long WARM_UP = 2_000_000_000;

    private final List<String> texts;

    MaskingExperiment(City city) {
        texts = city.stories().stream()
                .map(story -> story.complaint().text() + "请回电13800000001，车牌鄂A12345。")
                .map(text -> text.repeat(LENGTH / text.length() + 1).substring(0, LENGTH))
                .toList();
    }

    @Override
    public Outcome run() throws Exception {
        Masking masking = Masking.shipped();
        return UnitOfWork.measure(NAME, MOST_MICROS, () -> masked(masking), WARM_UP);
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
