package io.github.redress.routing.rules;

import io.github.redress.Text;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether some rules take every complaint that others fit.
 *
 * @param example a complaint that they leave, null where none was found
 * @param by those that together take all that was tried; empty where a complaint is left
 * @param isComplete false where there was too much to try; then a complaint may be left all the same
 * @param tried how many choices were looked at
 */
record Exclusion(@Nullable Facts example, List<Sentence> by, boolean isComplete, int tried) {

    Exclusion {
        by = List.copyOf(by);
    }

    /** Returns a complaint that they leave, if one was found. */
    Optional<Facts> complaint() {
        return Optional.ofNullable(example);
    }

    /** Returns whether there is none among all that should be tried. */
    boolean leavesNone() {
        return example == null && isComplete;
    }

    /** Returns what could not be found out, and why. */
    Text undecided(Text what) {
        return isComplete
                ? Text.of(what.zh() + "（因涉及词语或属性）", what.en() + " (because of words or facts)")
                : Text.of(what.zh() + "（组合过多）", what.en() + " (too many combinations)");
    }
}
