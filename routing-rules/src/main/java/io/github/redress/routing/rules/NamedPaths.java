package io.github.redress.routing.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The paths that rules name, each with a number, so that a complaint's path is looked at once and not by every rule.
 *
 * <p>Number {@link #ANY} stands for naming none.
 */
final class NamedPaths {

    static final int ANY = 0;

    private static final int[] ONLY_ANY = {ANY};

    /** By path: its own number, then those of the named paths above it, the nearest first, and {@link #ANY}. */
    private final Map<String, int[]> upwards = new HashMap<>();

    NamedPaths(Set<String> paths) {
        paths.stream().sorted().forEach(path -> {
            int[] above = upwards(path);
            int[] numbers = new int[above.length + 1];
            numbers[0] = upwards.size() + 1;
            System.arraycopy(above, 0, numbers, 1, above.length);
            upwards.put(path, numbers);
        });
    }

    /** Returns how many numbers there are, from {@link #ANY} on. */
    int count() {
        return upwards.size() + 1;
    }

    /** Returns the number of a path that the rules name. */
    int number(String named) {
        int[] numbers = upwards.get(named);
        if (numbers == null) {
            throw new IllegalArgumentException("no rule names " + named + "; named are " + upwards.size() + " paths");
        }
        return numbers[0];
    }

    /** Returns the numbers of the named paths that a path is or lies below, the deepest first; {@link #ANY} is the last. */
    int[] upwards(String path) {
        int end = path.length();
        while (end > 0) {
            int[] numbers = upwards.get(end == path.length() ? path : path.substring(0, end));
            if (numbers != null) {
                return numbers;
            }
            end = path.lastIndexOf('/', end - 1);
        }
        return ONLY_ANY;
    }
}
