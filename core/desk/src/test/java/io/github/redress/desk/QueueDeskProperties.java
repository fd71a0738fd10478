package io.github.redress.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.Actor;
import io.github.redress.DepartmentId;
import io.github.redress.Role;
import io.github.redress.access.Queue;
import io.github.redress.complaint.Assignment;
import io.github.redress.complaint.Complaint;
import io.github.redress.complaint.ComplaintState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** What holds of queues whatever was done to the complaints in them. */
class QueueDeskProperties {

    private static final Actor AUDITOR = Actor.of(Role.AUDITOR, "audit-1");
    private static final int CASES = 4;

    /** One thing that somebody does to one of the complaints: mostly what usually comes next, sometimes anything. */
    record Deed(int complaint, boolean isUsual, int any, int hours) {}

    @Provide
    Arbitrary<List<Deed>> deeds() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, CASES - 1),
                        Arbitraries.frequency(Tuple.of(5, true), Tuple.of(1, false)),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(0, 8))
                .as(Deed::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(25);
    }

    @Property(tries = 25)
    void whatIsNotOverIsInOneHoldersQueueOrWaitsForThePerson(@ForAll("deeds") List<Deed> deeds) {
        Town town = new Town();
        List<Receipt> receipts = after(town, deeds);
        Map<String, List<String>> queues = queues(town);

        for (Receipt receipt : receipts) {
            Complaint complaint = complaint(town, receipt);
            List<String> holders = queues.entrySet().stream()
                    .filter(queue -> queue.getValue().contains(receipt.number()))
                    .map(Map.Entry::getKey)
                    .filter(queue -> !isOnlySupported(complaint, queue))
                    .toList();
            assertThat(holders).isEqualTo(expected(complaint));
        }
    }

    @Property(tries = 25)
    void pagesNeitherSkipNorRepeatAndGoByWhatIsDue(
            @ForAll("deeds") List<Deed> deeds, @ForAll @IntRange(min = 1, max = 3) int limit) {
        Town town = new Town();
        after(town, deeds);

        for (Queue queue : Queue.values()) {
            List<QueuedCase> whole =
                    queue == Queue.DEPARTMENT ? paged(town, queue, Town.LIGHTING, 500) : paged(town, queue, null, 500);
            List<QueuedCase> pages = paged(town, queue, queue == Queue.DEPARTMENT ? Town.LIGHTING : null, limit);

            assertThat(pages).isEqualTo(whole);
            assertThat(whole).extracting(queued -> queued.status().id()).doesNotHaveDuplicates();
            assertThat(whole).isSortedAccordingTo((one, other) -> due(one).compareTo(due(other)));
            assertThat(whole)
                    .allSatisfy(queued ->
                            assertThat(queued.late()).isEqualTo(due(queued).isBefore(town.clock.instant())));
        }
    }

    private static Instant due(QueuedCase queued) {
        return queued.next() == null ? Instant.MAX : queued.next().due();
    }

    private static List<String> expected(Complaint complaint) {
        ComplaintState state = complaint.state();
        return switch (state) {
            case RECEIVED -> List.of("TO_ACCEPT");
            case ACCEPTED -> List.of("TO_DISPATCH");
            case DISPATCHED, IN_PROGRESS ->
                List.of("DEPARTMENT " + complaint.lead().orElseThrow().department());
            default -> {
                assertThat(state.isOver() || state == ComplaintState.REPLIED).isTrue();
                yield List.of();
            }
        };
    }

    private static boolean isOnlySupported(Complaint complaint, String queue) {
        return complaint.assignments().stream()
                .filter(assignment -> !complaint.lead().equals(Optional.of(assignment)))
                .map(Assignment::department)
                .anyMatch(department -> queue.equals("DEPARTMENT " + department));
    }

    private static List<Receipt> after(Town town, List<Deed> deeds) {
        List<Receipt> receipts = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            receipts.add(town.submitted());
            town.clock.pass(Duration.ofMinutes(10));
        }
        int[] steps = new int[CASES];
        for (int i = 0; i < deeds.size(); i++) {
            Deed next = deeds.get(i);
            int what = next.isUsual() ? steps[next.complaint()]++ : next.any();
            new ComplaintDeskProperties.Deed(what, next.hours())
                    .doneAt(town, receipts.get(next.complaint()), CommandKey.of("queues", "deed-" + i));
        }
        return receipts;
    }

    private static Complaint complaint(Town town, Receipt receipt) {
        return town.storage
                .read(from -> from.load(receipt.id().value(), null).flatMap(stored -> CaseFile.read(stored, from)))
                .orElseThrow()
                .current();
    }

    private static Map<String, List<String>> queues(Town town) {
        Map<String, List<String>> queues = new HashMap<>();
        for (Queue queue : Queue.values()) {
            if (queue == Queue.DEPARTMENT) {
                town.desk
                        .configuration()
                        .departments()
                        .all()
                        .forEach(department -> queues.put(
                                "DEPARTMENT " + department.id(), numbers(paged(town, queue, department.id(), 2))));
            } else {
                queues.put(queue.name(), numbers(paged(town, queue, null, 2)));
            }
        }
        return queues;
    }

    private static List<String> numbers(List<QueuedCase> cases) {
        return cases.stream().map(queued -> queued.status().number()).toList();
    }

    private static List<QueuedCase> paged(Town town, Queue queue, @Nullable DepartmentId department, int limit) {
        List<QueuedCase> all = new ArrayList<>();
        String cursor = null;
        do {
            QueuePage page = department == null
                    ? town.desk.queues().page(AUDITOR, queue, cursor, limit)
                    : town.desk.queues().ofDepartment(AUDITOR, department, cursor, limit);
            all.addAll(page.cases());
            cursor = page.next();
        } while (cursor != null);
        return all;
    }
}
