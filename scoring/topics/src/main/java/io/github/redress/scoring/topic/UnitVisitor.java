package io.github.redress.scoring.topic;

/** Takes in what one case or one person says in a stretch. */
@FunctionalInterface
interface UnitVisitor {

    /**
     * Takes in one.
     *
     * @param first the place of its first message in the stretch
     * @param weight how much it counts: 1, or its votes as far as they count
     * @param keys a term and a place in each, by {@link Units#key}, each once; only the first {@code size} are meant
     */
    void visit(int first, long weight, long[] keys, int size);
}
