package io.github.redress.scoring.supervision;

import io.github.redress.ComplaintId;
import io.github.redress.scoring.Measure;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a notice rests on, for anybody who holds the events or the boards to check. */
public sealed interface Evidence {

    /**
     * A deadline that runs, or ran out.
     *
     * @param complaint whose
     * @param assignment whose promise it is, as the events number it
     * @param due the deadline
     * @param workingDays on which working day before (negative) or after it, or after the notice of the rule that was not heeded, this
     *     one fell due; 0 where the rule does not count days
     * @param provisional whether the calendar is not known that far
     * @param events the versions of the events that it rests on, in order
     * @param ended when the deadline stopped running, as with an answer, or null while it runs: whoever acts late may leave it
     */
    record OfDeadline(
            ComplaintId complaint,
            int assignment,
            Instant due,
            int workingDays,
            boolean provisional,
            List<Long> events,
            @Nullable Instant ended)
            implements Evidence {

        /** Copies the list. */
        public OfDeadline {
            Objects.requireNonNull(complaint, "complaint");
            Objects.requireNonNull(due, "due");
            events = List.copyOf(events);
        }
    }

    /**
     * Something that happened often in a case.
     *
     * @param complaint which
     * @param times how often by then
     * @param events the versions of the events that were counted, in order
     */
    record OfCount(ComplaintId complaint, int times, List<Long> events) implements Evidence {

        /** Copies the list. */
        public OfCount {
            Objects.requireNonNull(complaint, "complaint");
            events = List.copyOf(events);
        }
    }

    /**
     * A rate on one or more boards.
     *
     * @param boards which, from the first to the last
     * @param measure what was looked at
     * @param part of the last board: how many, of the whole
     * @param whole how many there were
     * @param bound the end of the 95 % interval that was held against the bar, in percent with four decimals
     * @param bar in percent
     * @param rank its rank on the last board, from 1
     */
    record OfBoards(
            List<CitedBoard> boards,
            Measure measure,
            BigDecimal part,
            BigDecimal whole,
            BigDecimal bound,
            BigDecimal bar,
            int rank)
            implements Evidence {

        /** Copies the list. */
        public OfBoards {
            boards = List.copyOf(boards);
            Objects.requireNonNull(measure, "measure");
        }
    }

    /**
     * Earlier notices.
     *
     * @param boards the boards on which they rest, from the first to the last
     * @param notices their keys, in the same order
     */
    record OfNotices(List<CitedBoard> boards, List<NoticeKey> notices) implements Evidence {

        /** Copies the lists. */
        public OfNotices {
            boards = List.copyOf(boards);
            notices = List.copyOf(notices);
        }
    }

    /**
     * A unit's year.
     *
     * @param year the board of the year
     * @param boards the other boards of the year that it is on, from the first to the last
     * @param score its score over the year, or null where it has none
     * @param rank its rank over the year, or null where it is listed apart
     * @param times by rule, how often each spoke about it on these boards
     */
    record OfYear(
            CitedBoard year,
            List<CitedBoard> boards,
            @Nullable BigDecimal score,
            @Nullable Integer rank,
            SortedMap<String, Integer> times)
            implements Evidence {

        /** Copies the list and the map. */
        public OfYear {
            Objects.requireNonNull(year, "year");
            boards = List.copyOf(boards);
            times = Collections.unmodifiableSortedMap(new TreeMap<>(times));
        }

        /** Returns how often a rule spoke, 0 where it never did. */
        public int times(String rule) {
            return times.getOrDefault(rule, 0);
        }
    }
}
