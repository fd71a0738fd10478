package io.github.redress.routing;

import io.github.redress.CategoryPath;
import io.github.redress.FileFault;
import io.github.redress.calendar.CalendarId;
import io.github.redress.calendar.WorkCalendar;
import io.github.redress.department.Departments;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a router from a file. Found with {@link java.util.ServiceLoader}, so that rules are a module that a host may
 * leave out or replace.
 */
public interface RouterReader {

    /** Returns the format name that the files begin with, as in {@code redress.routing/1}. */
    String format();

    /**
     * Reads one file.
     *
     * @param file the file's name, for faults
     * @param content the file's bytes
     * @param known what the rules may name
     * @return the router, or every fault
     */
    Result read(String file, byte[] content, Known known);

    /**
     * What rules may name.
     *
     * @param departments who there is
     * @param policies names of service policies
     * @param categories every category of the city; empty when no taxonomy was given, and then none is checked
     * @param calendars work calendars by their ids
     */
    record Known(
            Departments departments,
            Set<String> policies,
            Set<CategoryPath> categories,
            Map<CalendarId, WorkCalendar> calendars) {

        /** Copies the collections, and refuses a calendar under another id than its own. */
        public Known {
            policies = Set.copyOf(policies);
            categories = Set.copyOf(categories);
            calendars = Map.copyOf(calendars);
            calendars.forEach((id, calendar) -> {
                if (!id.equals(calendar.id())) {
                    throw new IllegalArgumentException(
                            "a calendar must stand under its own id " + calendar.id() + ", stood under " + id);
                }
            });
        }

        /** Knows no calendars. */
        public Known(Departments departments, Set<String> policies, Set<CategoryPath> categories) {
            this(departments, policies, categories, Map.of());
        }
    }

    /**
     * A router, or what is wrong with the file.
     *
     * @param router null when there are faults
     * @param faults empty when there is a router
     */
    record Result(@Nullable Router router, List<FileFault> faults) {

        /** Refuses both and neither. */
        public Result {
            faults = List.copyOf(faults);
            if ((router == null) == faults.isEmpty()) {
                throw new IllegalArgumentException(
                        "either a router or faults, had router " + router + " and " + faults.size() + " faults");
            }
        }
    }
}
