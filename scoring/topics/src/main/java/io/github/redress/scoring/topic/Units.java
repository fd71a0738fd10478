package io.github.redress.scoring.topic;

import java.util.Arrays;

/** Goes through the cases or the persons of a stretch, each with all terms and places of its messages. */
final class Units {

    private static final int PLACE_BITS = 24;

    private final Stretch stretch;
    private final CountedBy by;
    private final int[] order;
    private final long[] units;
    private final long most;

    /** Takes how much one counts at most; see {@link #most}. */
    Units(Stretch stretch, CountedBy by, long most) {
        this.stretch = stretch;
        this.by = by;
        this.units = stretch.units(by);
        this.order = SortedBy.keys(units);
        this.most = most;
    }

    /** Returns how much one counts at most so that none counts for more than so many others do: the votes that so many have or more. */
    long most(int others) {
        if (by != CountedBy.VOTES) {
            return 1;
        }
        long[] votes = new long[order.length];
        int size = 0;
        for (int from = 0; from < order.length; from = end(from)) {
            votes[size++] = votes(from, end(from));
        }
        Arrays.sort(votes, 0, size);
        return size < others ? 0 : votes[size - others];
    }

    private long votes(int from, int to) {
        long votes = 0;
        for (int i = from; i < to; i++) {
            long more = stretch.message(order[i]).votes();
            votes = more > most - votes ? most : votes + more;
        }
        return votes;
    }

    static long key(int term, int place) {
        return (long) term << PLACE_BITS | place;
    }

    static int term(long key) {
        return (int) (key >>> PLACE_BITS);
    }

    static int place(long key) {
        return (int) (key & (1 << PLACE_BITS) - 1);
    }

    /** Visits each, in an order that depends on nothing but the messages. */
    void forEach(TermBook book, Places places, UnitVisitor visitor) {
        long[] keys = new long[256];
        for (int from = 0, to; from < order.length; from = to) {
            to = end(from);
            int size = 0;
            for (int i = from; i < to; i++) {
                Message message = stretch.message(order[i]);
                int[] terms = book.in(message.words());
                int[] where = places.of(message);
                if (size + terms.length * where.length > keys.length) {
                    keys = Arrays.copyOf(keys, 2 * (size + terms.length * where.length));
                }
                for (int term : terms) {
                    for (int place : where) {
                        keys[size++] = key(term, place);
                    }
                }
            }
            size = to - from == 1 ? size : eachOnce(keys, size);
            visitor.visit(order[from], by == CountedBy.VOTES ? votes(from, to) : 1, keys, size);
        }
    }

    /** Visits the place of the first message of each. */
    void forEachFirst(java.util.function.IntConsumer use) {
        for (int from = 0; from < order.length; from = end(from)) {
            use.accept(order[from]);
        }
    }

    private int end(int from) {
        int to = from + 1;
        while (to < order.length && units[order[to]] == units[order[from]]) {
            to++;
        }
        return to;
    }

    private static int eachOnce(long[] keys, int size) {
        Arrays.sort(keys, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || keys[i] != keys[i - 1]) {
                keys[kept++] = keys[i];
            }
        }
        return kept;
    }
}
