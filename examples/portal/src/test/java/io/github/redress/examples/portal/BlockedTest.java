package io.github.redress.examples.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Senders from whom nothing new is taken; behind a proxy, so that each comes from an address of its own. */
class BlockedTest {

    private static final String STORY = "The lamp in front of the \"house\" has been dark for <weeks>.";
    private static final String CODE = "class=\"code\">([0-9]{8}-[A-Z0-9]+)<";

    @RegisterExtension
    static RunningPortal portal = RunningPortal.with(
            "--server.forward-headers-strategy=native",
            "--portal.hotline=027-12345",
            "--portal.limits.told.count=3",
            "--portal.limits.told.per=1h");

    @ParameterizedTest
    @CsvSource({
        "zh-CN, 203.0.113.0/24, 203.0.113.77, 203.0.114.1, 暂不受理, 拨打热线 027-12345",
        "en, 2001:db8:7::/48, 2001:db8:7:1::9, 2001:db8:8::1, Not taken for now, call the hotline 027-12345"
    })
    void networkIsRefusedAndToldUntilWhenAndWhatElseWhileReadingStaysOpen(
            String language, String network, String inside, String outside, String title, String hotline)
            throws IOException {
        set(worker("centre-1"), "NETWORK", network, "Sends the same nonsense every minute");
        Browser blocked = portal.visitor(language).with("X-Forwarded-For", inside);

        blocked.open("/tell");
        HttpResponse<String> refused = blocked.submit("/tell", told("Lamp"));

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body())
                .contains(title, hotline, "&lt;weeks&gt;")
                .doesNotContain("nonsense", "centre-1", network);
        for (String open :
                new String[] {"/", "/tell", "/cases", "/follow", "/open-data", "/open311/v2/services.json"}) {
            assertThat(blocked.open(open).statusCode()).as(open).isEqualTo(200);
        }
        Browser other = portal.visitor(language).with("X-Forwarded-For", outside);
        other.open("/tell");
        assertThat(other.submit("/tell", told("Lamp")).uri().getPath()).isEqualTo("/follow/receipt");
    }

    @Test
    void tipOffIsTakenFromABlockedNetworkAndWhatWasSentBeforeIsFollowedUp() throws IOException {
        Browser sender = from("198.51.100.7");
        sender.open("/tell");
        sender.submit("/tell", told("Lamp"));
        set(worker("centre-1"), "NETWORK", "198.51.100.7", "Sends too much");

        sender.open("/follow/case");
        assertThat(sender.submit("/follow/case/withdraw", Map.of("sure", "true", "reason", "done"))
                        .statusCode())
                .isEqualTo(200);
        sender.open("/tell");
        assertThat(sender.submit("/tell", plus(told("Bribe"), "kind", "TIP_OFF"))
                        .uri()
                        .getPath())
                .isEqualTo("/follow/receipt");
        sender.open("/tell");
        assertThat(sender.submit("/%74ell", told("Lamp")).statusCode()).isEqualTo(403);
    }

    @Test
    void phoneNumberIsKnownHoweverItIsWrittenAndKeptNowhere() throws IOException {
        Browser centre = worker("administrator-1");
        set(centre, "PHONE", "139 8765-4321", "Threatens operators");
        assertThat(centre.open("/office/blocked").body())
                .contains("phone number", "Threatens operators")
                .doesNotContain("87654321", "8765-4321");
        Browser neighbour = from("198.51.100.20");
        neighbour.open("/tell");
        neighbour.submit("/tell", plus(told("Bench"), "publicly", "true"));
        String number = neighbour.found(CODE).orElseThrow();

        for (String written : new String[] {"13987654321", "+8613987654321", "0086 139-8765-4321"}) {
            Browser sender = from("198.51.100.21");
            sender.open("/tell");
            assertThat(sender.submit("/tell", plus(plus(told("Lamp"), "name", "Li"), "phone", written))
                            .statusCode())
                    .as(written)
                    .isEqualTo(403);
        }
        Browser supporter = from("198.51.100.22");
        supporter.open("/cases/" + number);
        assertThat(supporter
                        .submit("/cases/" + number + "/support", Map.of("tellAt", "13987654321"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(kept()).doesNotContain("13987654321", "139 8765-4321", "8765-4321");
    }

    @ParameterizedTest
    @CsvSource({"json, application/json", "xml, text/xml"})
    void programIsToldInItsForm(String suffix, String type) throws IOException {
        String network = suffix.equals("xml") ? "198.51.100.30" : "198.51.100.31";
        set(worker("centre-1"), "NETWORK", network, "A program that repeats itself");

        HttpResponse<String> refused =
                from(network).submit("/open311/v2/requests." + suffix, Map.of("api_key", portal.open311Key()));

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
        assertThat(refused.body())
                .contains("403", "call 027-12345", "请拨打 027-12345", suffix.equals("xml") ? "<errors>" : "[{");
    }

    @Test
    void liftedBlockIsOverAtOnceAndTheRecordSaysWhoDidWhatAndNotToWhom() throws IOException {
        Browser centre = worker("centre-1");
        set(centre, "NETWORK", "198.51.100.40", "Repeats a test");
        String number = centre.found("198\\.51\\.100\\.40/32.*?name=\"number\" value=\"([0-9]+)\"")
                .orElseThrow();

        assertThat(centre.submit("/office/blocked/lift", Map.of("number", number, "reason", " "))
                        .statusCode())
                .isEqualTo(422);
        HttpResponse<String> list =
                centre.submit("/office/blocked/lift", Map.of("number", number, "reason", "It was the city's own test"));

        assertThat(list.body())
                .contains(
                        "lifted block " + number,
                        "set block " + number,
                        "It was the city&#39;s own test",
                        "Repeats a test")
                .doesNotContain("198.51.100.40");
        Browser sender = from("198.51.100.40");
        sender.open("/tell");
        assertThat(sender.submit("/tell", told("Lamp")).uri().getPath()).isEqualTo("/follow/receipt");
        centre.open("/office/blocked");
        assertThat(centre.submit("/office/blocked/lift", Map.of("number", number, "reason", "Once more"))
                        .statusCode())
                .isEqualTo(422);
    }

    /** Each row: what is typed in place of what is right, and what is said. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            sender | 0.0.0.0/0               | /20 at the widest
            sender | 10.0.0.0/19             | /20 at the widest
            sender | 2001:db8::/32           | /20 at the widest
            sender | 127.0.0.1               | not this machine
            sender | 999.1.1.1               | an address or a network
            sender | example.org             | an address or a network
            sender | ' OR 1=1                | an address or a network
            sender | <script>alert(1)</script> | an address or a network
            sender | 192.0.2.1               | is where you come from yourself
            days   | 0                       | 1 to 90 days
            days   | 91                      | 1 to 90 days
            days   | 99999999999             | 1 to 90 days
            days   | -1                      | 1 to 90 days
            reason | no                      | 5 to 200 characters
            """)
    void whatIsWrongIsSaid(String field, String typed, String said) throws IOException {
        Browser centre = worker("centre-1");
        centre.open("/office/blocked");

        HttpResponse<String> refused = centre.submit(
                "/office/blocked/set",
                plus(
                        Map.of("kind", "NETWORK", "sender", "198.51.100.50", "days", "3", "reason", "A good reason"),
                        field,
                        typed));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains(said, "<h1>Blocked senders</h1>").doesNotContain("<script>alert");
    }

    @Test
    void onlyTheCentreAndAdministratorsSeeTheList() throws IOException {
        for (String other : new String[] {"operator-1", "dispatcher-1", "supervisor-1", "water-affairs-bureau-head"}) {
            Browser worker = worker(other);
            assertThat(worker.open("/office/blocked").statusCode()).isEqualTo(403);
            worker.open("/office");
            assertThat(worker.submit("/office/blocked/lift", Map.of("number", "1", "reason", "Because I can"))
                            .statusCode())
                    .isEqualTo(403);
        }
        assertThat(from("192.0.2.9").open("/office/blocked").uri().getPath()).isEqualTo("/login");
    }

    @Test
    void whoWasAskedToWaitIsNamedToTheCentre() throws IOException {
        Browser quick = from("198.51.100.60");
        for (int i = 0; i < 5; i++) {
            quick.open("/tell");
            quick.submit("/tell", told("Lamp " + i));
        }

        assertThat(worker("centre-1").open("/office/blocked").body())
                .containsPattern("198\\.51\\.100\\.60</bdi> · <span>asked to wait 2 times");
    }

    private static void set(Browser worker, String kind, String sender, String reason) {
        worker.open("/office/blocked");
        assertThat(worker.submit(
                                "/office/blocked/set",
                                Map.of("kind", kind, "sender", sender, "days", "7", "reason", reason))
                        .uri()
                        .getPath())
                .isEqualTo("/office/blocked");
    }

    /** Returns every byte of the store, as text. */
    private static String kept() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(portal.data())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }

    private static Browser from(String client) {
        return portal.visitor("en").with("X-Forwarded-For", client);
    }

    private static Browser worker(String account) throws IOException {
        Browser browser = from("192.0.2.1");
        browser.open("/login");
        browser.submit("/login", Map.of("username", account, "password", portal.password()));
        return browser;
    }

    private static Map<String, String> told(String title) {
        return Map.of("title", title, "text", STORY, "anyway", "true");
    }

    private static Map<String, String> plus(Map<String, String> fields, String name, String value) {
        Map<String, String> more = new HashMap<>(fields);
        more.put(name, value);
        return more;
    }
}
