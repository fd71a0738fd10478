package io.github.redress.scoring.publication;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.redress.DepartmentId;
import io.github.redress.Text;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Who is on the board: units with their names and peers, and the departments that count for them.
 *
 * <p>A unit on the roster is on the board even when it had no case. One that is not on it and had a case is there too, under its id.
 *
 * @param units by id
 * @param groups the names of groups of peers, by the id that units have them by; a group that is not there is called by its id
 * @param departments the unit that a department counts for, by the department's id; one that is not there is a unit itself
 */
public record Roster(
        SortedMap<String, Unit> units, SortedMap<String, Text> groups, SortedMap<String, String> departments) {

    /** Nobody known by name: every department is a unit, and all are peers. */
    public static final Roster UNNAMED = builder().build();

    /**
     * A unit as people know it.
     *
     * @param name its name
     * @param group its peers, as in {@code districts}; null where it is ranked with all that have none
     */
    public record Unit(Text name, @Nullable String group) {

        /** Refuses a group that is blank or has half a character. */
        public Unit {
            Objects.requireNonNull(name, "name");
            if (group != null) {
                if (group.isBlank()) {
                    throw new IllegalArgumentException("group must not be blank, was \"" + group + "\"");
                }
                requireWholeCharacters(group);
            }
        }
    }

    /** Copies the maps; refuses ids that are blank or have half a character, which would be others in the document. */
    public Roster {
        units = Collections.unmodifiableSortedMap(new TreeMap<>(units));
        groups = Collections.unmodifiableSortedMap(new TreeMap<>(groups));
        departments = Collections.unmodifiableSortedMap(new TreeMap<>(departments));
        units.keySet().forEach(Roster::requireId);
        groups.keySet().forEach(Roster::requireWholeCharacters);
        departments.values().forEach(Roster::requireId);
        departments.keySet().forEach(Roster::requireId);
    }

    private static void requireId(String id) {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a unit's id must not be blank, was \"" + id + "\"");
        }
        requireWholeCharacters(id);
    }

    private static void requireWholeCharacters(String id) {
        if (!UTF_8.newEncoder().canEncode(id)) {
            throw new IllegalArgumentException(
                    "an id must be of whole characters, had half of one among " + id.length());
        }
    }

    /** Begins a roster. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the unit that a department counts for. */
    public String unitOf(DepartmentId department) {
        return departments.getOrDefault(department.value(), department.value());
    }

    /** Returns the peers of a unit, empty for one without. */
    public Optional<String> group(String unit) {
        return Optional.ofNullable(units.get(unit)).map(Unit::group);
    }

    /** Returns the name of a group of peers, its id where nobody gave one. */
    public Text groupName(String group) {
        return groups.getOrDefault(group, Text.of(group, group));
    }

    /** Returns the name of a unit, its id where nobody gave one. */
    public Text name(String unit) {
        Unit known = units.get(unit);
        return known == null ? Text.of(unit, unit) : known.name();
    }

    /** Collects who is on the board. */
    public static final class Builder {

        private final Map<String, Unit> units = new TreeMap<>();
        private final Map<String, Text> groups = new TreeMap<>();
        private final Map<String, String> departments = new TreeMap<>();

        private Builder() {}

        /** Adds a unit that is ranked with all that have no group. */
        public Builder unit(String id, Text name) {
            units.put(id, new Unit(name, null));
            return this;
        }

        /** Adds a unit that is ranked inside this group. */
        public Builder unit(String id, Text name, String group) {
            units.put(id, new Unit(name, group));
            return this;
        }

        /** Names a group of peers; it is called by its id by default. */
        public Builder group(String id, Text name) {
            groups.put(id, name);
            return this;
        }

        /** Lets a department count for a unit; for itself by default. */
        public Builder counts(DepartmentId department, String unit) {
            departments.put(department.value(), unit);
            return this;
        }

        /** Returns the roster. */
        public Roster build() {
            return new Roster(new TreeMap<>(units), new TreeMap<>(groups), new TreeMap<>(departments));
        }
    }
}
