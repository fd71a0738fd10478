package io.github.redress.routing.rules;

/** Where a complaint is, by the numbers of {@link NamedPaths}. */
final class Whereabouts {

    private final int[] above;
    private final int[] around;

    /**
     * @param above its category and those above it that rules name, the deepest first
     * @param around likewise its district
     */
    Whereabouts(int[] above, int[] around) {
        this.above = above;
        this.around = around;
    }

    int[] above() {
        return above;
    }

    int[] around() {
        return around;
    }

    /** Returns whether it is in the category of a {@link PairTable#key}. */
    boolean hasCategory(long pair) {
        return has(above, PairTable.category(pair));
    }

    boolean hasDistrict(long pair) {
        return has(around, PairTable.district(pair));
    }

    private static boolean has(int[] few, int number) {
        for (int one : few) {
            if (one == number) {
                return true;
            }
        }
        return false;
    }
}
