package io.github.redress.scoring.topic;

/** Numbers for names, 64 bits wide: two of a million persons share one with a chance of about one in 37 million. */
final class Hashes {

    private Hashes() {}

    static long of(String name) {
        long hash = name.length();
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        return mix(hash);
    }

    /** Spreads a number over all its bits (the finalizer of SplitMix64). */
    static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
