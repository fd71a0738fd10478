package io.github.redress.scoring.topic.text;

import java.util.Arrays;
import java.util.List;

/** Finds the longest of many phrases that begins somewhere, letter by letter; about 30 bytes a letter of the phrases. */
final class PhraseTrie {

    static final int NONE = -1;

    private static final int ROOT = 0;

    /** Node and letter, plus one so that an empty slot is 0. */
    private long[] edges = new long[64];

    private int[] targets = new int[64];
    private int[] phrases = new int[32];
    private int nodes = 1;
    private final int[] first = new int[1 << Character.SIZE];

    /** Takes the phrases; each is known by its number in the list. */
    PhraseTrie(List<Phrase> all) {
        Arrays.fill(phrases, NONE);
        for (int number = 0; number < all.size(); number++) {
            String text = all.get(number).text();
            int node = ROOT;
            for (int i = 0; i < text.length(); i++) {
                node = grow(node, text.charAt(i));
            }
            phrases[node] = number;
        }
    }

    private int grow(int node, char letter) {
        int next = next(node, letter);
        if (next != ROOT) {
            return next;
        }
        if (nodes == phrases.length) {
            phrases = Arrays.copyOf(phrases, 2 * nodes);
            Arrays.fill(phrases, nodes, phrases.length, NONE);
        }
        if (node == ROOT) {
            first[letter] = nodes;
        } else {
            if (2 * nodes >= edges.length) {
                widen();
            }
            put(edge(node, letter), nodes);
        }
        return nodes++;
    }

    private void widen() {
        long[] oldEdges = edges;
        int[] oldTargets = targets;
        edges = new long[2 * oldEdges.length];
        targets = new int[edges.length];
        for (int slot = 0; slot < oldEdges.length; slot++) {
            if (oldEdges[slot] != 0) {
                put(oldEdges[slot], oldTargets[slot]);
            }
        }
    }

    private void put(long edge, int target) {
        int slot = slot(edge);
        edges[slot] = edge;
        targets[slot] = target;
    }

    private int next(int node, char letter) {
        return node == ROOT ? first[letter] : targets[slot(edge(node, letter))];
    }

    private static long edge(int node, char letter) {
        return (((long) node << Character.SIZE) | letter) + 1;
    }

    private int slot(long edge) {
        int mask = edges.length - 1;
        int slot = (int) ((edge * 0x9E3779B97F4A7C15L) >>> 32) & mask;
        while (edges[slot] != 0 && edges[slot] != edge) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** Returns the number of the longest phrase that begins there and ends with a whole unit, or {@link #NONE}. */
    int longest(String clean, int from) {
        int found = NONE;
        int node = ROOT;
        for (int at = from; at < clean.length(); at++) {
            node = next(node, clean.charAt(at));
            if (node == ROOT) {
                return found;
            }
            if (phrases[node] != NONE && CleanText.isEndOfUnit(clean, at + 1)) {
                found = phrases[node];
            }
        }
        return found;
    }
}
