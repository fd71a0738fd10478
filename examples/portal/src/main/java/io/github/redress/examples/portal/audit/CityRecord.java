package io.github.redress.examples.portal.audit;

import io.github.redress.Actor;
import io.github.redress.desk.ComplaintDesk;
import io.github.redress.desk.RecordDesk;
import io.github.redress.desk.RecordSlice;
import io.github.redress.desk.RecordedStep;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the desk's record gives to a filter: page by page, each a bounded part of it, or all. */
@Component
class CityRecord {

    private static final int PAGE = 100;
    private static final int LOOKED_AT = 5_000;
    /** Instances that write at once may be so far apart. */
    private static final Duration OUT_OF_ORDER = Duration.ofMinutes(10);

    private final RecordDesk record;
    private final ZoneId zone;

    CityRecord(ComplaintDesk desk, ZoneId zone) {
        this.record = desk.record();
        this.zone = zone;
    }

    /**
     * Some lines, the latest first.
     *
     * @param missing how many positions that were looked at have no step
     * @param next the position to go on at, null at the end
     */
    record Part(
            List<RecordLine> lines, long missing, @Nullable Long next) {}

    /**
     * Returns what fits at a position and before it, until a page is full or enough was looked at.
     *
     * @param from null for the end of the record, or of the day
     */
    Part page(Actor actor, RecordFilter filter, @Nullable Long from) {
        if (!filter.number().isEmpty()) {
            return new Part(fitting(record.of(actor, filter.number()), filter), 0, null);
        }
        List<RecordLine> lines = new ArrayList<>();
        long missing = 0;
        long position = from == null ? end(filter) : Math.min(from, record.end());
        for (int looked = 0; position > 0 && lines.size() < PAGE / 2 && looked < LOOKED_AT; looked += PAGE) {
            RecordSlice slice = record.upTo(actor, position, PAGE);
            lines.addAll(fitting(slice.steps(), filter));
            missing += slice.missing();
            position = isBeforeTheDay(slice, filter) ? 0 : slice.next();
        }
        return new Part(lines, missing, position == 0 ? null : position);
    }

    /** Gives everything that fits, a page at a time. */
    void all(Actor actor, RecordFilter filter, Consumer<RecordLine> reader) {
        Long next = null;
        do {
            Part part = page(actor, filter, next);
            part.lines().forEach(reader);
            next = part.next();
        } while (next != null);
    }

    private long end(RecordFilter filter) {
        LocalDate day = filter.day();
        return day == null
                ? record.end()
                : record.lastBefore(
                        day.plusDays(1).atStartOfDay(zone).toInstant().plus(OUT_OF_ORDER));
    }

    private boolean isBeforeTheDay(RecordSlice slice, RecordFilter filter) {
        LocalDate day = filter.day();
        if (day == null || slice.steps().isEmpty()) {
            return false;
        }
        Instant begins = day.atStartOfDay(zone).toInstant().minus(OUT_OF_ORDER);
        return slice.steps().get(slice.steps().size() - 1).recordedAt().isBefore(begins);
    }

    private List<RecordLine> fitting(List<RecordedStep> steps, RecordFilter filter) {
        return steps.stream()
                .map(RecordLine::of)
                .filter(line -> filter.matches(line, zone))
                .toList();
    }
}
