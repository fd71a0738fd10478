package io.github.redress.department;

import io.github.redress.DepartmentId;
import io.github.redress.DistrictPath;
import io.github.redress.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A unit that receives complaints and answers for them.
 *
 * @param id its id, the same for ever
 * @param name its name
 * @param level how high it stands
 * @param roles what it does, as rules call it: {@code water}, {@code urban-management}
 * @param districts where it does so; empty for everywhere that no narrower department is named
 * @param aliases other names for it in files from elsewhere
 * @param mayDelegateTo departments it may hand a duty down to
 * @param superior the department above it, null at the top
 * @param to the first date on which it no longer exists, null while it does
 * @param successor who took over, null where nobody did
 */
public record Department(
        DepartmentId id,
        Text name,
        DepartmentLevel level,
        Set<String> roles,
        Set<DistrictPath> districts,
        List<String> aliases,
        Set<DepartmentId> mayDelegateTo,
        @Nullable DepartmentId superior,
        @Nullable LocalDate to,
        @Nullable DepartmentId successor) {

    /** Copies the collections. */
    public Department {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(level, "level");
        roles = Set.copyOf(roles);
        districts = Set.copyOf(districts);
        aliases = List.copyOf(aliases);
        mayDelegateTo = Set.copyOf(mayDelegateTo);
    }

    /** Returns a department of the city without roles. */
    public static Department of(DepartmentId id, Text name) {
        return new Department(
                id, name, DepartmentLevel.CITY, Set.of(), Set.of(), List.of(), Set.of(), null, null, null);
    }
}
