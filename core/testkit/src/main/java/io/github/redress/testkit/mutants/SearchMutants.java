package io.github.redress.testkit.mutants;

import io.github.redress.calendar.WorkTimeline;
import io.github.redress.testkit.RedressClock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Wrong in how a deadline is found. */
final class SearchMutants {

    static final List<Mutant> ALL = List.of(
            new Mutant(
                    "lands on the next opening",
                    "Work used up at closing time is due when the office opens again: a night, or a holiday, late.",
                    NextOpening::new),
            new Mutant(
                    "< for <= in the search",
                    "The same slip inside the search, where zero was caught before: the latest moment that fits, not the earliest.",
                    LessThan::new),
            new Mutant(
                    "an opening counts as closed",
                    "jBPM 7.74 compares strictly after and before: the first instant of a holiday was open, that of a day was not.",
                    StrictOpening::new),
            new Mutant(
                    "minutes only",
                    "OTRS reckons in minutes: what came at 09:00:59 was as early as what came at 09:00:00.",
                    Minutes::new),
            new Mutant(
                    "fractions of a second are lost",
                    "jBPM 7.74 drops milliseconds where it crosses a closing: 16:59:59.900 and a second gave 09:00:00.000.",
                    Seconds::new),
            new Mutant(
                    "gives up in silence",
                    "OTRS stops after 600 rounds and MPXJ after so many closed days, and both answer with wherever they were.",
                    GivesUp::new),
            new Mutant("no sign", "Time worked backwards comes out positive: jBPM 7.74 read -1h as +1h.", NoSign::new),
            new Mutant(
                    "an index that grows wrong",
                    "A cache filled for one span answers for another a little off, once somebody has asked far away (MPXJ keeps such caches without a lock).",
                    GrowsWrong::new));

    private SearchMutants() {}

    private static final class NextOpening extends RedressClock {

        NextOpening(WorkTimeline timeline) {
            super(timeline);
        }

        @Override
        public Instant due(Instant start, Duration working) {
            return nextActive(super.due(start, working));
        }
    }

    private static final class LessThan extends RedressClock {

        LessThan(WorkTimeline timeline) {
            super(timeline);
        }

        @Override
        public Instant due(Instant start, Duration working) {
            return working.isZero() ? start : nextActive(super.due(start, working));
        }
    }

    private static final class StrictOpening extends RedressClock {

        StrictOpening(WorkTimeline timeline) {
            super(timeline);
        }

        @Override
        public boolean isActive(Instant t) {
            return super.isActive(t) && super.isActive(t.minusNanos(1));
        }
    }

    private static final class Minutes extends RedressClock {

        Minutes(WorkTimeline timeline) {
            super(timeline);
        }

        @Override
        public Instant due(Instant start, Duration working) {
            return super.due(start.truncatedTo(ChronoUnit.MINUTES), working.truncatedTo(ChronoUnit.MINUTES));
        }

        @Override
        public Duration between(Instant from, Instant to) {
            return super.between(from.truncatedTo(ChronoUnit.MINUTES), to.truncatedTo(ChronoUnit.MINUTES));
        }
    }

    private static final class Seconds extends RedressClock {

        Seconds(WorkTimeline timeline) {
            super(timeline);
        }

        @Override
        public Instant due(Instant start, Duration working) {
            Instant due = super.due(start, working);
            boolean crossed = !between(start, due).equals(Duration.between(start, due));
            return crossed ? due.truncatedTo(ChronoUnit.SECONDS) : due;
        }
    }

    private static final class GivesUp extends RedressClock {

        private static final Duration PATIENCE = Duration.ofDays(20);

        GivesUp(WorkTimeline timeline) {
            super(timeline);
        }

        @Override
        public Instant due(Instant start, Duration working) {
            Instant due = super.due(start, working);
            return due.isAfter(start.plus(PATIENCE)) ? start.plus(PATIENCE) : due;
        }
    }

    private static final class NoSign extends RedressClock {

        NoSign(WorkTimeline timeline) {
            super(timeline);
        }

        @Override
        public Duration between(Instant from, Instant to) {
            return super.between(from, to).abs();
        }
    }

    private static final class GrowsWrong extends RedressClock {

        private boolean grown;

        GrowsWrong(WorkTimeline timeline) {
            super(timeline);
        }

        @Override
        public Duration between(Instant from, Instant to) {
            grown |= to.isAfter(from.plus(Duration.ofDays(730)));
            return super.between(from, to);
        }

        @Override
        public Instant due(Instant start, Duration working) {
            return grown ? super.due(start, working).plusSeconds(1) : super.due(start, working);
        }
    }
}
