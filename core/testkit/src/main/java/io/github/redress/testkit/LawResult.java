package io.github.redress.testkit;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a law fared.
 *
 * @param law the law
 * @param tries on how many scenes it had something to say, the counterexample included
 * @param counterexample where it does not hold, made simple; null where it holds
 */
public record LawResult(ClockLaw law, int tries, @Nullable Counterexample counterexample) {

    /** Refuses null. */
    public LawResult {
        Objects.requireNonNull(law, "law");
    }

    /** Returns whether it held wherever it was tried. */
    public boolean holds() {
        return counterexample == null;
    }

    /**
     * A scene on which a law does not hold.
     *
     * @param scene the scene
     * @param how what was, and what was wanted
     */
    public record Counterexample(Scene scene, String how) {

        /** Refuses null. */
        public Counterexample {
            Objects.requireNonNull(scene, "scene");
            Objects.requireNonNull(how, "how");
        }

        /** Returns what was, what was wanted, and where. */
        @Override
        public String toString() {
            return how + "; " + scene;
        }
    }
}
