package io.github.redress.json;

import io.github.redress.CategoryPath;
import io.github.redress.DepartmentId;
import io.github.redress.DistrictPath;
import io.github.redress.Text;
import io.github.redress.department.Department;
import io.github.redress.department.DepartmentLevel;
import io.github.redress.department.Departments;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads {@code redress.departments/1}: who there is in a city. */
public final class DepartmentsReader {

    /** The format name that such files begin with. */
    public static final String FORMAT = "redress.departments/1";

    private DepartmentsReader() {}

    /**
     * Returns the directory, or empty with faults. Where only some departments are faulty, the others are returned beside
     * the faults, so that what names them can be checked too.
     */
    public static Optional<Departments> read(StrictValue value) {
        Optional<StrictObject> object = value.object("$schema", "format", "departments");
        if (object.isEmpty()) {
            return Optional.empty();
        }
        object.get().required("format").ifPresent(format -> FileFormat.check(format, FORMAT));
        List<Department> departments = new ArrayList<>();
        Map<DepartmentId, StrictValue> places = new HashMap<>();
        for (StrictValue element :
                object.get().required("departments").map(StrictValue::array).orElse(List.of())) {
            department(element).ifPresent(department -> {
                departments.add(department);
                places.putIfAbsent(department.id(), element);
            });
        }
        for (Departments.Flaw flaw : Departments.flaws(departments)) {
            places.getOrDefault(flaw.department(), value).bad(flaw.message());
        }
        return Optional.of(Departments.readable(departments));
    }

    private static Optional<Department> department(StrictValue value) {
        Optional<StrictObject> found = value.object(
                "id",
                "name",
                "level",
                "roles",
                "districts",
                "aliases",
                "mayDelegateTo",
                "superior",
                "to",
                "successor",
                "duties");
        if (found.isEmpty()) {
            return Optional.empty();
        }
        StrictObject object = found.get();
        Optional<DepartmentId> id = object.required("id").flatMap(DepartmentsReader::id);
        Optional<Text> name = object.required("name").flatMap(BilingualText::read);
        Optional<DepartmentLevel> level = object.required("level").flatMap(text -> text.oneOf(DepartmentLevel.class));
        Set<DistrictPath> districts =
                each(object, "districts", text -> text.parsed("a district like caidian", DistrictPath::of));
        Set<DepartmentId> delegates = each(object, "mayDelegateTo", DepartmentsReader::id);
        Optional<DepartmentId> superior = object.optional("superior").flatMap(DepartmentsReader::id);
        Optional<LocalDate> to =
                object.optional("to").flatMap(text -> text.parsed("a date like 2026-07-01", LocalDate::parse));
        Optional<DepartmentId> successor = object.optional("successor").flatMap(DepartmentsReader::id);
        Set<CategoryPath> duties =
                each(object, "duties", text -> text.parsed("a category like roads/lighting", CategoryPath::of));
        if (id.isEmpty()) {
            return Optional.empty();
        }
        // A department whose name is faulty is there all the same: rules that name it are not at fault.
        Text called = name.orElse(Text.of(id.get().value(), id.get().value()));
        return Optional.of(new Department(
                id.get(),
                called,
                level.orElse(DepartmentLevel.CITY),
                Set.copyOf(new HashSet<>(object.texts("roles"))),
                districts,
                object.texts("aliases"),
                delegates,
                superior.orElse(null),
                to.orElse(null),
                successor.orElse(null),
                duties));
    }

    private static Optional<DepartmentId> id(StrictValue value) {
        return value.parsed("a department id like water-group", DepartmentId::of);
    }

    private static <T> Set<T> each(StrictObject object, String key, Function<StrictValue, Optional<T>> read) {
        Set<T> all = new HashSet<>();
        object.elements(key).forEach(element -> read.apply(element).ifPresent(all::add));
        return all;
    }
}
