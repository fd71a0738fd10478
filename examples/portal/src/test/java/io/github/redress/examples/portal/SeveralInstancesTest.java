package io.github.redress.examples.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Two portals in processes of their own, over one PostgreSQL and one folder; the last test kills one. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SeveralInstancesTest {

    private static final int PEOPLE = 6;
    private static final int CASES_OF_EACH = 10;
    private static final int ACKNOWLEDGED_WHEN_ONE_IS_KILLED = 20;
    private static final String CODE = "class=\"code\">([^<]+)<";

    @TempDir
    static Path data;

    private static TestServer server;
    private static List<PortalProcess> processes;
    private static List<URI> portals;

    /** What somebody took home. */
    private record Kept(String number, String secret) {}

    @BeforeAll
    static void startBothAtOnce() throws Exception {
        server = TestServer.start();
        String[] arguments = {
            "--portal.storage=postgresql",
            "--portal.jdbc-url=" + server.url(),
            "--portal.data=" + data.resolve("shared"),
            "--portal.outbox=" + data.resolve("outbox")
        };
        processes = List.of(PortalProcess.begin(data, "one", arguments), PortalProcess.begin(data, "two", arguments));
        portals = List.of(processes.get(0).address(), processes.get(1).address());
    }

    @AfterAll
    static void stop() throws IOException {
        if (processes != null) {
            processes.forEach(PortalProcess::close);
        }
        if (server != null) {
            server.close();
        }
    }

    @Test
    @Order(1)
    void whoLogsInAtOneIsLoggedInAtTheOtherAndOutOfBoth() throws IOException {
        Browser worker = new Browser(portals.get(0), "en");
        worker.open("/login");
        worker.submit(
                portals.get(1) + "/login",
                Map.of("username", "centre-1", "password", Files.readString(data.resolve("shared/password.txt"))));

        for (URI portal : portals) {
            assertThat(worker.open(portal + "/office").uri().getPath()).isEqualTo("/office");
        }
        String old = worker.found("name=\"_csrf\" value=\"([^\"]+)\"").orElseThrow();
        worker.open(portals.get(1) + "/office");
        assertThat(worker.submit(portals.get(0) + "/logout", Map.of("_csrf", old))
                        .statusCode())
                .isEqualTo(200);

        for (URI portal : portals) {
            assertThat(worker.open(portal + "/office").uri().getPath()).isEqualTo("/login");
        }
        assertThat(worker.cookies()).contains("XSRF-TOKEN").doesNotContain("JSESSIONID", "login");
    }

    @Test
    @Order(2)
    void everyReceiptIsFoundOnceAfterOneIsKilledUnderLoad() throws Exception {
        CountDownLatch acknowledged = new CountDownLatch(ACKNOWLEDGED_WHEN_ONE_IS_KILLED);
        AtomicInteger moved = new AtomicInteger();
        ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
        List<Future<List<Kept>>> telling = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            int person = i;
            telling.add(people.submit(() -> tell(person, acknowledged, moved)));
        }
        assertThat(acknowledged.await(120, TimeUnit.SECONDS)).isTrue();

        processes.get(1).kill();

        List<Kept> receipts = new ArrayList<>();
        for (Future<List<Kept>> each : telling) {
            receipts.addAll(each.get(120, TimeUnit.SECONDS));
        }
        people.shutdown();
        assertThat(moved.get()).as("people who met the killed one").isPositive();
        assertThat(receipts)
                .hasSize(PEOPLE * CASES_OF_EACH)
                .extracting(Kept::number)
                .doesNotHaveDuplicates();
        assertThat(server.count("redress_case")).isEqualTo(receipts.size());
        Browser visitor = new Browser(portals.get(0), "en");
        for (Kept kept : receipts) {
            visitor.open("/follow");
            assertThat(visitor.submit("/follow", Map.of("number", kept.number, "secret", kept.secret))
                            .body())
                    .contains(kept.number);
            assertThat(visitor.open("/follow/case").statusCode()).isEqualTo(200);
        }
    }

    /** Whoever gets no answer sends the same form to the other instance. */
    private static List<Kept> tell(int person, CountDownLatch acknowledged, AtomicInteger moved) {
        int at = person % 2;
        Browser browser = new Browser(portals.get(at), "en");
        List<Kept> kept = new ArrayList<>();
        while (kept.size() < CASES_OF_EACH) {
            boolean open = false;
            for (int attempt = 0; attempt < 4; attempt++) {
                try {
                    if (!open) {
                        browser.open(portals.get(at) + "/tell");
                        open = true;
                    }
                    browser.submit(
                            portals.get(at) + "/tell",
                            Map.of(
                                    "title",
                                    "Lamp " + person,
                                    "text",
                                    "The lamp in front of the house has been dark for weeks."));
                    break;
                } catch (UncheckedIOException e) {
                    at = 1 - at;
                    moved.incrementAndGet();
                }
            }
            kept.add(new Kept(
                    browser.found(CODE).orElseThrow(),
                    browser.found("class=\"code\">[^<]+<.*?" + CODE).orElseThrow()));
            acknowledged.countDown();
        }
        return kept;
    }
}
