package io.github.redress.routing.rules;

import java.util.Arrays;

/** One search through the ranks of a {@link RuleIndex}: for the best that fits, or for all. Belongs to one decision. */
final class Search {

    static final int NOTHING = Integer.MAX_VALUE;

    private final RuleIndex index;
    private final LazyFacts complaint;
    private final int excluded;
    private final boolean all;
    private final Whereabouts here;
    private int limit = NOTHING;
    private int left = NOTHING;
    private int leftCount;
    private int[] hits = {};
    private int count;

    private Search(RuleIndex index, LazyFacts complaint, int excluded, boolean all) {
        this.index = index;
        this.complaint = complaint;
        this.excluded = excluded;
        this.all = all;
        this.here = index.whereabouts(complaint.facts());
    }

    /** Returns a search for the best rank that fits, but of this owner. */
    static Search forFirst(RuleIndex index, LazyFacts complaint, int excluded) {
        return new Search(index, complaint, excluded, false);
    }

    /** Returns a search for all ranks that fit. */
    static Search forAll(RuleIndex index, LazyFacts complaint) {
        return new Search(index, complaint, RuleIndex.NOBODY, true);
    }

    /** Returns the numbers of the complaint's category and of those above it that rules name, the deepest first. */
    int[] above() {
        return here.above();
    }

    /** Returns the same of its district. */
    int[] around() {
        return here.around();
    }

    /** Returns whether something of this rank would still change the result. */
    boolean wants(int rank) {
        return rank < limit;
    }

    /** Looks at ranks in ascending order, as long as they are wanted, of rules that stand where the complaint is. */
    void walk(int[] ranks) {
        for (int rank : ranks) {
            if (rank >= limit) {
                return;
            }
            lookAt(rank);
        }
    }

    /** Does the same with ranks of rules that may stand elsewhere. */
    void walkThatStandHere(int[] ranks) {
        for (int rank : ranks) {
            if (rank >= limit) {
                return;
            }
            long pair = index.pair(rank);
            if (here.hasCategory(pair) && here.hasDistrict(pair)) {
                lookAt(rank);
            }
        }
    }

    /** Leaves ascending ranks of rules with words for later, as far as they can still win. */
    void leave(int[] ranks) {
        if (ranks.length > 0 && ranks[0] < limit) {
            leftCount += ranks.length > 1 && ranks[1] < limit ? 2 : 1;
            left = ranks[0];
        }
    }

    /** Returns whether more than one rank was left. */
    boolean hasSeveralLeft() {
        return leftCount > 1;
    }

    /** Looks at the one rank that was left, if there is one and it can still win. */
    void lookAtWhatIsLeft() {
        if (wants(left)) {
            lookAt(left);
        }
    }

    private void lookAt(int rank) {
        if (index.demands(rank).hold(complaint) && index.owner(rank) != excluded) {
            hit(rank);
        }
    }

    private void hit(int rank) {
        if (!all) {
            limit = rank;
            return;
        }
        if (count == hits.length) {
            hits = Arrays.copyOf(hits, Math.max(8, count * 2));
        }
        hits[count++] = rank;
    }

    /** Returns the best rank found, {@link #NOTHING} where none fits. */
    int first() {
        return limit;
    }

    /** Returns all ranks found, ascending; one may stand twice. */
    int[] all() {
        int[] found = Arrays.copyOf(hits, count);
        Arrays.sort(found);
        return found;
    }
}
