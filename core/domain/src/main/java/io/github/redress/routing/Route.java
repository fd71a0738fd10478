package io.github.redress.routing;

import io.github.redress.DepartmentId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who owns a complaint, and why.
 *
 * @param kind how it came about
 * @param rule the rule that decided, null where none did
 * @param lead the department that owns the complaint; null only for a tip-off that accuses even the coordination office
 *     and all above it, which waits for a person at the centre
 * @param support departments that help, without the lead
 * @param copies departments that are told
 * @param tags words the rules put on the complaint
 * @param sla the name of a policy that the rule asks for, null for the usual ones
 */
public record Route(
        RouteKind kind,
        @Nullable String rule,
        @Nullable DepartmentId lead,
        List<DepartmentId> support,
        List<DepartmentId> copies,
        Set<String> tags,
        @Nullable String sla) {

    /** Copies the collections. */
    public Route {
        Objects.requireNonNull(kind, "kind");
        support = List.copyOf(support);
        copies = List.copyOf(copies);
        tags = Set.copyOf(tags);
    }
}
