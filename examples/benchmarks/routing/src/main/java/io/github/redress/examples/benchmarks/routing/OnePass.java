package io.github.redress.examples.benchmarks.routing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The least that any index must do: look up the complaint's category and district, and go once over its text, looking up
 * each pair of characters among the beginnings of the words. It decides nothing.
 */
final class OnePass {

    private final Map<String, int[]> categories = new HashMap<>();
    private final Map<String, int[]> districts = new HashMap<>();
    private final int[] keys;
    private final int shift;

    OnePass(List<RandomRule> rules, int[] pairs) {
        for (RandomRule rule : rules) {
            enter(rule.category(), categories);
            if (rule.district() != null) {
                enter(rule.district(), districts);
            }
        }
        int bits = 33 - Integer.numberOfLeadingZeros(Math.max(1, pairs.length));
        shift = 32 - bits;
        keys = new int[1 << bits];
        for (int pair : pairs) {
            keys[slot(pair)] = pair;
        }
    }

    private static void enter(String path, Map<String, int[]> paths) {
        List<Integer> above = new ArrayList<>();
        for (int end = path.length(); end > 0; end = path.lastIndexOf('/', end - 1)) {
            above.add(end);
        }
        paths.put(path, above.stream().mapToInt(Integer::intValue).toArray());
    }

    /** Returns a number that depends on all of it. */
    int look(LinearScan.Seen seen) {
        int sum = known(seen.category(), categories).length + known(seen.district(), districts).length;
        String text = seen.text();
        int pair = 0;
        for (int at = 0; at < text.length(); at++) {
            pair = (pair << 16) | text.charAt(at);
            if (keys[slot(pair)] == pair) {
                sum++;
            }
        }
        return sum;
    }

    private static int[] known(String path, Map<String, int[]> paths) {
        for (int end = path.length(); end > 0; end = path.lastIndexOf('/', end - 1)) {
            int @Nullable [] found = paths.get(end == path.length() ? path : path.substring(0, end));
            if (found != null) {
                return found;
            }
        }
        return new int[0];
    }

    private int slot(int key) {
        int slot = (key * 0x9E3779B9) >>> shift;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }
}
