package io.github.redress.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.Actor;
import io.github.redress.CategoryPath;
import io.github.redress.Channel;
import io.github.redress.ComplaintKind;
import io.github.redress.DepartmentId;
import io.github.redress.DistrictPath;
import io.github.redress.Role;
import io.github.redress.access.CaseEntry;
import io.github.redress.access.Queue;
import io.github.redress.desk.request.ImportRequest;
import io.github.redress.desk.request.Person;
import io.github.redress.desk.request.SubmitRequest;
import io.github.redress.json.CloudEvents;
import io.github.redress.storage.StoredCase;
import io.github.redress.storage.StoredEvent;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Marks are planted wherever anybody can write, and looked for wherever others can read: in public views, answers and their refusals,
 * the forms of requests and views that a log takes, exceptions, labels, the stored bytes of events and snapshots, the feed, and
 * every log line. None is found, whatever people do in whatever order.
 */
class LeakProperties {

    private static final Actor PERSON = Actor.of(Role.COMPLAINANT, Marks.ACCOUNT);
    private static final Actor TOLD = Actor.handler("told-1", DepartmentId.of("centre"));

    /** Where the centre lets the answer wait for power no more. */
    private static final int WAIVED = MarkedDeeds.ALL.indexOf(MarkedHandling.ALL.get(0));

    @Provide
    Arbitrary<List<Integer>> deeds() {
        Arbitrary<Integer> any = Arbitraries.integers().between(0, MarkedDeeds.ALL.size() - 1);
        // Half of them in the usual order, so that cases get far.
        return Arbitraries.oneOf(
                any.list().ofMaxSize(25),
                any.list().ofMaxSize(25).flatMap(extra -> Arbitraries.randoms().map(random -> mixed(extra, random))));
    }

    private static List<Integer> mixed(List<Integer> extra, Random random) {
        List<Integer> mixed = new ArrayList<>(List.of(0, 1, 3, 4, WAIVED, 5, 6, 7, 15));
        int from = 0;
        for (int deed : extra) {
            from = Math.min(mixed.size(), from + random.nextInt(3));
            mixed.add(from, deed);
        }
        return mixed;
    }

    @Provide
    Arbitrary<SubmitRequestMaker> requests() {
        return Combinators.combine(
                        Arbitraries.of(ComplaintKind.values()),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as((kind, named, published) -> marks -> request(kind, named, published, marks));
    }

    /** Makes a request with marks in it. */
    interface SubmitRequestMaker {
        SubmitRequest made(Marks marks);
    }

    private static SubmitRequest request(ComplaintKind kind, boolean named, boolean published, Marks marks) {
        boolean isPublic = published && kind != ComplaintKind.TIP_OFF;
        // What was not published when it came in may be published later: so no word in it but what is masked.
        SubmitRequest request = SubmitRequest.of(kind, marks.headline(), marks.open())
                .about(CategoryPath.of("roads/lighting"))
                .in(DistrictPath.of("city"), marks.secret())
                .by(named ? new Person(marks.name(), marks.phone()) : null)
                .against(kind == ComplaintKind.TIP_OFF ? List.of(Town.POWER) : List.of());
        return isPublic ? request.inPublic() : request;
    }

    @Property(tries = 40)
    void nothingThatAnybodyWroteIsReadByOthers(
            @ForAll("requests") SubmitRequestMaker maker, @ForAll("deeds") List<Integer> deeds, @ForAll Random random) {
        Marks marks = new Marks(random);
        List<String> seen = new ArrayList<>();
        try (LogWatch log = new LogWatch()) {
            Town town = new Town(telling());
            ComplaintDesk desk = withFiles(town);
            Answer<Receipt> answer = desk.submit(PERSON, marks.asking(maker.made(marks)));
            seen.add(answer.toString());
            Receipt receipt = Town.done(answer);
            for (int deed : deeds) {
                seen.add(said(() -> MarkedDeeds.ALL.get(deed).doneAt(desk, receipt, marks)));
                town.clock.pass(Duration.ofHours(1));
                town.desk.sweep(10);
                seen.addAll(shown(town, receipt));
            }
            seen.addAll(stored(town, receipt));
            seen.addAll(marks.asked());
            seen.add(log.text());
        }

        assertThat(seen)
                .filteredOn(text -> !marks.foundIn(text).isEmpty())
                .as("what holds a mark")
                .isEmpty();
    }

    /** Where a name belongs, whoever types something else is refused, and nobody hears of what it was. */
    @Property(tries = 40)
    void nothingThatIsTypedWhereANameBelongsIsReadByAnybody(@ForAll Random random, @ForAll boolean hasTaxonomies) {
        Marks marks = new Marks(random);
        List<String> seen = new ArrayList<>();
        try (LogWatch log = new LogWatch()) {
            Town town = new Town(hasTaxonomies ? Town.filesWithTaxonomies() : Town.files());
            Receipt receipt = town.submitted();
            for (MarkedNames.Typing typing : MarkedNames.ALL) {
                // Where there is no taxonomy, a word may be a name, and a number is none.
                seen.add(said(() -> typing.typed(town.desk, marks.typed(hasTaxonomies))));
            }
            for (MarkedNames.Typing typing : MarkedNames.WITHOUT_TAXONOMY) {
                seen.add(said(() -> typing.typed(town.desk, marks.phone())));
            }
            seen.addAll(shown(town, receipt));
            seen.addAll(stored(town, receipt));
            seen.addAll(marks.asked());
            seen.add(log.text());
        }

        assertThat(seen)
                .filteredOn(text -> !marks.foundIn(text).isEmpty())
                .as("what holds a mark")
                .isEmpty();
    }

    @Property(tries = 20)
    void nothingOfAnImportedCaseIsReadByOthers(@ForAll Random random, @ForAll boolean open) {
        Marks marks = new Marks(random);
        List<String> seen = new ArrayList<>();
        try (LogWatch log = new LogWatch()) {
            Town town = new Town();
            ImportRequest request = new ImportRequest(
                    "old-system",
                    "1",
                    ComplaintKind.GRIEVANCE,
                    Channel.IMPORT,
                    CategoryPath.of("roads"),
                    DistrictPath.of("city"),
                    Town.MONDAY_NINE,
                    DepartmentId.of("lighting"),
                    null,
                    null,
                    null,
                    open,
                    null,
                    null,
                    marks.secret(),
                    marks.secret(),
                    List.of(),
                    List.of());
            Receipt receipt = Town.done(town.desk.importCase(Actor.system("import"), marks.asking(request)));
            seen.addAll(shown(town, receipt));
            seen.addAll(stored(town, receipt));
            seen.addAll(marks.asked());
            seen.add(log.text());
        }

        assertThat(seen)
                .filteredOn(text -> !marks.foundIn(text).isEmpty())
                .as("what holds a mark")
                .isEmpty();
    }

    /** What the law above would be worth if it looked in the wrong place: the same marks are found where they may be read. */
    @Property(tries = 10)
    void marksAreFoundByThoseWhoMayReadThem(@ForAll Random random) {
        Town town = new Town();
        Marks marks = new Marks(random);
        SubmitRequest request = request(ComplaintKind.GRIEVANCE, true, false, marks);
        Receipt receipt = Town.done(town.desk.submit(PERSON, request));

        CaseView view = town.desk.view(Town.OPERATOR, receipt.id()).orElseThrow();
        String read = view.title() + view.text() + view.place() + view.name() + view.phone();
        String export = town.desk
                .privacy()
                .exportOwn(receipt.number(), receipt.secret())
                .orElseThrow()
                .json();

        assertThat(marks.foundIn(read)).hasSize(6);
        assertThat(marks.foundIn(view.timeline().get(0).words().stream()
                        .map(CaseEntry.Written::text)
                        .toList()
                        .toString()))
                .hasSize(6);
        assertThat(marks.foundIn(export)).hasSize(7).contains(Marks.ACCOUNT);
    }

    /** What the law above would be worth if nobody came so far as to write: these are done, one after the other. */
    @Example
    void whatPeopleWriteIsTakenInFromReceiptToReview() {
        Town town = new Town();
        ComplaintDesk desk = withFiles(town);
        Marks marks = new Marks(new Random(1));
        Receipt receipt =
                Town.done(desk.submit(Actor.complainant(), request(ComplaintKind.SUGGESTION, true, false, marks)));
        List<MarkedDeeds.Deed> handling = MarkedHandling.ALL;
        List<MarkedDeeds.Deed> arguments = MarkedArguments.ALL;
        List<MarkedDeeds.Deed> after = MarkedAftermath.ALL;
        List<MarkedDeeds.Deed> life = new ArrayList<>();
        List.of(0, 1).forEach(no -> life.add(MarkedDeeds.ALL.get(no)));
        life.addAll(List.of(arguments.get(0), arguments.get(1), arguments.get(5)));
        life.add(MarkedDeeds.ALL.get(3));
        life.addAll(handling.subList(0, 7));
        life.add(handling.get(12));
        life.addAll(arguments.subList(6, 12));
        life.addAll(after.subList(9, 12));
        life.add(handling.get(13));
        life.addAll(List.of(after.get(1), after.get(0), after.get(2), after.get(3)));
        life.addAll(after.subList(6, 9));

        for (MarkedDeeds.Deed deed : life) {
            town.clock.pass(Duration.ofMinutes(1));
            assertThat(deed.doneAt(desk, receipt, marks)).isInstanceOf(Done.class);
        }
    }

    /** What is asked, and what comes of it: an answer, a refusal, or what is thrown. */
    private static String said(Supplier<Answer<?>> deed) {
        try {
            return deed.get().toString();
        } catch (IllegalArgumentException | IllegalStateException e) {
            return e + " " + e.getCause();
        }
    }

    /** In this town an office is told of every lamp. */
    private static Map<String, byte[]> telling() {
        return Town.filesWith(
                "rules.json", "\"support\": [\"power\"]", "\"support\": [\"power\"], \"cc\": [\"centre\"]");
    }

    private static List<Actor> staff() {
        List<Actor> staff = new ArrayList<>(List.of(Town.LIGHTING_HANDLER, Town.POWER_HANDLER, TOLD));
        for (Role role : Role.values()) {
            if (role != Role.HANDLER && role != Role.HEAD) {
                staff.add(Actor.of(role, "staff-9"));
            }
        }
        return staff;
    }

    private static List<String> shown(Town town, Receipt receipt) {
        List<String> shown = new ArrayList<>();
        shown.add(town.desk.progress(receipt.number(), receipt.secret()).toString());
        shown.add(town.desk.ownCase(receipt.number(), receipt.secret()).toString());
        shown.add(town.desk.publicCases(10).toString());
        shown.add(town.desk.publicCase(receipt.number()).toString());
        shown.add(town.desk.permitted(receipt.number(), receipt.secret()).toString());
        shown.add(town.desk
                .privacy()
                .exportOwn(receipt.number(), receipt.secret())
                .toString());
        for (Actor actor : staff()) {
            Optional<CaseView> view = town.desk.view(actor, receipt.id());
            shown.add(view.toString());
            view.ifPresent(seen -> shown.add(seen.timeline() + " " + seen.proceedings()));
            // All that a department reads which was merely told of it, and not only how a log takes it.
            shown.add(town.desk.copied(actor, receipt.id()).toString());
            shown.add(town.desk.holdings(actor, receipt.id()).toString());
        }
        for (Actor actor : List.of(Town.OPERATOR, Town.LIGHTING_HANDLER, Town.POWER_HANDLER)) {
            shown.add(town.desk.permitted(actor, receipt.id()).toString());
            shown.add(town.desk.links().candidates(actor, receipt.id()).toString());
            for (Queue queue : Queue.values()) {
                shown.add(town.desk.queues().page(actor, queue, null, 10).toString());
            }
        }
        return shown;
    }

    private static List<String> stored(Town town, Receipt receipt) {
        List<String> stored = new ArrayList<>();
        town.desk.feed(0, 1_000).events().forEach(event -> stored.add(event.toString()));
        for (StoredEvent event : town.storage.feed(0, 1_000).events()) {
            stored.addAll(texts(event.data().bytes()));
        }
        CloudEvents cloud = CloudEvents.from(URI.create("https://complaints.example.org"));
        town.desk.feed(0, 1_000).events().forEach(event -> stored.addAll(texts(cloud.write(event))));
        town.desk.notices("leaks", Instant.EPOCH).deliver(1_000, notification -> stored.add(notification.toString()));
        StoredCase now =
                town.storage.transact(tx -> tx.load(receipt.id().value(), null)).orElseThrow();
        stored.add(now.head().toString());
        stored.addAll(texts(now.snapshot().bytes()));
        return stored;
    }

    private static ComplaintDesk withFiles(Town town) {
        return ComplaintDesk.builder()
                .storage(town.storage)
                .configuration(town.desk.configuration())
                .clock(town.clock)
                .attachments(TestAttachments.upTo(10_000))
                .build();
    }

    private static List<String> texts(byte[] bytes) {
        return List.of(new String(bytes, StandardCharsets.UTF_8), new String(bytes, StandardCharsets.UTF_16));
    }
}
