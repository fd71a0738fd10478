package io.github.redress.examples.cli;

import io.github.redress.calendar.CalendarId;
import io.github.redress.calendar.WorkCalendar;
import io.github.redress.department.Departments;
import io.github.redress.json.DepartmentsReader;
import io.github.redress.json.FileFaults;
import io.github.redress.json.StrictJson;
import io.github.redress.json.StrictObject;
import io.github.redress.json.StrictValue;
import io.github.redress.routing.RouterReader.Known;
import io.github.redress.routing.RouterReader.Result;
import io.github.redress.routing.rules.RuleSet;
import io.github.redress.routing.rules.RuleSetReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rule sets and departments that a person names on the command line. */
final class RouteFiles {

    private final FileFaults faults;

    RouteFiles(FileFaults faults) {
        this.faults = faults;
    }

    /** Returns who there is; nobody, with faults, where the file is faulty. */
    Departments departments(Path file) {
        return GivenFile.json(file, faults).flatMap(DepartmentsReader::read).orElseGet(() -> Departments.of(List.of()));
    }

    /** Returns the calendars that rules may name, none where no file is given. */
    Map<CalendarId, WorkCalendar> calendars(@Nullable Path file) {
        return file == null
                ? Map.of()
                : Timelines.read(file, faults).calendars().stream()
                        .collect(Collectors.toMap(WorkCalendar::id, Function.identity()));
    }

    /** Returns the rules, or empty with faults. Policies and categories are taken as the file has them. */
    Optional<RuleSet> rules(Path file, Departments departments, Map<CalendarId, WorkCalendar> calendars) {
        return GivenFile.read(file, faults).flatMap(content -> {
            Known known = new Known(departments, policies(content), Set.of(), calendars);
            Result result = new RuleSetReader().read(GivenFile.name(file), content, known);
            faults.addAll(result.faults());
            return Optional.ofNullable((RuleSet) result.router());
        });
    }

    /** Faults are the reader's to find. */
    static Set<String> policies(byte[] content) {
        return StrictJson.parse("", content, new FileFaults()).stream()
                .flatMap(root -> root.open().stream())
                .flatMap(root -> root.elements("rules").stream())
                .flatMap(rule -> rule.open().stream())
                .flatMap(rule -> rule.optional("route").stream())
                .flatMap(route -> route.open().stream())
                .flatMap(RouteFiles::policy)
                .collect(Collectors.toSet());
    }

    private static Stream<String> policy(StrictObject route) {
        return route.optional("sla").filter(StrictValue::isText).flatMap(StrictValue::text).stream();
    }
}
