package io.github.redress.desk;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.redress.ContentHash;
import io.github.redress.access.TipOffGuard;
import io.github.redress.calendar.CalendarId;
import io.github.redress.calendar.WorkCalendar;
import io.github.redress.calendar.WorkTimeline;
import io.github.redress.complaint.CaseRules;
import io.github.redress.complaint.Rulebook;
import io.github.redress.json.CalendarReader;
import io.github.redress.json.FileFaults;
import io.github.redress.json.SlaReader;
import io.github.redress.json.StrictJson;
import io.github.redress.json.StrictValue;
import io.github.redress.routing.Router;
import io.github.redress.sla.SlaPolicies;
import io.github.redress.storage.Blob;
import io.github.redress.storage.Document;
import io.github.redress.storage.Storage;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The configuration as stored documents, so that what a case was promised under can be read for ever.
 *
 * <p>Caches compiled timelines by content hash, and rulebooks by the versions a case pins. Both are bounded, and nothing
 * about a case is kept.
 */
final class StoredConfiguration {

    private static final Set<String> PINNED = Set.of("sla", "calendar", "routing");

    private final Configuration configuration;
    private final ZoneId zone;
    private final SortedMap<String, Long> versions;
    private final SortedMap<String, Long> promised;
    private final Map<CalendarId, Rulebook.Edition> today;
    private final Rulebook current;
    private final TipOffGuard guard;
    private final Cache<ContentHash, WorkTimeline> timelines =
            Caffeine.newBuilder().maximumSize(1_000).build();
    private final Cache<SortedMap<String, Long>, Rulebook> pinned =
            Caffeine.newBuilder().maximumSize(100).build();
    private final Cache<ContentHash, SortedMap<String, Long>> decidedBy =
            Caffeine.newBuilder().maximumSize(100).build();

    private StoredConfiguration(
            Configuration configuration, SortedMap<String, Long> versions, ZoneId zone, CaseRules caseRules) {
        this.configuration = configuration;
        this.zone = zone;
        this.versions = Collections.unmodifiableSortedMap(versions);
        this.promised = promises(versions);
        this.today = editions(configuration.calendars(), versions);
        this.guard = new TipOffGuard(configuration.departments());
        this.current = new Rulebook(
                configuration.departments(),
                configuration.policies(),
                id -> Optional.ofNullable(today.get(id)).stream().toList(),
                zone,
                caseRules);
    }

    /** Stores each document that is new or has changed under its next version, and returns the whole. */
    static StoredConfiguration store(
            Configuration configuration, Transactions transactions, ZoneId zone, CaseRules caseRules) {
        SortedMap<String, Long> versions = new TreeMap<>();
        configuration.documents().forEach((path, content) -> {
            long version = transactions.run(tx -> store(tx, path, content));
            // Only what promises and owners are decided by is pinned; a new formula or name changes no case.
            if (PINNED.contains(kind(path))) {
                versions.put(path, version);
            }
        });
        return new StoredConfiguration(configuration, versions, zone, caseRules);
    }

    /** Returns the same with nothing stored: what is new has the version that it would get. */
    static StoredConfiguration asIf(
            Configuration configuration, Storage.Reading from, ZoneId zone, CaseRules caseRules) {
        SortedMap<String, Long> versions = new TreeMap<>();
        configuration.documents().forEach((path, content) -> {
            if (PINNED.contains(kind(path))) {
                long latest = latest(from, path);
                versions.put(path, versionOf(from, path, content, latest).orElse(latest + 1));
            }
        });
        return new StoredConfiguration(configuration, versions, zone, caseRules);
    }

    private static long latest(Storage.Reading from, String path) {
        return from.latest(kind(path), name(path)).map(Document::version).orElse(0L);
    }

    private static Optional<Long> versionOf(Storage.Reading from, String path, byte[] content, long latest) {
        for (long version = latest; version > 0; version--) {
            Optional<Document> kept = from.document(kind(path), name(path), version);
            if (kept.isPresent() && Arrays.equals(kept.get().content().bytes(), content)) {
                return Optional.of(version);
            }
        }
        return Optional.empty();
    }

    /** Returns the version that has this content, a new one if none has: two nodes that take turns make no new ones. */
    static long store(Storage.Transaction tx, String path, byte[] content) {
        String kind = kind(path);
        while (true) {
            long latest = latest(tx, path);
            Optional<Long> kept = versionOf(tx, path, content, latest);
            if (kept.isPresent()) {
                return kept.get();
            }
            if (tx.put(new Document(kind, name(path), latest + 1, new Blob(kind, 1, content)))) {
                return latest + 1;
            }
        }
    }

    private static String kind(String path) {
        return path.substring(0, path.indexOf('/'));
    }

    private static String name(String path) {
        return path.substring(path.indexOf('/') + 1);
    }

    Configuration configuration() {
        return configuration;
    }

    /** Returns the versions of today's policies, calendars and rules, by {@code kind/name}. */
    SortedMap<String, Long> versions() {
        return versions;
    }

    /**
     * Returns the same, but of the rules the version that chose the owner. Rules that are nowhere stored have none, as those
     * of a host's own router.
     */
    SortedMap<String, Long> versions(Router router, Storage.Reading from) {
        if (router == configuration.router()) {
            return versions;
        }
        SortedMap<String, Long> kept = decidedBy.getIfPresent(router.hash());
        if (kept == null) {
            SortedMap<String, Long> found = new TreeMap<>(promises(versions));
            version(router, from).ifPresent(version -> found.put("routing/" + router.id(), version));
            kept = Collections.unmodifiableSortedMap(found);
            decidedBy.put(router.hash(), kept);
        }
        return kept;
    }

    private static Optional<Long> version(Router router, Storage.Reading from) {
        long version =
                from.latest("routing", router.id()).map(Document::version).orElse(0L);
        while (version > 0 && !isOf(router, from.document("routing", router.id(), version))) {
            version--;
        }
        return version > 0 ? Optional.of(version) : Optional.empty();
    }

    private static boolean isOf(Router router, Optional<Document> document) {
        return document.filter(kept -> ContentHash.of(kept.content().bytes()).equals(router.hash()))
                .isPresent();
    }

    /** Leaves out which rules chose the owner: nothing is promised by them. */
    private static SortedMap<String, Long> promises(SortedMap<String, Long> pins) {
        SortedMap<String, Long> promises = new TreeMap<>(pins);
        promises.keySet().removeIf(path -> path.startsWith("routing/"));
        return promises;
    }

    /** Returns what keeps tip-offs from those they accuse. */
    TipOffGuard guard() {
        return guard;
    }

    /** Returns what today's decisions look things up in. */
    Rulebook current() {
        return current;
    }

    /** Returns what decisions about a case look things up in that came in under these versions. */
    Rulebook pinned(SortedMap<String, Long> pins, Storage.Reading from) {
        if (pins.isEmpty() || pins.equals(versions)) {
            return current;
        }
        SortedMap<String, Long> promises = promises(pins);
        if (promises.equals(promised)) {
            return current;
        }
        Rulebook kept = pinned.getIfPresent(promises);
        if (kept == null) {
            kept = read(promises, from);
            pinned.put(promises, kept);
        }
        return kept;
    }

    private Rulebook read(SortedMap<String, Long> pins, Storage.Reading from) {
        Map<CalendarId, WorkCalendar> calendars = new HashMap<>();
        pins.forEach((path, version) -> {
            if (path.startsWith("calendar/")) {
                WorkCalendar calendar = read(path, version, from, CalendarReader::read);
                calendars.put(calendar.id(), calendar);
            }
        });
        SlaPolicies policies = configuration.policies();
        for (Map.Entry<String, Long> pin : pins.entrySet()) {
            if (pin.getKey().startsWith("sla/")) {
                policies = read(pin.getKey(), pin.getValue(), from, value -> SlaReader.read(value, calendars.values()));
            }
        }
        Map<CalendarId, Rulebook.Edition> then = editions(calendars, pins);
        return new Rulebook(
                configuration.departments(),
                policies,
                id -> Stream.of(Optional.ofNullable(then.get(id)), Optional.ofNullable(today.get(id)))
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList(),
                zone,
                current.caseRules());
    }

    private Map<CalendarId, Rulebook.Edition> editions(
            Map<CalendarId, WorkCalendar> calendars, SortedMap<String, Long> pins) {
        Map<CalendarId, Rulebook.Edition> editions = new HashMap<>();
        calendars.forEach((id, calendar) -> editions.put(
                id,
                new Rulebook.Edition(
                        pins.getOrDefault("calendar/" + id, 0L),
                        timelines.get(calendar.contentHash(), hash -> WorkTimeline.of(calendar)))));
        return editions;
    }

    private static <T> T read(
            String path, long version, Storage.Reading from, Function<StrictValue, Optional<T>> reader) {
        FileFaults faults = new FileFaults();
        return from.document(kind(path), name(path), version)
                .flatMap(document -> StrictJson.parse(path, document.content().bytes(), faults))
                .flatMap(reader)
                .orElseThrow(() -> new IllegalStateException("the stored document " + path + ", version " + version
                        + ", is missing or cannot be read: " + faults.list()));
    }
}
