package io.github.redress.storage.jdbc.faults;

import java.util.SplittableRandom;

/** How many accidents a run has, and by which seed; {@code -Dredress.faults=full} has hundreds of kills and a million events. */
final class Faults {

    private Faults() {}

    /** Returns the one number in every build, and the other one in a full run. */
    static int count(int always, int full) {
        return isFull() ? full : always;
    }

    static boolean isFull() {
        return "full".equals(System.getProperty("redress.faults"));
    }

    /** Returns chance by a printed seed; {@code -Dredress.faults.seed=N} repeats a run. */
    static SplittableRandom random(String what) {
        long seed = Long.getLong("redress.faults.seed", System.nanoTime());
        say(what + ": -Dredress.faults.seed=" + seed);
        return new SplittableRandom(seed);
    }

    static void say(String line) {
        System.out.println("faults: " + line);
    }
}
