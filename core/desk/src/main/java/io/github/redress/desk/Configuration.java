package io.github.redress.desk;

import io.github.redress.FaultyFilesException;
import io.github.redress.Taxonomy;
import io.github.redress.calendar.CalendarId;
import io.github.redress.calendar.WorkCalendar;
import io.github.redress.department.Departments;
import io.github.redress.routing.Router;
import io.github.redress.routing.RouterReader;
import io.github.redress.routing.RuleDocument;
import io.github.redress.sla.SlaPolicies;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A city's own data: who there is, what is promised, when people work, and who gets what.
 *
 * <p>It is read from JSON files, told apart by their {@code format}: one {@code redress.departments/1}, one {@code
 * redress.sla/1}, one {@code redress.routing/1}, and any number of {@code redress.calendar/1} and {@code
 * redress.taxonomy/1}. They are checked together, as that a policy names a calendar that is there, and all faults of all
 * files are reported at once.
 */
public final class Configuration {

    private final Departments departments;
    private final SlaPolicies policies;
    private final Map<CalendarId, WorkCalendar> calendars;
    private final Router router;
    private final RouterReader.Known known;
    private final Map<String, Taxonomy> taxonomies;
    private final SortedMap<String, byte[]> documents;

    Configuration(
            Departments departments,
            SlaPolicies policies,
            Map<CalendarId, WorkCalendar> calendars,
            Router router,
            RouterReader.Known known,
            Map<String, Taxonomy> taxonomies,
            SortedMap<String, byte[]> documents) {
        this.departments = departments;
        this.policies = policies;
        this.calendars = Collections.unmodifiableMap(calendars);
        this.router = router;
        this.known = known;
        this.taxonomies = Collections.unmodifiableMap(taxonomies);
        this.documents = Collections.unmodifiableSortedMap(documents);
    }

    /**
     * Reads all files of a folder whose names end in {@code .json}.
     *
     * @throws FaultyFilesException with every fault of every file
     * @throws UncheckedIOException if the folder cannot be read
     */
    public static Configuration read(Path folder) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> found = Files.list(folder)) {
            List<Path> paths = found.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList();
            for (Path path : paths) {
                files.put(String.valueOf(path.getFileName()), Files.readAllBytes(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the configuration folder " + folder, e);
        }
        return of(files);
    }

    /**
     * Reads these files.
     *
     * @param files content by file name
     * @throws FaultyFilesException with every fault of every file
     */
    public static Configuration of(Map<String, byte[]> files) {
        return new ConfigurationReader().read(new TreeMap<>(files));
    }

    /** Returns every department. */
    public Departments departments() {
        return departments;
    }

    /** Returns what is promised. */
    public SlaPolicies policies() {
        return policies;
    }

    /** Returns the calendars, by the name that policies use. */
    public Map<CalendarId, WorkCalendar> calendars() {
        return calendars;
    }

    /** Returns who gets what. */
    public Router router() {
        return router;
    }

    /** Returns what rules may name in this city. */
    public RouterReader.Known known() {
        return known;
    }

    /** Returns the file of the rules as a first version that has always held, for a host that keeps several. */
    public RuleDocument firstRules() {
        byte[] content = documents.get("routing/" + router.id());
        if (content == null) {
            throw new IllegalStateException("the rules " + router.id() + " are not among " + documents.keySet());
        }
        return RuleDocument.of(router.id(), router.version(), Instant.EPOCH, content);
    }

    /** Returns the categories that the rules name, or an empty tree where they name none. */
    public Taxonomy categories() {
        return taxonomies.getOrDefault("category", Taxonomy.empty("category"));
    }

    /** Returns the districts that the rules name, or an empty tree where they name none. */
    public Taxonomy districts() {
        return taxonomies.getOrDefault("district", Taxonomy.empty("district"));
    }

    /** Returns what is to be stored for ever, by {@code kind/name}. */
    SortedMap<String, byte[]> documents() {
        return documents;
    }
}
