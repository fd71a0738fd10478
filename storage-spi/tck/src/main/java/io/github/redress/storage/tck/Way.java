package io.github.redress.storage.tck;

import java.util.ArrayList;
import java.util.List;

/**
 * How a check uses a store.
 *
 * @param joined whether a host begins and ends the transactions, and the store joins them
 * @param pool how many connections there are, for the host and the store together
 * @param isolation what transactions begin with unless told otherwise
 */
public record Way(boolean joined, int pool, Isolation isolation) {

    /** The isolation levels that are tried. */
    public enum Isolation {
        /** What most databases begin with. */
        READ_COMMITTED,
        /** Snapshots: a concurrent change gives the transaction up. */
        REPEATABLE_READ,
        /** As if one after the other: the store may give any transaction up. */
        SERIALIZABLE
    }

    /** The store's own transactions, one connection. */
    public static final Way OWN = new Way(false, 1, Isolation.READ_COMMITTED);

    /** Refuses a pool without connections. */
    public Way {
        if (pool < 1) {
            throw new IllegalArgumentException("a pool has 1 or more connections, had " + pool);
        }
    }

    /**
     * Returns the ways of a store on connections: own and joined transactions at READ COMMITTED on a pool of one; with
     * {@code -Dredress.tck.full=true} at three levels, on pools of one and eight.
     */
    public static List<Way> matrix() {
        boolean full = Boolean.getBoolean("redress.tck.full");
        List<Way> ways = new ArrayList<>();
        for (Isolation isolation : full ? List.of(Isolation.values()) : List.of(Isolation.READ_COMMITTED)) {
            for (int pool : full ? List.of(1, 8) : List.of(1)) {
                ways.add(new Way(false, pool, isolation));
                ways.add(new Way(true, pool, isolation));
            }
        }
        return List.copyOf(ways);
    }

    /** Returns it as reports name it. */
    @Override
    public String toString() {
        return (joined ? "joined" : "own") + ", pool of " + pool + ", "
                + isolation.name().replace('_', ' ');
    }
}
