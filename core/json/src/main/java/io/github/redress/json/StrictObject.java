package io.github.redress.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An object of a JSON text, and what it holds by key. A key with {@code null} counts as absent. */
public final class StrictObject {

    private final StrictValue value;
    private final Map<String, StrictValue> members;

    StrictObject(StrictValue value, Map<String, StrictValue> members) {
        this.value = value;
        this.members = members;
    }

    Map<String, StrictValue> members() {
        return members;
    }

    /** Returns the value that this object is, for faults of the whole. */
    public StrictValue value() {
        return value;
    }

    /** Returns the keys, in the order of the text. */
    public Set<String> keys() {
        return members.keySet();
    }

    /** Returns whether the key is there, be it with {@code null}. */
    public boolean has(String key) {
        return members.containsKey(key);
    }

    /** Returns the value of a key that must be there; its absence is a fault. */
    public Optional<StrictValue> required(String key) {
        Optional<StrictValue> found = optional(key);
        if (found.isEmpty()) {
            value.fault("MISSING_FIELD", "the key \"" + key + "\" is missing");
        }
        return found;
    }

    /** Returns the value of a key that may be absent. */
    public Optional<StrictValue> optional(String key) {
        StrictValue found = members.get(key);
        return found == null || found.isNull() ? Optional.empty() : Optional.of(found);
    }

    /** Returns the elements of an array that may be absent. */
    public List<StrictValue> elements(String key) {
        return optional(key).map(StrictValue::array).orElse(List.of());
    }

    /** Returns the texts of an array that may be absent. */
    public List<String> texts(String key) {
        return elements(key).stream()
                .flatMap(element -> element.name().stream())
                .toList();
    }
}
