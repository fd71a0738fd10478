package io.github.redress;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A tree of categories or of districts that a city keeps, and what people read for its nodes.
 *
 * @param id its name
 * @param paths every node, the wider before the narrower, in the order people see them
 * @param names what people read, by path; a node without one is called by its last segment
 */
public record Taxonomy(String id, Set<String> paths, Map<String, Text> names) {

    /** Copies the collections, keeping their order. */
    public Taxonomy {
        paths = Collections.unmodifiableSet(new LinkedHashSet<>(paths));
        names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
    }

    /** Returns a taxonomy without nodes. */
    public static Taxonomy empty(String id) {
        return new Taxonomy(id, Set.copyOf(List.of()), Map.of());
    }

    /** Returns what people read for a node. */
    public Text label(String path) {
        String last = path.substring(path.lastIndexOf('/') + 1);
        return names.getOrDefault(path, Text.of(last, last));
    }
}
