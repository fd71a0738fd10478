package io.github.redress.examples.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.complaint.RefusalCode;
import io.github.redress.examples.portal.command.Command;
import io.github.redress.examples.portal.command.Commands;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the portal counts of itself. */
class MetricsTest {

    private static final String STORY = "The lamp in front of the Marktname house has been dark for weeks.";
    private static final String PHONE = "13900004321";

    @RegisterExtension
    static RunningPortal portal = RunningPortal.with(
            "--server.forward-headers-strategy=native", "--portal.limits.told.count=3", "--portal.limits.told.per=1h");

    private static String password;

    @BeforeAll
    static void start() {
        password = portal.password();
    }

    @Test
    void submissionsCommandsRefusalsLimitsAndBlocksAreCountedAndNobodyIsNamed() throws Exception {
        Browser centre = worker("centre-1");
        double web = count(centre, "portal.submissions?tag=door:WEB&tag=outcome:DONE");
        double qr = count(centre, "portal.submissions?tag=door:QR&tag=outcome:DONE");
        double invalid = count(centre, "portal.submissions?tag=outcome:INVALID_REQUEST");
        double open311 = count(centre, "portal.submissions?tag=door:OPEN311");
        double told = count(centre, "portal.limited?tag=limit:told");

        Browser citizen = from("203.0.113.1");
        citizen.open("/tell");
        citizen.submit("/tell", plus(plus(told("Lamp"), "name", "Marktname"), "phone", PHONE));
        String number = citizen.found("class=\"code\">([0-9]{8}-[A-Z0-9]+)<").orElseThrow();
        citizen.open("/q/spot-jianghan-road");
        citizen.submit("/tell", plus(told("Lamp"), "code", "spot-jianghan-road"));
        citizen.open("/tell");
        citizen.submit("/tell", Map.of("title", "Lamp", "text", "short"));
        citizen.open("/tell");
        assertThat(citizen.submit("/tell", told("Lamp")).statusCode()).isEqualTo(429);
        from("203.0.113.2")
                .submit(
                        "/open311/v2/requests.json",
                        Map.of(
                                "api_key",
                                portal.open311Key(),
                                "service_code",
                                "roads.surface",
                                "address_string",
                                "Gate 7"));

        assertThat(count(centre, "portal.submissions?tag=door:WEB&tag=outcome:DONE") - web)
                .isEqualTo(1);
        assertThat(count(centre, "portal.submissions?tag=door:QR&tag=outcome:DONE") - qr)
                .isEqualTo(1);
        assertThat(count(centre, "portal.submissions?tag=outcome:INVALID_REQUEST") - invalid)
                .isEqualTo(1);
        assertThat(count(centre, "portal.submissions?tag=door:OPEN311") - open311)
                .isEqualTo(1);
        assertThat(count(centre, "portal.limited?tag=limit:told") - told).isEqualTo(1);

        centre.open("/office/find?number=" + number);
        String path =
                centre.found("action=\"(/office/cases/[0-9a-f-]{36})/accept\"").orElseThrow();
        double illegal = count(centre, "portal.commands?tag=command:archive&tag=outcome:ILLEGAL_STATE");
        centre.open(path);
        centre.submit(path + "/archive", Map.of());
        centre.open(path);
        centre.submit(path + "/accept", Map.of());
        assertThat(count(centre, "portal.commands?tag=command:accept&tag=outcome:DONE"))
                .isEqualTo(1);
        assertThat(measured(centre, "portal.commands?tag=command:accept", "TOTAL_TIME"))
                .isPositive();
        assertThat(count(centre, "portal.commands?tag=command:archive&tag=outcome:ILLEGAL_STATE") - illegal)
                .isEqualTo(1);

        centre.open("/office/blocked");
        centre.submit(
                "/office/blocked/set",
                Map.of("kind", "PHONE", "sender", PHONE, "days", "3", "reason", "Too many by far"));
        Browser blocked = from("203.0.113.3");
        blocked.open("/tell");
        blocked.submit("/tell", plus(plus(told("Lamp"), "name", "Marktname"), "phone", PHONE));
        assertThat(count(centre, "portal.blocked?tag=kind:PHONE")).isEqualTo(1);

        String all = scraped("centre-1").body();
        assertThat(all)
                .contains(
                        "portal_commands_seconds_count{command=\"accept\",outcome=\"DONE\"} 1",
                        "portal_blocked_total{kind=\"PHONE\"} 1",
                        "portal_search_lag_seconds",
                        "portal_outbox_lag_seconds",
                        "jvm_memory_used_bytes")
                .doesNotContain(number, PHONE, "Marktname", "203.0.113.", "centre-1");
    }

    /** What nobody bounds would fill the memory of whoever keeps the numbers. */
    @Test
    void everyTagIsANameOfTheLibraryOrThePortal() throws IOException {
        Browser centre = worker("centre-1");
        Browser visitor = from("203.0.113.9");
        visitor.open("/tell");
        visitor.submit("/tell", Map.of("title", "x", "text", "x", "kind", "MADE_UP", "code", "made-up"));
        centre.open("/office");
        centre.submit("/office/cases/00000000-0000-0000-0000-000000000000/made-up", Map.of());

        Set<String> commands = new HashSet<>(Set.of("submit", "join"));
        portal.bean(Commands.class).all().stream().map(Command::name).forEach(commands::add);
        Set<String> outcomes = new HashSet<>(Set.of("DONE"));
        Arrays.stream(RefusalCode.values()).map(Enum::name).forEach(outcomes::add);
        for (JsonNode tag : JsonMapper.shared()
                .readTree(centre.with("Accept", "application/json")
                        .open("/actuator/metrics/portal.commands")
                        .body())
                .get("availableTags")) {
            Set<String> known = tag.get("tag").asString().equals("command") ? commands : outcomes;
            assertThat(tag.get("values")).allSatisfy(value -> assertThat(known).contains(value.asString()));
        }
    }

    @Test
    void whatIsToFollowHasWaitedNoTimeOnceItHasFollowed() throws Exception {
        Browser citizen = from("203.0.113.4");
        citizen.open("/tell");
        citizen.submit("/tell", told("Bench"));
        Browser centre = worker("centre-1");

        for (String lag : new String[] {"portal.search.lag", "portal.outbox.lag"}) {
            double waited = measured(centre, lag, "VALUE");
            for (int i = 0; i < 300 && waited > 0; i++) {
                assertThat(waited).isLessThan(60);
                Thread.sleep(100);
                waited = measured(centre, lag, "VALUE");
            }
            assertThat(waited).as(lag).isZero();
        }
    }

    @Test
    void numbersAreForThoseWhoRunIt() throws Exception {
        assertThat(scraped("centre-1").statusCode()).isEqualTo(200);
        assertThat(scraped("water-affairs-bureau-1").statusCode()).isEqualTo(403);
        assertThat(HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(portal.address().resolve("/actuator/prometheus"))
                                        .build(),
                                HttpResponse.BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(401);
    }

    private static double count(Browser worker, String meter) {
        return measured(worker, meter, "COUNT");
    }

    /** Returns a measure of a meter, zero while nothing was counted. */
    private static double measured(Browser worker, String meter, String statistic) {
        HttpResponse<String> answer = worker.with("Accept", "application/json").open("/actuator/metrics/" + meter);
        worker.with("Accept", "text/html");
        if (answer.statusCode() == 404) {
            return 0;
        }
        for (JsonNode measure : JsonMapper.shared().readTree(answer.body()).get("measurements")) {
            if (measure.get("statistic").asString().equals(statistic)) {
                return measure.get("value").asDouble();
            }
        }
        throw new AssertionError(meter + " has no " + statistic + ": " + answer.body());
    }

    private static HttpResponse<String> scraped(String account) throws Exception {
        String shown = Base64.getEncoder().encodeToString((account + ":" + password).getBytes(StandardCharsets.UTF_8));
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(portal.address().resolve("/actuator/prometheus"))
                                .header("Authorization", "Basic " + shown)
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private static Browser from(String client) {
        return portal.visitor("en").with("X-Forwarded-For", client);
    }

    private static Browser worker(String account) {
        Browser browser = from("192.0.2.1");
        browser.open("/login");
        browser.submit("/login", Map.of("username", account, "password", password));
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
