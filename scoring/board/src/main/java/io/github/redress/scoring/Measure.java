package io.github.redress.scoring;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Something a formula can weigh: a share that anybody can recount. */
public enum Measure {
    /** Cases on time among those due and decided. */
    ON_TIME_RATE("onTimeRate", Tally::onTimeShare),
    /** Satisfied people among those who rated. */
    SATISFACTION_RATE("satisfactionRate", Tally::satisfiedShare);

    private final String key;
    private final Function<Tally, Share> share;

    Measure(String key, Function<Tally, Share> share) {
        this.key = key;
        this.share = share;
    }

    /** Returns the name that formula files use. */
    public String key() {
        return key;
    }

    /** Returns the measured share of these counts. */
    public Share of(Tally tally) {
        return share.apply(tally);
    }

    /** Returns the measure of this name in formula files. */
    public static Optional<Measure> named(String key) {
        return Arrays.stream(values())
                .filter(measure -> measure.key.equals(key))
                .findFirst();
    }

    static List<String> keys() {
        return Arrays.stream(values()).map(Measure::key).toList();
    }
}
