package io.github.redress.access;

import org.jspecify.annotations.Nullable;

/**
 * A text while parts of it are being hidden, from its beginning to its end. Parts that overlap are hidden as one: whatever any rule
 * finds is gone, also where another had found something across its edge.
 */
final class Masked {

    private final FoldedText folded;
    private final StringBuilder shown = new StringBuilder();
    private int copied;
    private int start;
    private int end;
    private @Nullable MaskingRule rule;

    Masked(FoldedText folded) {
        this.folded = folded;
    }

    /** Hides a part; one that ends before it begins was not found. The next begins there or later. */
    void hide(int from, int to, MaskingRule by) {
        if (to <= from) {
            return;
        }
        if (rule != null && from >= end) {
            replace(rule);
        }
        if (rule == null || (from == start && to > end)) {
            rule = by;
        }
        start = end <= from ? from : start;
        end = Math.max(end, to);
    }

    /** Returns the text as it may be shown. */
    String text() {
        if (rule != null) {
            replace(rule);
        }
        return copied == 0
                ? folded.source()
                : shown.append(folded.source(), copied, folded.source().length())
                        .toString();
    }

    private void replace(MaskingRule hiding) {
        shown.append(folded.source(), copied, folded.sourceStart(start))
                .append(
                        folded.hasIdeographs()
                                ? hiding.replacement().zh()
                                : hiding.replacement().en());
        copied = folded.sourceEnd(end);
        rule = null;
    }
}
