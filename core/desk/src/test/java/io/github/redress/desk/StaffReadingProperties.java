package io.github.redress.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.Actor;
import io.github.redress.CategoryPath;
import io.github.redress.ComplaintKind;
import io.github.redress.DepartmentId;
import io.github.redress.DistrictPath;
import io.github.redress.Role;
import io.github.redress.access.CaseEntry;
import io.github.redress.access.CaseWord;
import io.github.redress.access.Masking;
import io.github.redress.access.PublicCase;
import io.github.redress.access.PublicEntry;
import io.github.redress.access.Reader;
import io.github.redress.access.ReadingTable;
import io.github.redress.complaint.AssignmentRole;
import io.github.redress.complaint.AssignmentState;
import io.github.redress.complaint.Complaint;
import io.github.redress.complaint.Recorded;
import io.github.redress.complaint.SealedText;
import io.github.redress.desk.request.Person;
import io.github.redress.desk.request.SubmitRequest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Whatever happened to a complaint: each who may see it reads each of its words exactly where the table says so, or where everybody may
 * read it, and reads it as it was written.
 */
class StaffReadingProperties {

    private static final DepartmentId CENTRE_OFFICE = DepartmentId.of("centre");
    private static final List<Actor> STAFF = Stream.concat(
                    Stream.of(Role.values())
                            .filter(role -> role != Role.HANDLER && role != Role.HEAD && role != Role.COMPLAINANT)
                            .map(role -> Actor.of(role, role.name().toLowerCase(Locale.ROOT) + "-9")),
                    Stream.of(Town.LIGHTING, Town.POWER, CENTRE_OFFICE)
                            .flatMap(department -> Stream.of(
                                    Actor.handler("handler-9", department),
                                    new Actor(Role.HEAD, "head-9", department))))
            .toList();

    private final SecureRandom random = new SecureRandom();

    @Provide
    Arbitrary<List<Integer>> deeds() {
        return Arbitraries.integers()
                .between(0, MarkedDeeds.ALL.size() - 1)
                .list()
                .ofMaxSize(20);
    }

    @Property(tries = 60)
    void eachReadsWhatTheTableSaysAsItWasWritten(
            @ForAll ComplaintKind kind,
            @ForAll("deeds") List<Integer> deeds,
            @ForAll boolean far,
            @ForAll Random seed) {
        Town town = new Town();
        ComplaintDesk desk = withFiles(town);
        Marks marks = new Marks(seed);
        Receipt receipt = Town.done(desk.submit(
                Actor.complainant(),
                SubmitRequest.of(kind, marks.headline(), marks.open())
                        .about(CategoryPath.of("roads/lighting"))
                        .in(DistrictPath.of("city"), marks.secret())
                        .by(new Person(marks.name(), marks.phone()))));
        List<Integer> all = new ArrayList<>(far ? List.of(0, 1, 3, 4) : List.of());
        all.addAll(deeds);
        for (int deed : all) {
            town.clock.pass(Duration.ofMinutes(10));
            tryTo(() -> MarkedDeeds.ALL.get(deed).doneAt(desk, receipt, marks));
        }

        List<Recorded> events = town
                .storage
                .transact(tx -> CaseFile.history(tx, receipt.id().value()))
                .stream()
                .map(RecordReader::event)
                .toList();
        Complaint complaint = Complaint.fold(events);
        for (Actor actor : STAFF) {
            desk.view(actor, receipt.id()).ifPresent(seen -> assertReads(town, actor, complaint, events, seen));
        }
    }

    private void assertReads(Town town, Actor actor, Complaint complaint, List<Recorded> events, CaseView seen) {
        Reader reader = reader(actor, complaint);
        assertThat(seen.timeline())
                .as("steps that %s sees", reader)
                .extracting(CaseEntry::version)
                .containsExactlyElementsOf(events.stream()
                        .filter(recorded ->
                                ReadingTable.seers(recorded.event().getClass()).contains(reader))
                        .map(Recorded::version)
                        .toList());
        for (CaseEntry entry : seen.timeline()) {
            Recorded recorded = events.get((int) entry.version() - 1);
            for (CaseEntry.Written written : entry.words()) {
                Set<String> texts = texts(town, complaint, recorded);
                if (written.text() != null) {
                    assertThat(texts.stream().map(text -> asRead(reader, text)))
                            .as("%s as %s reads it", written.word(), reader)
                            .contains(written.text());
                }
                boolean may = mayRead(reader, actor, complaint, events, recorded, entry, written.word());
                assertThat(!written.withheld())
                        .as("%s reads the %s of %s", reader, written.word(), entry.type())
                        .isEqualTo(may);
                boolean isErased = complaint.proceedings().privacy().erasedAt() != null;
                assertThat(written.text() != null || isErased)
                        .as("%s is shown the %s of %s", reader, written.word(), entry.type())
                        .isEqualTo(may || isErased);
            }
        }
    }

    /** Said here in another way than in the code: what the table allows, what concerns one's department, and what everybody sees. */
    private static boolean mayRead(
            Reader reader,
            Actor actor,
            Complaint complaint,
            List<Recorded> events,
            Recorded recorded,
            CaseEntry entry,
            CaseWord word) {
        Set<Reader> readers = ReadingTable.lines()
                .getOrDefault(recorded.event().getClass(), Map.of())
                .getOrDefault(word, Set.of());
        if (word.isIdentity()) {
            boolean isTipOff = complaint.subject().kind() == ComplaintKind.TIP_OFF;
            boolean speaks = actor.department() == null
                    || complaint
                            .assignmentOf(actor.department())
                            .filter(part -> part.state() != AssignmentState.WAIVED)
                            .isPresent();
            return readers.contains(reader)
                    && speaks
                    && !complaint.proceedings().privacy().anonymous()
                    && (!isTipOff || reader == Reader.OPERATOR || reader == Reader.CENTRE);
        }
        DepartmentId own = actor.department();
        boolean concerns =
                own != null && (own.equals(entry.by()) || entry.departments().contains(own));
        return readers.contains(reader)
                || (concerns && readers.contains(Reader.CONCERNED))
                || isPublic(complaint, events, recorded);
    }

    private static boolean isPublic(Complaint complaint, List<Recorded> events, Recorded recorded) {
        PublicCase shown = PublicCase.of(
                events,
                complaint.changedAt(),
                Masking.none(),
                text -> Optional.of(text.ref().toString()));
        Set<String> refs = new HashSet<>();
        shown.timeline().stream().map(PublicEntry::reply).forEach(refs::add);
        return SealedTexts.of(recorded.event()).stream()
                .map(SealedTexts.Field::text)
                .map(SealedText::ref)
                .anyMatch(ref -> refs.contains(ref.toString()));
    }

    private static Reader reader(Actor actor, Complaint complaint) {
        return actor.department() == null
                ? Reader.valueOf(actor.role().name())
                : complaint.assignmentOf(actor.department()).orElseThrow().role() == AssignmentRole.LEAD
                        ? Reader.LEAD
                        : Reader.SUPPORT;
    }

    private static String asRead(Reader reader, String text) {
        return reader == Reader.AUDITOR ? Masking.shipped().apply(text) : text;
    }

    /** What was written at a step, opened past all views. */
    private Set<String> texts(Town town, Complaint complaint, Recorded recorded) {
        Seal seal = new Seal(
                HostKey.besideTheData(new Transactions(town.storage), random).subjectKeys(), random, new Ids(random));
        Set<String> texts = new HashSet<>();
        for (SealedTexts.Field field : SealedTexts.of(recorded.event())) {
            town.storage
                    .transact(tx -> seal.open(tx, complaint.person(), field.text()))
                    .ifPresent(texts::add);
        }
        return texts;
    }

    private static void tryTo(Runnable deed) {
        try {
            deed.run();
        } catch (IllegalArgumentException | IllegalStateException e) {
            assertThat(e.getMessage())
                    .as("whoever asks for what cannot be is told so")
                    .isNotBlank();
        }
    }

    private static ComplaintDesk withFiles(Town town) {
        return ComplaintDesk.builder()
                .storage(town.storage)
                .configuration(Configuration.of(Town.files()))
                .clock(town.clock)
                .attachments(TestAttachments.upTo(10_000))
                .build();
    }
}
