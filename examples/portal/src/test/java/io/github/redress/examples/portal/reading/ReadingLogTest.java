package io.github.redress.examples.portal.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.redress.Actor;
import io.github.redress.ComplaintId;
import io.github.redress.DepartmentId;
import io.github.redress.examples.portal.reading.KeptReading.What;
import io.github.redress.storage.Storage;
import io.github.redress.storage.memory.MemoryStorage;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ReadingLogTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T01:00:00Z"), ZoneOffset.UTC);
    private static final ComplaintId ONE = ComplaintId.of(new UUID(1, 1));
    private static final ComplaintId OTHER = ComplaintId.of(new UUID(2, 2));
    private static final Actor HANDLER = Actor.handler("water-1", DepartmentId.of("water"));

    private final Storage storage = MemoryStorage.create(CLOCK);
    private final ReadingLog log = new ReadingLog(storage, CLOCK);

    @Test
    void noteIsFoundByAccountAndByComplaint() {
        log.note(HANDLER, ONE, What.PAGE);
        log.note(HANDLER, OTHER, What.FILE);
        log.note(Actor.operator("counter-1"), ONE, What.JSON);

        assertThat(log.ofAccount("water-1", Long.MAX_VALUE, 10))
                .extracting(KeptReading::complaint, KeptReading::what)
                .containsExactly(tuple(OTHER.toString(), What.FILE), tuple(ONE.toString(), What.PAGE));
        assertThat(log.ofComplaint(ONE, Long.MAX_VALUE, 10))
                .extracting(KeptReading::account, KeptReading::department)
                .containsExactly(tuple("counter-1", null), tuple("water-1", "water"));
        assertThat(log.ofAccount("nobody", Long.MAX_VALUE, 10)).isEmpty();
    }

    @Test
    void pagesGoOnWhereTheOneBeforeEndedAndNewNotesMoveNone() {
        for (int i = 0; i < 7; i++) {
            log.note(HANDLER, ONE, What.PAGE);
        }
        List<Long> seen = new ArrayList<>();
        long before = Long.MAX_VALUE;
        List<KeptReading> page = log.ofComplaint(ONE, before, 3);
        while (!page.isEmpty()) {
            page.forEach(each -> seen.add(each.no()));
            before = page.get(page.size() - 1).no();
            log.note(HANDLER, ONE, What.PAGE);
            page = log.ofComplaint(ONE, before, 3);
        }

        assertThat(seen).containsExactly(7L, 6L, 5L, 4L, 3L, 2L, 1L);
    }

    @Test
    void noNoteIsLostWhereManyInstancesWriteAtOnce() throws InterruptedException, ExecutionException {
        int readers = 8;
        int each = 25;
        ExecutorService threads = Executors.newFixedThreadPool(readers);
        List<Future<?>> reading = new ArrayList<>();
        for (int i = 0; i < readers; i++) {
            Actor actor = Actor.operator("counter-" + i % 2);
            ReadingLog instance = new ReadingLog(storage, CLOCK);
            reading.add(threads.submit(
                    () -> LongStream.range(0, each).forEach(n -> instance.note(actor, ONE, What.PAGE))));
        }
        for (Future<?> one : reading) {
            one.get();
        }
        threads.shutdown();

        assertThat(log.ofComplaint(ONE, Long.MAX_VALUE, 1_000))
                .extracting(KeptReading::no)
                .containsExactlyElementsOf(LongStream.iterate(readers * each, n -> n > 0, n -> n - 1)
                        .boxed()
                        .toList());
        assertThat(log.ofAccount("counter-0", Long.MAX_VALUE, 1_000)).hasSize(readers * each / 2);
    }
}
