package io.github.redress.scoring;

import org.jspecify.annotations.Nullable;

/** Whether a board names a unit in public. */
public enum Named {
    /** It does not. */
    NOT,
    /** Honoured, 红榜: all that it may well be reaches the bar. */
    HONOURED,
    /** Watched, 黑榜: all that it may well be stays below the bar. */
    WATCHED;

    static Named by(@Nullable Bars bars, Reading reading) {
        if (bars == null) {
            return NOT;
        }
        Share share = bars.measure().of(reading);
        if (share.isEmpty()) {
            return NOT;
        }
        RateInterval interval = share.interval();
        if (100 * interval.low() >= bars.honour().doubleValue()) {
            return HONOURED;
        }
        return 100 * interval.high() < bars.watch().doubleValue() ? WATCHED : NOT;
    }
}
