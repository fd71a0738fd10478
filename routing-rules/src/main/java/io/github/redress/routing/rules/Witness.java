package io.github.redress.routing.rules;

import io.github.redress.CategoryPath;
import io.github.redress.Channel;
import io.github.redress.ComplaintKind;
import io.github.redress.DepartmentId;
import io.github.redress.DistrictPath;
import io.github.redress.Subject;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An invented complaint that proves a finding: what the rules do with it is what the finding says.
 *
 * @param kind what the person wants
 * @param category the subject matter
 * @param district the place
 * @param channel how it came in
 * @param at when it came in
 * @param text its text, made of words of the rules; that of a failed test
 * @param areas names of areas that the place lies in
 * @param attributes typed facts by name
 * @param accused whom it complains about; may be empty
 */
public record Witness(
        ComplaintKind kind,
        CategoryPath category,
        DistrictPath district,
        Channel channel,
        Instant at,
        String text,
        Set<String> areas,
        Map<String, Object> attributes,
        Set<DepartmentId> accused) {

    /** Copies the collections. */
    public Witness {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(district, "district");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(text, "text");
        areas = Set.copyOf(areas);
        attributes = Map.copyOf(attributes);
        accused = Set.copyOf(accused);
    }

    /** Returns a complaint as a witness, or null where its channel or instant is not known. */
    static @Nullable Witness of(Facts facts) {
        return facts.channel() == null || facts.at() == null
                ? null
                : new Witness(
                        facts.kind(),
                        facts.category(),
                        facts.district(),
                        facts.channel(),
                        facts.at(),
                        facts.written(),
                        facts.areas(),
                        facts.attributes(),
                        facts.accused());
    }

    /** Returns it as a router takes it, without tags. */
    public Subject subject() {
        return new Subject(kind, category, district, channel, at, areas, Set.of(), attributes, accused, Set.of());
    }
}
