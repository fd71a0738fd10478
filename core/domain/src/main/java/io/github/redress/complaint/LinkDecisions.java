package io.github.redress.complaint;

import static io.github.redress.complaint.Decision.refused;
import static io.github.redress.complaint.RefusalCode.ILLEGAL_STATE;

import io.github.redress.ComplaintKind;
import io.github.redress.DepartmentId;
import io.github.redress.complaint.AftermathCommand.GiveVerdict;
import io.github.redress.complaint.AftermathCommand.OrderRework;
import io.github.redress.complaint.AftermathCommand.RecordAdoption;
import io.github.redress.complaint.AftermathCommand.RequestReview;
import io.github.redress.complaint.AftermathCommand.RequestVerification;
import io.github.redress.complaint.ComplaintCommand.AcknowledgeAssignment;
import io.github.redress.complaint.ComplaintCommand.RecordFirstContact;
import io.github.redress.complaint.ComplaintCommand.ReplyToComplaint;
import io.github.redress.complaint.Decision.Done;
import io.github.redress.complaint.LinkCommand.BecomeDuplicate;
import io.github.redress.complaint.LinkCommand.CountDuplicate;
import io.github.redress.complaint.LinkCommand.FollowMain;
import io.github.redress.complaint.LinkCommand.GoOnAlone;
import io.github.redress.complaint.LinkCommand.JoinComplaint;
import io.github.redress.complaint.LinkCommand.LeaveComplaint;
import io.github.redress.complaint.LinkCommand.PartFromMain;
import io.github.redress.complaint.LinkCommand.ReleaseDuplicate;
import io.github.redress.complaint.LinkCommand.ShareAnswer;
import io.github.redress.complaint.LinkEvent.AnswerShared;
import io.github.redress.complaint.LinkEvent.DuplicateCounted;
import io.github.redress.complaint.LinkEvent.DuplicateLinked;
import io.github.redress.complaint.LinkEvent.DuplicateParted;
import io.github.redress.complaint.LinkEvent.DuplicateReleased;
import io.github.redress.complaint.LinkEvent.DuplicateUnlinked;
import io.github.redress.complaint.LinkEvent.MainChanged;
import io.github.redress.complaint.LinkEvent.SupporterJoined;
import io.github.redress.complaint.LinkEvent.SupporterLeft;
import io.github.redress.complaint.OversightCommand.LiftRecusal;
import io.github.redress.complaint.OversightCommand.RecuseStaff;
import io.github.redress.sla.PauseSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a complaint says to orders about what binds complaints to each other and to further people: duplicates, supporters, merging. */
final class LinkDecisions {

    private static final Done NOTHING = new Done(List.of());

    private final Complaint complaint;
    private final Instant at;
    private final Rulebook rules;

    LinkDecisions(Complaint complaint, Instant at, Rulebook rules) {
        this.complaint = complaint;
        this.at = at;
        this.rules = rules;
    }

    /** Returns whether it is for whoever handles the complaint: of a duplicate it is asked where that goes on. */
    static boolean isForTheMain(ComplaintCommand command) {
        return command instanceof AcknowledgeAssignment
                || command instanceof RecordFirstContact
                || command instanceof ReplyToComplaint
                || command instanceof HandlingCommand
                || command instanceof DisputeCommand
                || (command instanceof OversightCommand
                        && !(command instanceof RecuseStaff)
                        && !(command instanceof LiftRecusal))
                || command instanceof OrderRework
                || command instanceof RequestVerification
                || command instanceof RequestReview
                || command instanceof GiveVerdict
                || command instanceof RecordAdoption;
    }

    Decision decide(LinkCommand command) {
        if (command instanceof JoinComplaint join) {
            return join(join);
        }
        if (command instanceof LeaveComplaint leave) {
            return leave(leave);
        }
        if (command instanceof BecomeDuplicate become) {
            return becomeDuplicateOf(become.main());
        }
        if (command instanceof GoOnAlone) {
            return goOnAlone();
        }
        if (command instanceof PartFromMain part) {
            return part(part.main());
        }
        if (command instanceof FollowMain follow) {
            return new Done(List.of(new MainChanged(follow.main(), follow.number())));
        }
        if (command instanceof CountDuplicate count) {
            return links().duplicates().contains(new Duplicate(count.duplicate(), count.people()))
                    ? NOTHING
                    : new Done(List.of(new DuplicateCounted(count.duplicate(), count.people())));
        }
        if (command instanceof ReleaseDuplicate release) {
            return links().duplicate(release.duplicate()).isPresent()
                    ? new Done(List.of(new DuplicateReleased(release.duplicate())))
                    : NOTHING;
        }
        return share((ShareAnswer) command);
    }

    private Decision join(JoinComplaint join) {
        if (complaint.subject().kind() == ComplaintKind.TIP_OFF) {
            return refused(ILLEGAL_STATE, "举报件不公开，不能附议", "a tip-off is not public; nobody joins it");
        }
        Supporter supporter = join.supporter();
        return join.complainant().contains(supporter.id())
                        || links().supporter(supporter.id()).isPresent()
                ? NOTHING
                : new Done(List.of(new SupporterJoined(supporter.id(), supporter.person(), supporter.phone())));
    }

    /** Who leaves is erased, and nothing is erased under legal hold. */
    private Decision leave(LeaveComplaint leave) {
        if (links().supporter(leave.supporter()).isEmpty()) {
            return NOTHING;
        }
        return complaint.proceedings().privacy().held()
                ? PrivacyDecisions.underLegalHold()
                : new Done(List.of(new SupporterLeft(leave.supporter())));
    }

    private Decision becomeDuplicateOf(Complaint main) {
        MainLink onward = main.proceedings().links().main();
        if (main.id().equals(complaint.id()) || (onward != null && onward.path().contains(complaint.id()))) {
            return refused(ILLEGAL_STATE, "诉求不能并入其自身", "a complaint cannot go on in itself");
        }
        if (onward != null) {
            return onward.elsewhere(main.subject().kind());
        }
        if (!main.takesDuplicates()) {
            return refused(
                    ILLEGAL_STATE,
                    "主件 " + main.number() + " 状态为" + main.state().label().zh() + "，不能再并入；此事再次发生应另行办理",
                    main.number() + " is " + main.state().label().en()
                            + " and takes no duplicates; trouble that comes back is handled anew");
        }
        if (complaint.outcome() != null) {
            return refused(
                    ILLEGAL_STATE, "该诉求已有答复，不能并案", "the complaint was answered already and cannot go on in another");
        }
        boolean isTipOff = complaint.subject().kind() == ComplaintKind.TIP_OFF;
        if (isTipOff != (main.subject().kind() == ComplaintKind.TIP_OFF)) {
            return refused(ILLEGAL_STATE, "举报件只能与举报件并案", "a tip-off goes on in a tip-off only, and nothing else does");
        }
        // Each is read, and changed, by way of the other: so whom one accuses, the other must accuse too.
        if (!rules.departments()
                .withSuccessors(main.subject().accused())
                .equals(rules.departments().withSuccessors(complaint.subject().accused()))) {
            return refused(
                    RefusalCode.ACCUSED_DEPARTMENT,
                    "两件举报的被举报单位不同，不能并案",
                    "the other tip-off does not accuse the same departments");
        }
        if (!main.subject().accusedStaff().equals(complaint.subject().accusedStaff())) {
            return refused(
                    RefusalCode.ACCUSED_STAFF,
                    "两件举报的被举报人员不同，不能并案",
                    "the other tip-off does not accuse the same people");
        }
        return new Done(List.of(new DuplicateLinked(
                main.id(),
                main.number(),
                complaint.clocks().stream()
                        .filter(CaseClock::isPaused)
                        .map(ClockName::of)
                        .toList())));
    }

    private Decision goOnAlone() {
        MainLink main = links().main();
        if (main == null) {
            return refused(ILLEGAL_STATE, "该诉求未并入其他诉求", "the complaint does not go on in another one");
        }
        List<ComplaintEvent> events = new ArrayList<>();
        events.add(new DuplicateUnlinked());
        main.clocksGoingOn().stream()
                .filter(main::resumes)
                .map(clock -> rules.resumed(clock, PauseSet.of(clock.pausesUntil(at)), at))
                .forEach(events::add);
        return new Done(events);
    }

    private Decision part(Complaint main) {
        MainLink link = links().main();
        if (link == null || !link.main().equals(main.id()) || complaint.outcome() == null) {
            return NOTHING;
        }
        DepartmentId lead =
                main.lead().map(Assignment::department).filter(this::mayHave).orElse(null);
        List<DepartmentId> support =
                parts(main, false).filter(one -> !one.equals(lead)).toList();
        List<DepartmentId> former = parts(main, true)
                .filter(one -> !one.equals(lead) && !support.contains(one))
                .toList();
        Participants there = main.proceedings().aftermath().participants();
        return new Done(List.of(new DuplicateParted(
                main.id(),
                lead,
                support,
                former,
                there.handlers().stream().sorted().toList(),
                there.others().stream().sorted().toList(),
                main.proceedings().oversight().recusals())));
    }

    private Stream<DepartmentId> parts(Complaint main, boolean released) {
        return main.assignments().stream()
                .filter(one -> (one.state() == AssignmentState.RELEASED) == released)
                .map(Assignment::department)
                .filter(this::mayHave)
                .distinct();
    }

    /** The main tip-off accuses the same, but somebody who had it may have taken over from one of them since. */
    private boolean mayHave(DepartmentId department) {
        return complaint.subject().kind() != ComplaintKind.TIP_OFF
                || !rules.departments()
                        .withSuccessors(complaint.subject().accused())
                        .contains(department);
    }

    /** Returns that it goes on by itself, all its clocks running: a clock ends with a deadline, never in a pause. */
    List<ComplaintEvent> goingOnToEnd() {
        MainLink main = links().main();
        if (main == null) {
            throw new IllegalStateException("duplicate " + complaint.id() + " goes on in no other complaint");
        }
        List<ComplaintEvent> events = new ArrayList<>();
        events.add(new DuplicateUnlinked());
        main.clocksGoingOn().stream()
                .filter(CaseClock::isPaused)
                .map(clock -> rules.resumed(clock, PauseSet.of(clock.pausesUntil(at)), at))
                .forEach(events::add);
        return events;
    }

    private Decision share(ShareAnswer answer) {
        MainLink main = links().main();
        if (main == null
                || !main.main().equals(answer.main())
                || main.answered() >= answer.version()
                || !mayBeRatedAgain()) {
            return NOTHING;
        }
        List<ComplaintEvent> events = new ArrayList<>();
        events.add(new AnswerShared(answer.main(), answer.version(), answer.outcome(), answer.handlers()));
        events.addAll(new Promises(complaint, at, rules).ofRating());
        return new Done(events);
    }

    /** Who is satisfied is not asked again, nor who took it back or had what they said erased; and what is archived stays so. */
    private boolean mayBeRatedAgain() {
        SatisfactionRating rating = complaint.rating();
        return switch (complaint.state()) {
            case DUPLICATE, REPLIED, RATED -> true;
            case CLOSED ->
                (rating == null || !rating.isSatisfied())
                        && complaint.proceedings().privacy().erasedAt() == null;
            default -> false;
        };
    }

    private Links links() {
        return complaint.proceedings().links();
    }
}
