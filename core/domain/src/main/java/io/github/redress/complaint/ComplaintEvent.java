package io.github.redress.complaint;

import io.github.redress.CategoryPath;
import io.github.redress.Channel;
import io.github.redress.ComplaintKind;
import io.github.redress.ContentHash;
import io.github.redress.DepartmentId;
import io.github.redress.DistrictPath;
import io.github.redress.routing.RouteKind;
import io.github.redress.sla.GoalName;
import io.github.redress.sla.GoalSignals;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a complaint. The events of a complaint, in order, are the whole truth about it.
 *
 * <p>What an event looks like when stored is fixed by golden files: fields may be added if absence means what it always
 * meant, nothing else may change. When it happened, who did it and under which policies stands in {@link Recorded}.
 */
public sealed interface ComplaintEvent
        permits ComplaintEvent.TimeNotice,
                ComplaintEvent.ComplaintReceived,
                ComplaintEvent.ComplaintRouted,
                ComplaintEvent.RedirectedToEmergency,
                ComplaintEvent.AcceptanceDeclined,
                ComplaintEvent.AnsweredDirectly,
                ComplaintEvent.ComplaintWithdrawn,
                ComplaintEvent.ComplaintTerminated,
                ComplaintEvent.ComplaintAccepted,
                ComplaintEvent.ComplaintDispatched,
                ComplaintEvent.AssignmentAcknowledged,
                ComplaintEvent.FirstContactMade,
                ComplaintEvent.ComplaintReplied,
                ComplaintEvent.ComplaintRated,
                ComplaintEvent.DeadlineSet,
                ComplaintEvent.DeadlinePaused,
                ComplaintEvent.DeadlineChanged,
                ComplaintEvent.CaseImported,
                ComplaintEvent.AlreadySo,
                ComplaintEvent.UnknownEvent,
                HandlingEvent,
                DisputeEvent,
                OversightEvent,
                AftermathEvent,
                LinkEvent,
                PrivacyEvent {

    /** Returns whether the passing of time made it, and not anybody's act. */
    default boolean isMadeByTime() {
        return this instanceof TimeNotice;
    }

    /**
     * Returns what the person who complained may read of it in full, whoever else may; null where nobody wrote to them. The public
     * reads some of it, masked: that says {@code PublicCase}.
     */
    default @Nullable SealedText toldToThePerson() {
        return null;
    }

    /** Something that time itself says. It happened when it fell due, whenever a sweep or a command wrote it down. */
    sealed interface TimeNotice extends ComplaintEvent
            permits DeadlineWarned,
                    DeadlineMissed,
                    DeadlineEscalated,
                    AftermathEvent.ClosedUnrated,
                    AftermathEvent.RetentionEnded {

        /** Returns when it fell due. */
        Instant scheduled();
    }

    /**
     * A complaint came in.
     *
     * @param number what people call it by
     * @param person whose words these are; a random id
     * @param kind what the person wants
     * @param channel how it came in
     * @param category the subject matter
     * @param district the place
     * @param title the headline
     * @param text the story
     * @param place where exactly, null where not said
     * @param name the person's name, null for an anonymous complaint
     * @param phone the person's phone number, null for an anonymous complaint
     * @param areas names of areas that the place lies in
     * @param tags words put on it
     * @param attributes typed facts by name
     * @param accused the departments a tip-off speaks against
     */
    record ComplaintReceived(
            String number,
            UUID person,
            ComplaintKind kind,
            Channel channel,
            CategoryPath category,
            DistrictPath district,
            SealedText title,
            SealedText text,
            @Nullable SealedText place,
            @Nullable SealedText name,
            @Nullable SealedText phone,
            List<String> areas,
            List<String> tags,
            SortedMap<String, Object> attributes,
            List<DepartmentId> accused)
            implements ComplaintEvent {

        /** Copies the collections. */
        public ComplaintReceived {
            Objects.requireNonNull(number, "number");
            Objects.requireNonNull(person, "person");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(text, "text");
            areas = List.copyOf(areas);
            tags = List.copyOf(tags);
            attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
            accused = List.copyOf(accused);
        }
    }

    /**
     * The rules said who should own it. Nobody has it yet.
     *
     * @param kind how the route came about
     * @param rule the rule that decided, null where none did
     * @param lead who should own it, null for a tip-off that only a person can place
     * @param support who should help
     * @param copies who should be told
     * @param tags words the rules put on it
     * @param sla the policy the rule asks for, null for the usual ones
     * @param rules the name of the rule set
     * @param rulesVersion its version
     * @param rulesHash its hash
     */
    record ComplaintRouted(
            RouteKind kind,
            @Nullable String rule,
            @Nullable DepartmentId lead,
            List<DepartmentId> support,
            List<DepartmentId> copies,
            List<String> tags,
            @Nullable String sla,
            String rules,
            String rulesVersion,
            ContentHash rulesHash)
            implements ComplaintEvent {

        /** Copies the collections. */
        public ComplaintRouted {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(rulesHash, "rulesHash");
            support = List.copyOf(support);
            copies = List.copyOf(copies);
            tags = List.copyOf(tags);
        }
    }

    /**
     * The person was sent to an emergency service, which has it now.
     *
     * @param line the service's number, 2 to 20 digits, blanks, dashes or a plus sign, as in {@code 119}
     */
    record RedirectedToEmergency(String line) implements ComplaintEvent {

        /** Refuses what cannot be dialled. */
        public RedirectedToEmergency {
            check(line);
        }

        static void check(String line) {
            if (!line.matches("[0-9+ -]{2,20}")) {
                throw new IllegalArgumentException(
                        "line must be 2 to 20 digits, blanks, dashes or a plus sign, was \"" + line + "\"");
            }
        }
    }

    /**
     * The city does not take it on.
     *
     * @param reason why
     * @param guidance where else to go; whoever sees the complaint may read it
     */
    record AcceptanceDeclined(DeclineReason reason, SealedText guidance) implements ComplaintEvent {

        /** Refuses null. */
        public AcceptanceDeclined {
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(guidance, "guidance");
        }

        @Override
        public SealedText toldToThePerson() {
            return guidance;
        }
    }

    /**
     * Whoever took a question in answered it, without a department.
     *
     * @param outcome how it ended
     * @param visibility who may read the text
     * @param text the answer
     */
    record AnsweredDirectly(Outcome outcome, Visibility visibility, SealedText text) implements ComplaintEvent {

        /** Refuses null. */
        public AnsweredDirectly {
            Objects.requireNonNull(outcome, "outcome");
            Objects.requireNonNull(visibility, "visibility");
            Objects.requireNonNull(text, "text");
        }

        @Override
        public SealedText toldToThePerson() {
            return text;
        }
    }

    /**
     * The person took it back.
     *
     * @param reason in their own words, null where nothing was written
     */
    record ComplaintWithdrawn(@Nullable SealedText reason) implements ComplaintEvent {}

    /**
     * The centre ended it before an answer.
     *
     * @param askedBy the department that asked for that in writing, null where none did
     * @param reason what the person was told
     */
    record ComplaintTerminated(@Nullable DepartmentId askedBy, SealedText reason) implements ComplaintEvent {

        /** Refuses null. */
        public ComplaintTerminated {
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public SealedText toldToThePerson() {
            return reason;
        }
    }

    /** The city takes it on, under the policies and calendars that it came in under. */
    record ComplaintAccepted() implements ComplaintEvent {}

    /**
     * Departments were given it.
     *
     * @param lead who owns it
     * @param support who helps
     * @param copies who is told
     * @param byRule the rule that chose the lead, null when a person did or no rule fitted
     * @param sla the policy the rule asks for, null for the usual ones
     */
    record ComplaintDispatched(
            DepartmentId lead,
            List<DepartmentId> support,
            List<DepartmentId> copies,
            @Nullable String byRule,
            @Nullable String sla)
            implements ComplaintEvent {

        /** Copies the collections. */
        public ComplaintDispatched {
            Objects.requireNonNull(lead, "lead");
            support = List.copyOf(support);
            copies = List.copyOf(copies);
        }
    }

    /**
     * A department said that it has it.
     *
     * @param assignment which assignment
     * @param department whose
     */
    record AssignmentAcknowledged(int assignment, DepartmentId department) implements ComplaintEvent {}

    /**
     * A department was in touch with the person for the first time.
     *
     * @param assignment which assignment
     * @param department whose
     * @param note what was said, null where nothing was written down
     */
    record FirstContactMade(
            int assignment,
            DepartmentId department,
            @Nullable SealedText note) implements ComplaintEvent {}

    /**
     * The lead answered. There may be several replies; the first one stops the clock.
     *
     * @param assignment the lead's assignment
     * @param department the lead
     * @param outcome how it ended
     * @param visibility who may read the text
     * @param text the reply
     * @param files what came with it, null where nothing did
     */
    record ComplaintReplied(
            int assignment,
            DepartmentId department,
            Outcome outcome,
            Visibility visibility,
            SealedText text,
            @Nullable List<AttachedFile> files)
            implements ComplaintEvent {

        /** Copies the list; refuses null. */
        public ComplaintReplied {
            Objects.requireNonNull(department, "department");
            Objects.requireNonNull(outcome, "outcome");
            Objects.requireNonNull(visibility, "visibility");
            Objects.requireNonNull(text, "text");
            files = files == null || files.isEmpty() ? null : List.copyOf(files);
        }

        /** Makes a reply with which nothing came. */
        public ComplaintReplied(
                int assignment, DepartmentId department, Outcome outcome, Visibility visibility, SealedText text) {
            this(assignment, department, outcome, visibility, text, null);
        }

        /** Returns what came with it, empty where nothing did. */
        public List<AttachedFile> attachments() {
            return files == null ? List.of() : files;
        }

        @Override
        public SealedText toldToThePerson() {
            return text;
        }
    }

    /**
     * The person said whether it helped.
     *
     * @param rating how satisfied
     * @param resolved whether the matter is resolved, null where not said
     * @param comment in their own words, null where nothing was written
     */
    record ComplaintRated(
            SatisfactionRating rating,
            @Nullable Boolean resolved,
            @Nullable SealedText comment) implements ComplaintEvent {}

    /**
     * A promise: by then it will be done.
     *
     * @param goal what will be done
     * @param assignment whose promise, 0 for the city's own
     * @param department the department of that assignment, null for the city's own
     * @param start when the clock began
     * @param due by when; doing it at this very instant is on time
     * @param provisional whether the calendar was not published that far
     * @param policy the policy that says so; where none does, the system or the department that named the date
     * @param calendar the calendar that was counted in; where none was, as for the policy
     * @param calendarVersion which version of it as a stored document; 0 for a promise that no policy made
     * @param source where the promise comes from
     * @param warnAt when to warn, in order
     * @param escalateAt when to escalate, in order
     * @param signals which milestones drive its clock, null for those usual for the goal
     */
    record DeadlineSet(
            GoalName goal,
            int assignment,
            @Nullable DepartmentId department,
            Instant start,
            Instant due,
            boolean provisional,
            String policy,
            String calendar,
            long calendarVersion,
            DeadlineSource source,
            List<Instant> warnAt,
            List<Instant> escalateAt,
            @Nullable GoalSignals signals)
            implements ComplaintEvent {

        /** Copies the lists. */
        public DeadlineSet {
            Objects.requireNonNull(goal, "goal");
            Objects.requireNonNull(due, "due");
            Objects.requireNonNull(source, "source");
            warnAt = List.copyOf(warnAt);
            escalateAt = List.copyOf(escalateAt);
        }

        /** Returns which milestones drive its clock. */
        public GoalSignals drivenBy() {
            return signals == null ? GoalSignals.usual(goal) : signals;
        }
    }

    /**
     * A clock stands still until a milestone or the centre lets it go on; it has no deadline meanwhile, unless it is known
     * until when at most. It may stand still for several reasons at once, and goes on when the last of them is over.
     *
     * @param goal which promise
     * @param assignment whose, 0 for the city's own
     * @param due the deadline that held until now
     * @param reason the centre's word for why, null where a milestone made it stand still
     * @param until when it goes on by itself, since its goal lets pauses take only so long; null where nobody knows
     */
    record DeadlinePaused(
            GoalName goal,
            int assignment,
            Instant due,
            @Nullable String reason,
            @Nullable Instant until) implements ComplaintEvent {

        /** Refuses null. */
        public DeadlinePaused {
            Objects.requireNonNull(goal, "goal");
            Objects.requireNonNull(due, "due");
        }

        /** Makes the pause that a milestone begins. */
        public DeadlinePaused(GoalName goal, int assignment, Instant due) {
            this(goal, assignment, due, null, null);
        }
    }

    /**
     * A promise has another deadline now. The old one stands here for ever, and nothing that was on time became late.
     *
     * @param goal which promise
     * @param assignment whose, 0 for the city's own
     * @param cause why
     * @param start when the clock began; another moment than before only where a round was reset
     * @param before the deadline until now
     * @param due the deadline from now on
     * @param provisional whether the calendar is still not published that far
     * @param calendarVersion which version of the calendar was counted in, as a stored document
     * @param warnAt when to warn, in order; what was said already is not said again
     * @param escalateAt when to escalate, in order
     */
    record DeadlineChanged(
            GoalName goal,
            int assignment,
            DeadlineChangeCause cause,
            Instant start,
            Instant before,
            Instant due,
            boolean provisional,
            long calendarVersion,
            List<Instant> warnAt,
            List<Instant> escalateAt)
            implements ComplaintEvent {

        /** Copies the lists. */
        public DeadlineChanged {
            Objects.requireNonNull(goal, "goal");
            Objects.requireNonNull(cause, "cause");
            Objects.requireNonNull(start, "start");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(due, "due");
            warnAt = List.copyOf(warnAt);
            escalateAt = List.copyOf(escalateAt);
        }
    }

    /** Why a deadline changed. */
    enum DeadlineChangeCause {
        /** The calendar was published further than the deadline that was provisional. */
        CALENDAR,
        /** A pause ended. */
        RESUMED,
        /** A round was done and the next began. */
        RESET,
        /** More time was asked for and granted. */
        EXTENDED,
        /** A pause began of which it is known when it ends at the latest. */
        CAPPED,
        /** The department named another date than the one that it had committed itself to. */
        RECOMMITTED,
        /** It went over to another department, and the time until that was decided does not count. */
        TRANSFERRED
    }

    /** Where a promise comes from. */
    enum DeadlineSource {
        /** Computed from the city's policy and calendar. */
        POLICY,
        /** Set by the system the case came from. */
        IMPORTED,
        /** Named by the department, which committed itself to it. */
        DEPARTMENT
    }

    /**
     * A deadline draws near.
     *
     * @param goal which promise
     * @param assignment whose, 0 for the city's own
     * @param level the how-manieth warning, from 1
     * @param scheduled when it was to be given
     */
    record DeadlineWarned(GoalName goal, int assignment, int level, Instant scheduled) implements TimeNotice {}

    /**
     * A deadline passed with nothing done. Whether a goal was met is decided by its stop and its due alone; this is the
     * notice that it was not so far.
     *
     * @param goal which promise
     * @param assignment whose, 0 for the city's own
     * @param due the deadline
     */
    record DeadlineMissed(GoalName goal, int assignment, Instant due) implements TimeNotice {

        @Override
        public Instant scheduled() {
            return due;
        }
    }

    /**
     * Somebody higher up must look at it.
     *
     * @param goal which promise
     * @param assignment whose, 0 for the city's own
     * @param level the how-manieth escalation, from 1
     * @param scheduled when it was to happen
     */
    record DeadlineEscalated(GoalName goal, int assignment, int level, Instant scheduled) implements TimeNotice {}

    /**
     * A case was taken over from another system, with what that system recorded.
     *
     * @param system the system it comes from
     * @param sourceId its id there
     * @param number what people call it by here
     * @param person whose case it is; a random id
     * @param kind what the person wanted
     * @param channel how it came in
     * @param category the subject matter
     * @param district the place
     * @param receivedAt when it came in there
     * @param department who had it, null where that is not known
     * @param due by when it had to be done, null where no deadline was recorded
     * @param closedAt when it was done, null where that is not known
     * @param onTime the other system's own verdict, null where it gave none
     * @param open whether it is still to be done
     * @param rating how the person rated it, null where they did not
     * @param resolved whether the person called it resolved, null where not said
     * @param title the headline, null where none came along
     * @param text the story, null where none came along
     * @param accused the departments a tip-off speaks against
     */
    record CaseImported(
            String system,
            String sourceId,
            String number,
            UUID person,
            ComplaintKind kind,
            Channel channel,
            CategoryPath category,
            DistrictPath district,
            Instant receivedAt,
            @Nullable DepartmentId department,
            @Nullable Instant due,
            @Nullable Instant closedAt,
            @Nullable Boolean onTime,
            boolean open,
            @Nullable SatisfactionRating rating,
            @Nullable Boolean resolved,
            @Nullable SealedText title,
            @Nullable SealedText text,
            List<DepartmentId> accused)
            implements ComplaintEvent {

        /** Copies the list. */
        public CaseImported {
            Objects.requireNonNull(system, "system");
            Objects.requireNonNull(sourceId, "sourceId");
            Objects.requireNonNull(receivedAt, "receivedAt");
            accused = List.copyOf(accused);
        }
    }

    /**
     * Somebody asked under a key for what was so already. Nothing changed; the key is known by this when the same comes again after it
     * has changed.
     *
     * @param action what was asked
     */
    record AlreadySo(Action action) implements ComplaintEvent {

        /** Refuses null. */
        public AlreadySo {
            Objects.requireNonNull(action, "action");
        }
    }

    /**
     * Something that a newer release wrote and this one does not know. A case that has one is read-only here.
     *
     * @param type its type
     * @param schema its form
     */
    record UnknownEvent(String type, int schema) implements ComplaintEvent {}
}
