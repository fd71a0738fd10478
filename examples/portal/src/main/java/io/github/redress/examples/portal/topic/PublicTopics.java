package io.github.redress.examples.portal.topic;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.redress.examples.portal.cases.PublicCases;
import io.github.redress.scoring.Cadence;
import io.github.redress.scoring.topic.CountedBy;
import io.github.redress.scoring.topic.Topic;
import io.github.redress.scoring.topic.TopicSettings;
import io.github.redress.scoring.topic.Topics;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The topics that everybody may see. All complaints but tip-offs are counted; shown is only
 *
 * <ul>
 *   <li>what at least {@value #FEWEST} people wrote;
 *   <li>words that stand in a complaint that everybody may read anyway;
 *   <li>of the complaints, those that everybody may read.
 * </ul>
 *
 * <p>One search at a time; its answer is kept for some minutes of the portal's clock, and those of today are searched before anybody asks.
 */
@Component
class PublicTopics {

    static final int FEWEST = 5;

    private static final int NAMED = 3;
    private static final int LOOKED_AT = 30;
    private static final Duration KEPT = Duration.ofMinutes(5);

    private final WrittenMessages written;
    private final PublicCases cases;
    private final Clock clock;
    private final ZoneId zone;
    private final LoadingCache<Asked, List<Topic>> found;

    PublicTopics(WrittenMessages written, PublicCases cases, Clock clock, ZoneId zone) {
        this.written = written;
        this.cases = cases;
        this.clock = clock;
        this.zone = zone;
        this.found = Caffeine.newBuilder()
                .maximumSize(200)
                .expireAfterWrite(KEPT)
                .ticker(() -> ChronoUnit.NANOS.between(Instant.EPOCH, clock.instant()))
                .build(this::search);
    }

    /** What is asked for: a period, its first day, and what makes a topic large. */
    private record Asked(Cadence cadence, LocalDate firstDay, CountedBy by) {}

    /**
     * A topic as everybody sees it.
     *
     * @param topic what was found; its terms are only those that stand in public
     * @param label what it is called
     * @param examples headlines of complaints that everybody may read, by number
     */
    record Shown(Topic topic, String label, Map<String, String> examples) {

        /** Returns whether hardly anybody wrote of it before. */
        public boolean isNew() {
            BigDecimal expected = topic.expected();
            return expected != null && expected.compareTo(new BigDecimal("0.5")) <= 0;
        }
    }

    /** Returns the day that it is in the city. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /**
     * Returns the topics of the period that a day lies in.
     *
     * @param area only of this district and its parts, null for all
     * @param category only of this category and its parts, null for all
     */
    List<Shown> of(
            Cadence cadence, LocalDate anyDayInIt, CountedBy by, @Nullable String area, @Nullable String category) {
        return found.get(new Asked(cadence, cadence.firstDay(anyDayInIt), by)).stream()
                .filter(topic -> isWithin(area, topic.area()) && isWithin(category, topic.category()))
                .map(this::shown)
                .toList();
    }

    /** Looks for those of today before anybody asks. */
    @Scheduled(fixedDelayString = "PT4M", initialDelayString = "PT30S")
    void tick() {
        for (Cadence cadence : List.of(Cadence.DAILY, Cadence.WEEKLY, Cadence.MONTHLY)) {
            found.refresh(new Asked(cadence, cadence.firstDay(today()), CountedBy.PERSONS))
                    .join();
        }
    }

    private synchronized List<Topic> search(Asked asked) {
        cases.catchUpWithAll(); // else words that stand in public by now would be taken for private, and kept so
        LocalDate tomorrow = today().plusDays(1);
        LocalDate end = asked.cadence().firstDayAfter(asked.firstDay());
        TopicSettings settings = TopicSettings.builder(zone)
                .by(asked.by())
                .support(FEWEST)
                .examples(LOOKED_AT)
                .build();
        return Topics.over(written.now(), settings)
                .between(asked.firstDay(), end.isAfter(tomorrow) ? tomorrow : end)
                .stream()
                .filter(topic -> topic.persons() >= FEWEST)
                .filter(topic -> cases.isSaid(topic.terms().get(0)))
                .map(this::withoutPrivateTerms)
                .toList();
    }

    private Topic withoutPrivateTerms(Topic topic) {
        List<String> terms = topic.terms().stream().filter(cases::isSaid).toList();
        return new Topic(
                topic.rank(),
                terms.size() == topic.terms().size() ? topic.label() : terms.get(0),
                terms,
                topic.cases(),
                topic.persons(),
                topic.votes(),
                topic.expected(),
                topic.p(),
                topic.examples(),
                topic.area(),
                topic.category());
    }

    private Shown shown(Topic topic) {
        return new Shown(topic, topic.label(), cases.titles(topic.examples(), NAMED));
    }

    private static boolean isWithin(@Nullable String wanted, @Nullable String path) {
        return wanted == null || (path != null && (path.equals(wanted) || path.startsWith(wanted + "/")));
    }
}
