package io.github.redress.testkit;

import io.github.redress.testkit.LawResult.Counterexample;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Tries laws on many scenes, the same ones for all laws, and makes what breaks one as simple as it can be.
 *
 * @param tries on how many scenes each law must have had something to say; 1 or more
 * @param seed which scenes: the same seed, the same scenes
 * @param clocks what is tried
 */
public record LawTrials(int tries, long seed, Clocks clocks) {

    /** Two hundred tries of Redress's own clock, with a fixed seed. */
    public static final LawTrials USUAL = new LawTrials(200, 2026, Clocks.REDRESS);

    /** Where a law is silent on more scenes than this for each try that is wanted, it is left at that. */
    private static final int PATIENCE = 5;

    /** Refuses no tries. */
    public LawTrials {
        if (tries < 1) {
            throw new IllegalArgumentException("at least one try is needed, was " + tries);
        }
        Objects.requireNonNull(clocks, "clocks");
    }

    /** Returns the same with another number of tries. */
    public LawTrials withTries(int changed) {
        return new LawTrials(changed, seed, clocks);
    }

    /** Returns the same with other scenes. */
    public LawTrials withSeed(long changed) {
        return new LawTrials(tries, changed, clocks);
    }

    /** Returns the same for other clocks. */
    public LawTrials withClocks(Clocks changed) {
        return new LawTrials(tries, seed, changed);
    }

    /** Returns how one law fares. */
    public LawResult of(ClockLaw law, Scenery scenery) {
        return ofAll(List.of(law), scenery, () -> {}).get(0);
    }

    /**
     * Returns how each law fares, in the order given.
     *
     * @param eachScene called after each scene, to show that something goes on
     */
    public List<LawResult> ofAll(Collection<ClockLaw> laws, Scenery scenery, Runnable eachScene) {
        List<Tally> tallies = laws.stream().map(Tally::new).toList();
        AtomicLong shown = new AtomicLong();
        scenery.show(seed, scene -> {
            tallies.forEach(tally -> tally.see(scene));
            eachScene.run();
            return shown.incrementAndGet() < (long) tries * PATIENCE
                    && !tallies.stream().allMatch(Tally::isDone);
        });
        return tallies.stream().map(tally -> tally.result(scenery)).toList();
    }

    /** One law on its way through the scenes. */
    private final class Tally {

        private final ClockLaw law;
        private int tried;
        private @Nullable Counterexample found;

        Tally(ClockLaw law) {
            this.law = law;
        }

        void see(Scene scene) {
            if (!isDone()) {
                Outcome outcome = law.tried(scene, clocks);
                tried += outcome.isSilent() ? 0 : 1;
                found = outcome.isBroken() ? new Counterexample(scene, outcome.how()) : null;
            }
        }

        boolean isDone() {
            return found != null || tried >= tries;
        }

        LawResult result(Scenery scenery) {
            return new LawResult(
                    law, tried, found == null ? null : new Simpler(law, clocks, scenery.isGenerated()).than(found));
        }
    }
}
