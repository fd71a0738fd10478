package io.github.redress.complaint;

import io.github.redress.ComplaintId;
import io.github.redress.DepartmentId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in what binds complaints to each other and to further people: duplicates, supporters, merging.
 *
 * <p>A complaint that goes on in another one is its duplicate; the other is the main one. Duplicates of duplicates are counted with the
 * main one too, so that there is never more than one step from a complaint to where it goes on.
 */
public sealed interface LinkEvent extends ComplaintEvent {

    /**
     * Somebody else has the same trouble.
     *
     * @param supporter who; a keyed hash that names nobody, the same for the same person in every complaint
     * @param person whose words the phone number is; a random id
     * @param phone where they want to be told what comes of it, null where they do not
     */
    record SupporterJoined(
            UUID supporter, UUID person, @Nullable SealedText phone) implements LinkEvent {

        /** Refuses null. */
        public SupporterJoined {
            Objects.requireNonNull(supporter, "supporter");
            Objects.requireNonNull(person, "person");
        }
    }

    /**
     * A supporter took their support back.
     *
     * @param supporter who
     */
    record SupporterLeft(UUID supporter) implements LinkEvent {

        /** Refuses null. */
        public SupporterLeft {
            Objects.requireNonNull(supporter, "supporter");
        }
    }

    /**
     * It goes on in another complaint about the same trouble. Departments that had it have it no more, and its clocks end.
     *
     * @param main the other complaint, itself no duplicate
     * @param number what people call that one by
     * @param paused which clocks stood still then, and stand still again when it goes on by itself
     */
    record DuplicateLinked(ComplaintId main, String number, List<ClockName> paused) implements LinkEvent {

        /** Copies the list. */
        public DuplicateLinked {
            Objects.requireNonNull(main, "main");
            Objects.requireNonNull(number, "number");
            paused = List.copyOf(paused);
        }
    }

    /**
     * The complaint that it goes on in became a duplicate itself, or is none any more; it goes along.
     *
     * @param main where it goes on now
     * @param number what people call that one by
     */
    record MainChanged(ComplaintId main, String number) implements LinkEvent {

        /** Refuses null. */
        public MainChanged {
            Objects.requireNonNull(main, "main");
            Objects.requireNonNull(number, "number");
        }
    }

    /** It goes on by itself again, where it stood when it was linked. */
    record DuplicateUnlinked() implements LinkEvent {}

    /**
     * It goes on by itself after the answer of the complaint that it went on in, because its person is heard about that answer: what
     * follows says whether by a rework, an independent verification or a review. Who had the case there has it here from now on, and
     * whoever may not judge that one may not judge this one.
     *
     * @param main the complaint that it went on in
     * @param lead who answered there, null where no department did
     * @param support who helped there
     * @param former who had a part there before
     * @param handlers who acted for a department there, by the hosts' accounts
     * @param others who acted there in any other capacity
     * @param recusals who had stepped aside there, and does nothing here either; the first form of the event does not say, which reads as nobody
     */
    record DuplicateParted(
            ComplaintId main,
            @Nullable DepartmentId lead,
            List<DepartmentId> support,
            List<DepartmentId> former,
            List<String> handlers,
            List<String> others,
            List<Recusal> recusals)
            implements LinkEvent {

        /** Copies the lists. */
        public DuplicateParted {
            Objects.requireNonNull(main, "main");
            support = List.copyOf(support);
            former = List.copyOf(former);
            handlers = List.copyOf(handlers);
            others = List.copyOf(others);
            recusals = recusals == null ? List.of() : List.copyOf(recusals);
        }
    }

    /**
     * Another complaint goes on in this one, or has other people now.
     *
     * @param duplicate the other complaint
     * @param people who made and who supports it, each once; keyed hashes that name nobody
     */
    record DuplicateCounted(ComplaintId duplicate, List<UUID> people) implements LinkEvent {

        /** Copies the list. */
        public DuplicateCounted {
            Objects.requireNonNull(duplicate, "duplicate");
            people = List.copyOf(people);
        }
    }

    /**
     * Another complaint goes on in this one no more, and takes its people back.
     *
     * @param duplicate the other complaint
     */
    record DuplicateReleased(ComplaintId duplicate) implements LinkEvent {

        /** Refuses null. */
        public DuplicateReleased {
            Objects.requireNonNull(duplicate, "duplicate");
        }
    }

    /**
     * The complaint that it goes on in was answered: that is its answer too, and its person may rate it.
     *
     * @param main the complaint that was answered
     * @param version which event of that complaint the answer is
     * @param outcome how that ended
     * @param handlers the accounts that handled that one until then, who do not judge this one either; null where none did
     */
    record AnswerShared(
            ComplaintId main,
            long version,
            Outcome outcome,
            @Nullable List<String> handlers) implements LinkEvent {

        /** Copies the list; refuses null elsewhere. */
        public AnswerShared {
            Objects.requireNonNull(main, "main");
            Objects.requireNonNull(outcome, "outcome");
            handlers = handlers == null || handlers.isEmpty() ? null : List.copyOf(handlers);
        }
    }
}
