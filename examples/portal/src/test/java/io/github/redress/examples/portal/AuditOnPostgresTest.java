package io.github.redress.examples.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.Actor;
import io.github.redress.desk.Receipt;
import io.github.redress.examples.portal.reading.KeptReading;
import io.github.redress.examples.portal.reading.ReadingLog;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an auditor sees is the same on two instances over one PostgreSQL. */
class AuditOnPostgresTest {

    private static final int PATIENCE = 2_000;

    @TempDir
    static Path data;

    private static TestServer server;
    private static List<AuditedPortal> portals;

    @BeforeAll
    static void start() throws IOException {
        server = TestServer.start();
        portals = List.of(portal(), portal());
    }

    @AfterAll
    static void stop() throws IOException {
        portals.forEach(AuditedPortal::close);
        server.close();
    }

    @Test
    void noReadingIsLostWhereBothNoteThoseOfOneCaseAtOnce() throws Exception {
        Receipt receipt = portals.get(0).told();
        int threads = 6;
        int each = 20;
        ExecutorService readers = Executors.newFixedThreadPool(threads);
        List<Future<?>> reading = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            ReadingLog log = portals.get(i % 2).bean(ReadingLog.class);
            Actor actor = Actor.operator("counter-" + i / 2);
            reading.add(readers.submit(() ->
                    LongStream.range(0, each).forEach(n -> log.note(actor, receipt.id(), KeptReading.What.PAGE))));
        }
        for (Future<?> one : reading) {
            one.get();
        }
        readers.shutdown();

        for (AuditedPortal portal : portals) {
            assertThat(portal.bean(ReadingLog.class).ofComplaint(receipt.id(), Long.MAX_VALUE, 1_000))
                    .extracting(KeptReading::no)
                    .containsExactlyElementsOf(LongStream.iterate(threads * each, no -> no > 0, no -> no - 1)
                            .boxed()
                            .toList());
        }
    }

    @Test
    void whatHappensAtOneIsSeenAtTheOther() throws IOException {
        Receipt receipt = portals.get(0).told();
        portals.get(0).worker("auditor-1").open("/office/cases/" + receipt.id());

        Browser auditor = portals.get(1).worker("auditor-1");

        assertThat(auditor.open("/office/audit").body()).contains(receipt.number());
        assertThat(auditor.open("/office/audit/readings?account=auditor-1").body())
                .contains(receipt.number());
        assertThat(auditor.open("/office/audit/chain?number=" + receipt.number())
                        .body())
                .contains("holds");
        auditor.open("/office/audit/checks");
        auditor.submit("/office/audit/checks", Map.of());
        Browser other = portals.get(0).worker("auditor-1");
        String checks = other.open("/office/audit/checks").body();
        for (int looked = 0; looked < PATIENCE && !checks.contains("sound"); looked++) {
            checks = other.open("/office/audit/checks").body();
        }
        assertThat(checks).contains("sound", "auditor-1");
    }

    private static AuditedPortal portal() {
        return AuditedPortal.in(data, "--portal.storage=postgresql", "--portal.jdbc-url=" + server.url());
    }
}
