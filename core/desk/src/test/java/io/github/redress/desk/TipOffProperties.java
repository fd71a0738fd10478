package io.github.redress.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.Actor;
import io.github.redress.CategoryPath;
import io.github.redress.ComplaintId;
import io.github.redress.ComplaintKind;
import io.github.redress.DepartmentId;
import io.github.redress.DistrictPath;
import io.github.redress.Role;
import io.github.redress.Text;
import io.github.redress.access.CaseWord;
import io.github.redress.access.Queue;
import io.github.redress.access.TipOffGuard;
import io.github.redress.complaint.Action;
import io.github.redress.complaint.Outcome;
import io.github.redress.complaint.RefusalCode;
import io.github.redress.complaint.SatisfactionRating;
import io.github.redress.desk.Attempts.Attempt;
import io.github.redress.desk.request.AcceptRequest;
import io.github.redress.desk.request.AcknowledgeRequest;
import io.github.redress.desk.request.CloseRequest;
import io.github.redress.desk.request.DispatchRequest;
import io.github.redress.desk.request.FirstContactRequest;
import io.github.redress.desk.request.ImportRequest;
import io.github.redress.desk.request.JoinRequest;
import io.github.redress.desk.request.LinkDuplicateRequest;
import io.github.redress.desk.request.MergeRequest;
import io.github.redress.desk.request.Person;
import io.github.redress.desk.request.RateRequest;
import io.github.redress.desk.request.ReplyRequest;
import io.github.redress.desk.request.ReviewRequest;
import io.github.redress.desk.request.SubmitRequest;
import io.github.redress.desk.request.UnmergeRequest;
import io.github.redress.desk.request.VerificationRequest;
import io.github.redress.storage.Find;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/**
 * A tip-off never reaches whom it accuses, be it a department, who took over from it, who belongs to either, or a person by their
 * account: not its words, not its number, and not that it is there.
 */
class TipOffProperties {

    private static final DepartmentId OLD_LIGHTING = DepartmentId.of("old-lighting");
    private static final DepartmentId CENTRE = DepartmentId.of("centre");
    private static final Actor SUPERVISOR = Actor.of(Role.SUPERVISOR, "super-1");
    private static final ComplaintId NONE = ComplaintId.of(new UUID(1, 2));

    /** How every action that is given to one complaint is tried. */
    private static final Map<Action, List<Attempt>> ATTEMPTS = Attempts.all();

    private static final List<DepartmentId> ALL = List.of(Town.LIGHTING, Town.POWER, OLD_LIGHTING, CENTRE);

    /** In this town the street lighting took over from an older department. */
    private static Map<String, byte[]> merged() {
        return files(", \"successor\": \"lighting\"");
    }

    private static Map<String, byte[]> files(String successor) {
        return Town.filesWith(
                "departments.json",
                "  \"departments\": [",
                "  \"departments\": [ { \"id\": \"old-lighting\", \"name\": { \"zh\": \"原路灯处\", \"en\": \"Former lighting\" },"
                        + " \"level\": \"CITY\", \"superior\": \"centre\"" + successor + " },");
    }

    private static Set<DepartmentId> kept(Set<DepartmentId> accused) {
        Set<DepartmentId> kept = new HashSet<>(accused);
        if (accused.contains(OLD_LIGHTING)) {
            kept.add(Town.LIGHTING);
        }
        return kept;
    }

    @Property(tries = 100)
    void noAccusedDepartmentLearnsOfIt(
            @ForAll @IntRange(min = 1, max = 15) int accusedBits,
            @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 5) Integer> deeds,
            @ForAll @IntRange(min = 0, max = 3) int hands,
            @ForAll boolean imported) {
        Town town = new Town(merged());
        Set<DepartmentId> accused = new HashSet<>();
        for (int i = 0; i < ALL.size(); i++) {
            if ((accusedBits & (1 << i)) != 0) {
                accused.add(ALL.get(i));
            }
        }
        Receipt receipt =
                imported ? history(town, accused, List.of(), ALL.get(hands)) : tipOff(town, accused, List.of());

        assertThat(town.desk.publicCase(receipt.number())).isEqualTo(town.desk.publicCase("20260914-000000"));

        for (int deed : deeds) {
            doIt(town.desk, receipt, deed, ALL.get(hands));
            town.clock.pass(Duration.ofHours(1));
            town.desk.sweep(10);

            kept(accused).forEach(department -> assertKnowsNothing(town.desk, town, receipt.id(), department));
        }
        for (DepartmentId department : ALL) {
            assertKnowsNoName(town.desk, receipt.id(), department);
        }
    }

    /** Who took over after the case came in finds it in their own hands, and still learns nothing of it. */
    @Example
    void departmentThatTakesOverLaterLearnsNothingOfACaseInItsHands() {
        Town town = new Town(files(""));
        ImportRequest open = ImportRequest.closed(
                        "old-system",
                        "1",
                        ComplaintKind.TIP_OFF,
                        CategoryPath.of("roads"),
                        DistrictPath.of("city"),
                        Town.MONDAY_NINE)
                .handledBy(Town.LIGHTING)
                .against(List.of(OLD_LIGHTING))
                .stillOpen();
        Receipt receipt = Town.done(town.desk.importCase(Actor.system("import"), open));
        assertThat(town.desk.view(Town.LIGHTING_HANDLER, receipt.id())).isPresent();

        ComplaintDesk later = town.desk(merged());

        assertKnowsNothing(later, town, receipt.id(), Town.LIGHTING);
        assertThat(later.view(Town.OPERATOR, receipt.id())).isPresent();
    }

    /** Whoever it is that handles it: an account stays accused in every role, and at every door. */
    @Property(tries = 40)
    void noAccusedPersonLearnsOfIt(
            @ForAll @IntRange(min = 0, max = 9) int role,
            @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 8) Integer> deeds,
            @ForAll @IntRange(min = 0, max = 3) int hands,
            @ForAll boolean imported) {
        Town town = new Town(merged());
        Receipt receipt = imported
                ? history(town, Set.of(), List.of("x-1"), ALL.get(hands))
                : tipOff(town, Set.of(), List.of("x-1"));

        for (int deed : deeds) {
            doIt(town.desk, receipt, deed, ALL.get(hands));
            town.clock.pass(Duration.ofHours(1));
            town.desk.sweep(10);
        }

        assertKnowsNothing(
                withFiles(town), receipt, everybodyWhoIs("x-1", ALL.get(hands)).get(role));
        assertThat(town.desk.view(Town.CENTRE, receipt.id())).isPresent();
        assertThat(town.desk.mayLearnOf(Actor.system("x-1"), receipt.id())).isTrue();
        assertThat(kept(town, "hidden-from=x-1")).contains(receipt.id());
    }

    /** Also who judges belongs to a department, and hears of nothing that accuses it. */
    @Property(tries = 20)
    void noJudgeOfAnAccusedDepartmentLearnsOfIt(
            @ForAll @Size(min = 6, max = 12) List<@IntRange(min = 0, max = 8) Integer> deeds,
            @ForAll boolean tookOver,
            @ForAll boolean reviews,
            @ForAll boolean imported) {
        Town town = new Town(merged());
        Set<DepartmentId> accused = Set.of(OLD_LIGHTING);
        Receipt receipt = imported ? history(town, accused, List.of(), Town.POWER) : tipOff(town, accused, List.of());

        for (int deed : deeds) {
            doIt(town.desk, receipt, deed, Town.POWER);
        }

        DepartmentId theirs = tookOver ? Town.LIGHTING : OLD_LIGHTING;
        assertKnowsNothing(
                withFiles(town),
                receipt,
                reviews ? Actor.reviewerFrom(theirs, "review-9") : Actor.evaluatorFrom(theirs, "eval-9"));
    }

    @Example
    void whomItAccusesDoesNotTakeItIn() {
        Town town = new Town();
        SubmitRequest against = SubmitRequest.of(ComplaintKind.TIP_OFF, "收受礼金", "有人每周五在办公室收受礼金，请尽快查处此事并保密。")
                .againstStaff(List.of(Town.OPERATOR.id()));

        assertThat(town.desk.submit(Town.OPERATOR, against)).isEqualTo(Refusals.accusesTheTaker());
        Town.done(town.desk.submit(Actor.operator("counter-2"), against));
    }

    /** An accused account that hands an old case over again gets neither its number nor its secret. */
    @Example
    void whomItAccusesDoesNotGetItsReceiptByImportingItAgain() {
        Town town = new Town();
        history(town, Set.of(), List.of(Town.CENTRE.id()), Town.LIGHTING);
        ImportRequest again = ImportRequest.closed(
                "old-system",
                "1",
                ComplaintKind.TIP_OFF,
                CategoryPath.of("roads"),
                DistrictPath.of("city"),
                Town.MONDAY_NINE);

        assertThat(town.desk.importCase(Town.CENTRE, again)).isEqualTo(Refusals.notFound());
        assertThat(town.desk.importCase(
                        Town.CENTRE, again.handledBy(Town.LIGHTING).againstStaff(List.of(Town.CENTRE.id()))))
                .isEqualTo(Refusals.notFound());
    }

    @Example
    void onlyATipOffAccusesPeopleAndNobodyAccusesAnybodyWhoComplains() {
        Town town = new Town();
        SubmitRequest lamp = Town.brokenLamp().againstStaff(List.of("x-1"));
        SubmitRequest anonymous = SubmitRequest.of(ComplaintKind.TIP_OFF, "收受礼金", "有人每周五在办公室收受礼金，请尽快查处此事并保密。")
                .againstStaff(List.of("anonymous"));

        assertThat(why(town.desk.submit(Town.OPERATOR, lamp)))
                .isEqualTo("只有举报件可以列出被举报人员 only a tip-off accuses people");
        assertThat(why(town.desk.submit(Town.OPERATOR, anonymous)))
                .isEqualTo("诉求人共用账号不能列为被举报人员 the account that everybody complains under cannot be accused");
    }

    /** What is linked is read where it goes on, and shows there: so both accuse the same people. */
    @Example
    void tipOffGoesOnOnlyInOneThatAccusesTheSamePeople() {
        Town town = new Town();
        Receipt repeat = tipOff(town, Set.of(), List.of("x-1", "x-2"));
        Receipt one = tipOff(town, Set.of(), List.of("x-1"));
        Receipt more = tipOff(town, Set.of(), List.of("x-2", "x-1", "x-3"));
        Receipt both = tipOff(town, Set.of(), List.of("x-2", "x-1"));

        assertThat(town.desk.links().candidates(Town.DISPATCHER, repeat.id()))
                .extracting(DuplicateCandidate::id)
                .containsExactly(both.id());
        for (Receipt other : List.of(one, more)) {
            Answer<?> refused =
                    town.desk.links().linkDuplicate(Town.DISPATCHER, LinkDuplicateRequest.of(repeat.id(), other.id()));
            assertThat(((Refused<?>) refused).code()).isEqualTo(RefusalCode.ACCUSED_STAFF);
            assertThat(why(refused)).isEqualTo("两件举报的被举报人员不同，不能并案 the other tip-off does not accuse the same people");
        }
        assertThat(town.desk
                        .links()
                        .linkDuplicate(Actor.dispatcher("x-3"), LinkDuplicateRequest.of(repeat.id(), more.id())))
                .isEqualTo(town.desk
                        .links()
                        .linkDuplicate(Actor.dispatcher("x-3"), LinkDuplicateRequest.of(repeat.id(), NONE)));
        Town.done(town.desk.links().linkDuplicate(Town.DISPATCHER, LinkDuplicateRequest.of(repeat.id(), both.id())));
        CaseProceedings.Linked linked = town.desk
                .view(Town.CENTRE, repeat.id())
                .orElseThrow()
                .proceedings()
                .linked();
        assertThat(linked.main()).isEqualTo(both.id());
        assertThat(linked.mainNumber()).as("said to nobody").isNull();
    }

    private static String why(Answer<?> answer) {
        Text what = ((Refused<?>) answer).faults().get(0).what();
        return what.zh() + " " + what.en();
    }

    /** Every capacity in which somebody has this account, but that of the software. */
    private static List<Actor> everybodyWhoIs(String account, DepartmentId department) {
        List<Actor> all = new ArrayList<>();
        for (Role role : Role.values()) {
            if (role == Role.HANDLER || role == Role.HEAD) {
                all.add(new Actor(role, account, department));
            } else if (role != Role.SYSTEM) {
                all.add(Actor.of(role, account));
            }
        }
        return all;
    }

    private static void assertKnowsNothing(ComplaintDesk desk, Receipt receipt, Actor actor) {
        ComplaintId complaint = receipt.id();
        Receipt none = new Receipt(NONE, "20260914-0A1B2C", receipt.secret(), List.of());
        ATTEMPTS.forEach((action, attempts) -> attempts.forEach(attempt -> {
            assertThat(attempt.by(actor, desk, receipt))
                    .as(action + " by " + actor)
                    .isEqualTo(attempt.by(actor, desk, none))
                    // Who merges is asked first about the complaint that it is to go on in, which hides from nobody
                    // here.
                    .isIn(
                            action == Action.MERGE
                                    ? List.of(Refusals.notFound(), Refusals.notPermitted())
                                    : List.of(Refusals.notFound()));
        }));
        assertThat(desk.view(actor, complaint)).isEmpty();
        assertThat(desk.privacy().export(actor, complaint)).isEmpty();
        assertThat(desk.permitted(actor, complaint)).isEmpty();
        assertThat(desk.links().candidates(actor, complaint)).isEmpty();
        assertThat(desk.links().linkDuplicate(actor, LinkDuplicateRequest.of(complaint, NONE)))
                .isEqualTo(desk.links().linkDuplicate(actor, LinkDuplicateRequest.of(NONE, NONE)));
        assertThat(desk.links().merge(actor, new MergeRequest(complaint, List.of(NONE))))
                .isEqualTo(desk.links().merge(actor, new MergeRequest(NONE, List.of(NONE))));
        assertThat(desk.links().unmerge(actor, new UnmergeRequest(complaint)))
                .isEqualTo(desk.links().unmerge(actor, new UnmergeRequest(NONE)));
        assertThat(desk.links().join(actor, JoinRequest.withPhone(receipt.number(), "13800000002")))
                .isEqualTo(desk.links().join(actor, JoinRequest.withPhone(none.number(), "13800000002")));
        assertThat(desk.mayLearnOf(actor, complaint)).isFalse();
        assertThat(desk.mayLearnOf(actor, NONE)).isFalse();
        for (DepartmentId department : ALL) {
            assertThat(queued(desk, actor, department)).doesNotContain(complaint);
        }
        desk.notices("to-" + actor.role() + "-" + actor.id(), Instant.EPOCH)
                .deliver(
                        1_000,
                        told -> assertThat(
                                        told.mayReach(actor) && told.complaint().equals(complaint))
                                .isFalse());
    }

    private static Set<ComplaintId> kept(Town town, String label) {
        return town.storage.transact(tx -> tx.find(Find.under(label, 100))).cases().stream()
                .map(stored -> ComplaintId.of(stored.id()))
                .collect(Collectors.toSet());
    }

    private static ComplaintDesk withFiles(Town town) {
        return ComplaintDesk.builder()
                .storage(town.storage)
                .configuration(Configuration.of(merged()))
                .clock(town.clock)
                .attachments(TestAttachments.upTo(1_000))
                .build();
    }

    private static void assertKnowsNothing(
            ComplaintDesk desk, Town town, ComplaintId complaint, DepartmentId department) {
        for (Actor actor : List.of(Actor.handler("h-1", department), Actor.head("head-1", department))) {
            assertThat(desk.view(actor, complaint)).isEmpty();
            assertThat(desk.copied(actor, complaint)).isEmpty();
            assertThat(desk.holdings(actor, complaint)).isEmpty();
            assertThat(desk.privacy().export(actor, complaint)).isEmpty();
            // The same as where there is no such complaint: whoever asks does not learn that there is.
            ComplaintId none = ComplaintId.of(new UUID(1, 2));
            assertThat(desk.acknowledge(actor, AcknowledgeRequest.of(complaint)))
                    .isEqualTo(desk.acknowledge(actor, AcknowledgeRequest.of(none)));
            assertThat(desk.recordFirstContact(actor, FirstContactRequest.of(complaint, "正在核查。")))
                    .isInstanceOfSatisfying(
                            Refused.class, refused -> assertThat(refused.code()).isEqualTo(RefusalCode.NOT_FOUND));
            assertThat(desk.permitted(actor, complaint)).isEmpty();
            assertThat(desk.links().candidates(actor, complaint)).isEmpty();
            assertThat(desk.links().linkDuplicate(actor, LinkDuplicateRequest.of(complaint, none)))
                    .isEqualTo(desk.links().linkDuplicate(actor, LinkDuplicateRequest.of(none, none)));
            assertThat(queued(desk, actor, department)).doesNotContain(complaint);
        }
        assertThat(desk.mayLearnOf(department, complaint)).isFalse();
        assertThat(told(desk, department)).doesNotContain(complaint);
        assertThat(desk.publicCases(100).cases()).isEmpty();
        TipOffGuard guard = new TipOffGuard(desk.configuration().departments());
        Find own = new Find(
                "dept=" + department + "/open",
                Set.of(),
                Labels.hiddenFrom(Actor.handler("h-1", department), guard),
                null,
                null,
                Find.Order.OLDEST_FIRST,
                null,
                100);
        assertThat(town.storage.transact(tx -> tx.find(own)).cases()).isEmpty();
    }

    private static List<ComplaintId> queued(ComplaintDesk desk, Actor actor, DepartmentId department) {
        List<QueuedCase> queued = new ArrayList<>();
        for (Queue queue : Queue.values()) {
            queued.addAll(desk.queues().page(actor, queue, null, 10).cases());
        }
        queued.addAll(desk.queues().ofDepartment(actor, department, null, 10).cases());
        return queued.stream().map(one -> one.status().id()).toList();
    }

    /** Returns of which complaints the department is told. */
    private static List<ComplaintId> told(ComplaintDesk desk, DepartmentId department) {
        List<ComplaintId> told = new ArrayList<>();
        desk.notices("to-" + department, Instant.EPOCH).deliver(1_000, notification -> {
            if (notification.department().filter(department::equals).isPresent()) {
                told.add(notification.complaint());
            }
        });
        return told;
    }

    private static void assertKnowsNoName(ComplaintDesk desk, ComplaintId complaint, DepartmentId department) {
        desk.view(Actor.handler("h-1", department), complaint).ifPresent(seen -> {
            assertThat(seen.name()).isNull();
            assertThat(seen.phone()).isNull();
            assertThat(seen.timeline()).allSatisfy(entry -> {
                assertThat(entry.text(CaseWord.NAME)).isEmpty();
                assertThat(entry.text(CaseWord.PHONE)).isEmpty();
            });
        });
    }

    private static Receipt tipOff(Town town, Set<DepartmentId> accused, List<String> staff) {
        return Town.done(town.desk.submit(
                Actor.complainant(),
                SubmitRequest.of(ComplaintKind.TIP_OFF, "收受礼金", "有人每周五在办公室收受礼金，请尽快查处此事并保密。")
                        .about(CategoryPath.of("roads/lighting"))
                        .by(new Person("举报人", "13800000009"))
                        .against(new ArrayList<>(accused))
                        .againstStaff(staff)));
    }

    /** A closed case is taken over as it was, also where it was in the very hands that it accuses. */
    private static Receipt history(Town town, Set<DepartmentId> accused, List<String> staff, DepartmentId hands) {
        return Town.done(town.desk.importCase(
                Actor.system("import"),
                ImportRequest.closed(
                                "old-system",
                                "1",
                                ComplaintKind.TIP_OFF,
                                CategoryPath.of("roads"),
                                DistrictPath.of("city"),
                                Town.MONDAY_NINE)
                        .handledBy(hands)
                        .against(new ArrayList<>(accused))
                        .againstStaff(staff)));
    }

    private static void doIt(ComplaintDesk desk, Receipt receipt, int deed, DepartmentId hands) {
        Actor handler = Actor.handler("h-1", hands);
        Answer<?> answer = switch (deed) {
            case 0 -> desk.accept(Town.OPERATOR, AcceptRequest.of(receipt.id()));
            case 1 -> desk.dispatch(Town.DISPATCHER, DispatchRequest.to(receipt.id(), hands));
            case 2 -> desk.acknowledge(handler, AcknowledgeRequest.of(receipt.id()));
            case 3 -> desk.recordFirstContact(handler, FirstContactRequest.of(receipt.id(), "电话已打通"));
            case 4 -> desk.reply(handler, ReplyRequest.inPublic(receipt.id(), Outcome.EXPLAINED, "已核查。"));
            case 6 -> desk.aftermath().requestVerification(SUPERVISOR, new VerificationRequest(receipt.id(), "请核查。"));
            case 7 -> desk.aftermath().close(Town.CENTRE, new CloseRequest(receipt.id(), "已核查。"));
            case 8 ->
                desk.aftermath()
                        .requestReview(
                                Actor.complainant(), new ReviewRequest(receipt.number(), receipt.secret(), "不服。"));
            default ->
                desk.rate(
                        Actor.complainant(),
                        RateRequest.of(receipt.number(), receipt.secret(), SatisfactionRating.BASIC));
        };
        assertThat(answer.toString()).doesNotContain("举报人", "13800000009");
    }
}
