package io.github.redress.complaint;

import io.github.redress.Text;

/**
 * On what ground a person's data are erased.
 *
 * <p>Source: the personal information protection law of 2021, article 47; the last one is ours.
 */
public enum ErasureBasis {
    /** The person asked for it, or took their consent back. */
    REQUEST("本人请求或撤回同意", "asked for by the person"),
    /** What they were collected for is done, or cannot be done. */
    PURPOSE_ACHIEVED("处理目的已实现或无法实现", "no longer needed for their purpose"),
    /** They were kept as long as was promised. */
    RETENTION_OVER("保存期限已届满", "kept as long as was promised"),
    /** They should not have been collected, or were used against the law. */
    UNLAWFUL("违法或违约处理", "collected or used against the law"),
    /** A court or an authority ordered it. */
    ORDERED("司法或行政机关要求", "ordered by a court or an authority");

    private final Text label;

    ErasureBasis(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    /** Returns the name that people read. */
    public Text label() {
        return label;
    }
}
