package io.github.redress.testkit.mutants;

import io.github.redress.testkit.Clocks;
import java.util.Objects;

/**
 * A clock that is wrong in one way, to see that the laws find it out.
 *
 * @param name what is wrong, in a few words
 * @param story who had it, and how it shows
 * @param clocks the wrong clock
 */
public record Mutant(String name, String story, Clocks clocks) {

    /** Refuses null. */
    public Mutant {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(story, "story");
        Objects.requireNonNull(clocks, "clocks");
    }

    /** Returns what is wrong. */
    @Override
    public String toString() {
        return name;
    }
}
