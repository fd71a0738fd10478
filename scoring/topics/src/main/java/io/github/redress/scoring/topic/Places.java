package io.github.redress.scoring.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Numbers for where a message may count: everywhere, in each area that it lies in, and in each category that it is filed as. */
final class Places {

    /** The number of everywhere. */
    static final int ALL = 0;

    private static final String AREA = "a";
    private static final String CATEGORY = "c";

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final Map<String, int[]> known = new HashMap<>();

    Places() {
        number("");
    }

    private int number(String name) {
        return numbers.computeIfAbsent(name, fresh -> {
            names.add(fresh);
            return names.size() - 1;
        });
    }

    /** Returns the numbers of all places where a message counts; not to be changed. */
    int[] of(Message message) {
        String key = message.area() + "\n" + message.category();
        int[] found = known.get(key);
        if (found == null) {
            Set<Integer> all = new LinkedHashSet<>();
            all.add(ALL);
            addEach(AREA, message.area(), all);
            addEach(CATEGORY, message.category(), all);
            found = all.stream().mapToInt(Integer::intValue).toArray();
            known.put(key, found);
        }
        return found;
    }

    private void addEach(String tree, @Nullable String path, Set<Integer> into) {
        if (path == null || path.isBlank()) {
            return;
        }
        for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
            if (end > 0) {
                into.add(number(tree + path.substring(0, end)));
            }
        }
        into.add(number(tree + path));
    }

    /** Returns how many there are. */
    int size() {
        return names.size();
    }

    /** Returns the area with this number, or null where it is none. */
    @Nullable
    String area(int place) {
        return name(AREA, place);
    }

    /** Returns the category with this number, or null where it is none. */
    @Nullable
    String category(int place) {
        return name(CATEGORY, place);
    }

    private @Nullable String name(String tree, int place) {
        String name = names.get(place);
        return name.startsWith(tree) ? name.substring(1) : null;
    }

    /** Returns how narrow a place is: 0 for everywhere, categories before areas, more for each segment. */
    int narrowness(int place) {
        String name = names.get(place);
        if (name.isEmpty()) {
            return 0;
        }
        int segments = 1 + (int) name.chars().filter(c -> c == '/').count();
        return name.startsWith(AREA) ? 1000 + segments : segments;
    }

    /** Returns the name by which equals are put in order. */
    String name(int place) {
        return names.get(place);
    }
}
