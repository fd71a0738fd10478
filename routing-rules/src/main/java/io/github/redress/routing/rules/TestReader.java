package io.github.redress.routing.rules;

import io.github.redress.CategoryPath;
import io.github.redress.Channel;
import io.github.redress.ComplaintKind;
import io.github.redress.DepartmentId;
import io.github.redress.DistrictPath;
import io.github.redress.json.StrictObject;
import io.github.redress.json.StrictValue;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the tests of a rule file.
 *
 * @param names reads departments
 * @param moments reads instants
 */
record TestReader(CityNameReader names, Moments moments) {

    /** What a complaint may say. */
    static final List<String> COMPLAINT_KEYS =
            List.of("kind", "category", "district", "channel", "at", "text", "area", "attributes", "accused");

    private static final List<String> WITH_ONE_ANSWER = List.of("outcome", "rule", "department", "sla");

    List<RoutingTest> read(List<StrictValue> values) {
        return values.stream().flatMap(value -> read(value).stream()).toList();
    }

    private Optional<RoutingTest> read(StrictValue value) {
        return value.object("name", "complaint", "expect").flatMap(test -> {
            String name = test.optional("name").flatMap(StrictValue::name).orElse(value.pointer());
            Optional<Facts> complaint = test.required("complaint").flatMap(this::complaint);
            Optional<Map<String, String>> expected = test.required("expect").flatMap(TestReader::expected);
            return complaint.flatMap(facts -> expected.map(answers -> new RoutingTest(value, name, facts, answers)));
        });
    }

    private Optional<Facts> complaint(StrictValue value) {
        return value.object(COMPLAINT_KEYS.toArray(String[]::new)).flatMap(this::complaint);
    }

    /** Reads a complaint whose keys have been checked; returns it only where it has what every complaint has. */
    Optional<Facts> complaint(StrictObject complaint) {
        Optional<ComplaintKind> kind = complaint.required("kind").flatMap(value -> value.oneOf(ComplaintKind.class));
        Optional<CategoryPath> category = complaint
                .required("category")
                .flatMap(value -> value.parsed("a path like environment/noise", CategoryPath::of));
        Optional<DistrictPath> district = complaint.required("district").flatMap(WhenReader::district);
        Channel channel =
                complaint.optional("channel").flatMap(WhenReader::channel).orElse(null);
        Instant at = complaint
                .optional("at")
                .flatMap(value -> value.parsed(Moments.WANTED, moments::parse))
                .orElse(null);
        String text = complaint.optional("text").flatMap(StrictValue::text).orElse("");
        Set<String> areas = complaint
                .optional("area")
                .map(array -> ArrayReader.any(array, StrictValue::name))
                .orElse(Set.of());
        Map<String, Object> attributes =
                complaint.optional("attributes").map(TestReader::attributes).orElse(Map.of());
        Set<DepartmentId> accused = complaint
                .optional("accused")
                .map(array -> ArrayReader.any(array, names::readDepartment))
                .orElse(Set.of());
        if (kind.isEmpty() || category.isEmpty() || district.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Facts(
                kind.get(),
                category.get(),
                district.get(),
                channel,
                at,
                at == null ? null : at.atZone(moments.zone()),
                areas,
                attributes,
                accused,
                text));
    }

    private static Map<String, Object> attributes(StrictValue value) {
        Map<String, Object> attributes = new HashMap<>();
        value.open()
                .ifPresent(object -> object.keys()
                        .forEach(name -> object.optional(name)
                                .flatMap(StrictValue::scalar)
                                .ifPresent(fact -> attributes.put(name, fact))));
        return attributes;
    }

    private static Optional<Map<String, String>> expected(StrictValue value) {
        return value.object(RoutingTest.KEYS.toArray(String[]::new)).map(expect -> {
            if (expect.keys().isEmpty()) {
                value.bad("at least one of " + String.join(", ", RoutingTest.KEYS) + " was wanted, was {}");
            }
            Map<String, String> expected = new LinkedHashMap<>();
            for (String key : RoutingTest.KEYS) {
                if (expect.has(key)) {
                    expected.put(key, WITH_ONE_ANSWER.contains(key) ? one(expect, key) : several(expect, key));
                }
            }
            return expected;
        });
    }

    private static String one(StrictObject expect, String key) {
        return RoutingTest.word(expect.optional(key).flatMap(StrictValue::name).orElse(null));
    }

    private static String several(StrictObject expect, String key) {
        return RoutingTest.words(expect.texts(key));
    }
}
