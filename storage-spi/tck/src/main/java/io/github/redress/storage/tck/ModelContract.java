package io.github.redress.storage.tck;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.stateful.ActionSequence;

/**
 * Whatever is done to a store, it answers as the memory store does.
 *
 * <p>Draws sequences of up to forty steps, each in one of the supplier's ways: changes, batches, keyed commands, sweeps,
 * pages, slices of the feed, documents, erasures, rollbacks, restarts, a second node. Both stores take each step; their
 * answers and all they hold must be the same. A sequence that fails is shortened as far as it still fails, and printed.
 * {@code -Dredress.tck.tries} says how many are drawn; 50 unless set, and a certificate asks for no fewer.
 */
@SuppressWarnings("exports") // only jqwik hands out sequences of steps
public interface ModelContract extends StoreSupplier {

    /** After any sequence of steps the store has answered, and holds, what the memory store has. */
    @Property(tries = ModelTries.DEFAULT)
    @AddLifecycleHook(ModelTries.class)
    default void storeAnswersAsTheModelDoes(
            @ForAll("anyWay") Way way, @ForAll("anySteps") ActionSequence<ModelRun> steps) {
        try (ModelRun run = new ModelRun(new Trial(emptyStore(), way))) {
            steps.run(run);
            run.compareAllAfter(steps.runActions());
        }
    }

    /** Draws one of the supplier's ways. */
    @Provide
    default Arbitrary<Way> anyWay() {
        return Arbitraries.of(ways());
    }

    /** Draws up to forty steps. */
    @Provide
    default Arbitrary<ActionSequence<ModelRun>> anySteps() {
        return Arbitraries.sequences(ModelSteps.any()).ofSize(40);
    }
}
