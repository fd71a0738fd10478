package io.github.redress.sla;

import io.github.redress.calendar.WorkTimeline;
import java.time.Instant;
import java.util.Objects;

/**
 * Something that happened to a clock. The signals of a clock are its whole history: every number about it is worked out from
 * them, and none is kept.
 */
public sealed interface ClockSignal {

    /** Returns when it happened. */
    Instant at();

    /** The clock begins. Where it has begun before, nothing happens. */
    record Start(Instant at) implements ClockSignal {

        /** Refuses null. */
        public Start {
            Objects.requireNonNull(at, "at");
        }
    }

    /** What was promised is done. Only the first one after a beginning counts. */
    record Stop(Instant at) implements ClockSignal {

        /** Refuses null. */
        public Stop {
            Objects.requireNonNull(at, "at");
        }
    }

    /**
     * A pause begins. It is a fact about the case: a clock that starts later is paused from its start.
     *
     * @param reason a word for why, as in {@code hearing}; may be empty. The goal's {@link PauseRule} says which words count
     */
    record Hold(Instant at, String reason) implements ClockSignal {

        /** Refuses null. */
        public Hold {
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /** Every pause ends. */
    record Resume(Instant at) implements ClockSignal {

        /** Refuses null. */
        public Resume {
            Objects.requireNonNull(at, "at");
        }
    }

    /**
     * The deadline is put off. At the deadline it still can be, after it no more.
     *
     * @param by how much, counted from the deadline before
     * @param reason a word for why
     * @param approver who allowed it; an id, never a name
     */
    record Extend(Instant at, ExtensionAmount by, String reason, String approver) implements ClockSignal {

        /** Refuses null. */
        public Extend {
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(approver, "approver");
        }
    }

    /** The case is opened again, and the clock does what its goal's {@link Reopening} says. A running clock does nothing. */
    record Reopen(Instant at) implements ClockSignal {

        /** Refuses null. */
        public Reopen {
            Objects.requireNonNull(at, "at");
        }
    }

    /** It is called off. A clock that was stopped or broken before stays so. */
    record Cancel(Instant at) implements ClockSignal {

        /** Refuses null. */
        public Cancel {
            Objects.requireNonNull(at, "at");
        }
    }

    /** One round is done and the next begins, as with an update that is owed every week. Nothing happens unless it runs. */
    record Reset(Instant at) implements ClockSignal {

        /** Refuses null. */
        public Reset {
            Objects.requireNonNull(at, "at");
        }
    }

    /**
     * Another policy comes to hold. A clock that has ended keeps its verdict.
     *
     * @param goal what the new policy promises
     * @param timeline the calendar of that goal
     * @param how what the clock does
     */
    record ChangePolicy(Instant at, SlaGoal goal, WorkTimeline timeline, PolicyChange how) implements ClockSignal {

        /** Refuses null, and a timeline of another calendar. */
        public ChangePolicy {
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(how, "how");
            goal.checkCalendar(timeline);
        }
    }

    /**
     * A calendar is published that knows more days. It moves a deadline only where that was provisional, and never to before
     * {@code at}: what was on time stays on time.
     *
     * @param timeline the new edition
     */
    record ChangeCalendar(Instant at, WorkTimeline timeline) implements ClockSignal {

        /** Refuses null. */
        public ChangeCalendar {
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(timeline, "timeline");
        }
    }
}
