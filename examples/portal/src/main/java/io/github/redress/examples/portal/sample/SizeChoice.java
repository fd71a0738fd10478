package io.github.redress.examples.portal.sample;

import io.github.redress.Text;
import io.github.redress.scoring.sample.SampleSize;
import java.math.BigDecimal;

/** How it is said how many cases are drawn. */
enum SizeChoice {
    /** As many as keep the error of the share within so many hundredths. */
    MARGIN(Text.of("按误差（百分点）", "by margin of error, in points")),
    /** So many of a hundred. */
    PERCENT(Text.of("按比例（%）", "by share, in percent")),
    /** All of them. */
    ALL(Text.of("全部", "all"));

    private final Text label;

    SizeChoice(Text label) {
        this.label = label;
    }

    /** Returns what people read. */
    public Text label() {
        return label;
    }

    /**
     * Returns the size.
     *
     * @param number hundredths; passed over for {@link #ALL}
     * @throws IllegalArgumentException if the number is out of the bounds of the size
     */
    SampleSize of(BigDecimal number) {
        return switch (this) {
            case MARGIN -> SampleSize.Margin.of(number.movePointLeft(2).toPlainString());
            case PERCENT -> new SampleSize.Percent(number);
            case ALL -> new SampleSize.All();
        };
    }
}
