package io.github.redress.examples.portal.configuration;

import io.github.redress.FaultyFilesException;
import io.github.redress.desk.ComplaintDesk;
import io.github.redress.desk.Configuration;
import io.github.redress.examples.portal.PortalSettings;
import io.github.redress.routing.rules.RuleTimeline;
import io.github.redress.storage.Storage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Publishes the configuration and takes up what other instances published: one edition after the other, each whole, in the store.
 *
 * <ol>
 *   <li>Uploaded files take the place of those of the same name; together they are read and checked as at a start.
 *   <li>What has no fault is kept as a draft, with what would come of it.
 *   <li>Published, it is the next edition; of two who publish at once one is told so.
 *   <li>Every instance looks for a new edition within seconds, and its desk takes it up; deadlines are then revised, which any number may do.
 * </ol>
 */
@Component
public class Publisher {

    private static final Logger LOG = LoggerFactory.getLogger(Publisher.class);

    private final Editions editions;
    private final ComplaintDesk desk;
    private final RuleTimeline rules;
    private final Reorganisation reorganisation;
    private final Clock clock;
    private final Path folder;
    private long held;

    Publisher(
            Storage storage,
            ComplaintDesk desk,
            RuleTimeline rules,
            Reorganisation reorganisation,
            Clock clock,
            PortalSettings settings) {
        this.editions = new Editions(storage);
        this.desk = desk;
        this.rules = rules;
        this.reorganisation = reorganisation;
        this.clock = clock;
        this.folder = settings.cityFolder();
    }

    /** Returns the files that hold, by name. */
    public Map<String, byte[]> files() {
        return editions.latest().map(Edition::files).orElseGet(() -> files(folder));
    }

    /** Returns the configuration that an instance starts with: the last edition, or the folder's while there is none. */
    public static Configuration atStart(Storage storage, Path folder) {
        return new Editions(storage)
                .latest()
                .map(edition -> Configuration.of(edition.files()))
                .orElseGet(() -> Configuration.read(folder));
    }

    private static Map<String, byte[]> files(Path folder) {
        try (Stream<Path> found = Files.list(folder)) {
            Map<String, byte[]> files = new TreeMap<>();
            for (Path path :
                    found.filter(each -> each.toString().endsWith(".json")).toList()) {
                files.put(String.valueOf(path.getFileName()), Files.readAllBytes(path));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the configuration folder " + folder, e);
        }
    }

    List<Edition> history(int most) {
        return editions.last(most);
    }

    Optional<Edition> edition(long number) {
        return editions.find(number);
    }

    Optional<Edition> draft(String id) {
        return editions.draft(id);
    }

    /** Keeps uploaded files as a draft on the edition that holds, and returns its name. */
    String draft(String by, String reason, Map<String, byte[]> uploaded) {
        Map<String, byte[]> files = new TreeMap<>(files());
        files.putAll(uploaded);
        String id = UUID.randomUUID().toString();
        editions.draft(id, new Edition(editions.number(), clock.instant(), by, reason, files));
        return id;
    }

    /** Returns what is wrong with a draft, or what would come of it. */
    Draft check(Edition draft) {
        try {
            Configuration next = CityFiles.read(draft.files());
            Map<String, byte[]> now = files();
            List<String> changed = draft.files().entrySet().stream()
                    .filter(file -> !Arrays.equals(file.getValue(), now.get(file.getKey())))
                    .map(Map.Entry::getKey)
                    .sorted()
                    .toList();
            return new Draft(List.of(), changed, desk.movesUnder(next), reorganisation.under(next));
        } catch (FaultyFilesException e) {
            return Draft.faulty(e.faults());
        }
    }

    /**
     * Publishes a draft.
     *
     * @return false when another edition was published since it was drafted: it would take that back unseen
     * @throws FaultyFilesException if it has faults
     */
    boolean publish(Edition draft) {
        CityFiles.read(draft.files());
        if (!editions.put(draft.numbered(draft.number() + 1, clock.instant()))) {
            return false;
        }
        LOG.info("edition {} of the configuration was published", draft.number() + 1);
        takeUp();
        return true;
    }

    /** Takes up what was published, here or elsewhere. */
    @Scheduled(fixedDelayString = "PT5S")
    synchronized void takeUp() {
        editions.latest().filter(edition -> edition.number() != held).ifPresent(edition -> {
            Configuration city = Configuration.of(edition.files());
            desk.reconfigure(city);
            rules.reconfigure(city.known());
            held = edition.number();
            desk.reviseDeadlines();
            int handed = reorganisation.run();
            LOG.info("edition {} of the configuration holds here; {} complaints went to successors", held, handed);
        });
    }

    /** Departments end on a day that was named before. */
    @Scheduled(fixedDelayString = "PT30M")
    void handOver() {
        reorganisation.run();
    }
}
