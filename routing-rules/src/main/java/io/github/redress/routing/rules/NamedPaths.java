package io.github.redress.routing.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The paths that rules name, each with a number, so that a complaint's path is looked at once and not by every rule.
 *
 * <p>Number {@link #ANY} stands for naming none. Paths are found by the hash of {@link String}, which grows letter by letter:
 * one walk along a path has those of all paths above it, and cuts none out.
 */
final class NamedPaths {

    static final int ANY = 0;

    private static final int[] ONLY_ANY = {ANY};

    /** A named path, and the next of the same hash. */
    private static final class Named {

        private final String path;
        private final int[] upwards;
        private final @Nullable Named next;

        Named(String path, int[] upwards, @Nullable Named next) {
            this.path = path;
            this.upwards = upwards;
            this.next = next;
        }
    }

    private final @Nullable Named[] slots;
    private final int count;

    NamedPaths(Set<String> paths) {
        List<String> sorted = paths.stream().sorted().toList(); // what is above comes first
        count = sorted.size() + 1;
        slots = new Named[Integer.highestOneBit(count) * 4];
        for (int i = 0; i < sorted.size(); i++) {
            String path = sorted.get(i);
            int[] above = upwards(path);
            int[] numbers = new int[above.length + 1];
            numbers[0] = i + 1;
            System.arraycopy(above, 0, numbers, 1, above.length);
            int slot = slot(path.hashCode());
            slots[slot] = new Named(path, numbers, slots[slot]);
        }
    }

    /** Returns how many numbers there are, from {@link #ANY} on. */
    int count() {
        return count;
    }

    /** Returns the number of each path. */
    Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (Named slot : slots) {
            for (Named named = slot; named != null; named = named.next) {
                numbers.put(named.path, named.upwards[0]);
            }
        }
        return numbers;
    }

    /** Returns the numbers of the named paths that a path is or lies below, the deepest first; {@link #ANY} is the last. */
    int[] upwards(String path) {
        int[] deepest = ONLY_ANY;
        int hash = 0;
        for (int end = 0; end <= path.length(); end++) {
            boolean whole = end == path.length();
            char c = whole ? '/' : path.charAt(end);
            if (c == '/') {
                deepest = named(path, end, hash, deepest);
            }
            hash = 31 * hash + c;
        }
        return deepest;
    }

    private int[] named(String path, int end, int hash, int[] otherwise) {
        for (Named named = slots[slot(hash)]; named != null; named = named.next) {
            if (named.path.length() == end && path.startsWith(named.path)) {
                return named.upwards;
            }
        }
        return otherwise;
    }

    private int slot(int hash) {
        return (hash ^ (hash >>> 15)) & (slots.length - 1);
    }
}
