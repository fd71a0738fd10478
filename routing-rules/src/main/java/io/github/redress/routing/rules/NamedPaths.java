package io.github.redress.routing.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The paths that rules name, each with a number, so that a complaint's path is looked at once and not by every rule.
 *
 * <p>Number {@link #ANY} stands for naming none. Open-addressed by the hash of {@link String}. A string knows its own; and
 * it grows letter by letter, so that one walk along a path has those of all paths above it, and cuts none out.
 */
final class NamedPaths {

    static final int ANY = 0;

    private static final int[] ONLY_ANY = {ANY};
    private static final int EMPTY = 0;

    private final int[] hashes;
    private final @Nullable String[] paths;
    private final int[][] upwards;
    private final int count;

    NamedPaths(Set<String> distinct) {
        List<String> sorted = distinct.stream().sorted().toList(); // what is above comes first
        count = sorted.size() + 1;
        int slots = Integer.highestOneBit(count) * 4;
        hashes = new int[slots];
        paths = new String[slots];
        upwards = new int[slots][];
        for (int i = 0; i < sorted.size(); i++) {
            enter(sorted.get(i), i + 1);
        }
    }

    private void enter(String path, int number) {
        int[] above = upwards(path);
        int[] numbers = new int[above.length + 1];
        numbers[0] = number;
        System.arraycopy(above, 0, numbers, 1, above.length);
        int hash = notEmpty(path.hashCode());
        int slot = slot(hash);
        while (hashes[slot] != EMPTY) {
            slot = next(slot);
        }
        hashes[slot] = hash;
        paths[slot] = path;
        upwards[slot] = numbers;
    }

    /** Returns how many numbers there are, from {@link #ANY} on. */
    int count() {
        return count;
    }

    /** Returns the number of each path. */
    Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (int slot = 0; slot < paths.length; slot++) {
            String path = paths[slot];
            if (path != null) {
                numbers.put(path, upwards[slot][0]);
            }
        }
        return numbers;
    }

    /** Returns the numbers of the named paths that a path is or lies below, the deepest first; {@link #ANY} is the last. */
    int[] upwards(String path) {
        int[] whole = find(path, path.length(), path.hashCode());
        return whole == null ? upwardsFromAbove(path) : whole;
    }

    private int[] upwardsFromAbove(String path) {
        int[] deepest = ONLY_ANY;
        int hash = 0;
        for (int end = 0; end < path.length(); end++) {
            char c = path.charAt(end);
            if (c == '/') {
                int[] found = find(path, end, hash);
                deepest = found == null ? deepest : found;
            }
            hash = 31 * hash + c;
        }
        return deepest;
    }

    /** Returns what belongs to the beginning of a path, up to an end, which has this hash; null where it is not named. */
    private int @Nullable [] find(String path, int end, int hash) {
        int wanted = notEmpty(hash);
        for (int slot = slot(wanted); hashes[slot] != EMPTY; slot = next(slot)) {
            if (hashes[slot] == wanted && isBeginning(paths[slot], path, end)) {
                return upwards[slot];
            }
        }
        return null;
    }

    private static boolean isBeginning(@Nullable String named, String path, int end) {
        return named != null && named.length() == end && path.startsWith(named);
    }

    private static int notEmpty(int hash) {
        return hash == EMPTY ? 1 : hash;
    }

    private int slot(int hash) {
        return (hash ^ (hash >>> 15)) & (hashes.length - 1);
    }

    private int next(int slot) {
        return (slot + 1) & (hashes.length - 1);
    }
}
