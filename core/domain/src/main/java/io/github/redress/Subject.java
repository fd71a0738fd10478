package io.github.redress;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What a complaint is about, as far as rules and policies look at it: everything but people's words.
 *
 * @param kind what the person wants
 * @param category the subject matter
 * @param district the place
 * @param channel how it came in
 * @param at when it came in
 * @param areas names of areas that the place lies in; may be empty
 * @param tags words that rules or operators put on it; may be empty
 * @param attributes typed facts by name, each a {@link String}, {@link Boolean} or {@link Number}; may be empty
 * @param accused the departments a tip-off speaks against; may be empty
 * @param accusedStaff the hosts' accounts, as in {@link Actor#id}, of the people whom a tip-off speaks against; may be empty
 */
public record Subject(
        ComplaintKind kind,
        CategoryPath category,
        DistrictPath district,
        Channel channel,
        Instant at,
        Set<String> areas,
        Set<String> tags,
        Map<String, Object> attributes,
        Set<DepartmentId> accused,
        Set<String> accusedStaff) {

    /** Copies the collections. */
    public Subject {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(district, "district");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(at, "at");
        areas = Set.copyOf(areas);
        tags = Set.copyOf(tags);
        attributes = Map.copyOf(attributes);
        accused = Set.copyOf(accused);
        accusedStaff = Set.copyOf(accusedStaff);
    }

    /** Returns a subject without areas, tags and attributes that accuses nobody. */
    public static Subject of(
            ComplaintKind kind, CategoryPath category, DistrictPath district, Channel channel, Instant at) {
        return new Subject(kind, category, district, channel, at, Set.of(), Set.of(), Map.of(), Set.of(), Set.of());
    }

    /** Returns a copy with these tags instead. */
    public Subject withTags(Set<String> changed) {
        return new Subject(kind, category, district, channel, at, areas, changed, attributes, accused, accusedStaff);
    }

    /** Returns a copy with these accused departments instead. */
    public Subject withAccused(Set<DepartmentId> changed) {
        return new Subject(kind, category, district, channel, at, areas, tags, attributes, changed, accusedStaff);
    }

    /** Returns a copy with these accused people instead. */
    public Subject withAccusedStaff(Set<String> changed) {
        return new Subject(kind, category, district, channel, at, areas, tags, attributes, accused, changed);
    }
}
