package io.github.redress.department;

import io.github.redress.CategoryPath;
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
 * @param mayDelegateTo departments below it that it may hand a duty down to; empty where the catalogue sets no limit
 * @param superior the department above it, null at the top
 * @param to the first date on which it no longer exists, null while it does
 * @param successor who took over, null where nobody did
 * @param duties the categories of complaint that it may be given, with all below them; empty where the catalogue sets no limit.
 *     Source: the Beijing regulation of 2021, art. 17, and the Weifang one, art. 24: what is not on the list of a street or a
 *     community is not handed down to it
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
        @Nullable DepartmentId successor,
        Set<CategoryPath> duties) {

    /** Copies the collections. */
    public Department {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(level, "level");
        roles = Set.copyOf(roles);
        districts = Set.copyOf(districts);
        aliases = List.copyOf(aliases);
        mayDelegateTo = Set.copyOf(mayDelegateTo);
        duties = Set.copyOf(duties);
    }

    /** Returns whether such a complaint is among its duties. */
    public boolean hasDuty(CategoryPath category) {
        return duties.isEmpty() || duties.stream().anyMatch(category::isWithin);
    }

    /** Returns a department of the city without roles. */
    public static Department of(DepartmentId id, Text name) {
        return new Department(
                id, name, DepartmentLevel.CITY, Set.of(), Set.of(), List.of(), Set.of(), null, null, null, Set.of());
    }
}
