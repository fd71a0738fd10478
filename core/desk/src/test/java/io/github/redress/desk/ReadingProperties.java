package io.github.redress.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.Actor;
import io.github.redress.CategoryPath;
import io.github.redress.ComplaintKind;
import io.github.redress.DepartmentId;
import io.github.redress.Role;
import io.github.redress.access.AccessPolicy;
import io.github.redress.access.Queue;
import io.github.redress.complaint.Action;
import io.github.redress.complaint.Complaint;
import io.github.redress.complaint.Outcome;
import io.github.redress.complaint.SatisfactionRating;
import io.github.redress.desk.request.AcceptRequest;
import io.github.redress.desk.request.AcknowledgeRequest;
import io.github.redress.desk.request.AddFilesRequest;
import io.github.redress.desk.request.DispatchRequest;
import io.github.redress.desk.request.Person;
import io.github.redress.desk.request.RateRequest;
import io.github.redress.desk.request.RecuseRequest;
import io.github.redress.desk.request.ReplyRequest;
import io.github.redress.desk.request.StagePersonFileRequest;
import io.github.redress.desk.request.StagedFile;
import io.github.redress.desk.request.SubmitRequest;
import io.github.redress.desk.request.VerificationRequest;
import io.github.redress.storage.Attachments;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Who reads a complaint: every door asks the policy of the host, and no policy opens one that a hard guard keeps shut. */
class ReadingProperties {

    private static final Attachments FILES = files();
    private static final List<DepartmentId> DEPARTMENTS = List.of(Town.LIGHTING, Town.POWER);

    /** Everybody of every role, handlers and heads of each department. */
    private static final List<Actor> ACTORS = Stream.concat(
                    Arrays.stream(Role.values())
                            .filter(role -> role != Role.HANDLER && role != Role.HEAD && role != Role.COMPLAINANT)
                            .map(role -> Actor.of(role, "one-" + role)),
                    DEPARTMENTS.stream()
                            .flatMap(own -> Stream.of(
                                    new Actor(Role.HANDLER, "ha-" + own, own), new Actor(Role.HEAD, "he-" + own, own))))
            .toList();

    /** A policy that says the same to every question. */
    private record Same(boolean answer) implements AccessPolicy {
        @Override
        public boolean may(Actor actor, Action action, @Nullable Complaint complaint) {
            return answer;
        }

        @Override
        public boolean mayRead(Actor actor, Complaint complaint) {
            return answer;
        }

        @Override
        public boolean mayOpen(Actor actor, Queue queue) {
            return answer;
        }

        @Override
        public boolean mayExport(Actor actor, Complaint complaint) {
            return answer;
        }
    }

    /** A complaint, and another one of the same trouble. */
    private record Story(Town town, Receipt receipt, Receipt alike, StagedFile file) {}

    /** Where something of a complaint may be read. */
    private enum Door {
        VIEW,
        QUEUE,
        FILE,
        PERMITTED,
        EXPORT,
        DUPLICATES_OF_IT,
        DUPLICATE_OF_ANOTHER
    }

    @Property(tries = 60)
    void everybodyReadsWhereAPolicyPermitsAllThatNoGuardKeeps(
            @ForAll @IntRange(min = 0, max = 3) int accusedBits,
            @ForAll @IntRange(min = 0, max = 6) int steps,
            @ForAll @Size(max = 3) Set<@IntRange(min = 0, max = 11) Integer> aside) {
        Set<DepartmentId> accused = accused(accusedBits);
        Story story = story(accused, steps);
        List<Actor> recused = aside.stream().map(ACTORS::get).toList();
        recused.forEach(actor -> Town.done(story.town()
                .desk
                .oversight()
                .recuse(Town.CENTRE, new RecuseRequest(story.receipt().id(), actor.id(), "与诉求人是亲属。"))));
        ComplaintDesk desk = desk(story.town(), new Same(true));

        for (Actor actor : ACTORS) {
            boolean isAccused = actor.department() != null && accused.contains(actor.department());
            Set<Door> open = open(desk, actor, story);
            if (isAccused) {
                assertThat(open).as("open to %s, who is accused", actor).isEmpty();
            } else if (recused.contains(actor)) {
                assertThat(open).as("open to %s, who stepped aside", actor).containsExactly(Door.PERMITTED);
                assertThat(desk.permitted(actor, story.receipt().id())).noneMatch(permitted -> permitted.allowed());
            } else {
                assertThat(open).as("open to %s", actor).contains(Door.VIEW, Door.FILE, Door.PERMITTED);
                boolean knowsAuthor = accused.isEmpty()
                        || !(actor.department() != null
                                || actor.role() == Role.EVALUATOR
                                || actor.role() == Role.REVIEWER);
                assertThat(open.contains(Door.EXPORT)).as("export to %s", actor).isEqualTo(knowsAuthor);
                CaseView view = desk.view(actor, story.receipt().id()).orElseThrow();
                boolean hasPart = actor.department() == null
                        || view.status().assignments().stream()
                                .anyMatch(part -> part.department().equals(actor.department()));
                assertThat(view.name() != null)
                        .as("name to %s", actor)
                        .isEqualTo(knowsAuthor && hasPart && speaksToThePerson(actor));
            }
        }
        assertThat(open(desk, Actor.complainant(), story)).isEmpty();
        assertThat(open(desk, Actor.of(Role.COMPLAINANT, "resident-7"), story)).isEmpty();
    }

    /** No policy names the person to those who only give out, watch or audit, nor to departments without a part. */
    private static boolean speaksToThePerson(Actor actor) {
        return switch (actor.role()) {
            case OPERATOR, CENTRE, EVALUATOR, REVIEWER, HANDLER, HEAD -> true;
            case DISPATCHER, SUPERVISOR, AUDITOR, SYSTEM, COMPLAINANT -> false;
        };
    }

    @Property(tries = 30)
    void nobodyReadsWhereAPolicyPermitsNothingButThePersonDoes(
            @ForAll @IntRange(min = 0, max = 3) int accusedBits, @ForAll @IntRange(min = 0, max = 6) int steps) {
        Story story = story(accused(accusedBits), steps);
        ComplaintDesk desk = desk(story.town(), new Same(false));

        for (Actor actor : ACTORS) {
            assertThat(open(desk, actor, story)).as("open to %s", actor).isEmpty();
            assertThat(desk.queues().of(actor)).isEmpty();
        }
        String number = story.receipt().number();
        String secret = story.receipt().secret();
        assertThat(desk.ownCase(number, secret)).isPresent();
        assertThat(desk.privacy().exportOwn(number, secret)).isPresent();
        assertThat(desk.files().read(number, secret, story.file().ref())).isPresent();
    }

    @Property(tries = 30)
    void whoSaysOnlyWhoMayDoWhatHasTheReadingOfTheDefault(
            @ForAll @IntRange(min = 0, max = 3) int accusedBits, @ForAll @IntRange(min = 0, max = 6) int steps) {
        Story story = story(accused(accusedBits), steps);
        AccessPolicy doing = AccessPolicy.strict()::may;

        for (Actor actor : ACTORS) {
            assertThat(open(desk(story.town(), doing), actor, story))
                    .isEqualTo(open(desk(story.town(), AccessPolicy.strict()), actor, story));
        }
    }

    /** A policy that lets nobody read this one complaint shuts every door to it, and none to the other. */
    @Property(tries = 30)
    void oneComplaintIsKeptAtEveryDoorAndTheOthersAreNot(@ForAll @IntRange(min = 0, max = 6) int steps) {
        Story story = story(Set.of(), steps);
        ComplaintDesk desk = desk(story.town(), new AccessPolicy() {
            @Override
            public boolean may(Actor actor, Action action, @Nullable Complaint complaint) {
                return AccessPolicy.strict().may(actor, action, complaint);
            }

            @Override
            public boolean mayRead(Actor actor, Complaint complaint) {
                return !complaint.id().equals(story.receipt().id())
                        && AccessPolicy.strict().mayRead(actor, complaint);
            }
        });

        for (Actor actor : ACTORS) {
            assertThat(open(desk, actor, story)).as("open to %s", actor).isEmpty();
        }
        assertThat(desk.view(Town.CENTRE, story.alike().id())).isPresent();
        assertThat(desk.queues().page(Town.OPERATOR, Queue.TO_ACCEPT, null, 10).cases())
                .extracting(queued -> queued.status().number())
                .containsExactly(story.alike().number());
    }

    private static Set<Door> open(ComplaintDesk desk, Actor actor, Story story) {
        Receipt receipt = story.receipt();
        Set<Door> open = new LinkedHashSet<>();
        desk.view(actor, receipt.id()).ifPresent(view -> open.add(Door.VIEW));
        if (queued(desk, actor).contains(receipt.number())) {
            open.add(Door.QUEUE);
        }
        desk.files().read(actor, receipt.id(), story.file().ref()).ifPresent(file -> open.add(Door.FILE));
        if (!desk.permitted(actor, receipt.id()).isEmpty()) {
            open.add(Door.PERMITTED);
        }
        desk.privacy().export(actor, receipt.id()).ifPresent(export -> open.add(Door.EXPORT));
        if (!desk.links().candidates(actor, receipt.id()).isEmpty()) {
            open.add(Door.DUPLICATES_OF_IT);
        }
        if (desk.links().candidates(actor, story.alike().id()).stream()
                .anyMatch(found -> found.id().equals(receipt.id()))) {
            open.add(Door.DUPLICATE_OF_ANOTHER);
        }
        return open;
    }

    private static List<String> queued(ComplaintDesk desk, Actor actor) {
        List<QueuedCase> queued = new ArrayList<>();
        for (Queue queue : Queue.values()) {
            queued.addAll(desk.queues().page(actor, queue, null, 10).cases());
        }
        DEPARTMENTS.forEach(own ->
                queued.addAll(desk.queues().ofDepartment(actor, own, null, 10).cases()));
        return queued.stream().map(one -> one.status().number()).toList();
    }

    private static Set<DepartmentId> accused(int bits) {
        Set<DepartmentId> accused = new LinkedHashSet<>();
        for (int i = 0; i < DEPARTMENTS.size(); i++) {
            if ((bits & (1 << i)) != 0) {
                accused.add(DEPARTMENTS.get(i));
            }
        }
        return accused;
    }

    /** A complaint with a file that went some steps of its way, as far as those let it whom it does not accuse. */
    private static Story story(Set<DepartmentId> accused, int steps) {
        Town town = new Town();
        ComplaintDesk desk = desk(town, AccessPolicy.strict());
        Receipt receipt = submitted(desk, accused);
        Receipt alike = submitted(desk, accused);
        StagedFile file = Town.done(desk.files()
                .stage(
                        Actor.complainant(),
                        StagePersonFileRequest.of(receipt.number(), receipt.secret(), "灯.jpg", "image/jpeg"),
                        new ByteArrayInputStream("a picture".getBytes(StandardCharsets.UTF_8))));
        Town.done(desk.files().add(Actor.complainant(), AddFilesRequest.of(receipt.number(), receipt.secret(), file)));
        DepartmentId hands = accused.contains(Town.LIGHTING) ? Town.POWER : Town.LIGHTING;
        Actor handler = Actor.handler("works-" + hands, hands);
        List<Runnable> way = List.of(
                () -> desk.accept(Town.OPERATOR, AcceptRequest.of(receipt.id())),
                () -> desk.dispatch(Town.DISPATCHER, DispatchRequest.to(receipt.id(), hands)),
                () -> desk.acknowledge(handler, AcknowledgeRequest.of(receipt.id())),
                () -> desk.reply(handler, ReplyRequest.inPrivate(receipt.id(), Outcome.EXPLAINED, "已核查。")),
                () -> desk.rate(
                        Actor.complainant(),
                        RateRequest.of(receipt.number(), receipt.secret(), SatisfactionRating.DISSATISFIED)),
                () -> desk.aftermath()
                        .requestVerification(
                                Actor.of(Role.SUPERVISOR, "super-1"),
                                new VerificationRequest(receipt.id(), "诉求人不认可。")));
        way.subList(0, steps).forEach(Runnable::run);
        return new Story(town, receipt, alike, file);
    }

    private static Receipt submitted(ComplaintDesk desk, Set<DepartmentId> accused) {
        ComplaintKind kind = accused.isEmpty() ? ComplaintKind.GRIEVANCE : ComplaintKind.TIP_OFF;
        return Town.done(desk.submit(
                Actor.complainant(),
                SubmitRequest.of(kind, "路灯不亮", "小区门口的路灯已经坏了半年，晚上一片漆黑，请尽快派人来修。")
                        .about(CategoryPath.of("roads/lighting"))
                        .by(new Person("王女士", "13800000001"))
                        .against(List.copyOf(accused))));
    }

    private static ComplaintDesk desk(Town town, AccessPolicy access) {
        return ComplaintDesk.builder()
                .storage(town.storage)
                .configuration(Configuration.of(Town.files()))
                .clock(town.clock)
                .attachments(FILES)
                .access(access)
                .build();
    }

    private static Attachments files() {
        return TestAttachments.upTo(1_000);
    }
}
