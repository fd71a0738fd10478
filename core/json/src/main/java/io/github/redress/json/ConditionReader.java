package io.github.redress.json;

import io.github.redress.CategoryPath;
import io.github.redress.Channel;
import io.github.redress.ComplaintKind;
import io.github.redress.DepartmentId;
import io.github.redress.sla.PolicyCondition;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads the {@code when} of a policy. */
final class ConditionReader {

    private ConditionReader() {}

    static Optional<PolicyCondition> read(StrictValue value) {
        return value.object("kind", "category", "tag", "channel", "department").flatMap(object -> {
            Optional<Set<ComplaintKind>> kinds = set(object, "kind", found -> found.oneOf(ComplaintKind.class));
            Optional<Set<CategoryPath>> categories =
                    set(object, "category", found -> found.parsed("a path like environment/noise", CategoryPath::of));
            Optional<Set<String>> tags = set(object, "tag", StrictValue::name);
            Optional<Set<Channel>> channels =
                    set(object, "channel", found -> found.parsed("an upper-case name like HOTLINE", Channel::of));
            Optional<Set<DepartmentId>> departments =
                    set(object, "department", found -> found.parsed("a department's id", DepartmentId::of));
            return kinds.isPresent()
                            && categories.isPresent()
                            && tags.isPresent()
                            && channels.isPresent()
                            && departments.isPresent()
                    ? Optional.of(new PolicyCondition(
                            kinds.get(), categories.get(), tags.get(), channels.get(), departments.get()))
                    : Optional.empty();
        });
    }

    /** Returns empty when there is any fault in the array, and an empty set where there is no array. */
    private static <T> Optional<Set<T>> set(
            StrictObject object, String key, Function<StrictValue, Optional<T>> reader) {
        Optional<StrictValue> array = object.optional(key);
        boolean sound = array.isEmpty() || array.get().isArray();
        Set<T> set = new LinkedHashSet<>();
        for (StrictValue element : object.elements(key)) {
            Optional<T> read = reader.apply(element);
            sound &= read.isPresent();
            read.ifPresent(set::add);
        }
        return sound ? Optional.of(set) : Optional.empty();
    }
}
