package io.github.redress.desk;

import io.github.redress.ComplaintId;
import io.github.redress.ContentHash;
import io.github.redress.complaint.Action;
import io.github.redress.complaint.AftermathCommand.RequestVerification;
import io.github.redress.complaint.AftermathEvent.ComplaintClosed;
import io.github.redress.complaint.Complaint;
import io.github.redress.complaint.ComplaintEvent;
import io.github.redress.complaint.ComplaintEvent.AcceptanceDeclined;
import io.github.redress.complaint.ComplaintEvent.AnsweredDirectly;
import io.github.redress.complaint.ComplaintEvent.ComplaintRated;
import io.github.redress.complaint.ComplaintEvent.ComplaintReplied;
import io.github.redress.complaint.ComplaintEvent.ComplaintTerminated;
import io.github.redress.complaint.ComplaintEvent.ComplaintWithdrawn;
import io.github.redress.complaint.ComplaintEvent.RedirectedToEmergency;
import io.github.redress.complaint.ComplaintState;
import io.github.redress.complaint.Decision;
import io.github.redress.complaint.Duplicate;
import io.github.redress.complaint.HandlingEvent.ReplyApproved;
import io.github.redress.complaint.LinkCommand.BecomeDuplicate;
import io.github.redress.complaint.LinkCommand.CountDuplicate;
import io.github.redress.complaint.LinkCommand.FollowMain;
import io.github.redress.complaint.LinkCommand.GoOnAlone;
import io.github.redress.complaint.LinkCommand.PartFromMain;
import io.github.redress.complaint.LinkCommand.ReleaseDuplicate;
import io.github.redress.complaint.LinkCommand.ShareAnswer;
import io.github.redress.complaint.Links;
import io.github.redress.complaint.MainLink;
import io.github.redress.complaint.Outcome;
import io.github.redress.complaint.Recorded;
import io.github.redress.complaint.Rulebook;
import io.github.redress.complaint.Supporter;
import io.github.redress.storage.Storage;
import io.github.redress.storage.StoredEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What an order to one complaint means to those that it is linked to, each in a docket.
 *
 * <p>Every complaint counts all that go on in it, directly or through another duplicate, and every duplicate knows the whole way to its
 * main complaint. So nothing has to be worked out anew when a part is taken out again: it takes along what came with it.
 */
final class LinkedCases {

    /** How somebody is heard who is unhappy with an answer. It is about their own complaint, wherever that was answered. */
    private static final Set<Action> HEARINGS =
            Set.of(Action.ORDER_REWORK, Action.REQUEST_VERIFICATION, Action.REQUEST_REVIEW);

    private static final RequestVerification UNASKED = new RequestVerification(null);

    /** Stands for the event before one that is never written. */
    private static final ContentHash UNWRITTEN = ContentHash.of("");

    private LinkedCases() {}

    /** Lets a complaint, and whatever goes on in it, go on in a main one. */
    static void link(
            Docket docket, Complaint duplicate, Complaint main, Action action, People people, Storage.Reading from) {
        docket.give(duplicate.id(), new BecomeDuplicate(action, main));
        if (docket.refusal().isPresent()) {
            return;
        }
        Set<UUID> itsOwn = people.whoMade(main, from);
        Links links = duplicate.proceedings().links();
        Set<UUID> came = new LinkedHashSet<>();
        onceIn(main, people.whoMade(duplicate, from), itsOwn).ifPresent(came::add);
        links.supporters().forEach(supporter -> came.add(supporter.id()));
        docket.give(main.id(), new CountDuplicate(duplicate.id(), without(itsOwn, came)));
        for (Duplicate further : links.duplicates()) {
            goAlong(docket, duplicate, further, new FollowMain(main.id(), main.number()));
            docket.give(main.id(), new CountDuplicate(further.id(), without(itsOwn, further.people())));
        }
        standingAnswer(main, from).ifPresent(answer -> {
            docket.give(duplicate.id(), answer);
            links.duplicates().forEach(further -> docket.give(further.id(), answer));
        });
    }

    /** Returns as whom somebody counts who is known in several ways: as they are counted already, and not beside their own complaint. */
    private static Optional<UUID> onceIn(Complaint main, Set<UUID> known, Set<UUID> itsOwn) {
        if (!Collections.disjoint(known, itsOwn)) {
            return Optional.empty();
        }
        Set<UUID> counted = main.proceedings().links().people();
        return known.stream()
                .filter(counted::contains)
                .findFirst()
                .or(() -> known.stream().findFirst());
    }

    /** Lets a duplicate, and whatever came with it, go on by itself again. */
    static void separate(Docket docket, Complaint duplicate) {
        docket.give(duplicate.id(), new GoOnAlone());
        MainLink main = duplicate.proceedings().links().main();
        if (docket.refusal().isEmpty() && main != null) {
            takeAlong(docket, duplicate, main);
        }
    }

    /** What went on in a duplicate goes on in it still, and nothing of it is counted where it went on. */
    private static void takeAlong(Docket docket, Complaint duplicate, MainLink main) {
        List<Duplicate> along = duplicate.proceedings().links().duplicates();
        for (ComplaintId above : main.path()) {
            docket.give(above, new ReleaseDuplicate(duplicate.id()));
            along.forEach(further -> docket.give(above, new ReleaseDuplicate(further.id())));
        }
        along.forEach(
                further -> goAlong(docket, duplicate, further, new FollowMain(duplicate.id(), duplicate.number())));
    }

    /** One that was read before somebody else linked it to what goes on in it now is read anew. */
    private static void goAlong(Docket docket, Complaint duplicate, Duplicate further, FollowMain order) {
        boolean isStale = docket.find(further.id())
                .filter(one -> !above(one).contains(duplicate.id()))
                .isPresent();
        if (isStale) {
            throw docket.overtaken(further.id());
        }
        docket.give(further.id(), order);
    }

    /**
     * Counts somebody who joined a duplicate in every complaint that it goes on in, but not with their own.
     *
     * @param known as whom they are known
     */
    static void joined(
            Docket docket,
            Complaint complaint,
            List<UUID> known,
            Supporter supporter,
            People people,
            Storage.Reading from) {
        for (ComplaintId above : above(complaint)) {
            docket.find(above)
                    .filter(one -> Collections.disjoint(people.whoMade(one, from), known))
                    .flatMap(one -> one.proceedings().links().duplicate(complaint.id()))
                    .ifPresent(counted -> {
                        Set<UUID> more = new LinkedHashSet<>(counted.people());
                        more.add(supporter.id());
                        docket.give(above, new CountDuplicate(complaint.id(), List.copyOf(more)));
                    });
        }
    }

    /** Counts somebody who left a duplicate no more in any complaint that it goes on in. */
    static void left(Docket docket, Complaint complaint, UUID supporter) {
        for (ComplaintId above : above(complaint)) {
            docket.find(above)
                    .flatMap(one -> one.proceedings().links().duplicate(complaint.id()))
                    .ifPresent(counted -> docket.give(
                            above, new CountDuplicate(complaint.id(), without(Set.of(supporter), counted.people()))));
        }
    }

    /**
     * Takes a duplicate out before an order that is about it alone. One that its person takes back: nobody is counted for what they took
     * back. And one that was answered, when its person is heard who is unhappy with the answer, by a rework, an independent verification
     * or a review: it goes on by itself with the departments that answered, which promise anew. While departments have the main complaint
     * in hand again, only a review takes it out: their next answer is the duplicate's too.
     */
    static void prepare(Docket docket, Complaint complaint, Action action) {
        MainLink link = complaint.proceedings().links().main();
        if (link == null) {
            return;
        }
        if (action == Action.WITHDRAW && complaint.state() == ComplaintState.DUPLICATE) {
            separate(docket, complaint);
        } else if (HEARINGS.contains(action)) {
            docket.find(link.main()).filter(main -> isHeardApart(action, main)).ifPresent(main -> {
                docket.giveAtOnce(complaint.id(), new PartFromMain(main));
                takeAlongIfApart(docket, complaint, link);
            });
        }
    }

    /** Returns a complaint as it decides about an action: a duplicate that is taken out for it, as it is by itself. */
    static Complaint asItDecides(Complaint complaint, Action action, Instant at, Rulebook rules, Storage.Reading from) {
        MainLink link = complaint.proceedings().links().main();
        if (link == null || !HEARINGS.contains(action)) {
            return complaint;
        }
        return from.load(link.main().value(), null)
                .flatMap(stored -> CaseFile.read(stored, from))
                .map(CaseFile::current)
                .filter(main -> isHeardApart(action, main))
                .map(main -> complaint.decide(new PartFromMain(main), at, rules))
                .map(decision -> decision instanceof Decision.Done done ? after(complaint, done, at) : complaint)
                .orElse(complaint);
    }

    private static Complaint after(Complaint complaint, Decision.Done done, Instant at) {
        Complaint after = complaint;
        for (int i = 0; i < done.events().size(); i++) {
            after = after.after(new Recorded(
                    complaint.id(),
                    i + 2L,
                    done.at(i, at),
                    at,
                    Recorded.TIME,
                    complaint.versions(),
                    UNWRITTEN,
                    done.events().get(i)));
        }
        return after;
    }

    private static boolean isHeardApart(Action action, Complaint main) {
        return action == Action.REQUEST_REVIEW
                || switch (main.state()) {
                    case DISPATCHED, IN_PROGRESS, REPLY_REVIEW -> false;
                    default -> true;
                };
    }

    private static void takeAlongIfApart(Docket docket, Complaint duplicate, MainLink main) {
        boolean isApart = docket.find(duplicate.id())
                .filter(one -> one.proceedings().links().main() == null)
                .isPresent();
        if (isApart && docket.refusal().isEmpty()) {
            takeAlong(docket, duplicate, main);
        }
    }

    /** Where the city has every bad rating verified, that of a duplicate is too. */
    private static void verify(Docket docket, Complaint complaint, List<ComplaintEvent> events) {
        MainLink link = complaint.proceedings().links().main();
        boolean isUnhappy = events.stream()
                .anyMatch(event ->
                        event instanceof ComplaintRated rated && !rated.rating().isSatisfied());
        if (link == null || !isUnhappy || !docket.rules(complaint).caseRules().verifiesBadRatings()) {
            return;
        }
        docket.find(link.main())
                .filter(main -> isHeardApart(Action.REQUEST_VERIFICATION, main))
                .ifPresent(main -> {
                    docket.give(complaint.id(), new PartFromMain(main));
                    takeAlongIfApart(docket, complaint, link);
                    docket.give(complaint.id(), UNASKED);
                });
    }

    /**
     * Lets duplicates follow what happened to the complaint that they go on in: an answer is theirs too, in the same write, so that none
     * is ever lost; and when it ends without one, they go on by themselves.
     *
     * @param before the complaint before these events
     */
    static void follow(Docket docket, CaseFile before, List<ComplaintEvent> events) {
        ComplaintId main = before.current().id();
        List<Duplicate> duplicates = before.current().proceedings().links().duplicates();
        for (int i = 0; i < events.size() && !duplicates.isEmpty(); i++) {
            long no = before.version() + 1 + i;
            outcome(events.get(i)).ifPresent(outcome -> {
                ShareAnswer answer = new ShareAnswer(
                        main, no, outcome, handlers(docket.file(main).current()));
                duplicates.forEach(duplicate -> docket.give(duplicate.id(), answer));
            });
            if (ends(events.get(i))) {
                separateAll(docket, main, duplicates);
            }
        }
        verify(docket, before.current(), events);
    }

    /** What becomes of the main complaint alone: whoever else has the trouble, and no answer, is still to be heard. */
    private static boolean ends(ComplaintEvent event) {
        return event instanceof ComplaintWithdrawn
                || event instanceof ComplaintTerminated
                || event instanceof AcceptanceDeclined
                || event instanceof RedirectedToEmergency
                || event instanceof ComplaintClosed;
    }

    private static void separateAll(Docket docket, ComplaintId main, List<Duplicate> duplicates) {
        for (Duplicate duplicate : duplicates) {
            docket.find(duplicate.id())
                    .filter(one -> {
                        MainLink link = one.proceedings().links().main();
                        // One that has an answer by now has its own way to go.
                        return link != null && link.linkedTo().equals(main) && one.state() == ComplaintState.DUPLICATE;
                    })
                    .ifPresent(one -> separate(docket, one));
        }
    }

    /** An answer, and how the complaint ended with it. */
    private static Optional<Outcome> outcome(ComplaintEvent event) {
        if (event instanceof ComplaintReplied replied) {
            return Optional.of(replied.outcome());
        }
        if (event instanceof ReplyApproved approved) {
            return Optional.of(approved.reply().outcome());
        }
        return event instanceof AnsweredDirectly answered ? Optional.of(answered.outcome()) : Optional.empty();
    }

    /** Who comes when the answer is there already gets it at once; one that is being done again is no answer. */
    private static Optional<ShareAnswer> standingAnswer(Complaint main, Storage.Reading from) {
        boolean stands = switch (main.state()) {
            case REPLIED, UNDER_VERIFICATION, UNDER_REVIEW -> true;
            default -> false;
        };
        if (!stands) {
            return Optional.empty();
        }
        Optional<ShareAnswer> last = Optional.empty();
        for (StoredEvent stored : CaseFile.history(from, main.id().value())) {
            Optional<ShareAnswer> answer = outcome(RecordReader.event(stored).event())
                    .map(outcome -> new ShareAnswer(main.id(), stored.version(), outcome, handlers(main)));
            last = answer.isPresent() ? answer : last;
        }
        return last;
    }

    private static List<String> handlers(Complaint main) {
        return main.proceedings().aftermath().participants().handlers().stream()
                .sorted()
                .toList();
    }

    private static List<ComplaintId> above(Complaint complaint) {
        MainLink main = complaint.proceedings().links().main();
        return main == null ? List.of() : main.path();
    }

    private static List<UUID> without(Set<UUID> some, Iterable<UUID> people) {
        List<UUID> others = new ArrayList<>();
        people.forEach(person -> {
            if (!some.contains(person)) {
                others.add(person);
            }
        });
        return others;
    }
}
