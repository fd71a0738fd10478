package io.github.redress.storage.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.redress.storage.Find;
import io.github.redress.storage.Find.Order;
import io.github.redress.storage.Page;
import io.github.redress.storage.Storage;
import io.github.redress.storage.StoredCase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lists of cases come by one label, in order, page by page, without losing or repeating any. */
public interface FindContract extends StoreSupplier {

    /** Cases under a label come by its instant, to the nanosecond, and others do not come. */
    @Check
    default void casesComeByInstant(Trial trial) {
        Storage storage = trial.open();
        labelled(storage, 1, "open", Change.NOON.plusNanos(1));
        labelled(storage, 2, "open", Change.NOON);
        labelled(storage, 3, "closed", Change.NOON);
        labelled(storage, 4, "open", Change.NOON.minusSeconds(1));

        assertThat(numbers(Committed.find(storage, Find.under("open", 10)))).containsExactly(4L, 2L, 1L);
        assertThat(numbers(Committed.find(storage, newestFirst("open")))).containsExactly(1L, 2L, 4L);
        assertThat(numbers(Committed.find(storage, Find.under("ope", 10)))).isEmpty();
    }

    /** What is found is the whole case as it is now. */
    @Check
    default void wholeCaseIsFound(Trial trial) {
        Storage storage = trial.open();
        Change first = Change.ofNewCase().label("open", Change.NOON).label("dept=water", Change.NOON);
        first.writeTo(storage);
        Change now = first.next().events(2).wakeAt(Change.NOON);
        now.writeTo(storage);

        assertThat(Committed.find(storage, Find.under("open", 10)).cases())
                .containsExactly(new StoredCase(first.id(), 3, now.head(), now.snapshot(), null));
    }

    /** Equal instants come by id, as unsigned bytes; the other way round from the latest on. */
    @Check
    default void equalInstantsComeById(Trial trial) {
        Storage storage = trial.open();
        for (long id : List.of(Long.MIN_VALUE, 1L, -1L, Long.MAX_VALUE)) {
            labelled(storage, id, "open", Change.NOON);
        }

        assertThat(numbers(Committed.find(storage, Find.under("open", 10))))
                .containsExactly(1L, Long.MAX_VALUE, Long.MIN_VALUE, -1L);
        assertThat(numbers(Committed.find(storage, newestFirst("open"))))
                .containsExactly(-1L, Long.MIN_VALUE, Long.MAX_VALUE, 1L);
    }

    /** Pages of any size, in both orders, give each case once, among equal instants too. */
    @Check
    default void pagesLoseAndRepeatNothing(Trial trial) {
        Storage storage = trial.open();
        List<Long> all = new ArrayList<>();
        for (long id = 1; id <= 10; id++) {
            labelled(storage, id, "open", Change.NOON.plusNanos(id / 4));
            all.add(id);
        }
        List<Long> backwards = new ArrayList<>(all);
        Collections.reverse(backwards);

        for (int size = 1; size <= 11; size++) {
            assertThat(walk(storage, query("open", null, null, Order.OLDEST_FIRST, size)))
                    .as("pages of %d", size)
                    .isEqualTo(all);
            assertThat(walk(storage, query("open", null, null, Order.NEWEST_FIRST, size)))
                    .as("pages of %d from the latest on", size)
                    .isEqualTo(backwards);
        }
    }

    /** The last page says that there are no more, also when it is full. */
    @Check
    default void lastPageHasNoNext(Trial trial) {
        Storage storage = trial.open();
        labelled(storage, 1, "open", Change.NOON);
        labelled(storage, 2, "open", Change.NOON);

        assertThat(Committed.find(storage, Find.under("open", 1)).next()).isNotNull();
        assertThat(Committed.find(storage, Find.under("open", 2)).next()).isNull();
        assertThat(Committed.find(storage, Find.under("open", 3)).next()).isNull();
        assertThat(Committed.find(storage, Find.under("none", 3)).next()).isNull();
    }

    /** Cases that come, move or go between two pages cost none of the others its place. */
    @Check
    default void pagesKeepTheirPlaceWhileCasesChange(Trial trial) {
        Storage storage = trial.open();
        for (long id = 1; id <= 6; id++) {
            labelled(storage, id, "open", Change.NOON.plusSeconds(id));
        }
        Page first = Committed.find(storage, Find.under("open", 3));

        Change.ofCase(2).next().unlabelled().writeTo(storage);
        Change.ofCase(3).next().unlabelled().writeTo(storage);
        labelled(storage, 7, "open", Change.NOON);
        Page second = Committed.find(storage, Find.under("open", 3).from(first.next()));

        assertThat(numbers(first)).containsExactly(1L, 2L, 3L);
        assertThat(numbers(second)).containsExactly(4L, 5L, 6L);
    }

    /** Other labels must stand beside it, or must not. */
    @Check
    default void otherLabelsNarrow(Trial trial) {
        Storage storage = trial.open();
        write(storage, 1, "open", "roads", "urgent");
        write(storage, 2, "open", "roads");
        write(storage, 3, "open", "urgent");
        write(storage, 4, "open", "roads", "urgent", "hidden");
        write(storage, 5, "roads", "urgent");

        assertThat(found(storage, Set.of("roads"), Set.of())).containsExactly(1L, 2L, 4L);
        assertThat(found(storage, Set.of("roads", "urgent"), Set.of())).containsExactly(1L, 4L);
        assertThat(found(storage, Set.of(), Set.of("hidden", "roads"))).containsExactly(3L);
        assertThat(found(storage, Set.of("urgent"), Set.of("hidden"))).containsExactly(1L, 3L);
        assertThat(found(storage, Set.of("open"), Set.of("open"))).isEmpty();
    }

    /** A range includes its start and not its end. */
    @Check
    default void rangeIsHalfOpen(Trial trial) {
        Storage storage = trial.open();
        for (long id = 1; id <= 4; id++) {
            labelled(storage, id, "open", Change.NOON.plusNanos(id));
        }
        Instant from = Change.NOON.plusNanos(2);
        Instant to = Change.NOON.plusNanos(4);

        for (int size = 1; size <= 4; size++) {
            assertThat(walk(storage, query("open", from, to, Order.OLDEST_FIRST, size)))
                    .containsExactly(2L, 3L);
            assertThat(walk(storage, query("open", from, to, Order.NEWEST_FIRST, size)))
                    .containsExactly(3L, 2L);
        }
        assertThat(walk(storage, query("open", from, null, Order.OLDEST_FIRST, 9)))
                .containsExactly(2L, 3L, 4L);
        assertThat(walk(storage, query("open", null, to, Order.OLDEST_FIRST, 9)))
                .containsExactly(1L, 2L, 3L);
        assertThat(walk(storage, query("open", Instant.MIN, Instant.MAX, Order.OLDEST_FIRST, 9)))
                .hasSize(4);
    }

    /** A cursor that no page gave is a mistake of the caller, and is named. */
    @Check
    default void refusesACursorThatNoPageGave(Trial trial) {
        Storage storage = trial.open();
        assertThatThrownBy(() -> Committed.find(storage, Find.under("open", 1).from("no cursor")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no cursor");
    }

    private static void labelled(Storage storage, long id, String label, Instant at) {
        Change.ofCase(id).label(label, at).writeTo(storage);
    }

    private static void write(Storage storage, long id, String... labels) {
        Change change = Change.ofCase(id);
        for (String label : labels) {
            change = change.label(label, Change.NOON.plusSeconds(id));
        }
        change.writeTo(storage);
    }

    private static Find query(String label, @Nullable Instant from, @Nullable Instant to, Order order, int limit) {
        return new Find(label, Set.of(), Set.of(), from, to, order, null, limit);
    }

    private static Find newestFirst(String label) {
        return query(label, null, null, Order.NEWEST_FIRST, 10);
    }

    private static List<Long> found(Storage storage, Set<String> also, Set<String> not) {
        return numbers(Committed.find(storage, new Find("open", also, not, null, null, Order.OLDEST_FIRST, null, 10)));
    }

    private static List<Long> walk(Storage storage, Find query) {
        return numbers(Pages.walk(storage, query));
    }

    private static List<Long> numbers(Page page) {
        return numbers(page.cases());
    }

    private static List<Long> numbers(List<StoredCase> cases) {
        return cases.stream()
                .map(StoredCase::id)
                .map(UUID::getMostSignificantBits)
                .toList();
    }
}
