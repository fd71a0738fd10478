package io.github.redress.examples.portal.cases;

import io.github.redress.ComplaintKind;
import io.github.redress.access.PublicProgress;
import io.github.redress.examples.portal.page.NotFoundException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What somebody looks for in the list; a part that they left empty is null or blank.
 *
 * @param q words that must be in it
 * @param district in this district or one of its parts
 * @param category of this category or one of its parts
 * @param department in which this department has or had a part
 * @param state how far it is: a name of {@link PublicProgress}
 * @param kind what the person wanted: a name of {@link ComplaintKind}
 */
record CaseQuery(
        @Nullable String q,
        @Nullable String district,
        @Nullable String category,
        @Nullable String department,
        @Nullable String state,
        @Nullable String kind) {

    /** Everything. */
    static final CaseQuery ALL = new CaseQuery(null, null, null, null, null, null);

    /** Makes blank parts null; what is no name of a state or kind finds no page. */
    CaseQuery {
        q = given(q);
        district = given(district);
        category = given(category);
        department = given(department);
        state = known(given(state), PublicProgress.values());
        kind = known(given(kind), ComplaintKind.values());
    }

    private static @Nullable String given(@Nullable String part) {
        return part == null || part.isBlank() ? null : part.strip().replace("\0", "");
    }

    private static @Nullable String known(@Nullable String name, Enum<?>[] names) {
        if (name != null && Arrays.stream(names).noneMatch(each -> each.name().equals(name))) {
            throw new NotFoundException();
        }
        return name;
    }

    /** Returns whether anything but words is asked for. */
    public boolean isFiltered() {
        return district != null || category != null || department != null || state != null || kind != null;
    }

    /** Returns the address of the list after a case. */
    String after(String cursor) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/cases");
        String[] parts = {"q", q, "district", district, "category", category, "department", department};
        put(address, parts);
        put(address, "state", state, "kind", kind, "from", cursor);
        return address.encode().build().toUriString();
    }

    private static void put(UriComponentsBuilder address, @Nullable String... parts) {
        for (int i = 0; i < parts.length; i += 2) {
            if (parts[i + 1] != null) {
                address.queryParam(String.valueOf(parts[i]), "{" + parts[i] + "}");
                address.uriVariables(java.util.Map.of(String.valueOf(parts[i]), String.valueOf(parts[i + 1])));
            }
        }
    }
}
