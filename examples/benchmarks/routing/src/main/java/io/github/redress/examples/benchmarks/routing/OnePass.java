package io.github.redress.examples.benchmarks.routing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The least that any index must do: look up the complaint's category and district, and go once over its text, asking
 * a filter of bits about each pair of characters. It finds no word and decides nothing.
 */
final class OnePass {

    private final Map<String, int[]> categories = new HashMap<>();
    private final Map<String, int[]> districts = new HashMap<>();
    private final long[] filter;
    private final int shift;

    OnePass(List<RandomRule> rules, int[] pairs) {
        for (RandomRule rule : rules) {
            enter(rule.category(), categories);
            if (rule.district() != null) {
                enter(rule.district(), districts);
            }
        }
        int bits = Math.max(6, 36 - Integer.numberOfLeadingZeros(pairs.length));
        shift = 32 - bits;
        filter = new long[1 << (bits - 6)];
        for (int pair : pairs) {
            int bit = bit(pair);
            filter[bit >>> 6] |= 1L << bit;
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
    int look(Seen seen) {
        int sum = known(seen.category(), categories).length + known(seen.district(), districts).length;
        int pair = 0;
        for (char c : seen.text().toCharArray()) {
            pair = (pair << 16) | c;
            int bit = bit(pair);
            sum += (int) (filter[bit >>> 6] >>> bit) & 1;
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

    private int bit(int pair) {
        return (pair * 0x9E3779B9) >>> shift;
    }
}
