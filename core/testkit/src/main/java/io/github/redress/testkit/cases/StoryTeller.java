package io.github.redress.testkit.cases;

import io.github.redress.Actor;
import io.github.redress.CategoryPath;
import io.github.redress.Channel;
import io.github.redress.ComplaintId;
import io.github.redress.ComplaintKind;
import io.github.redress.ContentHash;
import io.github.redress.DepartmentId;
import io.github.redress.DistrictPath;
import io.github.redress.complaint.Action;
import io.github.redress.complaint.Complaint;
import io.github.redress.complaint.ComplaintCommand;
import io.github.redress.complaint.ComplaintCommand.PassTime;
import io.github.redress.complaint.ComplaintCommand.ReceiveComplaint;
import io.github.redress.complaint.ComplaintEvent;
import io.github.redress.complaint.ComplaintEvent.ComplaintReceived;
import io.github.redress.complaint.ComplaintEvent.ComplaintRouted;
import io.github.redress.complaint.ComplaintState;
import io.github.redress.complaint.Decision;
import io.github.redress.complaint.Dispute;
import io.github.redress.complaint.Lifecycle;
import io.github.redress.complaint.Recorded;
import io.github.redress.complaint.Rulebook;
import io.github.redress.complaint.SealedText;
import io.github.redress.department.Department;
import io.github.redress.routing.RouteKind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Tells what could become of a complaint. Most of what is asked is what the table allows just then, so that stories get far; the rest
 * is anything.
 */
final class StoryTeller {

    private static final ComplaintId ID = ComplaintId.of(new UUID(7, 7));
    private static final ComplaintId OTHER = ComplaintId.of(new UUID(7, 8));
    private static final Actor SOMEBODY = Actor.system("laws");
    private static final SealedText WORDS = new SealedText(new UUID(1, 1), ContentHash.of("words"));
    private static final List<ComplaintKind> KINDS = List.of(ComplaintKind.values());
    private static final int LONGEST = 40;
    private static final int TRIES = 100;
    private static final Set<Action> ENDINGS = EnumSet.of(
            Action.REDIRECT,
            Action.DECLINE,
            Action.ANSWER,
            Action.WITHDRAW,
            Action.TERMINATE,
            Action.LINK_DUPLICATE,
            Action.MERGE);
    private static final Set<Action> DECIDING = EnumSet.of(
            Action.REJECT_CONTEST,
            Action.UPHOLD_CONTEST,
            Action.ESCALATE_DISPUTE,
            Action.DESIGNATE,
            Action.NAME_INTERIM_LEAD);
    private static final Set<Action> ONWARD = EnumSet.of(
            Action.ACCEPT,
            Action.DISPATCH,
            Action.ACKNOWLEDGE,
            Action.WAIVE_SUPPORT,
            Action.SUPPORT_RESULT,
            Action.REQUEST_EXTENSION,
            Action.GRANT_EXTENSION,
            Action.REJECT_EXTENSION,
            Action.REPLY,
            Action.APPROVE_REPLY,
            Action.RATE,
            Action.CLOSE,
            Action.ORDER_REWORK,
            Action.REQUEST_VERIFICATION,
            Action.GIVE_VERDICT,
            Action.REQUEST_REVIEW,
            Action.DECIDE_REVIEW);

    private final Rulebook rules;
    private final Instant begins;

    StoryTeller(Rulebook rules, Instant begins) {
        this.rules = rules;
        this.begins = begins;
    }

    /**
     * What is asked, by whom, and how long after what was asked before.
     *
     * @param sweeps whether a sweep comes first, at the same moment
     */
    record Ask(Duration later, Actor by, ComplaintCommand command, boolean sweeps) {

        Ask swept(boolean changed) {
            return new Ask(later, by, command, changed);
        }
    }

    /** Tells a story; the same luck, the same story. Empty where these rules take such a complaint in by no means. */
    Optional<CaseStory> tell(Random random) {
        Optional<Telling> begun = begin(received(random));
        if (begun.isEmpty()) {
            return Optional.empty();
        }
        Telling telling = begun.get();
        CommandDraw draw = new CommandDraw(rules, another(telling), random);
        for (int left = random.nextInt(LONGEST); left > 0; left--) {
            Duration later = random.nextInt(6) == 0
                    ? Duration.ofHours(random.nextInt(24 * 40))
                    : Duration.ofMinutes(random.nextInt(240));
            boolean sweeps = random.nextInt(3) == 0;
            command(draw, telling, random)
                    .ifPresent(command -> telling.ask(new Ask(
                            later, StoryActors.of(command, telling.complaint, rules, random), command, sweeps)));
        }
        return Optional.of(telling.story());
    }

    /** Tells the same story with other things asked. */
    CaseStory again(CaseStory story, List<Ask> asks) {
        ComplaintReceived received = (ComplaintReceived) story.events().get(0).event();
        Telling telling =
                begin(received).orElseThrow(() -> new IllegalStateException("a story that began once begins again"));
        asks.forEach(telling::ask);
        return telling.story();
    }

    /** Returns the same story without what the law is broken without, too. */
    CaseStory shortest(CaseStory story, CaseLaw law) {
        Optional<CaseStory> shorter = shorter(story, law);
        return shorter.isEmpty() ? story : shortest(shorter.get(), law);
    }

    private Optional<CaseStory> shorter(CaseStory story, CaseLaw law) {
        List<Ask> asks = asks(story);
        List<List<Ask>> less = new ArrayList<>();
        for (int i = 0; i < asks.size(); i++) {
            List<Ask> fewer = new ArrayList<>(asks);
            Ask without = fewer.remove(i);
            less.add(fewer);
            if (without.sweeps()) {
                List<Ask> unswept = new ArrayList<>(asks);
                unswept.set(i, without.swept(false));
                less.add(unswept);
            }
        }
        return less.stream()
                .map(told -> again(story, told))
                .filter(told -> law.tried(told).isBroken())
                .findFirst();
    }

    /** Returns what was asked in a story. */
    static List<Ask> asks(CaseStory story) {
        List<Ask> asks = new ArrayList<>();
        Instant last = story.events().get(0).at();
        boolean swept = false;
        for (CaseStep step : story.steps()) {
            if (step.command() instanceof PassTime) {
                swept = true;
                continue;
            }
            asks.add(new Ask(Duration.between(last, step.at()), step.by(), step.command(), swept));
            last = step.at();
            swept = false;
        }
        return asks;
    }

    /** Returns a complaint that came in with the same words at the same moment. */
    private Complaint another(Telling telling) {
        Recorded first = telling.events.get(0);
        return Complaint.first(new Recorded(
                OTHER,
                first.version(),
                first.at(),
                first.recordedAt(),
                first.actor(),
                first.versions(),
                null,
                first.event()));
    }

    /** Returns what is asked next: mostly what the table allows, often a step onward, seldom the end of it all. */
    private Optional<ComplaintCommand> command(CommandDraw draw, Telling telling, Random random) {
        boolean sensible = random.nextInt(6) > 0;
        boolean onward = sensible && random.nextInt(3) > 0;
        boolean ends = random.nextInt(10) == 0;
        Set<Action> waiting = waiting(telling.complaint);
        boolean settles = !waiting.isEmpty() && random.nextInt(2) == 0;
        Predicate<Action> wanted = settles
                ? waiting::contains
                : action -> (!sensible || Lifecycle.of(action).from().contains(telling.complaint.state()))
                        && (ends || !ENDINGS.contains(action))
                        && (!onward || ONWARD.contains(action));
        for (int i = 0; i < TRIES; i++) {
            Optional<ComplaintCommand> drawn = draw.command(telling.complaint, telling.now, wanted);
            if (drawn.isPresent()) {
                return drawn;
            }
        }
        return Optional.empty();
    }

    /** What would seldom be asked just when it can be: a contest or a request is decided, who was called comes. */
    private static Set<Action> waiting(Complaint complaint) {
        Set<Action> waiting = EnumSet.noneOf(Action.class);
        if (complaint.proceedings().disputes().contests().stream().anyMatch(Dispute::isOpen)) {
            waiting.addAll(DECIDING);
        }
        if (complaint.proceedings().oversight().calls().stream().anyMatch(call -> call.reportedAt() == null)) {
            waiting.add(Action.REPORT_FOR_SUPPORT);
        }
        if (!complaint.proceedings().handling().pending().isEmpty()) {
            waiting.addAll(List.of(Action.GRANT_EXTENSION, Action.REJECT_EXTENSION));
        }
        if (complaint.state() == ComplaintState.UNDER_VERIFICATION) {
            waiting.add(Action.GIVE_VERDICT);
        }
        return waiting;
    }

    private ComplaintReceived received(Random random) {
        ComplaintKind kind = KINDS.get(random.nextInt(KINDS.size()));
        List<DepartmentId> departments =
                rules.departments().all().stream().map(Department::id).toList();
        return new ComplaintReceived(
                "20260914-LAWS22",
                new UUID(9, 9),
                kind,
                Channel.QR,
                CategoryPath.of("roads"),
                DistrictPath.of("city"),
                WORDS,
                WORDS,
                null,
                null,
                null,
                List.of(),
                List.of(),
                new TreeMap<>(),
                kind == ComplaintKind.TIP_OFF
                        ? List.of(departments.get(random.nextInt(departments.size())))
                        : List.of());
    }

    private Optional<Telling> begin(ComplaintReceived received) {
        ComplaintRouted nobody = new ComplaintRouted(
                RouteKind.GUARDED,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                "laws",
                "1",
                ContentHash.of("laws"));
        Decision decision = Complaint.begin(new ReceiveComplaint(received, nobody), begins, rules);
        return decision instanceof Decision.Done done ? Optional.of(new Telling(done.events())) : Optional.empty();
    }

    /** A story on its way. */
    private final class Telling {

        private final List<Recorded> events = new ArrayList<>();
        private final List<CaseStep> steps = new ArrayList<>();
        private Instant now = begins;
        private Complaint complaint;

        Telling(List<ComplaintEvent> beginning) {
            complaint = Complaint.first(record(beginning.get(0), now, SOMEBODY));
            beginning
                    .subList(1, beginning.size())
                    .forEach(event -> complaint = complaint.after(record(event, now, SOMEBODY)));
        }

        void ask(Ask ask) {
            now = now.plus(ask.later());
            if (ask.sweeps()) {
                give(Recorded.TIME, new PassTime());
            }
            give(ask.by(), ask.command());
        }

        private void give(Actor by, ComplaintCommand command) {
            Complaint before = complaint;
            Decision decision = complaint.decide(by, command, now, rules);
            if (decision instanceof Decision.Done done) {
                for (int i = 0; i < done.events().size(); i++) {
                    Actor made = done.isMadeByTime(i) ? Recorded.TIME : by;
                    complaint = complaint.after(record(done.events().get(i), done.at(i, now), made));
                }
            }
            steps.add(new CaseStep(by, command, now, before, decision, complaint));
        }

        private Recorded record(ComplaintEvent event, Instant at, Actor actor) {
            Recorded recorded = new Recorded(
                    ID,
                    events.size() + 1L,
                    at,
                    now,
                    actor,
                    new TreeMap<>(),
                    events.isEmpty() ? null : ContentHash.of("event " + events.size()),
                    event);
            events.add(recorded);
            return recorded;
        }

        CaseStory story() {
            return new CaseStory(rules, events, steps);
        }
    }
}
