package io.github.redress.routing.rules;

import io.github.redress.CategoryPath;
import io.github.redress.Channel;
import io.github.redress.ComplaintKind;
import io.github.redress.DepartmentId;
import io.github.redress.DistrictPath;
import io.github.redress.Subject;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Complaints of the harbour city. */
final class Subjects {

    /** A Wednesday, ten in the morning on the city's clock. */
    static final Instant WEDNESDAY_AT_TEN = Instant.parse("2026-04-01T02:00:00Z");

    private Subjects() {}

    static Subject of(String category, String district) {
        return at(category, district, WEDNESDAY_AT_TEN);
    }

    static Subject at(String category, String district, Instant at) {
        return Subject.of(
                ComplaintKind.GRIEVANCE, CategoryPath.of(category), DistrictPath.of(district), Channel.HOTLINE, at);
    }

    static Subject with(Set<String> areas, Map<String, Object> attributes) {
        return new Subject(
                ComplaintKind.GRIEVANCE,
                CategoryPath.of("water"),
                DistrictPath.of("north"),
                Channel.WEB,
                WEDNESDAY_AT_TEN,
                areas,
                Set.of(),
                attributes,
                Set.of(),
                Set.of());
    }

    static Subject accusing(String category, String district, String... departments) {
        return of(category, district)
                .withAccused(Arrays.stream(departments).map(DepartmentId::of).collect(Collectors.toSet()));
    }
}
