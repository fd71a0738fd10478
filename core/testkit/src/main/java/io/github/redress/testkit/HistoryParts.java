package io.github.redress.testkit;

import io.github.redress.sla.SlaTarget;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * The numbers that a history is made of, whatever its calendar.
 *
 * @param style picks what the goal allows
 * @param other what another policy promises
 * @param signals up to seven after the start
 */
record HistoryParts(int style, SlaTarget other, List<Signal> signals) {

    /**
     * A signal.
     *
     * @param kind picks what happens
     * @param when picks a moment of the scene, its deadline among them
     * @param size how much, where there is a how much
     */
    record Signal(int kind, int when, int size) {}

    static Arbitrary<HistoryParts> any() {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(0, 9_999);
        Arbitrary<Signal> signal = Combinators.combine(
                        Arbitraries.integers().between(0, 19),
                        numbers,
                        Arbitraries.integers().between(0, 9))
                .as(Signal::new);
        return Combinators.combine(numbers, Generated.targets(), signal.list().ofMaxSize(7))
                .as(HistoryParts::new);
    }
}
