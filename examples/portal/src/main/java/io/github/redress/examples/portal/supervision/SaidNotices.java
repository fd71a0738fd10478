package io.github.redress.examples.portal.supervision;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.redress.scoring.supervision.Evidence;
import io.github.redress.scoring.supervision.FiredNotices;
import io.github.redress.scoring.supervision.Notice;
import io.github.redress.scoring.supervision.NoticeKey;
import io.github.redress.storage.Blob;
import io.github.redress.storage.Document;
import io.github.redress.storage.Storage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The notices that were said in the last year and somewhat more.
 *
 * <p>In the store they are a log: of each month one document, whose versions are what was said at once. Who writes the next version has
 * read all before it, so nothing is said twice, however many instances look; and each reads only what is new to it.
 */
@Component
class SaidNotices {

    private static final String KIND = "portal-notices";
    private static final int MONTHS = 14;
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addMixIn(Evidence.class, ByName.class).build();

    private static final Comparator<SaidNotice> LATEST_FIRST = Comparator.comparing(SaidNotice::at)
            .reversed()
            .thenComparing(SaidNotice::unit)
            .thenComparing(SaidNotice::key);

    private final Storage storage;
    private final Clock clock;
    private final Map<String, SaidNotice> said = new LinkedHashMap<>();
    private final SortedMap<YearMonth, Long> read = new TreeMap<>();

    SaidNotices(Storage storage, Clock clock) {
        this.storage = storage;
        this.clock = clock;
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "of")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Evidence.OfDeadline.class, name = "deadline"),
        @JsonSubTypes.Type(value = Evidence.OfCount.class, name = "count"),
        @JsonSubTypes.Type(value = Evidence.OfBoards.class, name = "boards"),
        @JsonSubTypes.Type(value = Evidence.OfNotices.class, name = "notices"),
        @JsonSubTypes.Type(value = Evidence.OfYear.class, name = "year")
    })
    private interface ByName {}

    /** What was said at once. */
    record Batch(List<SaidNotice> notices) {}

    /**
     * Keeps what there is to say beside what was said.
     *
     * @param back how long ago a notice may have fallen due; earlier ones are not said any more
     * @param unsaid returns what there is to say beside these
     * @return how many are new
     */
    synchronized int say(Duration back, Function<FiredNotices, List<Notice>> unsaid) {
        while (true) {
            Instant now = clock.instant();
            catchUp(month(now));
            List<SaidNotice> notices = unsaid.apply(fired(now.minus(back))).stream()
                    .map(SaidNotice::of)
                    .toList();
            if (notices.isEmpty()) {
                return 0;
            }
            Document next = document(month(now), new Batch(notices));
            if (storage.transact(tx -> tx.put(next))) {
                keep(month(now), next.version(), notices);
                return notices.size();
            }
            // Another instance said something meanwhile, the same perhaps.
        }
    }

    /** Returns all, the latest first. */
    synchronized List<SaidNotice> all() {
        catchUp(month(clock.instant()));
        return said.values().stream().sorted(LATEST_FIRST).toList();
    }

    /** Returns the one with these digits. */
    synchronized Optional<SaidNotice> find(String id) {
        catchUp(month(clock.instant()));
        return Optional.ofNullable(said.get(id));
    }

    private void catchUp(YearMonth last) {
        // The month before too: an instance may have begun to write in it before it ended.
        YearMonth month = read.isEmpty() ? last.minusMonths(MONTHS) : earlier(read.lastKey(), last.minusMonths(1));
        while (!month.isAfter(last)) {
            YearMonth of = month;
            Optional<Document> next = next(of);
            while (next.isPresent()) {
                keep(
                        of,
                        next.get().version(),
                        MAPPER.readValue(next.get().content().bytes(), Batch.class)
                                .notices());
                next = next(of);
            }
            read.putIfAbsent(of, 0L);
            month = month.plusMonths(1);
        }
    }

    private static YearMonth earlier(YearMonth one, YearMonth other) {
        return one.isBefore(other) ? one : other;
    }

    private Optional<Document> next(YearMonth month) {
        return storage.read(from -> from.document(KIND, month.toString(), version(month) + 1));
    }

    private void keep(YearMonth month, long version, List<SaidNotice> notices) {
        notices.forEach(notice -> said.putIfAbsent(notice.id(), notice));
        read.put(month, version);
    }

    private long version(YearMonth month) {
        return read.getOrDefault(month, 0L);
    }

    private Document document(YearMonth month, Batch batch) {
        return new Document(
                KIND, month.toString(), version(month) + 1, new Blob(KIND, 1, MAPPER.writeValueAsBytes(batch)));
    }

    private FiredNotices fired(Instant since) {
        TreeMap<NoticeKey, Instant> keys = new TreeMap<>();
        said.values().forEach(notice -> keys.put(notice.key(), notice.at()));
        return new FiredNotices(since, keys);
    }

    private static YearMonth month(Instant instant) {
        return YearMonth.from(instant.atOffset(ZoneOffset.UTC));
    }
}
