package io.github.redress.complaint;

import io.github.redress.ComplaintId;
import io.github.redress.DepartmentId;
import io.github.redress.complaint.LinkEvent.AnswerShared;
import io.github.redress.complaint.LinkEvent.DuplicateCounted;
import io.github.redress.complaint.LinkEvent.DuplicateLinked;
import io.github.redress.complaint.LinkEvent.DuplicateParted;
import io.github.redress.complaint.LinkEvent.DuplicateReleased;
import io.github.redress.complaint.LinkEvent.DuplicateUnlinked;
import io.github.redress.complaint.LinkEvent.MainChanged;
import io.github.redress.complaint.LinkEvent.SupporterJoined;
import io.github.redress.complaint.LinkEvent.SupporterLeft;
import io.github.redress.sla.GoalName;
import io.github.redress.sla.Milestone;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What events change in a complaint that tell of what binds complaints to each other and to further people: duplicates, supporters, merging. */
final class LinkFold {

    private static final Set<GoalName> AFTER_THE_END = Set.of(GoalName.REVIEW_REQUEST, GoalName.RETENTION);

    private LinkFold() {}

    static void fold(LinkEvent event, Recorded recorded, Fold into) {
        Links links = into.proceedings.links();
        if (event instanceof SupporterJoined joined) {
            links = links.joined(new Supporter(joined.supporter(), joined.person(), joined.phone()));
        } else if (event instanceof SupporterLeft left) {
            links = links.without(left.supporter());
        } else if (event instanceof DuplicateLinked linked) {
            links = links.goingOnIn(linked(linked, recorded.at(), into));
            stop(recorded.at(), into);
        } else if (event instanceof MainChanged changed) {
            links = links.with(main -> main.leadingTo(changed.main(), changed.number()));
        } else if (event instanceof DuplicateUnlinked) {
            links = links.with(main -> goOn(main, into)).goingOnIn(null);
        } else if (event instanceof DuplicateParted parted) {
            part(parted, recorded.at(), into);
            links = links.goingOnIn(null);
        } else if (event instanceof DuplicateCounted counted) {
            links = links.counting(new Duplicate(counted.duplicate(), counted.people()));
        } else if (event instanceof DuplicateReleased released) {
            links = links.without(released.duplicate());
        } else if (event instanceof AnswerShared shared) {
            links = links.with(main -> main.answeredBy(shared.version()));
            answer(shared, recorded.at(), into);
        }
        into.proceedings = into.proceedings.with(links);
    }

    private static MainLink linked(DuplicateLinked linked, Instant at, Fold into) {
        List<ComplaintId> path = List.of(linked.main());
        return new MainLink(path, linked.number(), at, 0, into.state, into.assignments, into.clocks, linked.paused());
    }

    /** To hear where it goes on is to hear that the city takes it on; whatever else was promised, the main complaint is promised. */
    private static void stop(Instant at, Fold into) {
        into.state = ComplaintState.DUPLICATE;
        into.assignments = into.assignments.stream()
                .map(one -> one.state().isOver() ? one : one.released(at))
                .toList();
        into.stop(new Milestones(Milestone.ACCEPTED, 0), at);
        into.clocks.replaceAll(clock -> clock.cancelled(at));
    }

    private static MainLink goOn(MainLink main, Fold into) {
        into.state = main.state();
        into.assignments = main.assignments();
        into.clocks.clear();
        into.clocks.addAll(main.clocksGoingOn());
        return main;
    }

    /** The answer is what these departments have done of it; who had it before it was linked has it no more, nor disputes it. */
    private static void part(DuplicateParted parted, Instant at, Fold into) {
        into.givenByRule();
        DisputeFold.overtaken(at, into);
        List<Assignment> parts = new ArrayList<>();
        into.assignments.forEach(one -> parts.add(one.state() == AssignmentState.RELEASED ? one : one.released(at)));
        if (parted.lead() != null) {
            parts.add(given(parts, parted.lead(), AssignmentRole.LEAD, at).withState(AssignmentState.DONE));
        }
        parted.support()
                .forEach(one ->
                        parts.add(given(parts, one, AssignmentRole.SUPPORT, at).withState(AssignmentState.DONE)));
        parted.former()
                .forEach(one ->
                        parts.add(given(parts, one, AssignmentRole.SUPPORT, at).released(at)));
        into.assignments = parts;
        Aftermath aftermath = into.proceedings.aftermath();
        into.proceedings = into.proceedings
                .with(aftermath.with(aftermath.participants().with(parted.handlers(), parted.others())))
                .with(into.proceedings.oversight().alsoWithout(parted.recusals()))
                .with(into.proceedings.handling().inNextRound());
    }

    private static Assignment given(List<Assignment> before, DepartmentId to, AssignmentRole role, Instant at) {
        return Assignment.offered(before.size() + 1, to, role, at);
    }

    /** A new answer may be rated, also where the time to rate an earlier one, or to follow it up, was over: then it is at hand again. */
    private static void answer(AnswerShared shared, Instant at, Fold into) {
        into.outcome = shared.outcome();
        into.handledBy(shared.handlers() == null ? List.of() : shared.handlers());
        if (into.state == ComplaintState.CLOSED) {
            into.cancel(AFTER_THE_END, at);
        }
        if (into.state != ComplaintState.REPLIED) {
            into.state = ComplaintState.REPLIED;
            into.proceedings =
                    into.proceedings.with(into.proceedings.aftermath().withPromisesSince(into.clocks.size()));
        }
    }
}
